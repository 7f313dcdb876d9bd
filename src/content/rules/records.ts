import type { Entry } from '../content.ts';
import { startOf } from '../../register/period.ts';
import { isPlaceName } from '../../i18n/addresses.ts';
import { formatIdentifier, parseKamerstuk } from '../../register/kamerstuk.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';
import { checkReferences, findDuplicates } from './references.ts';

/** What must hold for the records: ids that say what they are, no two the same. */
export function checkRecords(content: ReadContent): Problem[] {
  return [
    ...content.sources.flatMap(checkSource),
    ...content.meetings.flatMap(checkMeetingId),
    ...[...content.sources, ...content.meetings].flatMap(checkPlaceName),
    ...checkRecordReferences(content),
    ...checkDuplicates(content),
    ...content.corrections.flatMap((entry) => checkCorrections(entry, content)),
  ];
}

function checkSource({ file, id, data }: ReadContent['sources'][number]): Problem[] {
  const problems: Problem[] = [];
  const paper = data.reference === null ? null : parseKamerstuk(data.reference);
  if (id.startsWith('kst-') && (paper === null || formatIdentifier(paper) !== id)) {
    problems.push({
      file,
      path: ['reference'],
      what: `the file is called "${id}" but its reference is ${data.reference === null ? 'empty' : `"${data.reference}"`}`,
      advice:
        'A name that starts with kst- is the identifier of the reference: correct one of the two.',
    });
  }
  if ((data.date === null) !== (data.dateFrom === undefined)) {
    problems.push({
      file,
      path: ['dateFrom'],
      what: data.date === null ? 'there is no date' : 'the date does not say where it comes from',
      advice: 'Give `dateFrom: note` or `dateFrom: address` with a date, and none without.',
    });
  }
  const inAddress = data.date?.replaceAll('-', '/') ?? '';
  if (data.dateFrom === 'address' && !(data.url ?? '').includes(`/${inAddress}/`)) {
    problems.push({
      file,
      path: ['date'],
      what: `the address does not hold the date ${data.date ?? ''}`,
      advice: 'Use the date in the address, or say where else the date comes from.',
    });
  }
  return problems;
}

function checkMeetingId({ file, id, data }: ReadContent['meetings'][number]): Problem[] {
  const tail = data.date === null ? '' : startOf(data.date);
  const idDate = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0] ?? '';
  if (idDate === tail) return [];
  return [
    {
      file,
      path: ['date'],
      what: `the file is called "${id}" but the meeting starts on ${tail || 'no known day'}`,
      advice: 'The name of the file ends in the first day of the meeting: correct one of the two.',
    },
  ];
}

/** A long list of records has its pages under its own address, as its records have theirs. */
function checkPlaceName({ file, id }: Entry<unknown>): Problem[] {
  if (!isPlaceName(id)) return [];
  const what = `"${id}" is also what a page of the list is called`;
  const advice = 'Give the file a name that is not a year, a month or zonder-datum.';
  return [{ file, path: [], what, advice }];
}

function checkRecordReferences(content: ReadContent): Problem[] {
  const { broken, letters, meetings, motions, remarks, sources } = content;
  return [
    ...sources.flatMap(({ file, data }) => {
      const references =
        data.meeting === undefined ? [] : [{ id: data.meeting, path: ['meeting'] }];
      return checkReferences(file, 'meeting', references, meetings, broken);
    }),
    ...letters.flatMap(({ file, data: { promisedAt, events } }) => {
      const at = (index: number, field: string) => ['events', index, field];
      const told = events.flatMap((event, index) =>
        event.motions.map((id) => ({ id, path: at(index, 'motions') })),
      );
      const doubted = events.flatMap(({ remark }, index) =>
        remark === undefined ? [] : [{ id: remark, path: at(index, 'remark') }],
      );
      return [
        ...checkReferences(
          file,
          'meeting',
          [{ id: promisedAt, path: ['promisedAt'] }],
          meetings,
          broken,
        ),
        ...checkReferences(file, 'motion', told, motions, broken),
        ...checkReferences(file, 'remark', doubted, remarks, broken),
      ];
    }),
  ];
}

/** What tells one record from another is not the same for two. */
function checkDuplicates({ motions, remarks, sources, submitters, terms }: ReadContent): Problem[] {
  const check = <Data>(entries: readonly Entry<Data>[], field: string & keyof Data): Problem[] => {
    const said = entries.filter(({ data }) => typeof data[field] === 'string');
    return findDuplicates(said, ({ data }) => fold(String(data[field]))).map(({ item, first }) => ({
      file: item.file,
      path: [field],
      what: `"${String(item.data[field])}" is also the ${field} of ${first.file}`,
      advice: 'Correct one of them, or remove one of the two files.',
    }));
  };
  return [
    ...check(motions, 'title'),
    ...check(motions, 'shortTitle'),
    ...check(remarks, 'title'),
    ...check(terms, 'term'),
    ...check(submitters, 'name'),
    ...check(submitters, 'fullName'),
    ...check(sources, 'title'),
    ...check(sources, 'reference'),
    ...check(sources, 'url'),
  ];
}

/** In lower case, with single spaces. */
const fold = (text: string): string => text.toLowerCase().replace(/\s{2,}|[^\S ]/g, ' ');

/** A correction is made after the letter that the log is named after, and says what changed. */
function checkCorrections(
  { file, id, data }: ReadContent['corrections'][number],
  { letters }: ReadContent,
): Problem[] {
  return data.corrections.flatMap(({ date, before, after }, index) => {
    const path = ['corrections', index];
    const early = letters.filter((letter) => letter.id === id && date < letter.data.date);
    return [
      ...early.map((letter) => ({
        file,
        path: [...path, 'date'],
        what: `${date} is before the letter of ${letter.data.date}`,
        advice: 'Write the day on which the correction was published.',
      })),
      ...(before === after
        ? [
            {
              file,
              path: [...path, 'after'],
              what: 'it is the same as before',
              advice: 'Write what stands there now.',
            },
          ]
        : []),
    ];
  });
}
