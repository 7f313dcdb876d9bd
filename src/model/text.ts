/** Cuts a text at a word, so that it has at most `length` characters, an ellipsis included. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[,;:]$/, '')}…`;
}

/** Keeps a reference such as "21 501-02, Nr. 2375" from breaking inside a number. */
export function keepTogether(reference: string): string {
  return reference.replace(/(\d|nr\.) (?=[\dIVX])/gi, '$1\u00a0');
}
