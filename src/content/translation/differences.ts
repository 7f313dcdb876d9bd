import type { Language } from '../../i18n/language.ts';
import type { Entry, TextEntry } from '../content.ts';
import { HEADINGS, placeOfHeading } from '../headings.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { readEntry } from '../read-content.ts';
import { listFigures, missingFrom } from './figures.ts';
import { readOutline, type Block, type Outline } from './outline.ts';
import { translatedCollections } from './schemas.ts';
import { omitHash, type TranslatedFolder, type Translation, type WithHash } from './translation.ts';

/** An entry and its translation. */
interface Pair {
  readonly folder: TranslatedFolder;
  readonly dutch: TextEntry<object>;
  readonly words: TextEntry<WithHash>;
}

/** What is wrong with a translation, seen beside the Dutch. */
export interface Differences {
  /** What must be corrected before it can be published. */
  readonly problems: Problem[];
  /** Entries whose Dutch words changed after they were last gone over. */
  readonly outdated: Problem[];
}

const FOLDERS = Object.keys(translatedCollections).filter((name): name is TranslatedFolder =>
  Object.hasOwn(translatedCollections, name),
);

/** The fields with words that an entry may have or not: the translation has those that the Dutch has. */
const OPTIONAL: Partial<Record<TranslatedFolder, readonly string[]>> = {
  motions: ['status', 'doubt'],
  meetings: ['description'],
  remarks: ['quote'],
  terms: ['letter'],
};

/** The entries of which a translation has no words: there are none, or they are in its language already. */
const listExempt = ({ sources, terms, corrections }: ReadContent): Set<Entry<unknown>> =>
  new Set<Entry<unknown>>([
    ...sources.filter(({ data }) => data.language !== 'nl'),
    ...terms.filter(({ data }) => data.dutchOnly),
    ...corrections.filter(({ data }) => data.corrections.length === 0),
  ]);

/**
 * Compares a translation with the Dutch: the same entries, and in each the same fields, headings,
 * steps and paragraphs, with the same notes, links, quotations, numbers and months.
 *
 * @param dutch content without problems.
 * @param language of the words, the name of their folder.
 * @param hash of a text, 12 hexadecimal digits.
 */
export function findDifferences(
  dutch: ReadContent,
  words: Translation,
  language: Language,
  hash: (text: string) => string,
): Differences {
  const pairs = listPairs(dutch, words);
  return {
    problems: [
      ...listMissing(dutch, words, language).map(({ file, entry }) => ({
        file,
        what: `there is no translation of ${entry.file}`,
        advice: 'Run npm run translate, and write its words.',
      })),
      ...FOLDERS.flatMap((folder) => findLoose(folder, dutch, words)),
      ...pairs.flatMap((pair) => [...compareFields(pair), ...compareBodies(pair, language)]),
    ],
    outdated: pairs
      .filter((pair) => pair.words.data.dutch !== hash(listWords(pair)))
      .map(({ words: { file, data }, dutch: { file: own } }) => ({
        file,
        path: ['dutch'],
        what:
          data.dutch === undefined
            ? `nobody has said that it was compared with ${own}`
            : `${own} changed after it was last gone over`,
        advice: 'Go over it, then run npm run translated.',
      })),
  };
}

/** By file of a translation what its `dutch` must be: the hash of the Dutch words as they are now. */
export function listHashes(
  dutch: ReadContent,
  words: Translation,
  hash: (text: string) => string,
): Map<string, string> {
  return new Map(
    listPairs(dutch, words).map((pair) => [pair.words.file, hash(listWords(pair))] as const),
  );
}

function listPairs(dutch: ReadContent, words: Translation): Pair[] {
  return FOLDERS.flatMap((folder) => {
    const own = indexById<TextEntry<object>>(dutch[folder]);
    return words[folder].flatMap((entry: Pair['words']) => {
      const beside = own.get(entry.id);
      return beside === undefined ? [] : [{ folder, dutch: beside, words: entry }];
    });
  });
}

const indexById = <Item extends Entry<unknown>>(entries: readonly Item[]): Map<string, Item> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** An entry of which a translation has no words, and the file that should hold them. */
export interface Missing {
  readonly folder: TranslatedFolder;
  readonly entry: TextEntry<object>;
  readonly file: string;
}

/** The entries that a translation leaves out. */
export function listMissing(dutch: ReadContent, words: Translation, language: Language): Missing[] {
  const exempt = listExempt(dutch);
  return FOLDERS.flatMap((folder) => {
    const translated = indexById<Entry<unknown>>(words[folder]);
    const entries: readonly TextEntry<object>[] = dutch[folder];
    return entries
      .filter((entry) => !translated.has(entry.id) && !words.broken.has(entry.id))
      .filter((entry) => !exempt.has(entry))
      .map((entry) => {
        const place = entry.file.lastIndexOf(`${folder}/`);
        const file = `${entry.file.slice(0, place)}${language}/${entry.file.slice(place)}`;
        return { folder, entry, file };
      });
  });
}

/** A glossary alone may explain what the Dutch does not. */
function findLoose(folder: TranslatedFolder, dutch: ReadContent, words: Translation): Problem[] {
  if (folder === 'terms') return [];
  const own = indexById<Entry<unknown>>(dutch[folder]);
  return words[folder]
    .filter(({ id }) => !own.has(id) && !dutch.broken.has(id))
    .map(({ id, file }) => ({
      file,
      what: `there is no "${id}" in Dutch`,
      advice: `Name it after the file of ${folder} that it translates, or remove it.`,
    }));
}

function compareFields({ folder, dutch, words }: Pair): Problem[] {
  const { file } = words;
  const optional = OPTIONAL[folder];
  const presence = optional === undefined ? [] : comparePresence(optional, dutch, words);
  const fields = omitHash(words.data);
  const pairs = listTexts(fields, dutch.data);
  return [
    ...presence,
    ...compareLists(fields, dutch.data, file),
    // What a word means is said anew in each language.
    ...(folder === 'terms'
      ? []
      : pairs.flatMap(({ path, text, own }) =>
          compareTexts(folder, own, text).map((problem) => ({ file, path, ...problem })),
        )),
  ];
}

function comparePresence(
  path: readonly string[],
  dutch: Entry<object>,
  words: Entry<object>,
): Problem[] {
  const [own, translated] = [valueAt(dutch.data, path), valueAt(words.data, path)];
  if ((own === undefined) === (translated === undefined)) return [];
  return [
    {
      file: words.file,
      path,
      what: own === undefined ? `the Dutch has no ${path.at(-1) ?? ''}` : 'the field is missing',
      advice:
        own === undefined
          ? 'Remove it, or add it in Dutch first.'
          : `Translate that of ${dutch.file}.`,
    },
  ];
}

const valueAt = (data: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );

/** A list of records, such as what a letter dates, has as many in either language, in one order. */
function compareLists(words: object, dutch: object, file: string): Problem[] {
  return Object.entries(words).flatMap(([key, list]): Problem[] => {
    const own: unknown = Reflect.get(dutch, key);
    const records = Array.isArray(list) && list.every((item) => typeof item === 'object');
    if (!records || !Array.isArray(own) || own.length === list.length) return [];
    return [
      {
        file,
        path: [key],
        what: `there are ${list.length}, and ${own.length} in Dutch`,
        advice: 'Translate each, in the same order.',
      },
    ];
  });
}

/** Each text of a translation with the Dutch text at its place. */
function listTexts(
  words: object,
  dutch: object,
  at: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string; own: string }[] {
  return Object.entries(words).flatMap(([key, text]: [string, unknown]) => {
    const own: unknown = Reflect.get(dutch, key);
    const path = [...at, Array.isArray(words) ? Number(key) : key];
    if (typeof text === 'string' && typeof own === 'string') return [{ path, text, own }];
    if (typeof text !== 'object' || text === null || typeof own !== 'object' || own === null) {
      return [];
    }
    return listTexts(text, own, path);
  });
}

/** The numbers, months and quotations of a text; a page quotes the site, which has its own words. */
const compareTexts = (
  folder: TranslatedFolder,
  dutch: string,
  words: string,
): Pick<Problem, 'what' | 'advice'>[] => [
  ...compareFigures(dutch, words),
  ...(folder === 'pages' ? [] : compareQuotes(dutch, words)),
];

/** What a quotation of the letter says is said twice: in Dutch, and in brackets what that means. */
const TRANSLATED_QUOTE = / \(‘[^”]*?’\)/g;

function compareFigures(dutch: string, words: string): Pick<Problem, 'what' | 'advice'>[] {
  const own = listFigures(dutch, 'nl');
  const found = listFigures(words.replace(TRANSLATED_QUOTE, ''), 'en');
  const report = (figures: readonly string[], what: string, advice: string) =>
    figures.length === 0 ? [] : [{ what: `${what}: ${figures.join(', ')}`, advice }];
  return [
    ...report(
      missingFrom(own, found),
      'figures of the Dutch are missing',
      'Name them here, in figures too.',
    ),
    ...report(missingFrom(found, own), 'the Dutch has other figures', 'Remove them here.'),
  ];
}

function compareBodies({ folder, dutch, words }: Pair, language: Language): Problem[] {
  const { file } = words;
  const [own, found] = [
    readOutline(dutch.body, dutch.bodyLine),
    readOutline(words.body, words.bodyLine),
  ];
  const form = [
    ...compareForm(own, found, words.bodyLine),
    ...compareHeadings(dutch, words, language),
    ...compareCode(dutch, words),
  ];
  return [
    ...form,
    ...compareSteps(dutch, words),
    // Where a paragraph is missing, all that follow differ.
    ...(form.length > 0
      ? []
      : found.blocks.flatMap((block, place) => compareBlocks(folder, own.blocks[place], block))),
  ].map((problem) => ({ file, ...problem }));
}

type Found = Omit<Problem, 'file'>;

function compareForm(dutch: Outline, words: Outline, line: number): Found[] {
  const levels = ({ headings }: Outline): string =>
    headings.map(({ depth }) => '#'.repeat(depth)).join(' ');
  const steps = ({ blocks }: Outline): string => blocks.map(({ step }) => step).join(' ');
  if (levels(dutch) !== levels(words)) {
    const what = `the headings are "${levels(words)}", and "${levels(dutch)}" in Dutch`;
    return [{ line, what, advice: 'Use the same ones, in the same order.' }];
  }
  if (steps(dutch) === steps(words)) return [];
  const different = words.blocks.find(({ step }, place) => step !== dutch.blocks[place]?.step);
  return [
    {
      line: different?.line ?? line,
      what: `there are ${count(words)}, and ${count(dutch)} in Dutch`,
      advice: 'Keep the paragraphs and steps of the Dutch, in the same order.',
    },
  ];
}

/** The questions of a motion are the same on every page: a text does not word them anew. */
function compareHeadings(
  dutch: TextEntry<object>,
  words: TextEntry<object>,
  language: Language,
): Found[] {
  const found = readEntry(words).headings;
  return readEntry(dutch).headings.flatMap(({ text: own }, place) => {
    const expected = HEADINGS[language][placeOfHeading(own)];
    const heading = found[place];
    if (expected === undefined || heading === undefined || heading.text === expected) return [];
    return [
      {
        line: heading.line,
        what: `the heading is "${heading.text}"`,
        advice: `Write "${expected}".`,
      },
    ];
  });
}

/** What the site fills in stands in every language; nothing else is code. */
function compareCode(dutch: TextEntry<object>, words: TextEntry<object>): Found[] {
  const own = readEntry(dutch).code.map(({ text }) => text);
  return readEntry(words)
    .code.filter(({ text }) => !own.includes(text))
    .map(({ line, text }) => ({
      line,
      what: `"${text.slice(0, 40)}" is code, and is not in the Dutch`,
      advice: 'Use Markdown only: no import, export, {expression}, component or HTML.',
    }));
}

const count = ({ blocks }: Outline): string => {
  const steps = new Set(blocks.map(({ step }) => step).filter((step) => step > 0)).size;
  return `${blocks.length} paragraphs and ${steps} steps`;
};

/** Who acted is said in each language, and when where the letter gives no day; nothing else. */
export const STEP_WORDS: readonly string[] = ['by', 'when'];

function compareSteps(dutch: TextEntry<object>, words: TextEntry<object>): Found[] {
  const own = readEntry(dutch).steps;
  return readEntry(words).steps.flatMap(({ attributes, line }, place) => {
    const expected = own[place]?.attributes
      .map(({ name }) => name)
      .filter((name) => STEP_WORDS.includes(name));
    const found = attributes.map(({ name }) => name);
    if (expected === undefined || String(found.toSorted()) === String(expected.toSorted())) {
      return [];
    }
    const what = `the step has ${found.join(', ') || 'no attributes'}, and needs ${expected.join(', ')}`;
    return [{ line, what, advice: 'Translate those; all else comes from the Dutch.' }];
  });
}

function compareBlocks(folder: TranslatedFolder, dutch: Block | undefined, words: Block): Found[] {
  if (dutch === undefined) return [];
  const { line } = words;
  const same = (what: string, own: readonly string[], found: readonly string[]): Found[] =>
    String(own.toSorted()) === String(found.toSorted())
      ? []
      : [
          {
            line,
            what: `the ${what} are ${found.join(', ') || 'missing'}, and in Dutch ${own.join(', ') || 'there are none'}`,
            advice: 'Put the same ones in this paragraph.',
          },
        ];
  return [
    ...same('notes', dutch.calls, words.calls),
    ...same('links', dutch.links, words.links),
    ...compareTexts(folder, dutch.text, words.text).map((problem) => ({ line, ...problem })),
  ];
}

const QUOTED = /“([^”]*)”/g;

/** What is quoted stays Dutch, letter for letter. */
function compareQuotes(dutch: string, words: string): Pick<Problem, 'what' | 'advice'>[] {
  const [own, found] = [dutch, words].map((text) =>
    Array.from(text.matchAll(QUOTED), ([, quoted = '']) => quoted),
  );
  const advice = 'Quote the same Dutch words, and put what they mean after them: “…” (‘…’).';
  return [
    ...missingFrom(own ?? [], found ?? []).map((text) => ({
      what: `the quotation “${text}” of the Dutch is missing`,
      advice,
    })),
    ...missingFrom(found ?? [], own ?? []).map((text) => ({
      what: `“${text}” is not quoted in the Dutch`,
      advice,
    })),
  ];
}

/** The Dutch words behind a translation, as one text: what its hash is made of. */
function listWords({ dutch, words }: Pair): string {
  const { headings, blocks } = readOutline(dutch.body, 1);
  const steps = readEntry(dutch).steps.map(({ attributes }) =>
    attributes.filter(({ name }) => STEP_WORDS.includes(name)).map(({ value }) => value),
  );
  const fields = omitHash(words.data);
  return JSON.stringify([
    pickLike(dutch.data, fields),
    headings.map(({ text }) => text),
    steps,
    blocks.map(({ text }) => text),
  ]);
}

/** Of a record what another one has too, whatever it says there. */
function pickLike(record: object, pattern: object): unknown {
  return Object.entries(pattern).map(([key, value]: [string, unknown]) => {
    const own: unknown = Reflect.get(record, key);
    // Of a list of words, such as the forms of a term, all count.
    const words = Array.isArray(own) && own.every((item) => typeof item === 'string');
    const deeper = typeof own === 'object' && own !== null && !words && typeof value === 'object';
    return [key, deeper && value !== null ? pickLike(own, value) : own];
  });
}
