import { expect, test } from '@playwright/test';
import { readRegister } from '../integration/read-register.ts';
import { kindOf } from '../src/register/evidence.ts';
import { describeRegister } from '../src/i18n/about.ts';
import { createStrings } from '../src/i18n/edition.ts';
import { composeQuestion } from '../src/i18n/question.ts';

const register = readRegister('.');
const { motions } = register;
const t = createStrings('nl', describeRegister(register));
const ask = (kamerstuk: string, number: number): string | null => {
  const step = motions.find((own) => own.kamerstuk === kamerstuk)?.steps[number - 1];
  if (step === undefined) throw new Error(`${kamerstuk} has no step ${number}.`);
  return composeQuestion(step, t)?.replaceAll('\u00a0', ' ') ?? null;
};

test('a question names the motion, the letter, what is told and what is missing', () => {
  expect(ask('21501-20-1630', 2)).toBe(
    'Over de uitvoering van de motie van het lid Van der Graaf c.s. over zich inspannen in de Minsk-groep van de OVSE voor een regeling van het conflict in Nagorno-Karabach (Kamerstukken II 2020/21, 21501-20, nr. 1630) meldt de brief van 4 november 2021 (Kamerstukken II 2021/22, 21501-02, nr. 2423), in onze woorden: “Ook de EU bood ondersteuning aan.” Kunt u aangeven wanneer en bij welke gelegenheid dat was en in welk stuk dat te vinden is?',
  );
});

for (const [what, kamerstuk, number, missing] of [
  ['a day, where the meeting is known', '21501-02-2216', 1, 'op welke dag dat was?'],
  ['a source, where the day is known', '21501-02-2342', 1, 'in welk stuk dat te vinden is?'],
  [
    'day and source, where the meeting is known',
    '35570-V-33',
    2,
    'op welke dag dat was en in welk stuk dat te vinden is?',
  ],
  [
    'an occasion, where the source is known',
    '35373-23',
    1,
    'wanneer en bij welke gelegenheid dat was?',
  ],
] as const) {
  test(`it asks for ${what}`, () => {
    expect(ask(kamerstuk, number)).toMatch(
      new RegExp(`Kunt u aangeven ${missing.replace('?', '\\?')}$`),
    );
  });
}

test('nothing is asked of a step with day and note, of a planned one, or of a pointer', () => {
  expect(ask('21501-02-2234', 1)).toBeNull();
  expect(ask('21501-20-1736', 3)).toBeNull();
  expect(ask('35570-V-35', 1)).toBeNull();
});

test('a question suggests nothing: it neither judges nor supposes', () => {
  const asked = motions
    .flatMap(({ steps }) => steps)
    .filter((step) => ['one', 'none'].includes(kindOf(step)))
    .map((step) => composeQuestion(step, t)?.split('Kunt u aangeven')[1] ?? '');
  expect(asked.length).toBeGreaterThan(20);
  expect(
    asked.filter((question) => /\b(?:waarom|helaas|toch|niet|wel|eindelijk)\b/i.test(question)),
  ).toEqual([]);
});
