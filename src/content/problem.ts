import { editDistance } from './edit-distance.ts';

/** Something in the content that must be corrected before it can be published. */
export interface Problem {
  /** From the project's root, "content/motions/21501-20-1736.mdx". */
  readonly file: string;
  /** The field as a path into the frontmatter or record, ["actions", 0, "meeting"]. */
  readonly path?: readonly PropertyKey[];
  /** The line in the file, from 1. Where a path is given, the reader of the file finds the line. */
  readonly line?: number;
  /** What is wrong, with the value, in plain words; no full stop. */
  readonly what: string;
  /** What the author should do, as a whole sentence. */
  readonly advice: string;
}

/** All that is wrong with the content, at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
    // It speaks to an author, to whom a place in our code says nothing.
    this.stack = this.message;
  }
}

/** Problems as an author reads them: grouped per file, by line, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const blocks = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file);
    const sorted = own.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...sorted.map((problem) => `  ${formatProblem(problem)}`)].join('\n');
  });
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  return `${blocks.join('\n')}\n${count} in ${files.length} file${files.length === 1 ? '' : 's'}`;
}

function formatProblem({ line, path, what, advice }: Problem): string {
  const field = path === undefined || path.length === 0 ? '' : `${formatPath(path)}: `;
  return `${line === undefined ? '' : `line ${line}: `}${field}${what}. ${advice}`;
}

/** ["actions", 0, "meeting"] → "actions[0].meeting" */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Advice on a value that is not among those allowed: the nearest one, or all of them. */
export function suggest(value: string, allowed: Iterable<string>): string {
  const options = [...allowed].sort();
  const ranked = options
    .map((option) => ({
      option,
      distance: editDistance(value.toLowerCase(), option.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = ranked[0];
  if (nearest && nearest.distance <= Math.max(2, Math.floor(value.length / 3))) {
    return `Did you mean "${nearest.option}"?`;
  }
  return options.length > 0
    ? `Use one of: ${options.join(', ')}.`
    : 'There is none to refer to yet; add one first.';
}
