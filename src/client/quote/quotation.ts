/** What of a page can be quoted: the words, what they are from, and where they are. */
export interface Quotation {
  readonly words: string;
  /** The motion and its number, "Onderzoek … (Kamerstuk 21 501-02, nr. 2234)". */
  readonly citation: string;
  /** The page's permanent address, with the fragment where there is one near. */
  readonly address: string;
}

/**
 * A quotation as text to paste: the words in quotation marks, those inside made single; what it is
 * from; the address on a line of its own.
 */
export function formatQuotation({ words, citation, address }: Quotation): string {
  const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}”\n\n${citation}\n${address}`;
}

/** Words as they were read: white space made single, no space before a stop or comma. */
export function tidyWords(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}
