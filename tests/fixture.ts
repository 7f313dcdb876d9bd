import { readRegister } from '../integration/read-register.ts';
import { describeRegister } from '../src/i18n/about.ts';
import { createStrings } from '../src/i18n/edition.ts';

/** The invented register of two letters, for tests of the code. */
export const FIXTURE = 'tests/fixtures/register';

export const fixture = readRegister('.', FIXTURE);

/** What the site says, in Dutch, of the invented register. */
export const fixtureStrings = createStrings('nl', describeRegister(fixture));
