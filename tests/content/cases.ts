import { TO_WRITE } from '../../src/content/to-write.ts';
import { ENGLISH } from './english.ts';
import {
  all,
  change,
  copy,
  link,
  makeFolder,
  remove,
  rename,
  replace,
  write,
  type Break,
} from './broken-content.ts';

/** The newest motion, another one, and one record of each kind. */
const MOTION = 'content/motions/99110-12.mdx';
const OTHER = 'content/motions/99310-07-118.mdx';
const LETTER = 'content/letters/99110-14.mdx';
const SUBMITTER = 'content/submitters/korver.yaml';
const SOURCE = 'content/sources/2018z10417.yaml';
const KST = 'content/sources/kst-99110-8.yaml';
const MEETING = 'content/meetings/europese-top-2018-10-18.yaml';
const REMARK = 'content/remarks/raad-van-5-oktober.yaml';
const SLIPS = 'content/remarks/schrijffouten.yaml';
/** Of the translation: the same motion, its first step, and records. */
const WORDS_OF = (file: string): string => file.replace('content/', 'content/en/');
const ENGLISH_MOTION = WORDS_OF(MOTION);
const ENGLISH_LETTER = WORDS_OF(LETTER);
const LINKING = WORDS_OF('content/motions/99110-29.mdx');
const SECOND = WORDS_OF('content/motions/99110-9.mdx');
const ENGLISH_STEP =
  '<Step by="de staatssecretaris van Vervoer">\n\nDe staatssecretaris vroeg aandacht voor treinen in de nacht.[^3]\n\n</Step>\n\n';
const SLIP = '[{ motion: 99310-07-118, says: de, means: het }]';
const TERM = 'content/terms/nachttrein.yaml';
const LOG = 'content/corrections/99110-14.yaml';
const WORDS = 'content/words/nl.yaml';
const MOVED = 'content/redirects/moved.yaml';
const PAGE = 'content/pages/verantwoording.mdx';

const inText = (file: string, text: string): Break =>
  replace(file, '\n\n## ', `\n\n${text}\n\n## `);
/** A remark on the motion, apart from its own. */
const inRemarks = (placed: string): Break =>
  replace(MOTION, `remarks:\n`, `remarks:\n  - ${placed}\n`);
const PLACED = '{ remark: raad-van-5-oktober, at: stap-1 }';

/** The first of the motion's steps, its tags, and what is in it. */
const OPEN =
  '<Step date="2018-10-05" meeting="vervoersraad-2018-10-15" by="de staatssecretaris van Vervoer">';
const TOLD = 'De staatssecretaris vroeg aandacht voor treinen in de nacht.[^3]';
const inTag = (to: string): Break => replace(MOTION, OPEN, `<Step ${to}>`);
const inStep = (to: string): Break => replace(MOTION, TOLD, `${TOLD}\n\n${to}`);
const BY = 'meeting="vervoersraad-2018-10-15" by="de minister"';

const CORRECTION = `corrections:
  - date: '2026-01-31'
    page: /moties/99110-12/
    before: twee
    after: drie
    evidence: de brief, bladzijde 3
`;
const inLog = (from: string, to: string): Break => write(LOG, CORRECTION.replace(from, to));
const repeat = (text: string, times: number): string => text.repeat(times);

/** What is broken, and how. What its author then reads is in `reports.txt`. */
export const CASES: Readonly<Record<string, readonly (readonly [name: string, how: Break])[]>> = {
  'values out of range': [
    ['a motion before the first', replace(MOTION, 'letterOrder: 1', 'letterOrder: 0')],
    ['a motion with a negative number', replace(MOTION, 'letterOrder: 1', 'letterOrder: -1')],
    ['half a motion', replace(MOTION, 'letterOrder: 1', 'letterOrder: 1.5')],
    ['a number in quotation marks', replace(MOTION, 'letterOrder: 1', "letterOrder: '1'")],
    ['a number without end', replace(MOTION, 'letterOrder: 1', 'letterOrder: .inf')],
    ['a number that is none', replace(MOTION, 'letterOrder: 1', 'letterOrder: .nan')],
    ['a motion beyond the last', replace(MOTION, 'letterOrder: 1', 'letterOrder: 6')],
    ['a motion far beyond the last', replace(MOTION, 'letterOrder: 1', 'letterOrder: 10000')],
    ['the same order twice', replace(MOTION, 'letterOrder: 1', 'letterOrder: 2')],
    ['a letter with a motion more', replace(LETTER, 'motionCount: 5', 'motionCount: 6')],
    ['a letter with a motion less', replace(LETTER, 'motionCount: 5', 'motionCount: 4')],
    ['a letter without motions', replace(LETTER, 'motionCount: 5', 'motionCount: 0')],
    ['a letter with a billion notes', replace(LETTER, 'noteCount: 7', 'noteCount: 1000000000')],
    ['a letter with a note more', replace(LETTER, 'noteCount: 7', 'noteCount: 8')],
    ['a letter with a note less', replace(LETTER, 'noteCount: 7', 'noteCount: 6')],
    ['an empty title', replace(MOTION, /shortTitle: .*/, "shortTitle: ''")],
    ['a title of spaces', replace(MOTION, /shortTitle: .*/, "shortTitle: '   '")],
    ['a field with nothing', replace(MOTION, /shortTitle: .*/, 'shortTitle:')],
    ['a title of two lines', replace(MOTION, /shortTitle: .*/, 'shortTitle: |-\n  een\n  twee')],
    ['a motion of no letter', replace(MOTION, 'letter: 99110-14', 'letter: 99110-15')],
    [
      'a summary that is too long',
      replace(MOTION, 'summary: Het kabinet', 'summary: Het kabinet van Nederland van toen'),
    ],
    [
      'a summary without a full stop',
      replace(MOTION, 'het noorden.\nremarks', 'het noorden\nremarks'),
    ],
    ['no submitters', replace(MOTION, '[korver]', '[]')],
    ['a submitter instead of a list', replace(MOTION, '[korver]', 'korver')],
    ['a submitter without a name', replace(MOTION, '[korver]', "['']")],
    ['an empty address of the sender', replace(LETTER, /address: \[P.*\]/, 'address: []')],
    ['a text instead of a yes', replace(MOTION, 'amended: false', 'amended: nee')],
    ['a yes of another YAML', replace(MOTION, 'amended: false', 'amended: no')],
    ['a status that is a text', replace(MOTION, /status:\n.*\n.*\n/, 'status: uitgevoerd\n')],
    [
      'a ground that is too long',
      replace(MOTION, 'ground: conform', 'ground: een twee drie vier conform'),
    ],
    [
      'a quotation in a remark that is too long',
      replace(REMARK, 'quote: ', 'quote: een twee drie vier '),
    ],
    ['an address without lock', replace(SOURCE, 'url: https', 'url: http')],
    ['an address that runs', replace(SOURCE, /url: .*/, 'url: javascript:alert(1)')],
    ['an address that is a file', replace(SOURCE, /url: .*/, 'url: data:text/html,x')],
    ['an address without a host', replace(SOURCE, /url: .*/, 'url: /documenten/2018/10/26/x')],
    [
      'an address of this machine',
      replace(SOURCE, /url: .*/, 'url: https://localhost/2018/10/26/x'),
    ],
    ['no address where it must say so', replace(SOURCE, /url: .*/, "url: ''")],
  ],
  'values that are not among those allowed': [
    ['an unknown status', replace(MOTION, 'value: uitgevoerd', 'value: uitgevoerdt')],
    ['a status from elsewhere', replace(MOTION, 'value: uitgevoerd', 'value: aangenomen')],
    ['a status in capitals', replace(MOTION, 'value: uitgevoerd', 'value: Uitgevoerd')],
    ['an unknown kind of source', replace(SOURCE, 'kind: verslag', 'kind: verslg')],
    ['an unknown kind of meeting', replace(MEETING, 'kind: europese-raad', 'kind: raad')],
    ['an unknown kind of remark', replace(REMARK, 'kind: tegenspraak', 'kind: tegenspaak')],
    [
      'an unknown language',
      replace('content/sources/rapport-night-fares.yaml', 'language: en', 'language: fr'),
    ],
    ['a date from nowhere', replace(SOURCE, 'dateFrom: address', 'dateFrom: adres')],
    [
      'a kamerstuk in another form',
      replace(MOTION, 'kamerstuk: 99110-12', 'kamerstuk: 99 110, nr. 12'),
    ],
    ['a debate that is no kamerstuk', replace(LETTER, 'answersTo: 99110-13', 'answersTo: 13')],
  ],
  dates: [
    ['30 February', replace(MOTION, "date: '2018-10-12'", "date: '2018-02-30'")],
    ['29 February of no leap year', replace(MOTION, "date: '2018-10-12'", "date: '2018-02-29'")],
    [
      '29 February of a leap year, out of order',
      replace(MOTION, "date: '2018-10-12'", "date: '2016-02-29'"),
    ],
    ['a thirteenth month', replace(MOTION, "date: '2018-10-12'", "date: '2018-13-10'")],
    ['the Dutch order of a date', replace(MOTION, "date: '2018-10-12'", "date: '12-10-2018'")],
    ['a day of one digit', replace(MOTION, "date: '2018-10-12'", "date: '2018-10-1'")],
    ['a date with a time', replace(MOTION, "date: '2018-10-12'", "date: '2018-10-12T00:00:00Z'")],
    ['a date without quotation marks', replace(MOTION, "date: '2018-10-12'", 'date: 2018-10-12')],
    [
      'an impossible date without quotation marks',
      replace(MOTION, "date: '2018-10-12'", 'date: 2018-02-30'),
    ],
    ['a year for a date', replace(MOTION, "date: '2018-10-12'", 'date: 2018')],
    [
      'a period for the date of a motion',
      replace(MOTION, "date: '2018-10-12'", "date: '2018-10-12/2018-10-13'"),
    ],
    ['a motion without a date', replace(MOTION, "date: '2018-10-12'", 'date: null')],
    ['day and month swapped', replace(MOTION, "date: '2018-10-12'", "date: '2018-12-10'")],
    [
      'day and month swapped, before the letter',
      replace('content/motions/99110-9.mdx', "date: '2018-06-12'", "date: '2018-12-06'"),
    ],
    [
      'a motion the day after the letter',
      replace(MOTION, "date: '2018-10-12'", "date: '2018-11-23'"),
    ],
    ['a motion of another century', replace(OTHER, "date: '2018-02-01'", "date: '1918-02-01'")],
    ['a motion out of order', replace(MOTION, "date: '2018-10-12'", "date: '2017-10-12'")],
    ['a source younger than the letter', replace(KST, "date: '2018-05-31'", "date: '2019-12-31'")],
    ['a source of another decade', replace(KST, "date: '2018-05-31'", "date: '2008-05-31'")],
    ['a source with a date from nowhere', replace(KST, 'dateFrom: note\n', '')],
    [
      'a source without a date that says where it is from',
      replace(KST, "date: '2018-05-31'", 'date: null'),
    ],
    ['a date that its address does not hold', replace(SOURCE, '2018-10-26', '2018-10-25')],
    ['an event after the letter', replace(LETTER, "'2018-06-10'", "'2018-12-10'")],
    ['a meeting whose name is another day', replace(MEETING, '2018-10-18/', '2018-10-17/')],
    ['a meeting without the day of its name', replace(MEETING, "'2018-10-18/2018-10-19'", 'null')],
    ['a letter before its motions', replace(LETTER, "date: '2018-11-22'", "date: '2018-10-11'")],
  ],
  steps: [
    ['an unknown attribute', inTag(`date="2018-10-05" place="Brussel" ${BY}`)],
    ['a misspelled attribute', inTag(`dat="2018-10-05" ${BY}`)],
    ['an attribute of another case', inTag(`Date="2018-10-05" ${BY}`)],
    ['an attribute that is an expression', inTag(`date={"2018-10-05"} ${BY}`)],
    ['attributes that are spread', inTag(`{...step} ${BY}`)],
    ['an attribute twice', inTag(`date="2018-10-05" date="2018-10-06" ${BY}`)],
    ['a step without an actor', inTag('date="2018-10-05" meeting="vervoersraad-2018-10-15"')],
    ['an empty actor', inTag('date="2018-10-05" meeting="vervoersraad-2018-10-15" by=""')],
    ['an actor without a value', inTag('date="2018-10-05" meeting="vervoersraad-2018-10-15" by')],
    ['an empty meeting', inTag(`date="2018-10-05" meeting="" by="de minister"`)],
    ['a date that is none', inTag(`date="2018-02-30" ${BY}`)],
    ['an empty date', inTag(`date="" ${BY}`)],
    ['a period that runs back', inTag(`date="2018-10-19/2018-10-18" ${BY}`)],
    ['a period without end', inTag(`date="2018-10-18/" ${BY}`)],
    ['a step ten years early', inTag(`date="2008-10-21" ${BY}`)],
    [
      'an unknown meeting',
      inTag(`date="2018-10-15" meeting="vervoersraad-2018-10-14" by="de minister"`),
    ],
    [
      'a step on another day than its meeting',
      replace(MOTION, 'date="2018-10-18/2018-10-19"', 'date="2018-10-20"'),
    ],
    [
      'a step on another day than its meeting, without a remark',
      replace(MOTION, PLACED, PLACED.replace('stap-1', 'stap-2')),
    ],
    [
      'a step on another day than its meeting, with a remark of little weight',
      replace(REMARK, 'effect: feit', 'effect: bron'),
    ],
    ['a step that does not say when', inTag(BY)],
    ['a step with both date and words', inTag(`date="2018-10-05" when="in oktober" ${BY}`)],
    ['a step within a step', inStep(`<Step when="later" ${BY}>\n\nTekst.\n\n</Step>`)],
    [
      'a step under another heading',
      replace(
        MOTION,
        'Wat de andere',
        `<Step when="later" ${BY}>\n\nTekst.\n\n</Step>\n\nWat de andere`,
      ),
    ],
    [
      'a step above the first heading',
      replace(
        MOTION,
        '## Wat vroeg',
        `<Step when="later" ${BY}>\n\nTekst.\n\n</Step>\n\n## Wat vroeg`,
      ),
    ],
    [
      'a step in a list',
      replace(MOTION, OPEN, `- <Step when="later" ${BY}>\n  Tekst.\n  </Step>\n\n${OPEN}`),
    ],
    ['a step in a sentence', inText(MOTION, `Zie <Step when="later" ${BY}>dit</Step>.`)],
    [
      'a step on one line',
      replace(MOTION, OPEN, `<Step when="later" ${BY}>Tekst.</Step>\n\n${OPEN}`),
    ],
    ['an empty step', replace(MOTION, OPEN, `<Step when="later" ${BY} />\n\n${OPEN}`)],
    ['a step that holds a list', inStep('- een\n- twee')],
    ['a step that holds a heading', inStep('## En verder?')],
    ['a step that holds a component', inStep('<Grafiek />')],
    ['a step that is not closed', replace(MOTION, '</Step>', '')],
    ['steps out of the order of time', inTag(`date="2018-10-23" ${BY}`)],
    ['a date from a note of another step', inTag(`date="2018-10-05" dateFrom="2" ${BY}`)],
    ['a date from a note that is none', inTag(`date="2018-10-05" dateFrom="drie" ${BY}`)],
    ['no date from a note', inTag(`when="in oktober" dateFrom="3" ${BY}`)],
    ['a step after the letter that is not planned', replace(MOTION, ' planned>', '>')],
    ['a step before the letter that is planned', inTag(`date="2018-10-05" planned ${BY}`)],
    ['a planned with a value', inTag(`when="later" planned="ja" ${BY}`)],
    ['a pointer to no motion', replace(OTHER, 'see="99110-9 ', 'see="99110-8 ')],
    ['a pointer to itself', replace(OTHER, 'see="99110-9 ', 'see="99310-07-118 ')],
    ['a pointer that its text does not link', replace(OTHER, 'see="99110-9 ', 'see="99250-X-27 ')],
    ['a pointer with a comma', replace(OTHER, 'see="99110-9 ', 'see="99110-9, ')],
    ['an empty pointer', inTag(`see="" ${BY}`)],
    [
      'a step in the letter',
      replace(
        LETTER,
        '\n\nVoor het beleid',
        `\n\n<Step when="later" ${BY}>\n\nTekst.\n\n</Step>\n\nVoor het beleid`,
      ),
    ],
    ['a step on a page', inText(PAGE, `<Step when="later" ${BY}>\n\nTekst.\n\n</Step>`)],
    [
      'a step of another case',
      replace(MOTION, OPEN, `<step when="later" ${BY}>\n\nTekst.\n\n</step>\n\n${OPEN}`),
    ],
  ],
  remarks: [
    ['a remark on no step', replace(MOTION, 'at: stap-1', 'at: stap-9')],
    ['a remark on no fact', replace(MOTION, 'at: stap-1', 'at: tietel')],
    ['a remark on no source of a note', replace(MOTION, 'at: stap-1', 'at: noot-3-bron-2')],
    ['a remark on no part of the letter', replace(LETTER, 'at: kenmerk', 'at: stap-1')],
    ['a remark without a place', replace(MOTION, ', at: stap-1', '')],
    ['a remark by its name alone', replace(MOTION, PLACED, 'raad-van-5-oktober')],
    ['an unknown effect', replace(REMARK, 'effect: feit', 'effect: feiten')],
    ['a remark without an effect', replace(REMARK, 'effect: feit\n', '')],
    ['a remark without a quotation', replace(REMARK, /quote: .*\n/, '')],
    ['a remark with slips', replace(REMARK, 'effect: feit', `effect: feit\nslips: ${SLIP}`)],
    ['slips with a quotation', replace(SLIPS, 'effect: taal', "effect: taal\nquote: 'kaarje'")],
    ['slips on a motion', inRemarks('{ remark: schrijffouten, at: stap-1 }')],
    [
      'slips in two remarks',
      change(REMARK, (text) =>
        text.replace('effect: feit', `effect: taal\nslips: ${SLIP}`).replace(/quote: .*\n/, ''),
      ),
    ],
    [
      'slips out of order',
      replace(SLIPS, 'slips:', 'slips:\n  - { motion: 99310-07-118, says: de, means: het }'),
    ],
    ['a slip of an unknown motion', replace(SLIPS, 'motion: 99250-X-40', 'motion: 99250-X-41')],
  ],
  references: [
    ['an unknown submitter', replace(MOTION, '[korver]', '[korvr]')],
    ['a submitter whom nobody knows', replace(MOTION, '[korver]', '[rutte]')],
    ['a submitter by name', replace(MOTION, '[korver]', '[Korver]')],
    ['a submitter whom the title does not name', replace(MOTION, '[korver]', '[korver, ilgaz]')],
    [
      'an unknown meeting of a source',
      replace(SOURCE, 'meeting: europese-top-2018-10-18', 'meeting: europese-top-2018-10-17'),
    ],
    [
      'an unknown meeting of the letter',
      replace(LETTER, 'promisedAt: commissiedebat-2018-11-01', 'promisedAt: commissiedebat'),
    ],
    ['an unknown remark on a motion', replace(OTHER, 'remark: noot-ouder', 'remark: noot-jonger')],
    ['an unknown remark on the letter', replace(LETTER, 'remark: twee-', 'remark: drie-')],
    [
      'an unknown remark on an event',
      replace(LETTER, 'remark: welke-staking', 'remark: welke-stakers'),
    ],
    ['an event of an unknown motion', replace(LETTER, 'motions: [99110-9]', 'motions: [99110-7]')],
    ['an unknown source', replace(MOTION, '[^3]: 2018z09331', '[^3]: 2018z09332')],
    ['a source that nobody cites', replace(MOTION, '[^2]: 2018z10417', '[^2]: 2018z09331')],
    [
      'a meeting where nothing was done',
      write(
        'content/meetings/vervoersraad-2018-03-23.yaml',
        "kind: raad-buitenlandse-zaken\nname: Raad\ndate: '2018-03-23'\n",
      ),
    ],
    [
      'a member who submitted nothing',
      write('content/submitters/rutte.yaml', 'name: Rutte\nfullName: Mark Rutte\nparty: VVD\n'),
    ],
    ['a missing submitter', remove(SUBMITTER)],
    ['a missing source', remove(SOURCE)],
    ['a missing meeting', remove(MEETING)],
    ['a missing remark', remove(REMARK)],
    ['a missing motion', remove(MOTION)],
    ['a missing letter', remove(LETTER)],
    ['a missing page', remove(PAGE)],
    ['a page that is not built', copy(PAGE, 'content/pages/colofon.mdx')],
    ['a second letter', copy(LETTER, 'content/letters/99110-15.mdx')],
  ],
  duplicates: [
    ['a submitter twice', replace(MOTION, '[korver]', '[korver, korver]')],
    ['a remark twice at a place', inRemarks(PLACED)],
    [
      'a short title twice',
      replace(MOTION, /shortTitle: .*/, 'shortTitle: Onderzoek naar de prijs van een  nachttrein'),
    ],
    ['a motion twice', copy(MOTION, 'content/motions/99110-13.mdx')],
    [
      'the address of another source',
      replace(
        KST,
        /url: .*/,
        'url: https://documenten.example/2018/10/26/verslag-van-de-europese-top',
      ),
    ],
    [
      'the reference of another source',
      replace('content/sources/2018z09331.yaml', '2018Z09331', '2018Z10417'),
    ],
    [
      'the name of another submitter',
      replace('content/submitters/ilgaz.yaml', 'name: Ilgaz', 'name: Korver'),
    ],
    ['the title of another remark', replace(REMARK, /title: .*/, 'title: Welke staking?')],
  ],
  notes: [
    ['a note called but not defined', replace(MOTION, '[^3]: 2018z09331', '')],
    ['a note defined but not called', replace(MOTION, '.[^3]', '.')],
    [
      'a note defined twice',
      replace(MOTION, '[^3]: 2018z09331', '[^3]: 2018z09331\n\n[^3]: 2018z09331'),
    ],
    ['a note under two motions', change(MOTION, (text) => text.replaceAll('[^3]', '[^4]'))],
    ['a note that the letter has not', change(MOTION, (text) => text.replaceAll('[^3]', '[^8]'))],
    ['a note without a number', change(MOTION, (text) => text.replaceAll('[^3]', '[^x]'))],
    ['a note with a zero before it', change(MOTION, (text) => text.replaceAll('[^3]', '[^03]'))],
    ['a note without a source', replace(MOTION, '[^3]: 2018z09331', '[^3]: ,')],
    ['a note with a sentence', replace(MOTION, '[^3]: 2018z09331', '[^3]: 2018z09331 en meer')],
    ['a note on a page', inText(PAGE, 'Tekst.[^1]')],
  ],
  'names, numbers and titles': [
    ['a file whose name is not its number', rename(MOTION, 'content/motions/99110-13.mdx')],
    ['an amended motion that does not say so', replace(MOTION, 'amended: false', 'amended: true')],
    [
      'a motion that says it is amended',
      replace('content/motions/99250-X-27.mdx', 'amended: true', 'amended: false'),
    ],
    [
      'co-signatories whom the title does not have',
      replace(MOTION, 'cumSuis: false', 'cumSuis: true'),
    ],
    ['a source whose name is another number', replace(KST, 'nr. 8', 'nr. 9')],
    [
      'a source whose name is a number and that has none',
      replace(KST, /reference: .*/, 'reference: null'),
    ],
  ],
  fields: [
    ['an unknown field in a record', replace(MEETING, 'name:', 'place: Brussel\nname:')],
    ['a misspelled field', replace(MOTION, 'letterOrder: 1', 'leterOrder: 1')],
    [
      'a misspelled field of a status',
      replace(MOTION, '  value: uitgevoerd', '  vlaue: uitgevoerd'),
    ],
    [
      'an address of its own',
      replace(MOTION, 'letterOrder: 1', 'letterOrder: 1\nslug: ander-adres'),
    ],
    ['a field that names a prototype', replace(MEETING, 'name:', '__proto__: x\nname:')],
    ['a field that is a number', replace(MEETING, 'name:', '1: x\nname:')],
  ],
  yAML: [
    ['a list for a name', replace(MEETING, 'name:', '[a]: x\nname:')],
    ['a list that is not closed', replace(SOURCE, 'kind: verslag', 'kind: [verslag')],
    [
      'a quotation mark that is not closed',
      replace(MEETING, "date: '2018-10-18/2018-10-19'", "date: '2018-10-18/2018-10-19"),
    ],
    ['a colon in a title', replace(MEETING, 'name: Europese', 'name: Top: Europese')],
    ['a field too far to the right', replace(MEETING, 'name: ', '  name: ')],
    ['a tab before a field', replace(MOTION, '  value: uitgevoerd', '\tvalue: uitgevoerd')],
    ['a field twice', replace(SOURCE, 'kind: verslag', 'kind: verslag\nkind: verslag')],
    [
      'a field twice in frontmatter',
      replace(MOTION, 'amended: false', 'amended: false\namended: true'),
    ],
    [
      'an anchor and an alias',
      replace(MEETING, 'name: Europese top', 'name: &raad Raad\ndescription: *raad'),
    ],
    ['an alias of nothing', replace(MEETING, 'name: Europese top', 'name: *raad')],
    [
      'a bomb of aliases',
      write(
        MEETING,
        [
          'a: &a [x, x, x, x, x, x, x, x, x, x]',
          ...'bcdefgh'
            .split('')
            .map(
              (name, index) =>
                `${name}: &${name} [${repeat(`*${'abcdefgh'.charAt(index)}, `, 9)}x]`,
            ),
        ].join('\n'),
      ),
    ],
    ['fields merged from elsewhere', replace(MEETING, 'name:', '<<: {place: x}\nname:')],
    ['a tag', replace(MEETING, 'name: Europese', 'name: !!js/function Raad')],
    ['a tag that YAML knows', replace(MEETING, 'name: Europese top', 'name: !!binary UmFhZA==')],
    ['two documents in a file', replace(MEETING, 'name:', '---\nname:')],
    ['a list for a record', write(MEETING, '- kind\n- name\n')],
    ['a text for a record', write(MEETING, 'raad\n')],
    ['a record of comments', write(MEETING, '# kind: raad\n')],
    ['lists without end in each other', write(MEETING, `kind: ${repeat('[', 50_000)}`)],
    ['frontmatter that does not end', replace(MOTION, '---\n\n## Wat vroeg', '\n## Wat vroeg')],
    ['frontmatter that does not start', replace(MOTION, '---\n', '')],
    ['frontmatter after an empty line', replace(MOTION, '---\n', '\n---\n')],
    ['frontmatter in TOML', change(MOTION, (text) => text.replaceAll('---\n', '+++\n'))],
    ['no frontmatter', write(MOTION, '## Kop\n')],
  ],
  encodings: [
    ['Latin-1', change(REMARK, (text) => Buffer.from(text.replace('weg', 'wég'), 'latin1'))],
    ['UTF-16', change(SOURCE, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 without its mark', change(SOURCE, (text) => Buffer.from(text, 'utf16le'))],
    ['a byte order mark', change(SOURCE, (text) => `\uFEFF${text}`)],
    ['a byte order mark before frontmatter', change(MOTION, (text) => `\uFEFF${text}`)],
    ['a NUL', replace(SOURCE, 'Verslag', 'Ver\0slag')],
    ['a return without a new line', replace(SOURCE, 'Verslag', 'Ver\rslag')],
    ['an é of two characters', replace(MOTION, 'vroeg om op', 'vroeg om ééns op'.normalize('NFD'))],
    ['both forms of é', inText(MOTION, `één ${'één'.normalize('NFD')}`)],
    ['a space without width', replace(SOURCE, 'Verslag', 'Ver\u200Bslag')],
    ['a hyphen that hides', replace(SOURCE, 'Verslag', 'Ver\u00ADslag')],
    ['a text that turns its direction', inText(MOTION, 'de \u202Eeitom')],
    ['a character that was lost', inText(MOTION, 'nachttrein\uFFFD')],
    ['a line end of another kind', inText(MOTION, 'een\u2028twee')],
    ['a Cyrillic letter in a Latin word', replace(SUBMITTER, 'name: Korver', 'name: Kоrver')],
  ],
  mDX: [
    ['an HTML tag that is not closed', inText(MOTION, '<b>open')],
    ['an HTML tag', inText(MOTION, '<b>vet</b>')],
    ['a script', inText(MOTION, '<script>alert(1)</script>')],
    ['a frame', inText(MOTION, '<iframe src="https://example.org"></iframe>')],
    ['a style', inText(MOTION, '<style>{`p{display:none}`}</style>')],
    ['an element with a handler', inText(MOTION, 'Tekst <img src="x" onerror="alert(1)" /> tekst')],
    ['an HTML comment', inText(MOTION, '<!-- weg -->')],
    ['a comment of MDX', inText(MOTION, '{/* weg */}')],
    ['an unknown component', inText(MOTION, '<Grafiek />')],
    ['a component in a sentence', inText(MOTION, 'Zie <Grafiek soort="x">dit</Grafiek>.')],
    ['an import', inText(MOTION, 'import x from "node:fs"')],
    ['an export', inText(MOTION, 'export const geheim = 1')],
    ['an expression', inText(MOTION, '{process.env.HOME}')],
    ['an expression in a sentence', inText(MOTION, 'Er waren {1 + 1} moties.')],
    ['a brace that is not closed', inText(MOTION, 'Er waren { moties.')],
    [
      'an expression in the letter',
      replace(LETTER, 'De staatssecretaris schreef', '{1} De staatssecretaris schreef'),
    ],
    ['an expression on a page', inText(PAGE, '{process.env.HOME}')],
    ['a script on a page', inText(PAGE, '<script>alert(1)</script>')],
    ['a component of a page with something in it', inText(PAGE, '<Corrections all />')],
    ['a component of a page in a motion', inText(MOTION, '<Corrections />')],
    [
      'a quotation that is too long',
      inText(MOTION, '“een twee drie vier vijf zes zeven acht negen”'),
    ],
  ],
  links: [
    ['a link to no motion', replace(OTHER, './99110-9.mdx', './99110-7.mdx')],
    ['a link to itself', replace(OTHER, './99110-9.mdx', './99310-07-118.mdx')],
    ['a link to a motion by its address', replace(OTHER, './99110-9.mdx', '/moties/99110-9/')],
    ['a link elsewhere', replace(OTHER, './99110-9.mdx', 'https://example.org')],
    ['a bare address', inText(OTHER, 'Zie www.example.org.')],
    ['a link that runs', replace(OTHER, './99110-9.mdx', 'javascript:alert(1)')],
    [
      'a link that runs, in capitals and with a space',
      replace(OTHER, '(./99110-9.mdx)', '(< JavaScript:alert(1)>)'),
    ],
    ['a link that is a file', replace(OTHER, './99110-9.mdx', 'data:text/html,x')],
    ['a link that is defined apart', inText(OTHER, 'Zie [dit][a].\n\n[a]: vbscript:x')],
    ['a picture', inText(OTHER, '![x](https://example.org/x.png)')],
    ['a link up to another folder', replace(OTHER, './99110-9.mdx', './../letters/99110-14.mdx')],
    ['a link that runs, on a page', inText(PAGE, '[klik](javascript:alert(1))')],
    ['a link to another host in disguise', inText(PAGE, '[klik](//example.org)')],
  ],
  headings: [
    ['a wrong heading', replace(MOTION, '## Wat deed het kabinet?', '## Wat deed men?')],
    [
      'a heading of another level',
      replace(MOTION, '## Wat deed het kabinet?', '# Wat deed het kabinet?'),
    ],
    ['a heading too many', inText(MOTION, '## En verder?')],
    ['headings that are lost', change(MOTION, (text) => text.replace(/^## .*\n/gm, ''))],
  ],
  files: [
    ['capitals in a name', rename(SOURCE, 'content/sources/2018Z10417.yaml')],
    ['a space in a name', rename(SOURCE, 'content/sources/2018z10417 kopie.yaml')],
    ['an accent in a name', rename(SOURCE, 'content/sources/één.yaml')],
    ['an underscore in a name', rename(SOURCE, 'content/sources/2018_z10417.yaml')],
    [
      'a name that a page of the list has',
      all(
        rename(SOURCE, 'content/sources/2018-12.yaml'),
        replace(MOTION, '[^2]: 2018z10417', '[^2]: 2018-12'),
      ),
    ],
    ['a motion that is Markdown', rename(MOTION, 'content/motions/99110-12.md')],
    ['a record that ends in yml', rename(SOURCE, 'content/sources/2018z10417.yml')],
    ['a record without an end', rename(SOURCE, 'content/sources/2018z10417')],
    ['a record that ends twice', rename(SOURCE, 'content/sources/2018z10417.yaml.yaml')],
    ['a record in capitals at the end', rename(SOURCE, 'content/sources/2018z10417.YAML')],
    ['a copy that an editor left', copy(SOURCE, 'content/sources/2018z10417.yaml~')],
    ['a file that a system left', write('content/sources/.DS_Store', 'x')],
    ['a hidden record', rename(SOURCE, 'content/sources/.2018z10417.yaml')],
    ['an empty record', write(SOURCE, '')],
    ['an empty motion', write(MOTION, '')],
    ['a record of white space', write(SOURCE, ' \n\n')],
    ['a file of 20 MB', write(SOURCE, repeat('#'.repeat(999) + '\n', 20_000))],
    ['a link to a file', all(rename(SOURCE, 'elders.yaml'), link(SOURCE, 'elders.yaml'))],
    ['a link to nothing', link('content/sources/niets.yaml', 'nergens')],
    ['a folder in a folder', makeFolder('content/sources/map.yaml')],
    ['an unknown folder', makeFolder('content/motion')],
    ['a file beside the folders', write('content/lees-mij.txt', 'x')],
    [
      'a folder that is a link',
      all(rename('content/corrections', 'elders'), link('content/corrections', 'elders')),
    ],
    [
      'a folder that is a file',
      all(remove('content/corrections'), write('content/corrections', 'x')),
    ],
    ['a folder that is missing', remove('content/words')],
    ['a folder named in capitals', rename('content/corrections', 'content/Corrections')],
  ],
  'the glossary': [
    ['a term that stands nowhere', replace(TERM, '[nachttrein,', '[nachtlijnen, nachttrein,')],
    ['a term in other capitals', replace(TERM, '[nachttrein,', '[NachtTrein,')],
    ['a part of a word', replace(TERM, '[nachttrein,', '[nachttrein, achttrei,')],
    ['a form of two terms', replace(TERM, '[nachttrein,', '[nachttrein, Spoorwegunie,')],
    ['a form of two terms in other capitals', replace(TERM, '[nachttrein,', '[nachttrein, Motie,')],
    ['a form twice', replace(TERM, '[nachttrein,', '[nachttrein, nachttrein,')],
    ['a term without forms', replace(TERM, /forms: .*/, 'forms: []')],
    ['a term without an explanation', replace(TERM, /definition: >-\n.*\n/, '')],
    ['an explanation in two paragraphs', replace(TERM, '  Een', '  Dit.\n\n  Een')],
    ['a field that terms do not have', replace(TERM, 'forms:', 'source: brief\nforms:')],
    ['the name of another term', replace(TERM, 'term: Nachttrein', 'term: Spoorwegunie')],
  ],
  corrections: [
    ['a correction before the letter', inLog('2026-01-31', '2018-10-31')],
    ['a correction that changes nothing', inLog('after: drie', 'after: twee')],
    ['a correction of a page elsewhere', inLog('page: /', 'page: https://example.org/')],
    ['a correction without evidence', inLog('    evidence: de brief, bladzijde 3\n', '')],
    ['the log of another letter', rename(LOG, 'content/corrections/99110-15.yaml')],
  ],
  redirects: [
    [
      'an address that is redirected twice',
      write(MOVED, 'moved:\n  - { from: /a/, to: /b/ }\n  - { from: /a/, to: /c/ }\n'),
    ],
    [
      'a redirect to a redirect',
      write(MOVED, 'moved:\n  - { from: /a/, to: /b/ }\n  - { from: /b/, to: /c/ }\n'),
    ],
    [
      'a fragment that is redirected to another page',
      write(MOVED, 'moved:\n  - { from: "/a/#x", to: "/b/#x" }\n'),
    ],
    [
      'a redirect to another site',
      write(MOVED, 'moved:\n  - { from: /a/, to: "https://example.org/" }\n'),
    ],
    [
      'a redirect to another host in disguise',
      write(MOVED, 'moved:\n  - { from: /a/, to: //example.org/ }\n'),
    ],
    [
      'a motion corrected before the letter',
      replace(MOTION, "date: '2018-10-12'", "date: '2018-10-12'\nupdated: '2018-11-22'"),
    ],
  ],
  'the word list of the search': [
    ['words of a motion that is not there', replace(WORDS, '  99250-X-27: >-', '  99250-X-99: >-')],
    [
      'an office of a motion that is not there',
      replace(WORDS, 'motions: [99250-X-27]', 'motions: [99250-X-99]'),
    ],
    ['a word list of an unknown language', copy(WORDS, 'content/words/fy.yaml')],
    ['a word list without the words of the letters', replace(WORDS, /^letter:[^]*/m, '')],
    ['a stop word twice', replace(WORDS, /(?<=stopWords:\n {2}\[\n {4}de,)/, '\n    het,')],
    ['a synonym that is a stop word', replace(WORDS, '[noorden, north,', '[noorden, de, north,')],
    ['a synonym in two groups', replace(WORDS, '[noorden, north,', '[noorden, fare, north,')],
    [
      'synonyms of which none occurs',
      replace(WORDS, '  - [noorden,', '  - [stikstof, nitrogen]\n  - [noorden,'),
    ],
    [
      'a group whose first is no single word',
      replace(WORDS, '[noorden, north,', '[noor-den, north,'),
    ],
    ['a group of one', replace(WORDS, '  - [noorden,', '  - [fare]\n  - [noorden,')],
    [
      'two groups that are forms of one word',
      replace(
        WORDS,
        '  - [noorden,',
        '  - [trein, spoortrein]\n  - [treinen, spoortreinen]\n  - [noorden,',
      ),
    ],
    [
      'a compound that does not occur',
      replace(WORDS, 'slaaptrein: [', 'sneltrein: [trein]\n  slaaptrein: ['),
    ],
    [
      'a part that is not in its compound',
      replace(WORDS, 'slaaptrein: [slaap,', 'slaaptrein: [olie,'),
    ],
  ],
  'a translation': (
    [
      ['an entry that is not translated', remove(ENGLISH_MOTION)],
      ['a term that is not translated', remove(WORDS_OF(TERM))],
      ['a translation of nothing', copy(WORDS_OF(MEETING), 'content/en/meetings/top-2018.yaml')],
      ['a folder that is not translated', makeFolder('content/en/submitters')],
      ['a translation still to be written', replace(ENGLISH_MOTION, 'Een slaaptrein', TO_WRITE)],
      ['a day in a translation', replace(ENGLISH_MOTION, 'status:', "date: '2018-10-12'\nstatus:")],
      ['a step that was left out', replace(ENGLISH_MOTION, ENGLISH_STEP, '')],
      ['a step without who acted', replace(ENGLISH_MOTION, ' by="Nederland"', '')],
      ['a day at a step', replace(ENGLISH_MOTION, ' by="Nederland"', ' by="N" date="2018-10-18"')],
      [
        'a heading of another level than in Dutch',
        replace(ENGLISH_MOTION, '## Where does', '### Where does'),
      ],
      [
        'a heading in other words',
        replace(ENGLISH_MOTION, '## Where does it stand?', '## Outcome'),
      ],
      ['code in a translation', replace(ENGLISH_MOTION, '[^3]', '[^3] {1 + 1}')],
      ['a paragraph too many', replace(ENGLISH_MOTION, '[^3]', '[^3]\n\nMeer.')],
      [
        'a note at another step',
        all(replace(ENGLISH_MOTION, '[^3]', ''), replace(ENGLISH_MOTION, '[^2]', '[^2][^3]')),
      ],
      ['a link that was left out', replace(LINKING, /\[([^\]]*)\]\(\.[^)]*\)/, 'motie')],
      [
        'another number in a text',
        replace(ENGLISH_LETTER, '1 November 2018.', '11 November 2018.'),
      ],
      [
        'another month in a field',
        replace(ENGLISH_LETTER, 'ten tijde van de staking in April', 'in May'),
      ],
      [
        'a quotation in other words',
        replace(SECOND, '“de laatste borden op perron vier”', '“the signs”'),
      ],
      [
        'a doubt that the Dutch does not have',
        replace(ENGLISH_MOTION, 'status:\n', "status:\n  doubt: 'Of niet.'\n"),
      ],
      [
        'an event that was left out',
        replace(ENGLISH_LETTER, / {2}- name: 'Nieuwe[^]*?'\n(?=---)/, ''),
      ],
      [
        'a form that the translation does not have',
        replace(WORDS_OF(TERM), 'forms:\n', "forms:\n  - 'night train'\n"),
      ],
      ['a list of words without a translation', remove('content/words/en.yaml')],
    ] as const
  ).map(([name, how]) => [name, all(ENGLISH, how)]),
};
