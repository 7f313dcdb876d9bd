import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readLetter } from '../src/content/letter-text/read-letter.ts';
import { runScript, withProject } from './project.ts';

const TEXT = resolve('tests/fixtures/letter.txt');

const draft = (root: string) =>
  runScript(root, 'new.ts', 'letter', TEXT, '--kamerstuk', '36100-A-13');

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('the invented letter is read whole', () => {
  expect(readLetter(readFileSync(TEXT, 'utf8'))).toEqual({
    head: {
      subject: { value: 'de uitvoering van moties over de veerdiensten op de Wadden', line: 21 },
      date: { value: '2031-03-03', line: 19 },
      reference: { value: 'VEER-2031/77', line: 11 },
      addresseeReference: { value: 'K-2031-9', line: 14 },
      addressee: { value: 'De Voorzitter van de Eerste Kamer der Staten-Generaal', line: 1 },
      addresseeAddress: ['Kerkplein 1', 'Duindorp'],
      senderAddress: ['Havenstraat 12', '1234 AB Duindorp', 'Postbus 100'],
      website: { value: 'www.veren.example', line: 9 },
    },
    signature: {
      role: { value: 'De staatssecretaris van Infrastructuur', line: 70 },
      name: { value: 'Anna de Vries', line: 72 },
    },
    continuationReference: { value: 'VEER-2031/78', line: 47 },
    motions: [
      {
        line: 29,
        order: 1,
        kamerstuk: '36100-A-12',
        title: 'Motie van het lid De Wit c.s. over een nachtboot naar Texel en terug',
        date: '2031-02-20',
        amended: false,
        submitters: ['De Wit'],
        cumSuis: true,
        notes: [2, 3],
      },
      {
        line: 51,
        order: 2,
        kamerstuk: '29984-1101',
        title:
          'Nader gewijzigde motie van de leden Smit, Van den Berg en Jasper van Dijk een onderzoek naar het tarief',
        date: '2030-11-06',
        amended: true,
        submitters: ['Smit', 'Van den Berg', 'Jasper van Dijk'],
        cumSuis: false,
        notes: [4],
      },
      {
        line: 56,
        order: 3,
        kamerstuk: '29984-1090',
        title: 'Motie van de leden Bos/Smit over de kade van Harlingen',
        date: '2030-11-06',
        amended: false,
        submitters: ['Bos', 'Smit'],
        cumSuis: false,
        notes: [],
      },
      {
        line: 65,
        order: 4,
        kamerstuk: '36100-A-3',
        title: 'Motie van het lid Bos over een fietspad',
        date: '2030-10-30',
        amended: false,
        submitters: ['Bos'],
        cumSuis: false,
        notes: [5],
      },
    ],
    introductionNotes: [1],
    notes: [
      {
        number: 1,
        line: 74,
        sources: [
          {
            kind: 'kamerbrief',
            title: 'Kamerbrief over veren',
            language: 'nl',
            date: '2030-03-03',
            dateFrom: 'note',
            reference: '29 984, nr. 1050',
            url: 'https://www.veren.example/stukken/2030/03/03/veren',
          },
        ],
      },
      {
        number: 2,
        line: 35,
        sources: [
          {
            kind: 'verslag',
            title: 'Verslag van het overleg over veren van 28 januari 2031',
            language: 'nl',
            date: '2031-02-04',
            dateFrom: 'address',
            reference: '36 100 A, nr. 9',
            url: 'https://www.veren.example/stukken/2031/02/04/verslag-van-het-overleg',
          },
        ],
      },
      {
        number: 3,
        line: 38,
        sources: [
          {
            kind: 'kamerbrief',
            title: 'Kamerbrief over de aanbesteding',
            language: 'nl',
            date: '2031-02-15',
            dateFrom: 'note',
            reference: '2031Z00417',
            url: 'https://www.veren.example/stukken/2031/02/16/brief',
          },
          {
            kind: 'beantwoording',
            title: 'Beantwoording vragen van de leden Smit (ABC) en Van den Berg (DEF)',
            language: 'nl',
            date: '2031-02-18',
            dateFrom: 'note',
            reference: '2031D00520',
            url: 'https://www.veren.example/antwoord',
          },
          {
            kind: 'verklaring',
            title: 'Verklaring van de reders 2 februari',
            language: 'nl',
            date: '2031-02-02',
            dateFrom: 'note',
            reference: null,
            url: 'https://reders.example/verklaring',
          },
        ],
      },
      {
        number: 4,
        line: 63,
        sources: [
          {
            kind: 'rapport',
            title: 'Rapport, Ferry Board: Prices of ferries in the north',
            language: 'en',
            date: null,
            reference: 'doc. 12/2030',
            url: null,
          },
        ],
      },
      {
        number: 5,
        line: 68,
        sources: [
          {
            kind: 'kamerbrief',
            title: 'Kamerbrief over het fietspad',
            language: 'nl',
            date: '2030-12-01',
            dateFrom: 'note',
            reference: '36 100-A, nr. 5',
            url: 'https://www.veren.example/fietspad',
          },
        ],
      },
    ],
    problems: [],
  });
});

test('its entries are drafted, with a mark for what the text does not say', () => {
  withProject((root) => {
    expect(draft(root)).toEqual({
      status: 0,
      stderr: [],
      stdout: [
        'content/letters/36100-A-13.mdx',
        'content/corrections/36100-A-13.yaml',
        'content/motions/36100-A-12.mdx',
        'content/motions/29984-1101.mdx',
        'content/motions/29984-1090.mdx',
        'content/motions/36100-A-3.mdx',
        'content/sources/kst-29984-1050.yaml',
        'content/sources/kst-36100-A-9.yaml',
        'content/sources/2031z00417.yaml',
        'content/sources/2031d00520.yaml',
        'content/sources/verklaring-van-de-reders-2031-02-02.yaml',
        'content/sources/rapport-ferry-board-prices-of-ferries-in-the-north.yaml',
        'content/sources/kst-36100-A-5.yaml',
        'content/submitters/de-wit.yaml',
        'content/submitters/smit.yaml',
        'content/submitters/van-den-berg.yaml',
        'content/submitters/jasper-van-dijk.yaml',
        'content/submitters/bos.yaml',
        'Write what is marked "[nog te schrijven]", then run npm run check.',
      ],
    });
    const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8');
    expect(read('letters/36100-A-13.mdx')).toBe(`---
kamerstuk: 36100-A-13
subject: de uitvoering van moties over de veerdiensten op de Wadden
date: '2031-03-03'
sender:
  name: Anna de Vries
  role: De staatssecretaris van Infrastructuur
  website: www.veren.example
  address:
    - Havenstraat 12
    - 1234 AB Duindorp
    - Postbus 100
addressee:
  name: De Voorzitter van de Eerste Kamer der Staten-Generaal
  address:
    - Kerkplein 1
    - Duindorp
reference: VEER-2031/77
continuationReference: VEER-2031/78
addresseeReference: K-2031-9
promisedAt: '[nog te schrijven]'
answersTo: '[nog te schrijven]'
motionCount: 4
noteCount: 5
---

[nog te schrijven].[^1]

[^1]: kst-29984-1050
`);
    expect(read('motions/36100-A-12.mdx')).toBe(`---
kamerstuk: 36100-A-12
letter: 36100-A-13
letterOrder: 1
title: Motie van het lid De Wit c.s. over een nachtboot naar Texel en terug
shortTitle: '[nog te schrijven]'
amended: false
date: '2031-02-20'
submitters:
  - de-wit
cumSuis: true
status:
  value: '[nog te schrijven]'
  ground: '[nog te schrijven]'
summary: '[nog te schrijven]'
---

## Wat vroeg de Kamer?

[nog te schrijven]

## Wat deed het kabinet?

<Step when="[nog te schrijven]" by="[nog te schrijven]">

[nog te schrijven].[^2]

</Step>

<Step when="[nog te schrijven]" by="[nog te schrijven]">

[nog te schrijven].[^3]

</Step>

## Hoe staat het ervoor?

[nog te schrijven]

[^2]: kst-36100-A-9

[^3]: 2031z00417, 2031d00520, verklaring-van-de-reders-2031-02-02
`);
    expect(read('sources/rapport-ferry-board-prices-of-ferries-in-the-north.yaml'))
      .toBe(`kind: rapport
title: 'Rapport, Ferry Board: Prices of ferries in the north'
language: en
date: null
reference: doc. 12/2030
url: null
`);
    expect(read('submitters/van-den-berg.yaml')).toBe(`name: Van den Berg
fullName: '[nog te schrijven]'
party: '[nog te schrijven]'
`);
  });
});

test('drafts do not differ from the letter, and the check finds only what is to be written', () => {
  withProject((root) => {
    draft(root);
    expect(runScript(root, 'compare.ts', TEXT)).toEqual({
      status: 0,
      stdout: ['0 differences'],
      stderr: [],
    });
    const { status, stderr } = runScript(root, 'check-content.ts');
    expect(status).toBe(1);
    const others = stderr.filter((line) => /^ /.test(line) && !line.includes('is still there'));
    expect(others).toEqual([]);
  });
});

test('each difference with the letter is listed', () => {
  withProject((root) => {
    draft(root);
    change(join(root, 'content/motions/29984-1101.mdx'), "'2030-11-06'", "'2030-11-07'");
    change(join(root, 'content/motions/36100-A-3.mdx'), '[^5]: ', '[^5]: kst-29984-1050, ');
    change(join(root, 'content/sources/2031z00417.yaml'), '2031Z00417', '2031Z00471');
    rmSync(join(root, 'content/motions/29984-1090.mdx'));
    expect(runScript(root, 'compare.ts', TEXT)).toEqual({
      status: 1,
      stderr: [],
      stdout: [
        'content/sources/2031z00417.yaml',
        '  line 38 of the letter: note 3, reference: the letter has "2031Z00417", the entry "2031Z00471"',
        'content/motions/29984-1101.mdx',
        '  line 51 of the letter: date: the letter has "2030-11-06", the entry "2030-11-07"',
        'content/letters/36100-A-13.mdx',
        '  line 56 of the letter: motion 3, 29984-1090, does not have an entry',
        'content/motions/36100-A-3.mdx',
        '  line 68 of the letter: note 5 has kst-29984-1050, the letter does not',
        '4 differences',
      ],
    });
  });
});

test('what cannot be read in a letter is a difference', () => {
  withProject((root) => {
    draft(root);
    const text = join(root, 'letter.txt');
    writeFileSync(text, readFileSync(TEXT, 'utf8').replace('bedrag per m²', 'bedrag⁶'));
    const { status, stdout } = runScript(root, 'compare.ts', 'letter.txt');
    expect(status).toBe(1);
    expect(stdout.slice(0, 2)).toEqual([
      'letter.txt',
      '  line 51 of the letter: note 6 is called, but its text was not found',
    ]);
  });
});

test('a letter without an entry cannot be compared', () => {
  withProject((root) => {
    expect(runScript(root, 'compare.ts', TEXT)).toEqual({
      status: 1,
      stdout: [],
      stderr: ['No entry is of this letter. Name it with --letter; the letters are: none yet.'],
    });
  });
});

test('a file that is there is not overwritten, and then nothing is written', () => {
  withProject((root) => {
    draft(root);
    const motion = join(root, 'content/motions/36100-A-12.mdx');
    writeFileSync(motion, 'mine');
    rmSync(join(root, 'content/letters/36100-A-13.mdx'));
    rmSync(join(root, 'content/corrections/36100-A-13.yaml'));
    expect(draft(root)).toMatchObject({
      status: 1,
      stderr: [
        'Nothing was written. Change by hand what is there already:',
        '  content/motions/36100-A-12.mdx',
        '  content/motions/29984-1101.mdx',
        '  content/motions/29984-1090.mdx',
        '  content/motions/36100-A-3.mdx',
      ],
    });
    expect(readFileSync(motion, 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'content/letters/36100-A-13.mdx'))).toBe(false);
  });
});

test('a letter refers to the sources and submitters that are there already', () => {
  withProject((root) => {
    runScript(root, 'new.ts', 'submitter', '--id', 'piet-bos', '--name', 'Bos', '--party', 'ABC');
    const source = ['--title', 'Kamerbrief', '--url', 'https://www.veren.example/fietspad'];
    runScript(
      root,
      'new.ts',
      'source',
      '--id',
      'pad',
      '--date',
      '2030-12-01',
      '--reference',
      'none',
      ...source,
    );
    const { stdout } = draft(root);
    expect(stdout).not.toContain('content/submitters/bos.yaml');
    expect(stdout).not.toContain('content/sources/kst-36100-A-5.yaml');
    const motion = readFileSync(join(root, 'content/motions/36100-A-3.mdx'), 'utf8');
    expect(motion).toContain('submitters:\n  - piet-bos\n');
    expect(motion).toContain('[^5]: pad\n');
  });
});

test('a letter is not drafted without its own number', () => {
  withProject((root) => {
    expect(runScript(root, 'new.ts', 'letter', TEXT)).toMatchObject({
      status: 1,
      stderr: ['Give --kamerstuk, the number of the letter itself: its text does not have it.'],
    });
    expect(readdirSync(root)).toEqual([]);
  });
});
