import { expect, test } from '@playwright/test';
import { parseRedirects } from './redirects-file.ts';

test('a line is a path, where it leads, and the status', () => {
  const rules = parseRedirects('# moved\n\n/a/ /b/ 301\n/c/   /d/ 308\n');
  expect(rules.get('/a/')).toEqual({ to: '/b/', status: 301 });
  expect(rules.get('/c/')).toEqual({ to: '/d/', status: 308 });
});

for (const line of ['/a/ /b/', '/a/ /b/ 200', '/a/ https://elsewhere/ 301', 'a/ /b/ 301']) {
  test(`"${line}" is refused with its number`, () => {
    expect(() => parseRedirects(`/x/ /y/ 301\n${line}\n`)).toThrow(`_redirects, line 2: "${line}"`);
  });
}
