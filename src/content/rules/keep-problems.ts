import type { Problem } from '../problem.ts';
import type { ReadContent } from '../read-content.ts';

type Motion = ReadContent['motions'][number];
type Find = (motion: Motion, content: ReadContent) => readonly Problem[];

/**
 * Keeps what was found in a motion for as long as it is the same, and so is what it may refer to: where
 * content is read again, nearly all of it is as it was.
 *
 * @param find looks at the motion, at the letters and records, and of other motions at their ids.
 */
export function keepProblems(find: Find): Find {
  const known = new WeakMap<
    object,
    { read: unknown; beside: unknown; problems: ReturnType<Find> }
  >();
  let last: readonly unknown[] = [];
  const besides = new WeakMap<ReadContent, readonly unknown[]>();
  return (motion, content) => {
    const beside = besides.get(content) ?? listBeside(content);
    if (!isSame(beside, last)) last = beside;
    besides.set(content, last);
    const before = known.get(motion.data);
    if (before?.read === motion.read && before.beside === last) return before.problems;
    const problems = find(motion, content);
    known.set(motion.data, { read: motion.read, beside: last, problems });
    return problems;
  };
}

/** All that a motion may refer to. */
function listBeside(content: ReadContent): readonly unknown[] {
  const { motions, letters, submitters, meetings, sources, remarks, broken } = content;
  return [
    motions.map(({ id }) => id),
    [...letters, ...submitters, ...meetings, ...sources, ...remarks].map(({ data }) => data),
    [...broken],
  ].flat();
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one === other ||
  (one.length === other.length && one.every((item, place) => item === other[place]));
