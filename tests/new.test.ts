import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FIXTURE } from './fixture.ts';
import { runScript, withProject } from './project.ts';

const withContent = (use: (root: string) => void) => withProject(use, FIXTURE);
const runNew = (root: string, ...args: string[]) => runScript(root, 'new.ts', ...args);

test('a motion is made from its number, title and date, and is written by its author', () => {
  withContent((root) => {
    const given = [
      ...['--kamerstuk', '99999-1', '--letter', '99110-14'],
      ...['--date', '2020-09-01', '--status.value', 'vervallen'],
    ];
    const title = 'Gewijzigde motie van de leden Korver en Van den Elzen c.s. over een brug';
    expect(runNew(root, 'motion', ...given, '--title', title)).toEqual({
      status: 0,
      stderr: [],
      stdout: [
        'content/motions/99999-1.mdx',
        'Write what is marked "[nog te schrijven]", then run npm run check.',
      ],
    });
    expect(readFileSync(join(root, 'content/motions/99999-1.mdx'), 'utf8')).toBe(`---
kamerstuk: 99999-1
letter: 99110-14
letterOrder: 6
title: ${title}
shortTitle: '[nog te schrijven]'
amended: true
date: '2020-09-01'
submitters:
  - korver
  - van-den-elzen
cumSuis: true
status:
  value: vervallen
  ground: '[nog te schrijven]'
summary: '[nog te schrijven]'
---

## Wat vroeg de Kamer?

[nog te schrijven]

## Wat deed het kabinet?

<Step when="[nog te schrijven]" by="[nog te schrijven]">

[nog te schrijven]

</Step>

## Hoe staat het ervoor?

[nog te schrijven]
`);
  });
});

test('which of two letters accounts for a motion is for its author to say', () => {
  withContent((root) => {
    runNew(root, 'motion', '--kamerstuk', '99999-1');
    expect(readFileSync(join(root, 'content/motions/99999-1.mdx'), 'utf8')).toContain(
      "letter: '[nog te schrijven]'\nletterOrder: '[nog te schrijven]'\n",
    );
  });
});

/** An entry of each other kind, of which every field is given, and its file. */
const ENTRIES: [kind: string, file: string, given: Record<string, string>, text: string][] = [
  [
    'source',
    'sources/2031z1.yaml',
    {
      kind: 'kamerbrief',
      title: 'Brief',
      date: '2031-02-01',
      reference: '2031Z1',
      url: 'https://a.example/2031/02/01/b',
    },
    "kind: kamerbrief\ntitle: Brief\ndate: '2031-02-01'\ndateFrom: address\nreference: 2031Z1\nurl: https://a.example/2031/02/01/b\n",
  ],
  [
    'submitter',
    'submitters/de-wit.yaml',
    { name: 'De Wit', fullName: 'Ann de Wit', party: 'ABC' },
    'name: De Wit\nfullName: Ann de Wit\nparty: ABC\n',
  ],
  [
    'meeting',
    'meetings/raad-2031-02-01.yaml',
    { kind: 'navo', name: 'Raad', date: '2031-02-01/2031-02-02' },
    'kind: navo\nname: Raad\ndate: 2031-02-01/2031-02-02\n',
  ],
  [
    'remark',
    'remarks/geen-jaar.yaml',
    { kind: 'ontbreekt', effect: 'feit', title: 'Geen jaar', quote: 'in mei', explanation: 'Zo.' },
    'kind: ontbreekt\ntitle: Geen jaar\nexplanation: Zo.\neffect: feit\nquote: in mei\n',
  ],
  [
    'term',
    'terms/brug.yaml',
    { term: 'Brug', forms: 'brug, bruggen', definition: 'Een weg over water.' },
    'term: Brug\nforms:\n  - brug\n  - bruggen\ndefinition: Een weg over water.\n',
  ],
];

for (const [kind, file, given, text] of ENTRIES) {
  test(`a ${kind} of which all is given is whole`, () => {
    withContent((root) => {
      const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
      const stdout = [`content/${file}`, 'Run npm run check.'];
      expect(runNew(root, kind, ...args)).toEqual({ status: 0, stdout, stderr: [] });
      expect(readFileSync(join(root, 'content', file), 'utf8')).toBe(text);
    });
  });
}

test('a letter comes with its log', () => {
  withContent((root) => {
    const { stdout } = runNew(root, 'letter', '--kamerstuk', '99999-2', '--motionCount', '3');
    expect(stdout.slice(0, 2)).toEqual([
      'content/letters/99999-2.mdx',
      'content/corrections/99999-2.yaml',
    ]);
    const letter = readFileSync(join(root, 'content/letters/99999-2.mdx'), 'utf8');
    expect(letter).toContain("motionCount: 3\nnoteCount: '[nog te schrijven]'\n---\n");
  });
});

const REFUSALS: [name: string, args: string[], stderr: string][] = [
  [
    'nothing',
    [],
    'Name what is new. Use one of: letter, meeting, motion, remark, source, submitter, term.',
  ],
  ['an unknown kind', ['motoin'], 'Name what is new. Did you mean "motion"?'],
  ['a file of a motion', ['motion', 'a.txt'], 'A motion is not read from a file: give its fields.'],
  ['too little', ['term'], 'Give --id, the name of the file, or the field that it is made of.'],
  ['loose words', ['term', 'a', 'b'], 'Put quotation marks around a value with spaces.'],
  [
    'an entry that is there',
    ['submitter', '--name', 'Korver'],
    'Nothing was written. Change by hand what is there already:\n  content/submitters/korver.yaml',
  ],
  [
    'a number in another form',
    ['motion', '--kamerstuk', '21 501-20, nr. 1'],
    'content/motions/21 501-20, nr. 1.mdx\n  kamerstuk: the value is "21 501-20, nr. 1". This is not a kamerstuk number in the form 21501-20-1736.\n1 problem in 1 file',
  ],
];

for (const [name, args, stderr] of REFUSALS) {
  test(`${name} is refused, with advice`, () => {
    withContent((root) => {
      expect(runNew(root, ...args)).toEqual({ status: 1, stdout: [], stderr: stderr.split('\n') });
    });
  });
}

test('an unknown field is refused by its name', () => {
  withContent((root) => {
    const { status, stderr } = runNew(root, 'term', '--titel', 'Brug');
    expect(status).toBe(1);
    expect(stderr.join('\n')).toContain("Unknown option '--titel'");
  });
});

test('an entry can be made while another is broken', () => {
  withContent((root) => {
    writeFileSync(join(root, 'content/submitters/korver.yaml'), 'name: [');
    expect(runNew(root, 'term', '--term', 'Brug').status).toBe(0);
  });
});
