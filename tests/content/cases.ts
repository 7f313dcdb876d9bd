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
const MOTION = 'content/motions/21501-20-1736.mdx';
const OTHER = 'content/motions/35373-8.mdx';
const LETTER = 'content/letters/21501-02-2423.mdx';
const SUBMITTER = 'content/submitters/eppink.yaml';
const SOURCE = 'content/sources/2021z19031.yaml';
const KST = 'content/sources/kst-26150-196.yaml';
const MEETING = 'content/meetings/rbz-2021-03-22.yaml';
const REMARK = 'content/remarks/rbz-1-oktober.yaml';
const SLIPS = 'content/remarks/schrijffouten-in-de-tekst.yaml';
const SLIP = '[{ motion: 35373-8, says: de, means: het }]';
const TERM = 'content/terms/minsk-groep.yaml';
const LOG = 'content/corrections/21501-02-2423.yaml';
const WORDS = 'content/words/nl.yaml';
const MOVED = 'content/redirects/moved.yaml';
const PAGE = 'content/pages/verantwoording.mdx';

const inText = (file: string, text: string): Break =>
  replace(file, '\n\n## ', `\n\n${text}\n\n## `);
/** A remark on the motion, besides its own. */
const inRemarks = (placed: string): Break =>
  replace(MOTION, `remarks:\n`, `remarks:\n  - ${placed}\n`);
const PLACED = '{ remark: rbz-1-oktober, at: stap-1 }';

/** The first of the motion's steps, its tags, and what stands in it. */
const OPEN =
  '<Step date="2021-10-01" meeting="rbz-2021-10-18" by="de minister van Buitenlandse Zaken">';
const TOLD = 'De minister vroeg aandacht voor de mensenrechten in Azerbeidzjan.[^3]';
const inTag = (to: string): Break => replace(MOTION, OPEN, `<Step ${to}>`);
const inStep = (to: string): Break => replace(MOTION, TOLD, `${TOLD}\n\n${to}`);
const BY = 'meeting="rbz-2021-10-18" by="de minister"';

const CORRECTION = `corrections:
  - date: '2026-01-31'
    page: /moties/21501-20-1736/
    before: twee
    after: drie
    evidence: de brief, bladzijde 3
`;
const inLog = (from: string, to: string): Break => write(LOG, CORRECTION.replace(from, to));
const repeat = (text: string, times: number): string => text.repeat(times);

/** What is broken, and how. What its author then reads is in `content-reports.txt`. */
export const CASES: Readonly<Record<string, readonly (readonly [name: string, how: Break])[]>> = {
  'values out of range': [
    ['a motion before the first', replace(MOTION, 'letterOrder: 1', 'letterOrder: 0')],
    ['a motion with a negative number', replace(MOTION, 'letterOrder: 1', 'letterOrder: -1')],
    ['half a motion', replace(MOTION, 'letterOrder: 1', 'letterOrder: 1.5')],
    ['a number in quotation marks', replace(MOTION, 'letterOrder: 1', "letterOrder: '1'")],
    ['a number without end', replace(MOTION, 'letterOrder: 1', 'letterOrder: .inf')],
    ['a number that is none', replace(MOTION, 'letterOrder: 1', 'letterOrder: .nan')],
    ['a motion beyond the last', replace(MOTION, 'letterOrder: 1', 'letterOrder: 19')],
    ['a motion far beyond the last', replace(MOTION, 'letterOrder: 1', 'letterOrder: 10000')],
    ['the same order twice', replace(MOTION, 'letterOrder: 1', 'letterOrder: 2')],
    ['a letter with a motion more', replace(LETTER, 'motionCount: 18', 'motionCount: 19')],
    ['a letter with a motion less', replace(LETTER, 'motionCount: 18', 'motionCount: 17')],
    ['a letter without motions', replace(LETTER, 'motionCount: 18', 'motionCount: 0')],
    ['a letter with a billion notes', replace(LETTER, 'noteCount: 29', 'noteCount: 1000000000')],
    ['a letter with a note more', replace(LETTER, 'noteCount: 29', 'noteCount: 30')],
    ['a letter with a note less', replace(LETTER, 'noteCount: 29', 'noteCount: 28')],
    ['an empty title', replace(MOTION, /shortTitle: .*/, "shortTitle: ''")],
    ['a title of spaces', replace(MOTION, /shortTitle: .*/, "shortTitle: '   '")],
    ['a field with nothing', replace(MOTION, /shortTitle: .*/, 'shortTitle:')],
    ['a title of two lines', replace(MOTION, /shortTitle: .*/, 'shortTitle: |-\n  een\n  twee')],
    ['a motion of no letter', replace(MOTION, 'letter: 21501-02-2423', 'letter: 21501-02-2424')],
    [
      'a summary that is too long',
      replace(MOTION, 'summary: Het kabinet', 'summary: Het kabinet van Nederland van toen'),
    ],
    ['a summary without a full stop', replace(MOTION, 'in Azerbeidzjan.\n', 'in Azerbeidzjan\n')],
    ['no submitters', replace(MOTION, '[eppink]', '[]')],
    ['a submitter instead of a list', replace(MOTION, '[eppink]', 'eppink')],
    ['a submitter without a name', replace(MOTION, '[eppink]', "['']")],
    ['an empty address of the sender', replace(LETTER, /address: \[R.*\]/, 'address: []')],
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
    ['an address without a host', replace(SOURCE, /url: .*/, 'url: /documenten/2021/10/29/x')],
    [
      'an address of this machine',
      replace(SOURCE, /url: .*/, 'url: https://localhost/2021/10/29/x'),
    ],
    ['no address where it must say so', replace(SOURCE, /url: .*/, "url: ''")],
  ],
  'values that are not among those allowed': [
    ['an unknown status', replace(MOTION, 'value: uitgevoerd', 'value: uitgevoerdt')],
    ['a status from elsewhere', replace(MOTION, 'value: uitgevoerd', 'value: aangenomen')],
    ['a status in capitals', replace(MOTION, 'value: uitgevoerd', 'value: Uitgevoerd')],
    ['an unknown kind of source', replace(SOURCE, 'kind: verslag', 'kind: verslg')],
    ['an unknown kind of meeting', replace(MEETING, 'kind: raad-buitenlandse-zaken', 'kind: raad')],
    ['an unknown kind of remark', replace(REMARK, 'kind: tegenspraak', 'kind: tegenspaak')],
    [
      'an unknown language',
      replace('content/sources/pace-15363.yaml', 'language: en', 'language: fr'),
    ],
    ['a date from nowhere', replace(SOURCE, 'dateFrom: address', 'dateFrom: adres')],
    [
      'a kamerstuk in another form',
      replace(MOTION, 'kamerstuk: 21501-20-1736', 'kamerstuk: 21 501-20, nr. 1736'),
    ],
    [
      'a debate that is no kamerstuk',
      replace(LETTER, 'answersTo: 21501-02-2416', 'answersTo: 2416'),
    ],
  ],
  dates: [
    ['30 February', replace(MOTION, "date: '2021-10-12'", "date: '2021-02-30'")],
    ['29 February of no leap year', replace(MOTION, "date: '2021-10-12'", "date: '2021-02-29'")],
    [
      '29 February of a leap year, out of order',
      replace(MOTION, "date: '2021-10-12'", "date: '2020-02-29'"),
    ],
    ['a thirteenth month', replace(MOTION, "date: '2021-10-12'", "date: '2021-13-10'")],
    ['the Dutch order of a date', replace(MOTION, "date: '2021-10-12'", "date: '12-10-2021'")],
    ['a day of one digit', replace(MOTION, "date: '2021-10-12'", "date: '2021-10-1'")],
    ['a date with a time', replace(MOTION, "date: '2021-10-12'", "date: '2021-10-12T00:00:00Z'")],
    ['a date without quotation marks', replace(MOTION, "date: '2021-10-12'", 'date: 2021-10-12')],
    [
      'an impossible date without quotation marks',
      replace(MOTION, "date: '2021-10-12'", 'date: 2021-02-30'),
    ],
    ['a year for a date', replace(MOTION, "date: '2021-10-12'", 'date: 2021')],
    [
      'a period for the date of a motion',
      replace(MOTION, "date: '2021-10-12'", "date: '2021-10-12/2021-10-13'"),
    ],
    ['a motion without a date', replace(MOTION, "date: '2021-10-12'", 'date: null')],
    ['day and month swapped', replace(MOTION, "date: '2021-10-12'", "date: '2021-12-10'")],
    [
      'day and month swapped, before the letter',
      replace('content/motions/21501-20-1630.mdx', "date: '2020-12-08'", "date: '2020-08-12'"),
    ],
    [
      'a motion the day after the letter',
      replace(MOTION, "date: '2021-10-12'", "date: '2021-11-05'"),
    ],
    ['a motion of another century', replace(OTHER, "date: '2020-09-28'", "date: '1920-09-28'")],
    ['a motion out of order', replace(MOTION, "date: '2021-10-12'", "date: '2020-10-12'")],
    ['a source younger than the letter', replace(KST, "date: '2021-10-14'", "date: '2021-11-14'")],
    ['a source of another decade', replace(KST, "date: '2021-10-14'", "date: '2012-10-14'")],
    ['a source with a date from nowhere', replace(KST, 'dateFrom: note\n', '')],
    [
      'a source without a date that says where it is from',
      replace(KST, "date: '2021-10-14'", 'date: null'),
    ],
    ['a date that its address does not hold', replace(SOURCE, '2021-10-29', '2021-10-28')],
    ['an event after the letter', replace(LETTER, "'2021-05-12'", "'2021-11-12'")],
    ['a meeting whose name is another day', replace(MEETING, '2021-03-22', '2021-03-21')],
    ['a meeting without the day of its name', replace(MEETING, "'2021-03-22'", 'null')],
    ['a letter before its motions', replace(LETTER, "date: '2021-11-04'", "date: '2021-10-11'")],
  ],
  steps: [
    ['an unknown attribute', inTag(`date="2021-10-01" place="Brussel" ${BY}`)],
    ['a misspelled attribute', inTag(`dat="2021-10-01" ${BY}`)],
    ['an attribute of another case', inTag(`Date="2021-10-01" ${BY}`)],
    ['an attribute that is an expression', inTag(`date={"2021-10-01"} ${BY}`)],
    ['attributes that are spread', inTag(`{...step} ${BY}`)],
    ['an attribute twice', inTag(`date="2021-10-01" date="2021-10-02" ${BY}`)],
    ['a step without an actor', inTag('date="2021-10-01" meeting="rbz-2021-10-18"')],
    ['an empty actor', inTag('date="2021-10-01" meeting="rbz-2021-10-18" by=""')],
    ['an actor without a value', inTag('date="2021-10-01" meeting="rbz-2021-10-18" by')],
    ['an empty meeting', inTag(`date="2021-10-01" meeting="" by="de minister"`)],
    ['a date that is none', inTag(`date="2021-02-30" ${BY}`)],
    ['an empty date', inTag(`date="" ${BY}`)],
    ['a period that runs back', inTag(`date="2021-10-22/2021-10-21" ${BY}`)],
    ['a period without end', inTag(`date="2021-10-21/" ${BY}`)],
    ['a step ten years early', inTag(`date="2011-10-21" ${BY}`)],
    ['an unknown meeting', inTag(`date="2021-10-18" meeting="rbz-2021-10-17" by="de minister"`)],
    [
      'a step on another day than its meeting',
      replace('content/motions/21501-02-2281.mdx', 'date="2021-03-22"', 'date="2021-03-23"'),
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
    ['a step with both date and words', inTag(`date="2021-10-01" when="in oktober" ${BY}`)],
    ['a step within a step', inStep(`<Step when="later" ${BY}>\n\nTekst.\n\n</Step>`)],
    [
      'a step under another heading',
      replace(
        MOTION,
        'Wat de geuite',
        `<Step when="later" ${BY}>\n\nTekst.\n\n</Step>\n\nWat de geuite`,
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
    ['steps out of the order of time', inTag(`date="2021-10-23" ${BY}`)],
    ['a date from a note of another step', inTag(`date="2021-10-01" dateFrom="2" ${BY}`)],
    ['a date from a note that is none', inTag(`date="2021-10-01" dateFrom="drie" ${BY}`)],
    ['no date from a note', inTag(`when="in oktober" dateFrom="3" ${BY}`)],
    ['a step after the letter that is not planned', replace(MOTION, ' planned>', '>')],
    ['a step before the letter that is planned', inTag(`date="2021-10-01" planned ${BY}`)],
    ['a planned with a value', inTag(`when="later" planned="ja" ${BY}`)],
    ['a pointer to no motion', replace(OTHER, 'see="21501-02-2218 ', 'see="21501-02-2217 ')],
    ['a pointer to itself', replace(OTHER, 'see="21501-02-2218 ', 'see="35373-8 ')],
    [
      'a pointer that its text does not link',
      replace(OTHER, 'see="21501-02-2218 ', 'see="21501-02-2219 '),
    ],
    ['a pointer with a comma', replace(OTHER, 'see="21501-02-2218 ', 'see="21501-02-2218, ')],
    ['an empty pointer', inTag(`see="" ${BY}`)],
    [
      'a step in the letter',
      replace(
        LETTER,
        '\n\nDe brief gaat',
        `\n\n<Step when="later" ${BY}>\n\nTekst.\n\n</Step>\n\nDe brief gaat`,
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
    ['a remark by its name alone', replace(MOTION, PLACED, 'rbz-1-oktober')],
    ['an unknown effect', replace(REMARK, 'effect: feit', 'effect: feiten')],
    ['a remark without an effect', replace(REMARK, 'effect: feit\n', '')],
    ['a remark without a quotation', replace(REMARK, /quote: .*\n/, '')],
    ['a remark with slips', replace(REMARK, 'effect: feit', `effect: feit\nslips: ${SLIP}`)],
    ['slips with a quotation', replace(SLIPS, 'effect: taal', "effect: taal\nquote: 'gevangen'")],
    ['slips on a motion', inRemarks('{ remark: schrijffouten-in-de-tekst, at: stap-1 }')],
    [
      'slips in two remarks',
      change(REMARK, (text) =>
        text.replace('effect: feit', `effect: taal\nslips: ${SLIP}`).replace(/quote: .*\n/, ''),
      ),
    ],
    [
      'slips out of order',
      replace(SLIPS, 'slips:', 'slips:\n  - { motion: 35373-8, says: de, means: het }'),
    ],
    [
      'a slip of an unknown motion',
      replace(SLIPS, 'motion: 21501-02-2370', 'motion: 21501-02-2371'),
    ],
  ],
  references: [
    ['an unknown submitter', replace(MOTION, '[eppink]', '[epink]')],
    ['a submitter whom nobody knows', replace(MOTION, '[eppink]', '[rutte]')],
    ['a submitter by name', replace(MOTION, '[eppink]', '[Eppink]')],
    ['a submitter whom the title does not name', replace(MOTION, '[eppink]', '[eppink, segers]')],
    [
      'an unknown meeting of a source',
      replace(SOURCE, 'meeting: er-2021-10-21', 'meeting: er-2021-10-20'),
    ],
    [
      'an unknown meeting of the letter',
      replace(LETTER, 'promisedAt: commissiedebat-2021-10-14', 'promisedAt: commissiedebat'),
    ],
    ['an unknown remark on a motion', replace(OTHER, 'remark: noot-ouder', 'remark: noot-jonger')],
    ['an unknown remark on the letter', replace(LETTER, 'remark: twee-', 'remark: drie-')],
    [
      'an unknown remark on an event',
      replace(LETTER, 'remark: welk-staakt-het-vuren', 'remark: welk-bestand'),
    ],
    ['an event of an unknown motion', replace(LETTER, '[21501-02-2342]', '[21501-02-2343]')],
    ['an unknown source', replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z18468')],
    ['a source that nobody cites', replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z19031')],
    [
      'a meeting where nothing was done',
      write(
        'content/meetings/rbz-2021-03-23.yaml',
        "kind: raad-buitenlandse-zaken\nname: Raad\ndate: '2021-03-23'\n",
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
    ['a second letter', copy(LETTER, 'content/letters/21501-02-2424.mdx')],
  ],
  duplicates: [
    ['a submitter twice', replace(MOTION, '[eppink]', '[eppink, eppink]')],
    ['a remark twice at a place', inRemarks(PLACED)],
    [
      'a short title twice',
      replace(
        MOTION,
        /shortTitle: .*/,
        'shortTitle: Onderzoek naar schending van het  oorlogsrecht',
      ),
    ],
    ['a motion twice', copy(MOTION, 'content/motions/21501-20-1737.mdx')],
    [
      'the address of another source',
      replace(
        KST,
        /url: .*/,
        'url: https://www.rijksoverheid.nl/documenten/kamerstukken/2021/10/29/20211029-kamerbrief-inzake-verslag-van-de-europese-raad-van-21-en-22-oktober-2021',
      ),
    ],
    [
      'the reference of another source',
      replace('content/sources/2021z18469.yaml', '2021Z18469', '2021Z19031'),
    ],
    [
      'the name of another submitter',
      replace('content/submitters/segers.yaml', 'name: Segers', 'name: Eppink'),
    ],
    [
      'the title of another remark',
      replace(
        REMARK,
        /title: .*/,
        'title: De OVSE-vergadering van 19 december 2020 of van 3 en 4 december',
      ),
    ],
  ],
  notes: [
    ['a note called but not defined', replace(MOTION, '[^3]: 2021z18469', '')],
    ['a note defined but not called', replace(MOTION, '.[^3]', '.')],
    [
      'a note defined twice',
      replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z18469\n\n[^3]: 2021z18469'),
    ],
    ['a note under two motions', change(MOTION, (text) => text.replaceAll('[^3]', '[^4]'))],
    ['a note that the letter has not', change(MOTION, (text) => text.replaceAll('[^3]', '[^30]'))],
    ['a note without a number', change(MOTION, (text) => text.replaceAll('[^3]', '[^x]'))],
    ['a note with a zero before it', change(MOTION, (text) => text.replaceAll('[^3]', '[^03]'))],
    ['a note without a source', replace(MOTION, '[^3]: 2021z18469', '[^3]: ,')],
    ['a note with a sentence', replace(MOTION, '[^3]: 2021z18469', '[^3]: 2021z18469 en meer')],
    ['a note on a page', inText(PAGE, 'Tekst.[^1]')],
  ],
  'names, numbers and titles': [
    ['a file whose name is not its number', rename(MOTION, 'content/motions/21501-20-1737.mdx')],
    ['an amended motion that does not say so', replace(MOTION, 'amended: false', 'amended: true')],
    [
      'a motion that says it is amended',
      replace('content/motions/21501-02-2234.mdx', 'amended: true', 'amended: false'),
    ],
    [
      'co-signatories whom the title does not have',
      replace(MOTION, 'cumSuis: false', 'cumSuis: true'),
    ],
    ['a source whose name is another number', replace(KST, 'Nr. 196', 'Nr. 197')],
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
      replace(MEETING, "date: '2021-03-22'", "date: '2021-03-22"),
    ],
    ['a colon in a title', replace(MEETING, 'name: Raad', 'name: Raad: Buitenlandse')],
    ['a field too far to the right', replace(MEETING, 'name: ', '  name: ')],
    ['a tab before a field', replace(MOTION, '  value: uitgevoerd', '\tvalue: uitgevoerd')],
    ['a field twice', replace(SOURCE, 'kind: verslag', 'kind: verslag\nkind: verslag')],
    [
      'a field twice in frontmatter',
      replace(MOTION, 'amended: false', 'amended: false\namended: true'),
    ],
    [
      'an anchor and an alias',
      replace(MEETING, 'name: Raad Buitenlandse Zaken', 'name: &raad Raad\ndescription: *raad'),
    ],
    ['an alias of nothing', replace(MEETING, 'name: Raad Buitenlandse Zaken', 'name: *raad')],
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
    ['a tag', replace(MEETING, 'name: Raad', 'name: !!js/function Raad')],
    [
      'a tag that YAML knows',
      replace(MEETING, 'name: Raad Buitenlandse Zaken', 'name: !!binary UmFhZA=='),
    ],
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
    [
      'an é of two characters',
      replace(MOTION, 'aankaarten op', 'ééns aankaarten op'.normalize('NFD')),
    ],
    ['both forms of é', inText(MOTION, `één ${'één'.normalize('NFD')}`)],
    ['a space without width', replace(SOURCE, 'Verslag', 'Ver\u200Bslag')],
    ['a hyphen that hides', replace(SOURCE, 'Verslag', 'Ver\u00ADslag')],
    ['a text that turns its direction', inText(MOTION, 'de \u202Eeitom')],
    ['a character that was lost', inText(MOTION, 'Azerbeidzjan\uFFFD')],
    ['a line end of another kind', inText(MOTION, 'een\u2028twee')],
    ['a Cyrillic letter in a Latin word', replace(SUBMITTER, 'name: Eppink', 'name: Eррink')],
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
      replace(LETTER, 'De minister schreef', '{1} De minister schreef'),
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
    ['a link to no motion', replace(OTHER, './21501-02-2218.mdx', './21501-02-2217.mdx')],
    ['a link to itself', replace(OTHER, './21501-02-2218.mdx', './35373-8.mdx')],
    [
      'a link to a motion by its address',
      replace(OTHER, './21501-02-2218.mdx', '/moties/21501-02-2218/'),
    ],
    ['a link elsewhere', replace(OTHER, './21501-02-2218.mdx', 'https://example.org')],
    ['a bare address', inText(OTHER, 'Zie www.example.org.')],
    ['a link that runs', replace(OTHER, './21501-02-2218.mdx', 'javascript:alert(1)')],
    [
      'a link that runs, in capitals and with a space',
      replace(OTHER, '(./21501-02-2218.mdx)', '(< JavaScript:alert(1)>)'),
    ],
    ['a link that is a file', replace(OTHER, './21501-02-2218.mdx', 'data:text/html,x')],
    ['a link that is defined apart', inText(OTHER, 'Zie [dit][a].\n\n[a]: vbscript:x')],
    ['a picture', inText(OTHER, '![x](https://example.org/x.png)')],
    [
      'a link up to another folder',
      replace(OTHER, './21501-02-2218.mdx', './../letters/21501-02-2423.mdx'),
    ],
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
    ['capitals in a name', rename(SOURCE, 'content/sources/2021Z19031.yaml')],
    ['a space in a name', rename(SOURCE, 'content/sources/2021z19031 kopie.yaml')],
    ['an accent in a name', rename(SOURCE, 'content/sources/één.yaml')],
    ['an underscore in a name', rename(SOURCE, 'content/sources/2021_z19031.yaml')],
    ['a motion that is Markdown', rename(MOTION, 'content/motions/21501-20-1736.md')],
    ['a record that ends in yml', rename(SOURCE, 'content/sources/2021z19031.yml')],
    ['a record without an end', rename(SOURCE, 'content/sources/2021z19031')],
    ['a record that ends twice', rename(SOURCE, 'content/sources/2021z19031.yaml.yaml')],
    ['a record in capitals at the end', rename(SOURCE, 'content/sources/2021z19031.YAML')],
    ['a copy that an editor left', copy(SOURCE, 'content/sources/2021z19031.yaml~')],
    ['a file that a system left', write('content/sources/.DS_Store', 'x')],
    ['a hidden record', rename(SOURCE, 'content/sources/.2021z19031.yaml')],
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
    ['a term that stands nowhere', replace(TERM, '[Minsk Groep,', '[Minskgroepen, Minsk Groep,')],
    ['a term in other capitals', replace(TERM, '[Minsk Groep,', '[Minsk groep,')],
    ['a part of a word', replace(TERM, '[Minsk Groep,', '[Minsk Groep, insk,')],
    ['a form of two terms', replace(TERM, '[Minsk Groep,', '[Minsk Groep, OVSE,')],
    [
      'a form of two terms in other capitals',
      replace(TERM, '[Minsk Groep,', '[Minsk Groep, Motie,'),
    ],
    ['a form twice', replace(TERM, '[Minsk Groep,', '[Minsk Groep, Minsk Groep,')],
    ['a term without forms', replace(TERM, /forms: .*/, 'forms: []')],
    ['a term without an explanation', replace(TERM, /definition: >-\n.*\n/, '')],
    ['an explanation in two paragraphs', replace(TERM, '  Een', '  Dit.\n\n  Een')],
    ['a field that terms do not have', replace(TERM, 'forms:', 'source: brief\nforms:')],
    ['the name of another term', replace(TERM, 'term: Minsk Groep', 'term: OVSE')],
  ],
  corrections: [
    ['a correction before the letter', inLog('2026-01-31', '2021-10-31')],
    ['a correction that changes nothing', inLog('after: drie', 'after: twee')],
    ['a correction of a page elsewhere', inLog('page: /', 'page: https://example.org/')],
    ['a correction without evidence', inLog('    evidence: de brief, bladzijde 3\n', '')],
    ['the log of another letter', rename(LOG, 'content/corrections/21501-02-2424.yaml')],
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
      replace(MOTION, "date: '2021-10-12'", "date: '2021-10-12'\nupdated: '2021-11-04'"),
    ],
  ],
  'the word list of the search': [
    [
      'words of a motion that is not there',
      replace(WORDS, '  21501-20-1714: >-', '  21501-20-9999: >-'),
    ],
    [
      'an office of a motion that is not there',
      replace(WORDS, 'motions: [21501-02-2342]', 'motions: [21501-02-9999]'),
    ],
    ['a word list of an unknown language', copy(WORDS, 'content/words/fy.yaml')],
    ['a word list without the words of the letters', replace(WORDS, /^letter:[^]*/m, '')],
    ['a stop word twice', replace(WORDS, /(?<=stopWords:\n {2}\[\n {4}de,)/, '\n    het,')],
    ['a synonym that is a stop word', replace(WORDS, '[Bakoe, Baku,', '[Bakoe, de, Baku,')],
    ['a synonym in two groups', replace(WORDS, '[Bakoe, Baku,', '[Bakoe, Turkey, Baku,')],
    [
      'synonyms of which none occurs',
      replace(WORDS, '  - [Bakoe,', '  - [stikstof, nitrogen]\n  - [Bakoe,'),
    ],
    ['a group whose first is no single word', replace(WORDS, '[Bakoe, Baku,', '[Ba-koe, Baku,')],
    ['a group of one', replace(WORDS, '  - [Bakoe,', '  - [Rusland]\n  - [Bakoe,')],
    [
      'two groups that are forms of one word',
      replace(
        WORDS,
        '  - [Bakoe,',
        '  - [kamerbrief, epistel]\n  - [kamerbrieven, epistels]\n  - [Bakoe,',
      ),
    ],
    [
      'a compound that does not occur',
      replace(WORDS, 'wapenembargo: [', 'olieembargo: [embargo]\n  wapenembargo: ['),
    ],
    [
      'a part that is not in its compound',
      replace(WORDS, 'wapenembargo: [wapens,', 'wapenembargo: [olie,'),
    ],
  ],
};
