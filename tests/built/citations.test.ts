import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse as parseBibtex, parseRIS } from 'biblatex-csl-converter';
import { z } from 'zod';
import { findAll, listFiles, readPages, type Page } from './pages.ts';

const pages = readPages();
const read = (file: string) => readFileSync(`dist${file}`, 'utf8');
const bibs = listFiles().filter((file) => /(?:citaat|noot-\d+)\.bib$/.test(file));

/** An item of CSL-JSON, as strict as its schema. */
const item = z.strictObject({
  id: z.string(),
  type: z.enum(['report', 'document', 'chapter', 'webpage']),
  title: z.string(),
  author: z
    .array(
      z.strictObject({
        family: z.string(),
        given: z.string(),
        'non-dropping-particle': z.string().optional(),
      }),
    )
    .optional(),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number()).length(3)).length(1) })
    .optional(),
  number: z.string().optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  URL: z.url().optional(),
  language: z.enum(['nl', 'en']),
  note: z.string().optional(),
});
const parseCsl = (text: string) => z.tuple([item, item]).parse(JSON.parse(text));

const motions = z
  .array(
    z.object({ kamerstuk: z.string(), title: z.string(), date: z.string(), cumSuis: z.boolean() }),
  )
  .parse(JSON.parse(read('/data/moties.json')));

/** A field of a parsed entry as plain text: it comes in marked pieces, or not at all. */
function plain(field: unknown): string {
  if (field === undefined) return '';
  if (typeof field === 'string') return field;
  const pieces = z.array(z.unknown()).safeParse(field);
  if (pieces.success) return pieces.data.map(plain).join('');
  const { text } = z.object({ text: z.string() }).parse(field);
  return text;
}

/** The citations that a page shows, by their name. */
function citationsOf(path: string): Record<string, string> {
  const page = pages.find((candidate) => candidate.path === path);
  const shown = page?.elements.flatMap(({ attributes, text }): [string, string][] => {
    const name = attributes['data-copy'];
    return name === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(shown ?? []);
}

function metasOf(page: Page | undefined): string[][] {
  return page
    ? findAll(page, 'meta').flatMap(({ attributes: { name, content } }) =>
        name?.startsWith('citation_') === true ? [[name, content ?? '']] : [],
      )
    : [];
}

test('a motion is cited as lawyers do, in APA, in Chicago, and as a page', () => {
  const { HTML, ...citations } = citationsOf('/moties/21501-20-1736/');
  expect(HTML).toContain('<iframe');
  expect(citations).toEqual({
    Juridisch: 'Kamerstukken II 2021/22, 21501-20, nr. 1736',
    'APA 7':
      'Eppink, D. J. (2021). Motie van het lid Eppink over de verslechterende mensenrechtensituatie in Azerbeidzjan aankaarten op de Europese top (Kamerstukken II 2021/22, 21501-20, nr. 1736). Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-20-1736.html',
    'Chicago 17':
      'Eppink, Derk Jan. 2021. ‘Motie van het lid Eppink over de verslechterende mensenrechtensituatie in Azerbeidzjan aankaarten op de Europese top’. Kamerstukken II 2021/22, 21501-20, nr. 1736. Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-20-1736.html.',
    'Deze bladzijde':
      '“Mensenrechten in Azerbeidzjan aankaarten op de Europese top”, Moties Nagorno-Karabach, register naar de brief van 4 november 2021, http://localhost:4321/moties/21501-20-1736/',
  });
});

test('"c.s." is "en anderen" and invents nobody, and a prefix stands where each style wants it', () => {
  const citations = citationsOf('/moties/21501-20-1630/');
  expect(citations['APA 7']).toMatch(
    /^Van der Graaf, S\. & anderen\. \(2020\)\. Motie van het lid/,
  );
  expect(citations['Chicago 17']).toMatch(/^Graaf, Stieneke van der en anderen\. 2020\. ‘Motie/);
  expect(citationsOf('/moties/21501-20-1714/')['APA 7']).toMatch(
    /^Segers, G\.-J\., & Van der Lee, T\. \(2021\)/,
  );
});

test('a source is cited with what the letter gives, and no more', () => {
  expect(citationsOf('/bronnen/pace-15363/')).toEqual({
    'APA 7':
      'Rapport, PACE: Humanitarian consequences of the conflict between Armenia and Azerbaijan (doc. 15363.pdf (coe.int)). (z.d.).',
    'Chicago 17':
      '‘Rapport, PACE: Humanitarian Consequences of the Conflict between Armenia and Azerbaijan’. z.d. doc. 15363.pdf (coe.int).',
    'Deze bladzijde':
      '“Bron: Rapport, PACE: Humanitarian consequences of the conflict between Armenia and Azerbaijan”, Moties Nagorno-Karabach, register naar de brief van 4 november 2021, http://localhost:4321/bronnen/pace-15363/',
  });
});

test('the letter is cited as a kamerstuk, and a note as a part of it', () => {
  expect(citationsOf('/brief/')['APA 7']).toBe(
    'Knapen, B. (2021). De uitvoering van alle moties gerelateerd aan het conflict in en rond Nagorno-Karabach (Kamerstukken II 2021/22, 21501-02, nr. 2423). Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-02-2423.html',
  );
  const page = pages.find(({ path }) => path === '/noten/citeren/');
  const texts = page?.elements.map(({ text }) => text) ?? [];
  expect(texts).toContain('Kamerstukken II 2021/22, 21501-02, nr. 2423, noot 12');
  expect(texts).toContain(
    'Knapen, Ben. 2021. ‘Noot 12’. In De uitvoering van alle moties gerelateerd aan het conflict in en rond Nagorno-Karabach. Kamerstukken II 2021/22, 21501-02, nr. 2423. Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-02-2423.html.',
  );
  expect(texts).toContain(
    '“Noot 12 van de brief van 4 november 2021”, Moties Nagorno-Karabach, register naar de brief van 4 november 2021, http://localhost:4321/noten/#noot-12',
  );
});

test('in English a document keeps its Dutch title, with our translation in brackets', () => {
  const { HTML, Question, ...citations } = citationsOf('/en/moties/21501-20-1630/');
  expect(HTML).toContain('/en/moties/21501-20-1630/embed/');
  expect(Question).toBeDefined();
  expect(citations).toEqual({
    'Dutch legal citation': 'Kamerstukken II 2020/21, 21501-20, nr. 1630',
    'APA 7':
      'van der Graaf, S. & others. (2020). Motie van het lid Van der Graaf c.s. over zich inspannen in de Minsk-groep van de OVSE voor een regeling van het conflict in Nagorno-Karabach [Motion by member Van der Graaf and others on making efforts in the Minsk Group of the OSCE for a settlement of the conflict in Nagorno-Karabakh] (Kamerstukken II 2020/21, 21501-20, nr. 1630). Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-20-1630.html',
    'Chicago 17':
      'Graaf, Stieneke van der and others. 2020. “Motie van het lid Van der Graaf c.s. over zich inspannen in de Minsk-groep van de OVSE voor een regeling van het conflict in Nagorno-Karabach” [Motion by member Van der Graaf and others on making efforts in the Minsk Group of the OSCE for a settlement of the conflict in Nagorno-Karabakh]. Kamerstukken II 2020/21, 21501-20, nr. 1630. Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-20-1630.html.',
    'This page':
      '“Efforts in the Minsk Group for a settlement of the conflict”, Nagorno-Karabakh motions, register based on the letter of 4 November 2021, http://localhost:4321/en/moties/21501-20-1630/',
  });
});

test('in English a note is cited as Dutch law does, and a source that is in English as it is', () => {
  const texts = pages
    .filter(({ path }) => path === '/en/noten/citeren/')
    .flatMap(({ elements }) => elements.map(({ text }) => text));
  expect(texts).toContain('Kamerstukken II 2021/22, 21501-02, nr. 2423, noot 12');
  expect(texts).toContain(
    'Knapen, Ben. 2021. “Footnote 12.” In De uitvoering van alle moties gerelateerd aan het conflict in en rond Nagorno-Karabach [The implementation of all motions related to the conflict in and around Nagorno-Karabakh]. Kamerstukken II 2021/22, 21501-02, nr. 2423. Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-21501-02-2423.html.',
  );
  expect(citationsOf('/en/bronnen/pace-15363/')['Chicago 17']).toBe(
    '“Rapport, PACE: Humanitarian Consequences of the Conflict between Armenia and Azerbaijan.” n.d. doc. 15363.pdf (coe.int).',
  );
});

test('an English file is of the same document as the Dutch one, and of the English page', () => {
  for (const bib of bibs.filter((file) => file.startsWith('/en/'))) {
    const json = bib.replace(/bib$/, 'json');
    const [dutch, dutchPage] = parseCsl(read(json.slice('/en'.length)));
    const [{ note, title, ...english }, page] = parseCsl(read(json));
    const { note: dutchNote, title: own, ...document } = dutch;
    // Only what a part is called is ours to say.
    if (english.type !== 'chapter') expect(title, bib).toBe(own);
    expect(english, bib).toEqual(document);
    expect(note, bib).not.toBe(dutchNote);
    expect(note?.startsWith('Title in our translation: '), bib).toBe(english.language === 'nl');
    expect(page.language, bib).toBe('en');
    expect(page.URL, bib).toBe(dutchPage.URL?.replace('4321/', '4321/en/'));
  }
});

test('every motion, note and source, and the letter, has its three files, which its page offers', () => {
  expect(bibs).toHaveLength(2 * (18 + 29 + 25 + 1));
  const offered = new Set(
    pages.flatMap((page) => findAll(page, 'a').map(({ attributes }) => attributes['href'])),
  );
  for (const bib of bibs) {
    for (const format of ['bib', 'ris', 'json']) {
      expect(offered).toContain(bib.replace(/bib$/, format));
    }
  }
});

test('BibTeX looks like this', () => {
  expect(read('/moties/21501-20-1630/citaat.bib')).toBe(`@techreport{kst-21501-20-1630,
	author = {van der Graaf, Stieneke and others},
	year = {2020},
	month = dec,
	date = {2020-12-08},
	note = {Datum volgens de brief van 4 november 2021. Ondertekend door meer leden (c.s.), die de brief niet noemt. Wat er met de motie gebeurde: http://localhost:4321/moties/21501-20-1630/},
	number = {Kamerstukken II 2020/21, 21501-20, nr. 1630},
	institution = {Tweede Kamer der Staten-Generaal},
	title = {Motie van het lid {Van} der {Graaf} c.s. over zich inspannen in de {Minsk}-groep van de {OVSE} voor een regeling van het conflict in {Nagorno}-{Karabach}},
	url = {https://zoek.officielebekendmakingen.nl/kst-21501-20-1630.html},
}
@misc{register-21501-20-1630,
	title = {Inspanning in de {Minsk} {Groep} voor een regeling van het conflict},
	url = {http://localhost:4321/moties/21501-20-1630/},
	howpublished = {http://localhost:4321/moties/21501-20-1630/},
}
`);
});

test('RIS looks like this', () => {
  expect(read('/moties/21501-20-1630/citaat.ris')).toBe(
    `TY  - RPRT
AU  - van der Graaf, Stieneke
DA  - 2020/12/08/
PY  - 2020
LA  - nl
N1  - Datum volgens de brief van 4 november 2021. Ondertekend door meer leden (c.s.), die de brief niet noemt. Wat er met de motie gebeurde: http://localhost:4321/moties/21501-20-1630/
PB  - Tweede Kamer der Staten-Generaal
SN  - Kamerstukken II 2020/21, 21501-20, nr. 1630
TI  - Motie van het lid Van der Graaf c.s. over zich inspannen in de Minsk-groep van de OVSE voor een regeling van het conflict in Nagorno-Karabach
UR  - https://zoek.officielebekendmakingen.nl/kst-21501-20-1630.html
ER  - ${''}
TY  - ELEC
LA  - nl
TI  - Inspanning in de Minsk Groep voor een regeling van het conflict
UR  - http://localhost:4321/moties/21501-20-1630/
ER  - ${''}
`,
  );
});

test('CSL-JSON looks like this', () => {
  expect(parseCsl(read('/moties/21501-20-1630/citaat.json'))).toEqual([
    {
      id: 'kst-21501-20-1630',
      type: 'report',
      title:
        'Motie van het lid Van der Graaf c.s. over zich inspannen in de Minsk-groep van de OVSE voor een regeling van het conflict in Nagorno-Karabach',
      author: [{ family: 'Graaf', given: 'Stieneke', 'non-dropping-particle': 'van der' }],
      issued: { 'date-parts': [[2020, 12, 8]] },
      number: 'Kamerstukken II 2020/21, 21501-20, nr. 1630',
      publisher: 'Tweede Kamer der Staten-Generaal',
      URL: 'https://zoek.officielebekendmakingen.nl/kst-21501-20-1630.html',
      language: 'nl',
      note: 'Datum volgens de brief van 4 november 2021. Ondertekend door meer leden (c.s.), die de brief niet noemt. Wat er met de motie gebeurde: http://localhost:4321/moties/21501-20-1630/',
    },
    {
      id: 'register-21501-20-1630',
      type: 'webpage',
      title: 'Inspanning in de Minsk Groep voor een regeling van het conflict',
      'container-title': 'Moties Nagorno-Karabach',
      URL: 'http://localhost:4321/moties/21501-20-1630/',
      language: 'nl',
    },
  ]);
});

test('each file says the same to a parser of another make', () => {
  for (const bib of bibs) {
    const [document, page] = parseCsl(read(bib.replace(/bib$/, 'json')));
    const bibtex = Object.values(parseBibtex(read(bib)).entries);
    const ris = parseRIS(read(bib.replace(/bib$/, 'ris')));
    expect(ris.errors, bib).toEqual([]);
    const families = (document.author ?? []).map(({ family }) => family);
    for (const entries of [bibtex, Object.values(ris.entries)]) {
      expect(
        entries.map(({ fields }) => plain(fields['title'])),
        bib,
      ).toEqual([document.title, page.title]);
      // The parser takes no "localhost" for an address; "howpublished" says the same.
      const urls = entries.map(({ fields }) => fields['url'] ?? fields['howpublished']);
      expect(urls.map(plain), bib).toEqual([document.URL ?? '', page.URL]);
      const names = z
        .array(z.object({ family: z.unknown().optional() }))
        .catch([])
        .parse(entries[0]?.fields['author']);
      const found = names.map(({ family }) => plain(family ?? '').replace(/^van (?:der )?/, ''));
      expect(
        found.filter((name) => name !== ''),
        bib,
      ).toEqual(families);
    }
    expect(bibtex[0]?.entry_key, bib).toBe(document.id);
    const date = document.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
    expect(bibtex[0]?.fields['date'], bib).toBe(date?.join('-'));
  }
});

test('a motion in a file has the title and date of the data, and "and others" where it has "c.s."', () => {
  for (const { kamerstuk, title, date, cumSuis } of motions) {
    const [document] = parseCsl(read(`/moties/${kamerstuk}/citaat.json`));
    expect(document.title).toBe(title);
    expect(document.issued?.['date-parts']).toEqual([date.split('-').map(Number)]);
    expect(read(`/moties/${kamerstuk}/citaat.bib`).includes(' and others}'), kamerstuk).toBe(
      cumSuis,
    );
  }
});

test('a reference manager reads a motion as a report, with its number and official address', () => {
  const page = pages.find(({ path }) => path === '/moties/21501-20-1714/');
  expect(metasOf(page)).toEqual([
    [
      'citation_title',
      'Motie van de leden Segers en Van der Lee over geen afvaardiging van de regering naar Bakoe als het Nederlands elftal daar komt te spelen',
    ],
    ['citation_author', 'Segers, Gert-Jan'],
    ['citation_author', 'van der Lee, Tom'],
    ['citation_date', '2021/06/22'],
    ['citation_technical_report_institution', 'Tweede Kamer der Staten-Generaal'],
    ['citation_technical_report_number', 'Kamerstukken II 2020/21, 21501-20, nr. 1714'],
    ['citation_public_url', 'https://zoek.officielebekendmakingen.nl/kst-21501-20-1714.html'],
    ['citation_language', 'nl'],
  ]);
  const without = pages.find(({ path }) => path === '/bronnen/pace-15363/');
  expect(metasOf(without).map(([name]) => name)).toEqual([
    'citation_title',
    'citation_technical_report_number',
    'citation_language',
  ]);
});
