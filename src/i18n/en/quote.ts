import type { QuoteStrings } from '../nl/quote.ts';

/** What the offer to copy a quotation says, in English, apart from the rest, as in Dutch. */
export const quote: QuoteStrings = {
  copy: 'Copy with source',
  done: 'Copied, with source and address.',
  failed: 'Copying failed. Copy it yourself:',
};
