/** An address, in the brackets in which it may be. */
const ADDRESS = /[(<]*https?:\/\/[^\s<>]*[)>]*/;
const FIRST_SOURCE = new RegExp(`^(.*?${ADDRESS.source})[.;,]?\\s*(.*)$`, 's');

/**
 * Splits the text of a footnote into its sources: a source ends after its address, and at the end of
 * a block unless its address starts the next one.
 *
 * @param texts the blocks of the note.
 */
export function splitSources(texts: readonly string[]): string[] {
  return texts.flatMap(splitAfterAddress).reduce<string[]>((sources, text) => {
    const isOnlyAddress = text.replace(ADDRESS, '') === '';
    const before = isOnlyAddress ? sources.pop() : undefined;
    return [...sources, before === undefined ? text : `${before} ${text}`];
  }, []);
}

function splitAfterAddress(text: string): string[] {
  const [, first, rest = ''] = FIRST_SOURCE.exec(text) ?? [];
  if (first === undefined) return text === '' ? [] : [text];
  return [first, ...splitAfterAddress(rest)];
}
