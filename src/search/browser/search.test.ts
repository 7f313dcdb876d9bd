import { expect, test } from '@playwright/test';
import { dutch } from '../language/nl.ts';
import { parseQuery } from './parse.ts';
import { readState, writeState } from './state.ts';

for (const [query, parts] of [
  ['', []],
  ['wapens', ['words: wapens']],
  ['21 501-20, nr. 1736', ['paper: 21 501-20, nr. 1736']],
  ['motie 21501-20-1736 van Eppink', ['words: motie', 'paper: 21501-20-1736', 'words: van Eppink']],
  ['35373-23 en 35373-8', ['paper: 35373-23', 'words: en', 'paper: 35373-8']],
  ['35570-V', ['dossier: 35570-V']],
  ['dossier 35 373', ['dossier: dossier 35 373']],
  ['nr. 1736', ['number: nr. 1736']],
  ['motie 9', ['motion: motie 9']],
  ['voetnoot 13', ['note: voetnoot 13']],
  ['motion no. 9', ['motion: motion no. 9']],
  ['footnote 13', ['note: footnote 13']],
  ['RBZ 19 november 2020', ['words: RBZ', 'date: 19 november 2020']],
  ['2021Z19031', ['reference: 2021Z19031']],
  ['T/14102021/DEU-1', ['reference: T/14102021/DEU-1']],
  ['42,8 miljoen', ['words: 42,8 miljoen']],
  ['“geen bijval” Turkije', ['phrase: geen bijval', 'words: Turkije']],
  ['geen "bijval', ['words: geen "bijval']],
  ['https://www.rijksoverheid.nl/a/b', ['address: https://www.rijksoverheid.nl/a/b']],
] as const) {
  test(`"${query}" is read as ${JSON.stringify(parts)}`, () => {
    expect(parseQuery(query, dutch).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(parts);
  });
}

test('the address keeps the whole state', () => {
  const address = '?q=wapens+turkije&status=uitgevoerd&jaar=2020&jaar=2021&sorteer=datum&pagina=2';
  expect(writeState(readState(address))).toBe(address);
  expect(writeState(readState(''))).toBe('');
});

test('an address that makes no sense is read as the usual', () => {
  expect(writeState(readState('?pagina=-3&sorteer=mooi&jaar=2020&jaar=2020'))).toBe('?jaar=2020');
});
