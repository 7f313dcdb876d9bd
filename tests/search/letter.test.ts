import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readRegister } from '../../integration/read-register.ts';
import { readLetterWords, wordsToLeaveOut } from '../../src/content/letter-words.ts';
import { addresses } from '../../src/i18n/addresses.ts';
import { search } from '../../src/search/browser/search.ts';
import { readState } from '../../src/search/browser/state.ts';
import { openSearch } from '../../tools/search-engine.ts';

const register = readRegister('.');
const { letter = {} } = register.words;
const opened = openSearch('dist', 'nl');
const LETTER = '../shared/letter';

for (const [kamerstuk, list] of Object.entries(letter)) {
  test(`every word of the letter about ${kamerstuk} finds it on the first page of results`, async () => {
    const { engine, lexicon } = await opened;
    const missed: string[] = [];
    for (const word of list.split(' ')) {
      // "uitgevoerd" asks for the motions that are.
      if (lexicon.split(word)[0]?.value !== undefined) continue;
      const state = readState(`?q=${encodeURIComponent(word)}`);
      const { results, corrected } = await search(engine, lexicon, state);
      const found = results.some(({ url }) => url === addresses.motion(kamerstuk));
      if (!found || corrected !== null) missed.push(word);
    }
    expect(missed).toEqual([]);
  });
}

test('the words of the letter are those that the letter has', () => {
  test.skip(!existsSync(LETTER), 'The letter is not here.');
  const [file = ''] = globSync(`${LETTER}/*.txt`);
  const words = readLetterWords(readFileSync(file, 'utf8'), wordsToLeaveOut(register));
  const written = Object.entries(letter).map(([kamerstuk, list]) => [kamerstuk, list.split(' ')]);
  expect(written).toEqual([...words]);
});
