import type { Entry } from '../content.ts';
import { suggest, type Problem } from '../problem.ts';
import { slug } from 'github-slugger';
import { anchorName, METHOD_ANCHORS } from '../../register/anchors.ts';
import { groupByLetter, type LetterGroup, type ReadContent } from '../read-content.ts';

/** The pages that the site builds from a text. */
const PAGES: readonly string[] = ['verantwoording'];

/** Nothing of a letter is missing, and there is every page. */
export function checkNothingMissing(content: ReadContent): Problem[] {
  const { letters, corrections, pages, site } = content;
  const logs = new Set(letters.map(({ id }) => id));
  return [
    ...checkFirst(letters),
    ...checkSite(site),
    ...corrections
      .filter(({ id }) => !logs.has(id))
      .map(({ id, file }) => ({
        file,
        what: `there is no letter "${id}"`,
        advice: `Name a log after the letter that it corrects: ${suggest(id, logs)}`,
      })),
    ...PAGES.filter((id) => !pages.some((page) => page.id === id)).map((id) => ({
      file: `content/pages/${id}.mdx`,
      what: 'this page is missing',
      advice: 'The site is built with it: put it back.',
    })),
    ...pages.flatMap(checkSections),
    ...pages
      .filter(({ id }) => !PAGES.includes(id))
      .map(({ file }) => ({
        file,
        what: 'no page of the site is built from this file',
        advice: 'Remove it, or add a page to src/pages and its name to src/content/rules/whole.ts.',
      })),
    ...groupByLetter(content).flatMap((group) => [
      ...checkMotionCount(group),
      ...checkNotes(group),
    ]),
  ];
}

/** The sections to which other pages lead are there. */
function checkSections({ file, read }: ReadContent['pages'][number]): Problem[] {
  const ids = new Set(read.headings.map(({ text }) => slug(text)));
  return Object.values(METHOD_ANCHORS)
    .filter((anchor) => !ids.has(anchor))
    .map((anchor) => ({
      file,
      what: `there is no section "${anchor}", and other pages lead to it`,
      advice: `Give a section the heading "${anchorName(anchor)}".`,
    }));
}

/** The register has one name. */
function checkSite(site: ReadContent['site']): Problem[] {
  if (site.length === 1) return [];
  const what = `there are ${site.length} files that name the register`;
  return [{ file: 'content/site', what, advice: 'Keep one there, register.yaml.' }];
}

/** One letter has the addresses without a number. */
function checkFirst(letters: ReadContent['letters']): Problem[] {
  const first = letters.filter(({ data }) => data.first);
  if (first.length === 1) return [];
  if (letters.length === 0) {
    const what = 'there is no letter';
    return [{ file: 'content/letters', what, advice: 'Add the letter that the motions name.' }];
  }
  if (first.length === 0) {
    const what = 'no letter is the first of the register';
    const advice = 'Write "first: true" in the letter that has the addresses /brief/ and /noten/.';
    return [{ file: 'content/letters', what, advice }];
  }
  return first.slice(1).map(({ file }) => ({
    file,
    path: ['first'],
    what: `${first[0]?.file ?? ''} is the first letter too`,
    advice: 'Keep "first: true" in the letter that was published first.',
  }));
}

function checkMotionCount({ letter: { file, data }, motions }: LetterGroup): Problem[] {
  const found = new Set(motions.map((motion) => motion.data.letterOrder));
  const numbers = Array.from({ length: data.motionCount }, (_, index) => index + 1);
  return numbers
    .filter((number) => !found.has(number))
    .map((number) => ({
      file,
      path: ['motionCount'],
      what: `the letter has ${data.motionCount} motions, but none has letterOrder ${number}`,
      advice:
        'Add its file to content/motions, or correct the letterOrder of the motion it belongs to.',
    }));
}

function checkNotes({ letter, motions }: LetterGroup): Problem[] {
  const { file, data } = letter;
  const texts = [...motions, letter];
  const labels = new Set(texts.flatMap(({ read }) => read.definitions.map(({ label }) => label)));
  const numbers = Array.from({ length: data.noteCount }, (_, index) => String(index + 1));
  return numbers
    .filter((number) => !labels.has(number))
    .map((number) => ({
      file,
      path: ['noteCount'],
      what: `the letter has ${data.noteCount} notes, but note ${number} is missing`,
      advice: 'Define and call it in the motion where the letter has it.',
    }));
}

/** A record that nobody refers to is a loss: what it says is on no motion's page. */
export function checkUse(content: ReadContent): Problem[] {
  const { letters, meetings, motions, remarks, sources, submitters } = content;
  const texts = [...motions, ...letters];
  const usedBy = {
    submitter: motions.flatMap(({ data }) => data.submitters),
    source: texts.flatMap(({ read }) => read.definitions.flatMap((note) => note.sources)),
    meeting: [
      ...motions.flatMap(({ read }) =>
        read.steps.map(
          ({ attributes }) => attributes.findLast(({ name }) => name === 'meeting')?.value,
        ),
      ),
      ...letters.map(({ data }) => data.promisedAt),
    ],
    remark: [
      ...texts.flatMap(({ data }) => data.remarks.map(({ remark }) => remark)),
      // The slips of the pen name their motions themselves.
      ...remarks.filter(({ data }) => data.effect === 'taal').map(({ id }) => id),
    ],
  };
  const findUnused = (kind: keyof typeof usedBy, records: readonly Entry<unknown>[]): Problem[] => {
    const used = new Set<unknown>(usedBy[kind]);
    return records
      .filter(({ id }) => !used.has(id))
      .map(({ file, id }) => ({
        file,
        what: `nothing refers to the ${kind} "${id}"`,
        advice: 'Refer to it where it belongs, or remove the file.',
      }));
  };
  return [
    ...findUnused('submitter', submitters),
    ...findUnused('source', sources),
    ...findUnused('meeting', meetings),
    ...findUnused('remark', remarks),
  ];
}
