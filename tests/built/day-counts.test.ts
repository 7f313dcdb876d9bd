import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { listFiles } from './pages.ts';

/**
 * The register gives dates, and never the days between them: some of its dates are in doubt, and a
 * sum of ours would hide it.
 */
const COUNT =
  /\b\d+(?:\s|&nbsp;)+dag(?:en)?\b|\bdagen (?:na|voor|vóór|later|eerder|ervoor|erna)(?!\p{L})/giu;

/** Every file in which the register says something: pages, feeds, data, cards. */
const files = listFiles().filter(
  (file) =>
    /\.(?:html|xml|json|csv)$/.test(file) && !/^\/(?:(?:en\/)?zoeken\/index|_astro)\//.test(file),
);

test('no page, feed or data file counts days', () => {
  const counts = files.flatMap((file) => {
    const text = readFileSync(`dist${file}`, 'utf8').replace(/<style\b.*?<\/style>/gs, '');
    return (text.match(COUNT) ?? []).map((found) => `${file}: ${found}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(counts).toEqual([]);
});

for (const text of [
  'na 71 dagen',
  '1 dag',
  '11\u00a0dagen',
  '3&nbsp;dagen',
  'enkele dagen vóór de motie',
  'dagen na',
]) {
  test(`"${text}" is a count of days`, () => {
    expect(text.match(COUNT)).not.toBeNull();
  });
}

for (const text of [
  'op 1 oktober',
  'de dagen van het overleg',
  '29 noten',
  'zonder dag',
  'dagen naar',
]) {
  test(`"${text}" is not a count of days`, () => {
    expect(text.match(COUNT)).toBeNull();
  });
}
