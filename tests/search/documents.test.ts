import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRegisters } from '../../integration/read-register.ts';
import { addresses } from '../../src/i18n/addresses.ts';
import { LANGUAGES, prefixOf, type Language } from '../../src/i18n/language.ts';
import type { Engine } from '../../src/search/browser/engine.ts';
import { search } from '../../src/search/browser/search.ts';
import { readState } from '../../src/search/browser/state.ts';
import { openSearch } from '../../tools/search-engine.ts';

const { registers } = readRegisters('.');

/** The page of an address, as it was built in a language. */
const readPage = (address: string, language: Language): string =>
  readFileSync(join('dist', prefixOf(language), address.split('#')[0] ?? '', 'index.html'), 'utf8');

const textsOf = async (engine: Engine, address: string) => {
  const page = engine.pages.find(({ url }) => url === address);
  return page === undefined ? [] : engine.read(page);
};

for (const language of LANGUAGES) {
  const opened = openSearch('dist', language);

  test(`every place to which a result in ${language} leads is on its page`, async () => {
    const { engine } = await opened;
    const missing: string[] = [];
    for (const page of engine.pages) {
      const html = readPage(page.url, language);
      const own = page.url.split('#')[1];
      const sections = (await engine.read(page)).flatMap(({ id }) => id ?? []);
      for (const anchor of own === undefined ? sections : [own]) {
        if (!html.includes(`id="${anchor}"`)) missing.push(`${page.url} ${anchor}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test(`no text in ${language} has the call of a footnote in it`, async () => {
    const { engine } = await opened;
    for (const page of engine.pages) {
      const said = (await engine.read(page)).map(({ text }) => text).join('\n');
      expect(said, page.url).not.toMatch(/\[\^|\p{Ll}\.\d/u);
    }
  });

  test(`the official title of a motion finds it first in ${language}, whole and without its beginning`, async () => {
    const { engine, lexicon } = await opened;
    const missed: string[] = [];
    for (const { kamerstuk, title, translation } of registers[language]?.motions ?? []) {
      const whole = [title, ...(translation === undefined ? [] : [translation.title])];
      for (const query of whole.flatMap((each) => [each, each.replace(/^.*? (?:over|on) /, '')])) {
        const state = readState(`?q=${encodeURIComponent(query)}`);
        const [first] = (await search(engine, lexicon, state)).results;
        if (first?.url !== addresses.motion(kamerstuk)) missed.push(query);
      }
    }
    expect(missed).toEqual([]);
  });
}

test('an English document has our translation, and then the Dutch as such', async () => {
  const { engine } = await openSearch('dist', 'en');
  const motion = registers.en?.motionsByNumber.get('21501-20-1630');
  const sections = await textsOf(engine, '/moties/21501-20-1630/');
  expect(sections[0]?.text).toMatch(/^Motion by member Van der Graaf and others on /);
  expect(sections[0]?.text).toContain(motion?.summary);
  expect(sections.at(-1)).toEqual({
    id: null,
    heading: '',
    text: 'Motie van het lid Van der Graaf c.s. over zich inspannen in de Minsk-groep van de OVSE voor een regeling van het conflict in Nagorno-Karabach. “Nederlands beleid in den brede volledig in lijn”',
    lang: 'nl',
  });
  const remark = await textsOf(engine, '/kanttekeningen/#ovse-19-december');
  expect(remark.map(({ text }) => text).join('\n')).toContain(
    '“Ministerial Council of the OSCE on 19 December”',
  );
  expect(remark.at(-1)).toMatchObject({
    text: '“Ministeriële Raad van de OVSE op 19 december”',
    lang: 'nl',
  });
});

test('a Dutch document is Dutch throughout, and says so nowhere', async () => {
  const { engine } = await openSearch('dist', 'nl');
  const sections = await Promise.all(engine.pages.map((page) => engine.read(page)));
  expect(sections.flat().filter(({ lang }) => lang !== undefined)).toEqual([]);
});
