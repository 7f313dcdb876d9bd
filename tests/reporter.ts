import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints the count over all tests as the last line: "N passed, N failed". */
export default class CountReporter implements Reporter {
  readonly #outcomes = new Map<string, boolean>();
  #errors = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#outcomes.set(test.id, result.status === test.expectedStatus);
  }

  onError(): void {
    this.#errors++;
  }

  onExit(): Promise<void> {
    const outcomes = [...this.#outcomes.values()];
    const passed = outcomes.filter(Boolean).length;
    const none = outcomes.length === 0 && this.#errors === 0 ? 1 : 0;
    const failed = outcomes.length - passed + this.#errors + none;
    console.log(`${passed} passed, ${failed} failed`);
    return Promise.resolve();
  }
}
