import { expect, test } from '@playwright/test';
import { parseRedirects } from './redirects-file.ts';

test('a line is a path, where it leads, and the status 301', () => {
  const rules = parseRedirects('# moved\n\n/a/ /b/ 301\n/c/   /d/ 301\n');
  expect([...rules]).toEqual([
    ['/a/', '/b/'],
    ['/c/', '/d/'],
  ]);
});

for (const line of [
  '/a/ /b/',
  '/a/ /b/ 200',
  '/a/ /b/ 308',
  '/a/ https://elsewhere/ 301',
  'a/ /b/ 301',
]) {
  test(`"${line}" is refused with its number`, () => {
    expect(() => parseRedirects(`/x/ /y/ 301\n${line}\n`)).toThrow(`_redirects, line 2: "${line}"`);
  });
}
