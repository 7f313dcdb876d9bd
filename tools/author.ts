import { createInterface } from 'node:readline/promises';
import type { Author } from '../src/content/drafts/gather-answers.ts';

/** Lets a person at a terminal be asked; null where nobody is there. */
export async function withAuthor<Result>(
  use: (author: Author | null) => Promise<Result>,
): Promise<Result> {
  if (!process.stdin.isTTY) return use(null);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that come before they are asked for, as when pasted, are kept for the next questions.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    terminal.setPrompt(question);
    terminal.prompt();
    const { value, done } = await lines.next();
    if (done) throw new Error('Nothing was written: not all was answered.');
    return value;
  };
  try {
    return await use({ ask, tell: (line) => console.log(line) });
  } finally {
    terminal.close();
  }
}
