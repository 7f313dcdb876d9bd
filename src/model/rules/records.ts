import type { Entry } from '../content.ts';
import { startOf } from '../period.ts';
import { formatIdentifier, parseKamerstuk } from '../kamerstuk.ts';
import type { Problem } from '../problem.ts';
import type { ReadContent } from './index.ts';
import { checkReferences } from './references.ts';

/** What must hold for the records: one letter, ids that say what they are, and all of them used. */
export function checkRecords(content: ReadContent): Problem[] {
  return [
    ...checkOneLetter(content),
    ...content.sources.flatMap(checkSource),
    ...content.meetings.flatMap(checkMeetingId),
    ...checkRecordReferences(content),
    ...checkUse(content),
  ];
}

function checkOneLetter({ letters }: ReadContent): Problem[] {
  if (letters.length === 1) return [];
  return [
    {
      file: 'content/letters',
      what: `there are ${letters.length} letters`,
      advice: 'The register accounts for one letter: keep exactly one .mdx file there.',
    },
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
      advice: 'A name that starts with kst- is the identifier of the reference: mend either.',
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
      advice: 'Take the date that stands in the address, or say where else it comes from.',
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
      advice: 'The name of the file ends in the first day of the meeting: mend either.',
    },
  ];
}

function checkRecordReferences(content: ReadContent): Problem[] {
  const { letters, meetings, motions, remarks, sources } = content;
  const withRemarks: Entry<{ remarks: string[] }>[] = [
    ...motions,
    ...letters,
    ...sources,
    ...meetings,
  ];
  return [
    ...withRemarks.flatMap(({ file, data }) => {
      const references = data.remarks.map((id, index) => ({ id, path: ['remarks', index] }));
      return checkReferences(file, 'remark', references, remarks);
    }),
    ...motions.flatMap(({ file, data }) => {
      const references = data.actions.flatMap(({ remark }, index) =>
        remark === undefined ? [] : [{ id: remark, path: ['actions', index, 'remark'] }],
      );
      return checkReferences(file, 'remark', references, remarks);
    }),
    ...sources.flatMap(({ file, data }) => {
      const references =
        data.meeting === undefined ? [] : [{ id: data.meeting, path: ['meeting'] }];
      return checkReferences(file, 'meeting', references, meetings);
    }),
    ...letters.flatMap(({ file, data }) =>
      checkReferences(file, 'meeting', [{ id: data.promisedAt, path: ['promisedAt'] }], meetings),
    ),
  ];
}

/** A record that nobody refers to is a loss: what it says is on no motion's page. */
function checkUse(content: ReadContent): Problem[] {
  const { letters, meetings, motions, remarks, sources, submitters } = content;
  const texts = [...motions, ...letters];
  const actions = motions.flatMap(({ data }) => data.actions);
  const used = {
    submitter: motions.flatMap(({ data }) => data.submitters),
    source: texts.flatMap(({ read }) => read.definitions.flatMap((note) => note.sources)),
    meeting: [
      ...actions.map(({ meeting }) => meeting),
      ...letters.map(({ data }) => data.promisedAt),
    ],
    remark: [
      ...[...texts, ...sources, ...meetings].flatMap(({ data }) => data.remarks),
      ...actions.map(({ remark }) => remark),
    ],
  };
  const findUnused = (kind: keyof typeof used, records: readonly Entry<unknown>[]): Problem[] =>
    records
      .filter(({ id }) => !used[kind].includes(id))
      .map(({ file, id }) => ({
        file,
        what: `nothing refers to the ${kind} "${id}"`,
        advice: 'Refer to it where it belongs, or remove the file.',
      }));
  return [
    ...findUnused('submitter', submitters),
    ...findUnused('source', sources),
    ...findUnused('meeting', meetings),
    ...findUnused('remark', remarks),
  ];
}
