import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ContentError } from '../src/model/problem.ts';
import { readArchive } from './content.ts';

const MOTION = 'content/motions/21501-20-1736.mdx';
const SOURCE = 'content/sources/2021z19031.yaml';
const MOVED = 'content/redirects/moved.yaml';
const MEETING = 'content/meetings/rbz-2021-03-22.yaml';
const WORDS = 'content/words/nl.yaml';

/** Gives a folder with a copy of the real content, and removes it afterwards. */
function withCopy<Result>(use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the check says of the content after it was broken; '' where it finds nothing. */
function complain(breakIt: (root: string) => void): string {
  return withCopy((root) => {
    breakIt(root);
    try {
      readArchive(root);
      return '';
    } catch (error) {
      if (error instanceof ContentError) return error.message;
      throw error;
    }
  });
}

const replace = (file: string, from: string | RegExp, to: string) => (root: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(join(root, file), changed);
};
const write = (file: string, data: string | Uint8Array) => (root: string) =>
  writeFileSync(join(root, file), data);
const rename = (from: string, to: string) => (root: string) =>
  renameSync(join(root, from), join(root, to));
const remove = (file: string) => (root: string) => rmSync(join(root, file));

test('the real content is well', () => {
  expect(complain(() => undefined)).toBe('');
});

/** What is broken, how, and what the author reads: the file, the line where it can be known, advice. */
const CASES: [string, (root: string) => void, string[]][] = [
  [
    'an address that is redirected twice',
    write(MOVED, 'moved:\n  - { from: /a/, to: /b/ }\n  - { from: /a/, to: /c/ }\n'),
    [MOVED, 'line 3', 'moved[1]', '"/a/" is already redirected, to "/b/"'],
  ],
  [
    'a redirect to a redirect',
    write(MOVED, 'moved:\n  - { from: /a/, to: /b/ }\n  - { from: /b/, to: /c/ }\n'),
    ['line 2', '"/b/" is itself redirected, to "/c/"'],
  ],
  [
    'a fragment that is redirected to another page',
    write(MOVED, 'moved:\n  - { from: "/a/#x", to: "/b/#x" }\n'),
    ['lead to a fragment of /a/'],
  ],
  [
    'a redirect to another site',
    write(MOVED, 'moved:\n  - { from: /a/, to: "https://example.org/" }\n'),
    [MOVED, 'moved[0].to'],
  ],
  [
    'a correction before the letter',
    replace(MOTION, "date: '2021-10-12'", "date: '2021-10-12'\nupdated: '2021-11-04'"),
    ['updated', '2021-11-04 is not after the letter'],
  ],
  [
    'an unknown submitter',
    replace(MOTION, '[eppink]', '[epink]'),
    [MOTION, 'line 8', 'submitters[0]', 'no submitter "epink"', 'Did you mean "eppink"?'],
  ],
  [
    'a submitter twice',
    replace(MOTION, '[eppink]', '[eppink, eppink]'),
    ['submitters[1]', 'listed twice'],
  ],
  [
    'a submitter whom the title does not name',
    replace(MOTION, '[eppink]', '[eppink, segers]'),
    ['does not name "Segers"'],
  ],
  [
    'an unknown status',
    replace(MOTION, 'value: uitgevoerd', 'value: uitgevoerdt'),
    ['status.value', '"uitgevoerdt"', 'Did you mean "uitgevoerd"?'],
  ],
  [
    'an unknown meeting',
    replace(MOTION, 'er-2021-10-21', 'er-2021-10-20'),
    ['no meeting "er-2021-10-20"', 'Did you mean "er-2021-10-21"?'],
  ],
  [
    'an unknown remark',
    replace(MOTION, 'remark: rbz-1-oktober', 'remark: rbz-2-oktober'),
    ['no remark "rbz-2-oktober"'],
  ],
  [
    'an unknown source',
    replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z18468'),
    ['no source "2021z18468"', 'Did you mean "2021z18469"?'],
  ],
  [
    'a link to no motion',
    replace('content/motions/35373-8.mdx', './21501-02-2218.mdx', './21501-02-2217.mdx'),
    ['no motion "21501-02-2217"'],
  ],
  [
    'a link elsewhere',
    replace('content/motions/35373-8.mdx', './21501-02-2218.mdx', 'https://example.org'),
    ['is not to a motion'],
  ],
  [
    'a script in a link',
    replace('content/motions/35373-8.mdx', './21501-02-2218.mdx', 'javascript:alert(1)'),
    ['is not to a motion'],
  ],
  [
    'a note called but not defined',
    replace(MOTION, '[^3]: 2021z18469', ''),
    ['[^3] is called but not defined'],
  ],
  [
    'a note defined but not called',
    replace(MOTION, '2021.[^3]', '2021.'),
    ['[^3] is defined but not called'],
  ],
  [
    'a note defined twice',
    replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z18469\n\n[^3]: 2021z18469'),
    ['note 3 is already defined'],
  ],
  [
    'a note under two motions',
    replace(MOTION, /\[\^3\]/g, '[^4]'),
    ['note 4 is already defined', 'note 3 is nowhere'],
  ],
  ['a note that the letter has not', replace(MOTION, /\[\^3\]/g, '[^30]'), ['note 30 is defined']],
  [
    'a note without a number',
    replace(MOTION, /\[\^3\]/g, '[^x]'),
    ['"x" is not the number of a note'],
  ],
  [
    'an action with a note that the text does not call',
    replace(MOTION, 'notes: [3]', 'notes: [9]'),
    ['does not call note 9'],
  ],
  [
    'a source that nobody cites',
    replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z19031'),
    ['nothing refers to the source "2021z18469"'],
  ],
  [
    'a file whose name is not its number',
    rename(MOTION, 'content/motions/21501-20-1737.mdx'),
    ['21501-20-1737.mdx', 'its kamerstuk is "21501-20-1736"'],
  ],
  [
    'a kamerstuk in another form',
    replace(MOTION, 'kamerstuk: 21501-20-1736', 'kamerstuk: 21 501-20, nr. 1736'),
    ['not a kamerstuk number in the form'],
  ],
  ['a missing motion', remove(MOTION), ['none has letterOrder 1', 'note 2 is nowhere']],
  [
    'the same order twice',
    replace(MOTION, 'letterOrder: 1', 'letterOrder: 2'),
    ['also the letterOrder of'],
  ],
  [
    'an impossible date',
    replace(MOTION, "date: '2021-10-12'", "date: '2021-02-30'"),
    ['line 7', 'date: ', '"2021-02-30"', 'existing day'],
  ],
  [
    'a date without quotation marks',
    replace(MOTION, "date: '2021-10-12'", 'date: 2021-10-12'),
    ['goes in quotation marks'],
  ],
  [
    'day and month swapped',
    replace(MOTION, "date: '2021-10-12'", "date: '2021-12-10'"),
    ['after the letter of 2021-11-04'],
  ],
  [
    'a motion out of order',
    replace(MOTION, "date: '2021-10-12'", "date: '2020-10-12'"),
    ['later than 2020-10-12'],
  ],
  [
    'an action on another day than its meeting',
    replace('content/motions/21501-02-2281.mdx', "date: '2021-03-22'", "date: '2021-03-23'"),
    ['2021-03-23 is not the date of rbz-2021-03-22'],
  ],
  [
    'an action with neither date nor words',
    replace('content/motions/21501-02-2281.mdx', "date: '2021-03-22'", 'date: null'),
    ['`when`'],
  ],
  [
    'an unknown key',
    replace(MOTION, 'letterOrder: 1', 'leterOrder: 1'),
    [
      '"leterOrder" is no field',
      'Did you mean "letterOrder"?',
      'letterOrder: the field is missing',
    ],
  ],
  ['a missing field', replace(MOTION, /summary: .*\n/, ''), ['summary: the field is missing']],
  [
    'a field of the wrong type',
    replace(MOTION, 'amended: false', 'amended: nee'),
    ['amended: the value is "nee"', 'boolean'],
  ],
  [
    'an amended motion that does not say so',
    replace(MOTION, 'amended: false', 'amended: true'),
    ['the title does not have "Gewijzigde motie"'],
  ],
  [
    'a ground that is too long',
    replace(MOTION, 'ground: conform', 'ground: een twee drie vier conform'),
    ['at most 8 words'],
  ],
  [
    'a quotation that is too long',
    replace(MOTION, '## Hoe', '“een twee drie vier vijf zes zeven acht negen”\n\n## Hoe'),
    ['has more than 8 words'],
  ],
  [
    'a wrong heading',
    replace(MOTION, '## Wat deed het kabinet?', '## Wat deed men?'),
    ['the headings are'],
  ],
  [
    'an import',
    replace(MOTION, '## Hoe', 'import x from "x"\n\n## Hoe'),
    ['is code, and an entry is text'],
  ],
  [
    'an expression',
    replace(MOTION, '## Hoe', '{process.env}\n\n## Hoe'),
    ['is code, and an entry is text'],
  ],
  [
    'raw HTML',
    replace(MOTION, '## Hoe', '<script>alert(1)</script>\n\n## Hoe'),
    ['is code, and an entry is text'],
  ],
  ['broken MDX', replace(MOTION, '## Hoe', '<b>open\n\n## Hoe'), [MOTION, 'the MDX is broken']],
  [
    'broken YAML',
    replace(SOURCE, 'kind: verslag', 'kind: [verslag'),
    [SOURCE, 'line', 'the YAML is broken'],
  ],
  [
    'a key twice',
    replace(SOURCE, 'kind: verslag', 'kind: verslag\nkind: verslag'),
    ['the YAML is broken', 'unique'],
  ],
  ['no frontmatter', write(MOTION, '## Kop\n'), ['there is no frontmatter']],
  ['an empty file', write(SOURCE, ''), ['there are no fields']],
  [
    'a wrong extension',
    rename(MOTION, 'content/motions/21501-20-1736.md'),
    ['the extension is ".md"', 'Call it 21501-20-1736.mdx'],
  ],
  ['a file that is not UTF-8', write(SOURCE, new Uint8Array([0xff, 0xfe, 0x00])), ['not UTF-8']],
  [
    'an unknown folder',
    write('content/motion', ''),
    ['"motion" is no folder', 'Did you mean "motions"?'],
  ],
  [
    'capitals in a name',
    rename(SOURCE, 'content/sources/2021Z19031.yaml'),
    ['cannot be an address'],
  ],
  [
    'a source whose name is another number',
    replace('content/sources/kst-26150-196.yaml', 'Nr. 196', 'Nr. 197'),
    ['its reference is "26150 Nr. 197"'],
  ],
  [
    'a date that its address does not hold',
    replace(SOURCE, '2021-10-29', '2021-10-28'),
    ['the address does not hold the date'],
  ],
  [
    'a meeting whose name is another day',
    replace(MEETING, '2021-03-22', '2021-03-21'),
    ['starts on 2021-03-21'],
  ],
  [
    'a second letter',
    (root) =>
      cpSync(
        join(root, 'content/letters/21501-02-2423.mdx'),
        join(root, 'content/letters/21501-02-2424.mdx'),
      ),
    ['there are 2 letters'],
  ],
  [
    'a second word list',
    (root) => cpSync(join(root, WORDS), join(root, 'content/words/en.yaml')),
    ['content/words', 'there are 2 word lists'],
  ],
  [
    'a stop word twice',
    replace(WORDS, 'stopWords:\n  [\n    de,', 'stopWords:\n  [\n    de,\n    het,'),
    [WORDS, 'stopWords[2]', '"het" stands here twice'],
  ],
  [
    'a synonym that is a stop word',
    replace(WORDS, '[Bakoe, Baku,', '[Bakoe, de, Baku,'),
    ['"de" is a stop word too'],
  ],
  [
    'a synonym in two groups',
    replace(WORDS, '[Bakoe, Baku,', '[Bakoe, Turkey, Baku,'),
    ['"Turkey" stands in two groups'],
  ],
  [
    'synonyms of which none occurs',
    replace(WORDS, '  - [Bakoe,', '  - [stikstof, nitrogen]\n  - [Bakoe,'),
    ['none of "stikstof, nitrogen" occurs in the register'],
  ],
  [
    'a group whose first is no single word',
    replace(WORDS, '[Bakoe, Baku,', '[Ba-koe, Baku,'),
    ['synonyms', 'it is one word, without spaces or hyphens'],
  ],
  [
    'a group of one',
    replace(WORDS, '  - [Bakoe,', '  - [Rusland]\n  - [Bakoe,'),
    [WORDS, 'synonyms'],
  ],
  [
    'two groups that are forms of one word',
    replace(
      WORDS,
      '  - [Bakoe,',
      '  - [kamerbrief, epistel]\n  - [kamerbrieven, epistels]\n  - [Bakoe,',
    ),
    ['is taken for a form of'],
  ],
  [
    'a compound that does not occur',
    replace(WORDS, 'wapenembargo: [', 'olieembargo: [embargo]\n  wapenembargo: ['),
    ['compounds.olieembargo', 'does not occur in the register'],
  ],
  [
    'a part that is not in its compound',
    replace(WORDS, 'wapenembargo: [wapens,', 'wapenembargo: [olie,'),
    ['compounds.wapenembargo[0]', '"olie" is no part of "wapenembargo"'],
  ],
];

for (const [name, breakIt, wanted] of CASES) {
  test(`${name} is told`, () => {
    const said = complain(breakIt);
    for (const text of wanted) expect(said).toContain(text);
  });
}

test('all problems are told at once, with their count', () => {
  const said = complain((root) => {
    replace(MOTION, '[eppink]', '[epink]')(root);
    replace(MEETING, 'kind: raad', 'kind: rad')(root);
    replace(SOURCE, 'kind: verslag', 'kind: verslg')(root);
  });
  expect(said).toContain('2 problems in 2 files');
});

test('the build refuses broken content, and says why', () => {
  withCopy((root) => {
    for (const name of [
      'node_modules',
      'src',
      'public',
      'scripts',
      'package.json',
      'astro.config.mjs',
    ]) {
      symlinkSync(resolve(name), join(root, name));
    }
    replace(MOTION, '[eppink]', '[epink]')(root);
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const build = spawnSync(process.execPath, [astro, 'build', '--root', root], {
      encoding: 'utf8',
    });
    expect(build.status).not.toBe(0);
    expect(build.stdout + build.stderr).toContain('Did you mean "eppink"?');
  });
});
