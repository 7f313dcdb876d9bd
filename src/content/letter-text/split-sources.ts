import { ADDRESS, ONLY_ADDRESS } from './address.ts';

const FIRST_SOURCE = new RegExp(`^(.*?${ADDRESS})\\s*(.*)$`, 's');

/**
 * Splits the text of a footnote into its sources: a source ends after its address, and at the end of
 * a block unless its address starts the next one.
 *
 * @param texts the blocks of the note.
 */
export function splitSources(texts: readonly string[]): string[] {
  return texts.flatMap(splitAfterAddress).reduce<string[]>((sources, text) => {
    const before = ONLY_ADDRESS.test(text) ? sources.pop() : undefined;
    return [...sources, before === undefined ? text : `${before} ${text}`];
  }, []);
}

function splitAfterAddress(text: string): string[] {
  const [, first, rest = ''] = FIRST_SOURCE.exec(text) ?? [];
  if (first === undefined) return text === '' ? [] : [text];
  return [first, ...splitAfterAddress(rest)];
}
