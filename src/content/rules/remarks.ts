import { FACT_ANCHORS, noteAnchor, noteSourceAnchor, stepAnchor } from '../../register/anchors.ts';
import type { Body } from '../body.ts';
import { suggest, type Problem } from '../problem.ts';
import type { LetterData } from '../../register/schemas/letter.ts';
import type { MotionData } from '../../register/schemas/motion.ts';
import type { ReadContent, ReadEntry } from '../read-content.ts';
import { checkReferences, findDuplicates, lookUp } from './references.ts';

/** What a remark on the letter as a whole may concern. */
export const LETTER_PLACES = ['kenmerk', 'brief'] as const;

/** Remarks on letters stand at places that there are, and the slips of the pen in one list. */
export const checkRemarks = (content: ReadContent): Problem[] => [
  ...content.letters.flatMap((entry) => checkPlaces(entry, LETTER_PLACES, content)),
  ...checkSlips(content),
];

/** Remarks on a motion stand at places that there are on its page. */
export const checkMotionRemarks = (entry: ReadEntry<MotionData>, content: ReadContent): Problem[] =>
  checkPlaces(entry, listAnchors(entry.read), content);

/** Every anchor on the page of a motion that a remark may concern. */
function listAnchors({ paragraphs, steps, definitions }: Body): string[] {
  return [
    ...FACT_ANCHORS,
    ...paragraphs,
    ...steps.filter(({ parent }) => parent === 'root').map((_, index) => stepAnchor(index + 1)),
    ...definitions.flatMap(({ label, sources }) => [
      noteAnchor(label),
      ...sources.map((_, index) => noteSourceAnchor(label, index + 1)),
    ]),
  ];
}

function checkPlaces(
  { file, data }: ReadEntry<MotionData | LetterData>,
  anchors: readonly string[],
  { remarks, broken }: ReadContent,
): Problem[] {
  const placed = data.remarks.map((own, index) => ({ ...own, path: ['remarks', index] }));
  return [
    ...checkReferences(
      file,
      'remark',
      placed.map(({ remark, path }) => ({ id: remark, path: [...path, 'remark'] })),
      remarks,
      broken,
    ),
    ...findDuplicates(placed, ({ remark, at }) => `${remark} ${at}`).map(({ item }) => ({
      file,
      path: item.path,
      what: `"${item.remark}" is already at "${item.at}"`,
      advice: 'Place a remark once at each place.',
    })),
    ...placed.flatMap(({ remark, at, path }): Problem[] => [
      ...(anchors.includes(at)
        ? []
        : [
            {
              file,
              path: [...path, 'at'],
              what: `there is no place "${at}" on the page of this entry`,
              advice: suggest(at, anchors),
            },
          ]),
      ...(lookUp(remarks, remark)?.data.effect === 'taal'
        ? [
            {
              file,
              path: [...path, 'remark'],
              what: `"${remark}" is the list of slips, which has a page of its own`,
              advice: 'Remove it here.',
            },
          ]
        : []),
    ]),
  ];
}

/** One remark lists the slips of the pen, those of each letter in its order. */
function checkSlips({ remarks, motions, broken }: ReadContent): Problem[] {
  const data = new Map(motions.map((motion) => [motion.id, motion.data]));
  const lists = remarks.flatMap(({ file, data: remark }) =>
    remark.effect === 'taal' ? [{ file, slips: remark.slips }] : [],
  );
  return lists.flatMap(({ file, slips }, place): Problem[] => {
    const path = (index: number) => ['slips', index, 'motion'];
    const references = slips.map(({ motion }, index) => ({ id: motion, path: path(index) }));
    return [
      ...(place === 0
        ? []
        : [
            {
              file,
              path: ['effect'],
              what: `${lists[0]?.file ?? ''} lists slips of the pen too`,
              advice: 'Keep one list.',
            },
          ]),
      ...checkReferences(file, 'motion', references, motions, broken),
      ...slips.flatMap(({ motion }, index): Problem[] => {
        const own = data.get(motion);
        const before = slips
          .slice(0, index)
          .map((slip) => data.get(slip.motion))
          .findLast((other) => other?.letter === own?.letter);
        if (own === undefined || before === undefined) return [];
        if (before.letterOrder <= own.letterOrder) return [];
        const what = `${motion} comes before ${before.kamerstuk} in the letter`;
        const advice = 'Put the slips in the order of the letter.';
        return [{ file, path: path(index), what, advice }];
      }),
    ];
  });
}
