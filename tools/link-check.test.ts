import { once } from 'node:events';
import {
  createServer,
  Server as HttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createPlainServer, type AddressInfo, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { checksSchema } from '../src/register/schemas/upkeep.ts';
import { ask, type World } from './ask.ts';
import { checkAddresses, formatRecord, listAddresses } from './link-check.ts';
import { readRegister } from '../integration/read-register.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const html: Answer = (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end();
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end();
const redirect = (location: string) => status(301, { Location: location });

/** Runs a server that gives each path its answers, the last one again and again. */
async function withServer<Result>(
  answers: Record<string, Answer[]>,
  use: (origin: string, asked: string[]) => Promise<Result>,
): Promise<Result> {
  const asked: string[] = [];
  const left = new Map(Object.entries(answers).map(([path, own]) => [path, [...own]]));
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const own = left.get(path) ?? [];
    const answer = own.length > 1 ? own.shift() : own[0];
    (answer ?? status(404))(response, request);
  };
  return withListening(createServer(listener), (origin) => use(`http://${origin}`, asked));
}

async function withListening<Result>(
  server: Server,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    return await use(`localhost:${port}`);
  } finally {
    server.close();
    if (server instanceof HttpServer) server.closeAllConnections();
  }
}

/** A world in which waiting takes no time, but is written down; and time is up when we say so. */
function createWorld() {
  const waits: number[] = [];
  let limits: AbortController[] = [];
  const world: World = {
    fetch,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    deadline: () => {
      const limit = new AbortController();
      limits.push(limit);
      return limit.signal;
    },
  };
  const timeIsUp = (): void => {
    for (const limit of limits) limit.abort(new DOMException('Time is up', 'TimeoutError'));
    limits = [];
  };
  return { world, waits, timeIsUp };
}

const CASES: [string, Record<string, Answer[]>, Record<string, unknown>][] = [
  ['a page', { '/a': [html] }, { outcome: 'works', status: 200, final: null }],
  ['404', { '/a': [status(404)] }, { outcome: 'gone', status: 404, final: null }],
  ['410', { '/a': [status(410)] }, { outcome: 'gone', status: 410, final: null }],
  ['403', { '/a': [status(403)] }, { outcome: 'broken', status: 403, final: null }],
  ['500 again and again', { '/a': [status(500)] }, { outcome: 'broken', status: 500 }],
  ['a page that knows no HEAD', { '/a': [status(405), html] }, { outcome: 'works', status: 200 }],
  [
    'a redirect that ends well',
    { '/a': [redirect('/b')], '/b': [redirect('c?d=1')], '/c?d=1': [html] },
    { outcome: 'moved', status: 200 },
  ],
  ['a redirect to what is gone', { '/a': [redirect('/b')] }, { outcome: 'gone', status: 404 }],
  ['a loop', { '/a': [redirect('/b')], '/b': [redirect('/a')] }, { outcome: 'loop', status: null }],
  [
    'redirects without end',
    Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        index === 0 ? '/a' : `/${index}`,
        [redirect(`/${index + 1}`)],
      ]),
    ),
    { outcome: 'loop', status: null },
  ],
  ['a redirect without a place', { '/a': [status(302)] }, { outcome: 'broken', status: 302 }],
  [
    'a closed connection',
    { '/a': [(response) => response.destroy()] },
    { outcome: 'unreachable', status: null },
  ],
  [
    'what is not HTML',
    { '/a': [status(200, { 'Content-Type': 'application/octet-stream' })] },
    { outcome: 'not-html', status: 200 },
  ],
  ['no kind at all', { '/a': [status(200)] }, { outcome: 'not-html', status: 200 }],
];

for (const [name, answers, found] of CASES) {
  test(`${name} is ${JSON.stringify(found)}`, async () => {
    const { world } = createWorld();
    await withServer(answers, async (origin) => {
      expect(await ask(`${origin}/a`, world)).toMatchObject(found);
    });
  });
}

test('a PDF may be what its address says', async () => {
  const pdf = status(200, { 'Content-Type': 'application/pdf' });
  await withServer({ '/a.pdf': [pdf] }, async (origin) => {
    const found = await ask(`${origin}/a.pdf`, createWorld().world);
    expect(found.outcome).toBe('works');
  });
});

test('a redirect tells where it ends', async () => {
  await withServer({ '/a': [redirect('/b')], '/b': [html] }, async (origin) => {
    const { final } = await ask(`${origin}/a`, createWorld().world);
    expect(final).toBe(`${origin}/b`);
  });
});

test('a good answer to HEAD is enough, and a bad one is asked again with GET', async () => {
  await withServer({ '/a': [html], '/b': [status(404)] }, async (origin, asked) => {
    const { world, waits } = createWorld();
    await ask(`${origin}/a`, world);
    await ask(`${origin}/b`, world);
    expect(asked).toEqual(['HEAD /a', 'HEAD /b', 'GET /b']);
    expect(waits).toEqual([]);
  });
});

test('what may pass is asked again, each time after twice as long', async () => {
  const answers = [status(503), status(503), status(500), status(500), html];
  await withServer({ '/a': answers }, async (origin) => {
    const { world, waits } = createWorld();
    expect((await ask(`${origin}/a`, world)).outcome).toBe('works');
    expect(waits).toEqual([2_000, 4_000]);
  });
});

test('a server that asks for patience gets it, within reason', async () => {
  const busy = (after: string) => status(429, { 'Retry-After': after });
  await withServer({ '/a': [busy('7'), busy('86400'), busy('soon'), html] }, async (origin) => {
    const { world, waits } = createWorld();
    expect((await ask(`${origin}/a`, world)).outcome).toBe('works');
    expect(waits).toEqual([7_000, 60_000, 8_000]);
  });
});

test('an answer that does not come is slow', async () => {
  const { world, waits, timeIsUp } = createWorld();
  await withServer({ '/a': [() => timeIsUp()] }, async (origin) => {
    const found = await ask(`${origin}/a`, world);
    expect(found).toEqual({ outcome: 'slow', status: null, final: null });
    expect(waits).toHaveLength(3);
  });
});

test('a server that speaks no TLS is insecure, and is not asked again', async () => {
  const babbler = createPlainServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  });
  await withListening(babbler, async (host) => {
    const { world, waits } = createWorld();
    const found = await ask(`https://${host}/`, world);
    expect(found).toEqual({ outcome: 'insecure', status: null, final: null });
    expect(waits).toEqual([]);
  });
});

test('where nobody listens, an address is unreachable', async () => {
  const origin = await withListening(createPlainServer(), (host) => Promise.resolve(host));
  expect((await ask(`http://${origin}/`, createWorld().world)).outcome).toBe('unreachable');
});

test('one host is asked for one address at a time, with a pause; hosts do not wait', async () => {
  let open = 0;
  let most = 0;
  const count: Answer = (response, request) => {
    most = Math.max(most, ++open);
    setImmediate(() => {
      open--;
      html(response, request);
    });
  };
  const answers = { '/1': [count], '/2': [count], '/3': [count] };
  await withServer(answers, async (origin) => {
    const { world, waits } = createWorld();
    const addresses = ['/3', '/1', '/2'].map((path) => origin + path);
    const results = await checkAddresses(addresses, '2026-01-02', world);
    expect(results.map(({ address }) => address)).toEqual(addresses.toSorted());
    expect(results.every(({ checked }) => checked === '2026-01-02')).toBe(true);
    expect([most, waits]).toEqual([1, [1_000, 1_000]]);
  });
});

test('the record reads back as the content that the pages show', () => {
  const results = [
    {
      address: 'https://example.org/a#b',
      checked: '2026-01-02',
      outcome: 'moved' as const,
      status: 200,
      final: "https://example.org/it's: here",
    },
    {
      address: 'https://example.org/c',
      checked: '2026-01-02',
      outcome: 'slow' as const,
      status: null,
      final: null,
    },
  ];
  const record: unknown = parse(formatRecord(results), { schema: 'yaml-1.1' });
  expect(checksSchema.parse(record)).toEqual({ results });
});

test('nothing is written where no address answered at all', () => {
  const silence = {
    address: 'https://example.org/',
    checked: '2026-01-02',
    outcome: 'unreachable' as const,
    status: null,
    final: null,
  };
  expect(() => formatRecord([silence])).toThrow('no network. Nothing was written.');
});

test('every address elsewhere is asked for: given, official and archived', () => {
  const addresses = listAddresses(readRegister('.', 'tests/fixtures/register'));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of [
    'https://zoek.officielebekendmakingen.nl/kst-99110-12.html',
    'https://zoek.officielebekendmakingen.nl/kst-99110-14.html',
    'https://zoek.officielebekendmakingen.nl/kst-99110-31.html',
    'https://spoorwegunie.example/verklaring',
  ]) {
    expect(addresses).toContain(address);
  }
  expect(addresses.filter((address) => address.includes('web.archive.org'))).toHaveLength(8);
});
