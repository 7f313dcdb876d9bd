import { expect, test as base } from '../site.ts';

/**
 * Every page fails its test on a console error, a failed request, a request elsewhere, and on what it
 * leaves behind: a cookie or anything stored.
 */
export const test = base.extend<{ expectedStatus: number; quiet: undefined }>({
  expectedStatus: [200, { option: true }],
  quiet: [
    async ({ page, baseURL, expectedStatus }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        const expected = expectedStatus !== 200 && message.text().includes(String(expectedStatus));
        if (['error', 'warning'].includes(message.type()) && !expected)
          problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('requestfailed', (request) => {
        // A page that is left cancels what it was loading.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(request.url());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) problems.push(`elsewhere: ${request.url()}`);
      });
      page.on('response', (response) => {
        const status = response.status();
        if (status >= 400 && status !== expectedStatus)
          problems.push(`${status} ${response.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
      const { cookies, origins } = await page.context().storageState({ indexedDB: true });
      expect([...cookies, ...origins], 'cookies and what is stored').toEqual([]);
      if (page.url().startsWith(baseURL ?? '') && !page.isClosed()) {
        const kept = await page.evaluate(() => sessionStorage.length);
        expect(kept, 'what is stored for the session').toBe(0);
      }
    },
    { auto: true },
  ],
});

export { expect };
