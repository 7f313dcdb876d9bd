import { expect, test } from './fixtures.ts';
import { longest } from './kinds.ts';

for (const width of [390, 1280]) {
  test(`no kind of page shifts while it loads, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of longest) {
      const query = path === '/zoeken/' ? '?q=turkije' : '';
      await page.goto(path + query);
      if (query !== '') await expect(page.locator('#resultaten > li')).not.toHaveCount(0);
      const { sum, shifts } = await page.evaluate(async () => {
        let sum = 0;
        // Until it has been read, a page may be drawn with half a word at its end: chance.
        const [load] = performance.getEntriesByType('navigation');
        const read = load instanceof PerformanceNavigationTiming ? load.domInteractive : 0;
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.startTime < read) continue;
            sum += 'value' in entry ? Number(entry.value) : 0;
            shifts.push(JSON.stringify(entry));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames on, what was shown last has been counted.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        return { sum, shifts };
      });
      // A browser that is slow paints a button before the word on it has come.
      expect(sum, [path, ...shifts].join('\n')).toBeLessThan(0.001);
    }
  });
}
