import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/**
 * Prints the count over all tests as the last line: "N passed, N failed", and ", N skipped" where
 * any was. What timed out, was interrupted or never came to run has failed; so has a run without
 * tests, and one with an error outside them.
 */
export default class CountReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors++;
  }

  onExit(): Promise<void> {
    const tests = this.#suite?.allTests() ?? [];
    const passed = tests.filter((test) => ['expected', 'flaky'].includes(test.outcome())).length;
    // What never came to run has the outcome "skipped" too.
    const skipped = tests.filter(
      (test) => test.outcome() === 'skipped' && test.expectedStatus === 'skipped',
    ).length;
    const none = tests.length === 0 && this.#errors === 0 ? 1 : 0;
    const failed = tests.length - passed - skipped + this.#errors + none;
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    return Promise.resolve();
  }
}
