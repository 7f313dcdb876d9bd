import type { Entry } from '../content.ts';
import type { Problem } from '../problem.ts';
import { collectAttributes } from '../steps.ts';
import type { ReadContent } from '../read-content.ts';

/** The pages that the site builds from a text. */
const PAGES = ['verantwoording'];

/** Nothing of the letter is missing, and there is one letter, one log and every page. */
export function checkNothingMissing(content: ReadContent): Problem[] {
  const { letters, corrections, pages } = content;
  const [letter] = letters;
  return [
    ...(letters.length === 1
      ? []
      : [
          {
            file: 'content/letters',
            what: `there are ${letters.length} letters`,
            advice: 'The register accounts for one letter: keep exactly one .mdx file there.',
          },
        ]),
    ...(letter === undefined || (corrections.length === 1 && corrections[0]?.id === letter.id)
      ? []
      : [
          {
            file: 'content/corrections',
            what: `its entries are ${corrections.map(({ id }) => `"${id}"`).join(', ') || 'missing'}`,
            advice: `Keep one log there, ${letter.id}.yaml; an empty one is "corrections: []".`,
          },
        ]),
    ...PAGES.filter((id) => !pages.some((page) => page.id === id)).map((id) => ({
      file: `content/pages/${id}.mdx`,
      what: 'this page is missing',
      advice: 'The site is built with it: put it back.',
    })),
    ...pages
      .filter(({ id }) => !PAGES.includes(id))
      .map(({ file }) => ({
        file,
        what: 'no page of the site is built from this file',
        advice: 'Remove it, or add a page to src/pages and its name to src/content/rules/whole.ts.',
      })),
    ...letters.flatMap((entry) => [
      ...checkMotionCount(entry, content),
      ...checkNotes(entry, content),
    ]),
  ];
}

function checkMotionCount(
  { file, data }: ReadContent['letters'][number],
  { motions }: ReadContent,
): Problem[] {
  const found = new Set(motions.map((motion) => motion.data.letterOrder));
  const numbers = Array.from({ length: data.motionCount }, (_, index) => index + 1);
  return numbers
    .filter((number) => !found.has(number))
    .map((number) => ({
      file,
      path: ['motionCount'],
      what: `the letter has ${data.motionCount} motions, but none has letterOrder ${number}`,
      advice: 'Add its file to content/motions, or mend the letterOrder of the one it belongs to.',
    }));
}

function checkNotes(
  { file, data }: ReadContent['letters'][number],
  { motions, letters }: ReadContent,
): Problem[] {
  const texts = [...motions, ...letters];
  const labels = new Set(texts.flatMap(({ read }) => read.definitions.map(({ label }) => label)));
  const numbers = Array.from({ length: data.noteCount }, (_, index) => String(index + 1));
  return numbers
    .filter((number) => !labels.has(number))
    .map((number) => ({
      file,
      path: ['noteCount'],
      what: `the letter has ${data.noteCount} notes, but note ${number} is nowhere`,
      advice: 'Define and call it in the motion where the letter has it.',
    }));
}

/** A record that nobody refers to is a loss: what it says is on no motion's page. */
export function checkUse(content: ReadContent): Problem[] {
  const { letters, meetings, motions, remarks, sources, submitters } = content;
  const texts = [...motions, ...letters];
  const used = {
    submitter: motions.flatMap(({ data }) => data.submitters),
    source: texts.flatMap(({ read }) => read.definitions.flatMap((note) => note.sources)),
    meeting: [
      ...motions.flatMap(({ read }) =>
        read.steps.map((step) => collectAttributes(step)['meeting']),
      ),
      ...letters.map(({ data }) => data.promisedAt),
    ],
    remark: [
      ...texts.flatMap(({ data }) => data.remarks.map(({ remark }) => remark)),
      // The slips of the pen name their motions themselves.
      ...remarks.filter(({ data }) => data.effect === 'taal').map(({ id }) => id),
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
