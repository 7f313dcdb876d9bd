import type { WrittenStep } from '../body.ts';
import { explain } from '../explain.ts';
import { isWithin, startOf } from '../../register/period.ts';
import { suggest, type Problem } from '../problem.ts';
import { stepSchema } from '../../register/schemas/step.ts';
import { type MotionData } from '../../register/schemas/motion.ts';
import { stepAnchor } from '../../register/anchors.ts';
import { collectAttributes, judgeAttributes, parseSteps, type ParsedStep } from '../steps.ts';
import { STEPS_HEADING } from '../headings.ts';
import { parseMotionLink } from '../motion-link.ts';
import type { ReadContent, ReadEntry } from '../read-content.ts';
import { checkReferences, lookUp } from './references.ts';

type MotionEntry = ReadEntry<MotionData>;

/** Only motions have steps. */
export const checkNoSteps = (content: ReadContent): Problem[] =>
  [...content.letters, ...content.pages].flatMap(({ file, read }) =>
    read.steps.map(({ line }) => ({
      file,
      line,
      what: 'there is a Step, and only a motion has steps',
      advice: 'Say it in the text.',
    })),
  );

/** What must hold for the steps of a motion: where they are, what they hold, and their attributes. */
export const checkSteps = (entry: MotionEntry, content: ReadContent): Problem[] => [
  ...entry.read.steps.flatMap((step) =>
    [...checkPlace(step), ...checkHeld(step), ...checkAttributes(step)].map((problem) => ({
      file: entry.file,
      ...problem,
    })),
  ),
  ...checkParsed(entry, content),
];

type Found = Omit<Problem, 'file'>;

const OUTSIDE = `Put it directly under "## ${STEPS_HEADING}", its tags on lines of their own.`;

function checkPlace({ parent, heading, line }: WrittenStep): Found[] {
  if (parent !== 'root') {
    const what = `a Step is within a ${kindOfNode(parent)}`;
    return [{ line, what, advice: OUTSIDE }];
  }
  if (heading === STEPS_HEADING) return [];
  const what = `a Step is ${heading === null ? 'above the first heading' : `under "${heading}"`}`;
  return [{ line, what, advice: OUTSIDE }];
}

function checkHeld({ unexpected, text, parent, line }: WrittenStep): Found[] {
  const held = parent === 'paragraph' ? [] : unexpected;
  return [
    ...(text === ''
      ? [{ line, what: 'the step has no text', advice: 'Tell what happened, or remove the step.' }]
      : []),
    ...held.map((node) => ({
      line: node.line,
      what: `a step holds a ${kindOfNode(node.type)}`,
      advice: 'A step holds paragraphs only: end it with </Step> before anything else.',
    })),
  ];
}

/** "listItem" → "list item" */
function kindOfNode(type: string): string {
  if (type.startsWith('mdx')) return 'component';
  return type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const known = Object.keys(stepSchema.shape);

function checkAttributes(step: WrittenStep): Found[] {
  const written = step.attributes.flatMap(({ name, code, line }, index): Found[] => {
    if (name.startsWith('{')) {
      const what = `"${name}" is code, and an entry is text`;
      return [{ line, what, advice: 'Write each attribute by its name: by="het kabinet".' }];
    }
    if (!known.includes(name)) {
      const what = `"${name}" is not an attribute of a step`;
      return [{ line, what, advice: suggest(name, known) }];
    }
    if (code) {
      const what = `"${name}" is an {expression}, and an entry is text`;
      return [{ line, what, advice: 'Write its value in quotation marks: by="het kabinet".' }];
    }
    const first = step.attributes.findIndex((other) => other.name === name);
    if (first === index) return [];
    return [{ line, what: `"${name}" is given twice`, advice: 'Keep one of the two.' }];
  });
  if (written.length > 0) return written;
  const { error } = judgeAttributes(step);
  if (error === undefined) return [];
  const attributes = collectAttributes(step);
  return explain(error, '', attributes, stepSchema).map(({ path = [], what, advice }) => ({
    path: ['Step', ...path],
    line: lineOf(step, path[0]),
    what,
    advice,
  }));
}

/** The line of an attribute; of the step where it is missing. */
function lineOf(step: WrittenStep, name: PropertyKey | undefined): number {
  return step.attributes.find((attribute) => attribute.name === name)?.line ?? step.line;
}

function checkParsed(entry: MotionEntry, content: ReadContent): Problem[] {
  const { file, data, read } = entry;
  const steps = parseSteps(read);
  const letter = lookUp(content.letters, data.letter)?.data.date;
  return [
    ...steps.flatMap((step) => [
      ...[
        ...checkWhen(step),
        ...checkDateFrom(step),
        ...(letter === undefined ? [] : checkPlanned(step, letter)),
      ].map((problem) => ({ file, ...problem })),
      ...checkMeeting(step, entry, content),
      ...checkSee(step, entry, content),
    ]),
    ...checkOrder(steps).map((problem) => ({ file, ...problem })),
  ];
}

/** A step says when it was: by a day, by what the letter gives instead, or by a pointer. */
function checkWhen({ data: { date, when, see }, written }: ParsedStep): Found[] {
  if (date !== undefined && when !== undefined) {
    const line = lineOf(written, 'when');
    const what = `there is both a date and a when, "${when}"`;
    const advice = 'Keep the date; keep the when only where the letter gives no date.';
    return [{ path: ['Step', 'when'], line, what, advice }];
  }
  if (date !== undefined || when !== undefined || see !== undefined) return [];
  const what = 'the step does not say when it was';
  const advice = 'Add date="2021-10-12", or when="…" with what the letter gives instead.';
  return [{ path: ['Step'], line: written.line, what, advice }];
}

/** The note that gives the date is one of the step's own. */
function checkDateFrom({ data: { date, dateFrom }, written }: ParsedStep): Found[] {
  if (dateFrom === undefined) return [];
  const place = { path: ['Step', 'dateFrom'], line: lineOf(written, 'dateFrom') };
  if (date === undefined) {
    const what = `note ${dateFrom} gives a date, and the step has none`;
    return [{ ...place, what, advice: 'Add the date, or remove dateFrom.' }];
  }
  if (written.calls.includes(String(dateFrom))) return [];
  const what = `the step does not call note ${dateFrom}`;
  const advice = `Use one of: ${written.calls.join(', ') || 'none'}; or call [^${dateFrom}] in the step.`;
  return [{ ...place, what, advice }];
}

/** What is dated after the letter had not happened when it was written. */
function checkPlanned({ data: { date, planned }, written }: ParsedStep, letter: string): Found[] {
  if (date === undefined) return [];
  const after = startOf(date) > letter;
  if (after === (planned === true)) return [];
  return [
    {
      path: ['Step', after ? 'date' : 'planned'],
      line: lineOf(written, after ? 'date' : 'planned'),
      what: `${date} is ${after ? '' : 'not '}after the letter of ${letter}, and the step is ${after ? 'not ' : ''}planned`,
      advice: `${after ? 'Add planned' : 'Remove planned'}, or correct the date.`,
    },
  ];
}

/** A meeting exists, and the step was on its day, unless a remark there says what is off. */
function checkMeeting(
  { data, written, number }: ParsedStep,
  { file, data: motion }: MotionEntry,
  { meetings, remarks, broken }: ReadContent,
): Problem[] {
  if (data.meeting === undefined) return [];
  const line = lineOf(written, 'meeting');
  const reference = { id: data.meeting, path: ['Step', 'meeting'], line };
  const day = lookUp(meetings, data.meeting)?.data.date ?? null;
  const doubts = motion.remarks.filter(({ at }) => at === stepAnchor(number));
  const isDoubted = doubts.some(({ remark }) => lookUp(remarks, remark)?.data.effect === 'feit');
  const mayBeDoubted = isDoubted || doubts.some(({ remark }) => broken.has(remark));
  const off = data.date !== undefined && day !== null && !isWithin(data.date, day) && !mayBeDoubted;
  return [
    ...checkReferences(file, 'meeting', [reference], meetings, broken),
    ...(off
      ? [
          {
            file,
            path: ['Step', 'date'],
            line: lineOf(written, 'date'),
            what: `${data.date ?? ''} is not the date of ${data.meeting}, ${day}`,
            advice: `Correct the date; where the letter itself is off, put the remark that says so, of effect feit, at ${stepAnchor(number)}.`,
          },
        ]
      : []),
  ];
}

/** A pointer leads to other motions, and its text links to each. */
function checkSee(
  { data: { see = [] }, written }: ParsedStep,
  { file, id: own }: MotionEntry,
  { motions, broken }: ReadContent,
): Problem[] {
  const place = { path: ['Step', 'see'], line: lineOf(written, 'see') };
  const linked = written.links.map(parseMotionLink);
  return [
    ...checkReferences(
      file,
      'motion',
      see.map((id) => ({ id, ...place })),
      motions,
      broken,
    ),
    ...see.flatMap((id): Problem[] => {
      if (id === own) {
        const what = 'the step points to the steps of its own motion';
        return [{ file, ...place, what, advice: 'Name another motion.' }];
      }
      if (linked.includes(id)) return [];
      const what = `the text of the step does not link to "${id}"`;
      return [{ file, ...place, what, advice: `Link to it there: [motie …](./${id}.mdx).` }];
    }),
  ];
}

/** Steps with a date are in the order of time, those of one day as the author has them. */
function checkOrder(steps: readonly ParsedStep[]): Found[] {
  const dated = steps.flatMap(({ data: { date }, written }) =>
    date === undefined ? [] : [{ date, line: lineOf(written, 'date') }],
  );
  return dated.flatMap(({ date, line }, index): Found[] => {
    const before = dated[index - 1];
    if (before === undefined || startOf(before.date) <= startOf(date)) return [];
    const what = `${date} comes after the step of ${before.date}`;
    const advice = 'Put the steps that have a date in the order of time.';
    return [{ path: ['Step', 'date'], line, what, advice }];
  });
}
