import { listMonths } from '../../i18n/formats.ts';

/** A number with its decimals or thousands, as both languages write it: "42,8", "42.8", "21 501". */
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Words that are a month only with a capital: "May", "March". */
const monthsOf = (locale: string): RegExp[] =>
  listMonths(locale).map((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'));

const MONTHS = { nl: monthsOf('nl'), en: monthsOf('en') };

/**
 * The numbers and months that a text names, in a form that is the same in both languages: "42.8",
 * "month 11". Sorted, since word order differs.
 */
export function listFigures(text: string, language: keyof typeof MONTHS): string[] {
  const numbers = Array.from(text.matchAll(NUMBER), ([number]) => number.replaceAll(',', '.'));
  const months = MONTHS[language].flatMap((month, index) =>
    Array.from(text.matchAll(month), () => `month ${index + 1}`),
  );
  return [...numbers, ...months].sort();
}

/** The figures of which one list has more than the other, each as often as it has more. */
export function missingFrom(figures: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return figures.filter((figure) => {
    const place = left.indexOf(figure);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}
