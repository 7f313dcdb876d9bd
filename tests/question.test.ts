import { expect, test } from '@playwright/test';
import { composeQuestion } from '../src/i18n/question.ts';
import { kindOf } from '../src/register/evidence.ts';
import { fixture, fixtureStrings } from './fixture.ts';

const { motions, motionsByNumber } = fixture;

function ask(kamerstuk: string, number: number): string | null {
  const step = motionsByNumber.get(kamerstuk)?.steps[number - 1];
  if (step === undefined) throw new Error(`${kamerstuk} has no step ${number}.`);
  return composeQuestion(step, fixtureStrings)?.replaceAll('\u00a0', ' ') ?? null;
}

test('a question names the motion, the letter, what is told and what is missing', () => {
  expect(ask('99110-29', 3)).toBe(
    'Over de uitvoering van de motie van de leden Korver en Ilgaz over een vaste plek voor fietsen in de slaaptrein (Kamerstukken II 2018/19, 99110, nr. 29) meldt de brief van 26 september 2019 (Kamerstukken II 2019/20, 99110, nr. 31), in onze woorden: “De spoorvervoerder bouwde de treinen om.” Kunt u aangeven wanneer en bij welke gelegenheid dat was?',
  );
});

test('a quotation within what is told has single marks', () => {
  expect(ask('99110-9', 1)).toContain('De brief noemt ‘de laatste borden op perron vier’.');
});

for (const [what, kamerstuk, number, missing] of [
  ['a day, where the meeting is known', '99250-X-27', 2, 'op welke dag dat was?'],
  ['a source, where the day is known', '99110-9', 1, 'in welk stuk dat te vinden is?'],
  [
    'an occasion and a source, where neither is known',
    '99110-9',
    2,
    'wanneer en bij welke gelegenheid dat was en in welk stuk dat te vinden is?',
  ],
  [
    'an occasion, where the source is known',
    '99110-29',
    3,
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
  expect(ask('99110-29', 1)).toBeNull();
  expect(ask('99110-12', 3)).toBeNull();
  expect(ask('99310-07-118', 2)).toBeNull();
});

test('a question suggests nothing: it neither judges nor supposes', () => {
  const asked = motions
    .flatMap(({ steps }) => steps)
    .filter((step) => ['one', 'none'].includes(kindOf(step)))
    .map((step) => composeQuestion(step, fixtureStrings)?.split('Kunt u aangeven')[1] ?? '');
  expect(asked.length).toBeGreaterThan(4);
  expect(
    asked.filter((question) => /\b(?:waarom|helaas|toch|niet|wel|eindelijk)\b/i.test(question)),
  ).toEqual([]);
});
