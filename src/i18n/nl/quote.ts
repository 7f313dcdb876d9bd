/** What the offer to copy a quotation says, apart from `nl.ts`, so that the browser loads no more. */
export const quote = {
  copy: 'Kopieer met bron',
  done: 'Gekopieerd, met bron en adres.',
  failed: 'Kopiëren lukte niet. Kopieer het zelf:',
};

export type QuoteStrings = typeof quote;
