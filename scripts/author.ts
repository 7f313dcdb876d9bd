import { createInterface } from 'node:readline/promises';
import type { Author } from '../src/content/drafts/gather-answers.ts';

/** Lets a person at a terminal be asked; null where nobody is there. */
export async function withAuthor<Result>(
  use: (author: Author | null) => Promise<Result>,
): Promise<Result> {
  if (!process.stdin.isTTY) return use(null);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await use({
      ask: (question) => terminal.question(question),
      tell: (line) => terminal.write(`${line}\n`),
    });
  } finally {
    terminal.close();
  }
}
