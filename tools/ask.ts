import type { CheckData } from '../src/register/schemas/upkeep.ts';

/** What the checker needs of the world; a test brings its own. */
export interface World {
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Aborts when an answer has taken too long. */
  readonly deadline: () => AbortSignal;
}

export type Finding = Pick<CheckData, 'outcome' | 'status' | 'final'>;

/** How often an address is asked again after a failure that may pass, and how long before the first. */
const RETRIES = 3;
const BACK_OFF = 2_000;
/** The longest that a server may make us wait with Retry-After. */
const PATIENCE = 60_000;
const REDIRECTS = 10;

const MANY_REQUESTS = 429;
const USER_AGENT = 'moties-nagorno-karabach-linkcheck/1.0';

/** One attempt: what was found, and whether it may be otherwise the next time. */
interface Attempt extends Finding {
  readonly passing: boolean;
  /** What the server asks us to wait, in milliseconds. */
  readonly wait: number;
}

/**
 * Asks for an address and tells what became of it: HEAD first, GET where the server does not answer
 * that well; redirects followed by hand; asked again, each time after twice as long, where the
 * failure may pass.
 */
export async function ask(address: string, world: World): Promise<Finding> {
  let attempt = await follow(address, world);
  for (let turn = 0; attempt.passing && turn < RETRIES; turn++) {
    await world.sleep(Math.max(BACK_OFF * 2 ** turn, Math.min(attempt.wait, PATIENCE)));
    attempt = await follow(address, world);
  }
  const { outcome, status, final } = attempt;
  return { outcome, status, final };
}

async function follow(address: string, world: World): Promise<Attempt> {
  const seen = new Set<string>();
  let url = address;
  const attempt = (outcome: Finding['outcome'], status: number | null, more = {}): Attempt => ({
    outcome,
    status,
    final: url === address ? null : url,
    passing: false,
    wait: 0,
    ...more,
  });
  try {
    for (;;) {
      if (seen.has(url) || seen.size > REDIRECTS) return attempt('loop', null);
      seen.add(url);
      const { status, headers } = await request(url, world);
      const location = headers.get('location');
      if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url)) {
        url = new URL(location, url).href;
        continue;
      }
      if (status === 404 || status === 410) return attempt('gone', status);
      if (status >= 500 || status === MANY_REQUESTS) {
        const seconds = Number(headers.get('retry-after') ?? 0);
        return attempt('broken', status, { passing: true, wait: (seconds || 0) * 1_000 });
      }
      if (status >= 300) return attempt('broken', status);
      if (!isExpected(url, headers.get('content-type'))) return attempt('not-html', status);
      return attempt(url === address ? 'works' : 'moved', status);
    }
  } catch (error) {
    const outcome = explainFailure(error);
    return attempt(outcome, null, { passing: outcome !== 'insecure' });
  }
}

/** HEAD; GET where that gives no good answer, since some servers do not know it. */
async function request(url: string, world: World): Promise<Response> {
  const get = async (method: 'HEAD' | 'GET'): Promise<Response> => {
    const headers = { 'User-Agent': USER_AGENT, Accept: 'text/html,*/*;q=0.5' };
    const signal = world.deadline();
    const response = await world.fetch(url, { method, headers, redirect: 'manual', signal });
    await response.body?.cancel();
    return response;
  };
  try {
    const head = await get('HEAD');
    return head.status < 400 || head.status === MANY_REQUESTS ? head : await get('GET');
  } catch (error) {
    if (explainFailure(error) !== 'unreachable') throw error;
    return get('GET');
  }
}

/** A page is HTML; what its address calls a file of another kind may be that. */
function isExpected(url: string, type: string | null): boolean {
  const extension = /\.(\w{2,4})$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? 'html';
  if (/^text\/html\b|^application\/xhtml\+xml\b/i.test(type ?? '')) return true;
  return !/^(?:html?|php|aspx?)$/.test(extension) && (type ?? '').includes(extension);
}

function explainFailure(error: unknown): 'slow' | 'insecure' | 'unreachable' {
  if (error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name)) return 'slow';
  const codes = causesOf(error).flatMap((cause) => ('code' in cause ? String(cause.code) : []));
  const insecure = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/;
  if (codes.some((code) => insecure.test(code))) return 'insecure';
  return codes.some((code) => /TIMEOUT|ETIMEDOUT/.test(code)) ? 'slow' : 'unreachable';
}

/** An error and the errors that caused it. */
function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
