import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { findAll, isCard, readPages } from './pages.ts';

const pages = readPages();
const cards = pages.filter(isCard);
const motionOf = (path: string) => path.replace(/embed\/$/, '');

/** What https://oembed.com asks of an answer of the type "rich", and no more than we give. */
const oembed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  width: z.number(),
  height: z.number(),
  html: z.string(),
  thumbnail_url: z.url(),
  thumbnail_width: z.literal(1200),
  thumbnail_height: z.literal(630),
});

test('every motion has a card of a few kB, out of search engines, that names its motion', () => {
  expect(cards).toHaveLength(2 * 18);
  for (const card of cards) {
    const names = findAll(card, 'meta').map(({ attributes }) => attributes);
    expect(gzipSync(card.html).length, card.path).toBeLessThan(4_000);
    expect(names.find(({ name }) => name === 'robots')?.['content'], card.path).toBe('noindex');
    expect(findAll(card, 'h1'), card.path).toHaveLength(1);
    const canonical = findAll(card, 'link').find(({ attributes: { rel } }) => rel === 'canonical');
    expect(new URL(canonical?.attributes['href'] ?? '').pathname).toBe(motionOf(card.path));
    expect(findAll(card, 'script'), card.path).toEqual([]);
  }
});

test('a card shows number, title, status, date and submitters, and leads out of its frame', () => {
  const card = cards.find(({ path }) => path === '/moties/21501-20-1630/embed/');
  const [main] = card ? findAll(card, 'main') : [];
  const shown = main?.text.replaceAll(/\s+/g, ' ');
  for (const text of ['21 501-20, nr. 1630', 'Inspanning in de Minsk Groep', 'Uitgevoerd']) {
    expect(shown).toContain(text);
  }
  expect(shown).toContain('Indiener: Van der Graaf c.s.');
  expect(shown).toContain('Datum volgens de brief: 8 december 2020');
  for (const link of card ? findAll(card, 'a') : []) {
    expect(link.attributes['href']).toMatch(/^https?:.*\/moties\/21501-20-1630\/$/);
    expect(link.attributes['target']).toBe('_top');
  }
});

test('an English card and its oEmbed say the same in English', () => {
  const card = cards.find(({ path }) => path === '/en/moties/21501-20-1630/embed/');
  const shown = card && findAll(card, 'main')[0]?.text.replaceAll(/\s+/g, ' ');
  for (const text of [
    '21 501-20, nr. 1630',
    'Efforts in the Minsk Group',
    'Carried out',
    'Submitter: Van der Graaf and others',
    'Date according to the letter: 8 December 2020',
  ]) {
    expect(shown).toContain(text);
  }
  for (const link of card ? findAll(card, 'a') : []) {
    expect(link.attributes['href']).toMatch(/\/en\/moties\/21501-20-1630\/$/);
  }
  const file = 'dist/en/moties/21501-20-1630/oembed.json';
  expect(oembed.parse(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({
    title: expect.stringContaining('Efforts in the Minsk Group for a settlement of the conflict'),
    provider_name: 'Nagorno-Karabakh motions',
    provider_url: expect.stringMatching(/\/en\/$/),
    thumbnail_url: expect.stringMatching(/\/en\/moties\/21501-20-1630\/beeld\.png$/),
  });
});

test('a motion announces its oEmbed, which gives the same frame as the snippet on the page', () => {
  for (const { path } of cards) {
    const page = pages.find((candidate) => candidate.path === motionOf(path));
    const links = page ? findAll(page, 'link') : [];
    const announced = links.find(({ attributes: { type } }) => type === 'application/json+oembed');
    const file = new URL(announced?.attributes['href'] ?? '').pathname;
    const answer = oembed.parse(JSON.parse(readFileSync(`dist${file}`, 'utf8')));
    const snippet = page?.elements.find(({ attributes }) => attributes['data-copy'] === 'HTML');
    expect(answer.html, path).toBe(snippet?.text);
    expect(/src="([^"]+)"/.exec(answer.html)?.[1], path).toMatch(new RegExp(`^http.*${path}$`));
  }
});
