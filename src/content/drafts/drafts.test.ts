import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { checkDraft, draftEntry, fieldsOf, suggestId } from './draft-entry.ts';
import { findDefaults, type Known } from './defaults.ts';
import { describeField, parseAnswer, type Field } from './fields.ts';
import { formatEntry } from './format-entry.ts';
import { gatherAnswers } from './gather-answers.ts';
import { chooseId, listSourceIds, makeId } from './ids.ts';

const NOTHING: Known = { letters: [], motions: [], submitters: [] };

/** Someone who gives these answers, one after the other, and what was asked and told. */
function scripted(...answers: string[]) {
  const heard: string[] = [];
  const ask = (question: string): Promise<string> => {
    heard.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  return { heard, author: { ask, tell: (line: string) => void heard.push(line) } };
}

test('an entry is asked for field by field, with what each may be', async () => {
  const { heard, author } = scripted('tweede-kamer', 'Debat', 'none');
  const answers = await gatherAnswers('meeting', {}, () => ({}), author);
  expect(heard).toEqual([
    'kind (one of: raad-buitenlandse-zaken, europese-raad, oostelijk-partnerschap, ovse, navo, verenigde-naties, tweede-kamer): ',
    'name: ',
    'date (none if the letter does not say): ',
  ]);
  expect(draftEntry('meeting', 'debat', answers)).toEqual({
    file: 'content/meetings/debat.yaml',
    data: { kind: 'tweede-kamer', name: 'Debat', date: null },
  });
});

test('an answer that cannot be is asked for again', async () => {
  const { heard, author } = scripted('Debat', '30 februari', '2031-02-28');
  const answers = await gatherAnswers('meeting', { kind: 'navo' }, () => ({}), author);
  expect(heard.slice(1)).toEqual([
    'date (none if the letter does not say): ',
    'date: the value is "30 februari". Write an existing day, "2021-10-12", or a period, "2021-10-21/2021-10-22".',
    'date (none if the letter does not say): ',
  ]);
  expect(answers).toEqual({ kind: 'navo', name: 'Debat', date: '2031-02-28' });
});

test('a given answer that cannot be is asked for', async () => {
  const { heard, author } = scripted('navo');
  const given = { kind: 'nato', name: 'Debat', date: 'none' };
  const answers = await gatherAnswers('meeting', given, () => ({}), author);
  expect(heard[0]).toBe('kind: the value is "nato". Did you mean "navo"?');
  expect(answers).toEqual({ ...given, kind: 'navo' });
});

test('what is not answered is still to be written, or what follows from the other answers', async () => {
  const { heard, author } = scripted('', '');
  const standard = () => ({ party: 'ABC' });
  const answers = await gatherAnswers('submitter', { name: 'Bos' }, standard, author);
  expect(heard).toEqual(['fullName: ', 'party [ABC]: ']);
  expect(draftEntry('submitter', 'bos', answers).data).toEqual({
    name: 'Bos',
    fullName: '[nog te schrijven]',
    party: 'ABC',
  });
});

test('a motion takes from its title what the title says, and its place from the letter', () => {
  const known: Known = {
    letters: [],
    motions: [4, 7].map((letterOrder) => ({
      id: String(letterOrder),
      file: '',
      notes: [],
      data: {
        kamerstuk: '35373-1',
        letter: '35373-10',
        letterOrder,
        title: '',
        amended: false,
        date: '2031-01-01',
        submitters: [],
        cumSuis: false,
      },
    })),
    submitters: [{ id: 'piet-bos', file: '', notes: [], data: { name: 'Bos' } }],
  };
  const title = 'Gewijzigde motie van de leden Bos en De Wit c.s. over A';
  expect(findDefaults('motion', { title, letter: '35373-10' }, known)).toEqual({
    letter: '35373-10',
    letterOrder: '8',
    amended: 'true',
    cumSuis: 'true',
    submitters: 'piet-bos, de-wit',
  });
  expect(findDefaults('motion', {}, NOTHING)).toEqual({});
});

for (const [date, url, dateFrom] of [
  ['2031-02-01', 'https://a.example/2031/02/01/b', 'address'],
  ['2031-02-01', 'https://a.example/b', 'note'],
  ['none', 'https://a.example/2031/02/01/b', undefined],
] as const) {
  test(`the date ${date} of a source with ${url} is from ${dateFrom ?? 'nowhere'}`, () => {
    expect(findDefaults('source', { date, url }, NOTHING)['dateFrom']).toBe(dateFrom);
  });
}

test('a draft with a value that cannot be is a problem, what is still to be written is not', () => {
  const draft = draftEntry('source', 'a', { kind: 'boek', date: 'none', url: 'a.example' });
  expect(checkDraft('source', draft).map(({ path, what }) => [path, what])).toEqual([
    [['kind'], 'the value is "boek"'],
    [['url'], 'the value is "a.example"'],
  ]);
});

test('a remark has the fields of one that quotes the letter', () => {
  expect(fieldsOf('remark').map(({ name }) => name)).toEqual([
    'kind',
    'title',
    'explanation',
    'effect',
    'quote',
  ]);
});

test('fields in fields are named by their path, and lists of records are left to the author', () => {
  const names = fieldsOf('letter').map(({ name }) => name);
  expect(names).toContain('sender.address');
  expect(names).not.toContain('events');
  expect(draftEntry('letter', 'a', { 'sender.name': 'Ann' }).data['sender']).toEqual({
    name: 'Ann',
    role: '[nog te schrijven]',
    website: '[nog te schrijven]',
    address: ['[nog te schrijven]'],
  });
});

const FIELD: Field = {
  name: 'a',
  kind: 'text',
  options: [],
  required: true,
  nullable: false,
  schema: z.string(),
};
const ANSWERS: [Partial<Field>, string, unknown][] = [
  [{}, 'none', 'none'],
  [{ nullable: true }, 'none', null],
  [{ kind: 'number' }, '12', 12],
  [{ kind: 'number' }, 'twelve', 'twelve'],
  [{ kind: 'boolean' }, 'yes', true],
  [{ kind: 'boolean' }, 'false', false],
  [{ kind: 'boolean' }, 'maybe', 'maybe'],
  [{ kind: 'list' }, 'a, b c', ['a', 'b c']],
];
for (const [field, answer, value] of ANSWERS) {
  test(`"${answer}" means ${JSON.stringify(value)} for ${JSON.stringify(field)}`, () => {
    expect(parseAnswer({ ...FIELD, ...field }, answer)).toEqual(value);
  });
}

test('a question says what a field may be', () => {
  expect(describeField({ ...FIELD, kind: 'boolean' })).toBe('a (yes or no)');
  expect(describeField({ ...FIELD, kind: 'list' })).toBe('a (separated by commas)');
});

for (const [kind, answers, id] of [
  ['motion', { kamerstuk: '35373-8', title: 'Motie' }, '35373-8'],
  ['term', { term: 'Minsk-groep' }, 'minsk-groep'],
  ['submitter', { name: 'Çegerek–’t Hart' }, 'cegerek-t-hart'],
  ['meeting', { name: 'Europese Raad', date: '2031-02-01/2031-02-02' }, 'europese-raad-2031-02-01'],
  ['meeting', { name: 'Europese Raad', date: 'none' }, 'europese-raad'],
  ['remark', { title: 'De Raad van 1 of 18 mei' }, 'de-raad-van-1-of-18-mei'],
  ['source', { title: 'Verslag', reference: '2031Z1' }, '2031z1'],
  ['source', { title: 'Verslag', reference: 'none', date: '2031-02-01' }, 'verslag-2031-02-01'],
  ['term', {}, null],
] as const) {
  test(`a ${kind} with ${JSON.stringify(answers)} is called ${id ?? 'nothing yet'}`, () => {
    expect(suggestId(kind, answers)).toBe(id);
  });
}

const LONG =
  'Verslag van de informele videoconferentie van de leden van de Raad van 19 november 2020';
for (const [source, ids] of [
  [{ title: 'A', date: null, reference: '35 570 V Nr. 64' }, ['kst-35570-V-64', 'a']],
  [{ title: 'A', date: '2031-01-02', reference: '2021Z19031' }, ['2021z19031', 'a-2031-01-02']],
  [{ title: 'A', date: null, reference: 'doc. 12/3' }, ['a']],
  [
    { title: LONG, date: '2020-11-26', reference: null },
    ['verslag-van-de-informele-videoconferentie-van-de-2020-11-26'],
  ],
] as const) {
  test(`the ids of the source ${JSON.stringify(source)} are ${ids.join(', ')}`, () => {
    expect(listSourceIds(source)).toEqual(ids);
  });
}

test('an id that is taken gives way to the next, and the last gets a number', () => {
  expect(chooseId(['a', 'b'], new Set(['a']))).toBe('b');
  expect(chooseId(['a', 'b'], new Set(['a', 'b', 'b-2']))).toBe('b-3');
  expect(makeId('  Één: twee! ')).toBe('een-twee');
});

test('an entry is written with days and marks in quotation marks, and long texts on one line', () => {
  const title = 'a'.repeat(50).concat(' ', 'b'.repeat(60), ': c');
  const data = { title, date: '2031-01-02', text: '[nog te schrijven]', no: null };
  expect(formatEntry({ file: 'a.mdx', data, body: 'Zo.\n' })).toBe(
    `---\ntitle: '${title}'\ndate: '2031-01-02'\ntext: '[nog te schrijven]'\nno: null\n---\n\nZo.\n`,
  );
});
