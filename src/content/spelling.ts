/** A text without what differs by typesetting alone: kinds of spaces, dashes and quotation marks. */
export function normalizeSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
