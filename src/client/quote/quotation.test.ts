import { expect, test } from '@playwright/test';
import { formatQuotation, tidyWords } from './quotation.ts';

test('a quotation carries its words, what they are from, and their address', () => {
  const text = formatQuotation({
    words: 'zei “ja” tegen de motie',
    citation: 'Motie: Iets (Kamerstuk 35 373, nr. 8)',
    address: 'https://example.org/moties/35373-8/#kabinet-1',
  });
  expect(text).toBe(
    '“zei ‘ja’ tegen de motie”\n\nMotie: Iets (Kamerstuk 35 373, nr. 8)\n' +
      'https://example.org/moties/35373-8/#kabinet-1',
  );
});

test('words are as they were read, without the white space of the markup', () => {
  expect(tidyWords('  op 12\u00a0oktober\n   2021 , en toen . ')).toBe(
    'op 12 oktober 2021, en toen.',
  );
});
