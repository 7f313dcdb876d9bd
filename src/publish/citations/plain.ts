import type { Language } from '../../i18n/language.ts';
import type { Document, Style } from './citeproc.ts';
import { addTranslation, type CslName } from './reference.ts';

/**
 * Writes a document in a style where that is plain: a Dutch one, with a date, with at most six
 * authors of ordinary names, and with no sign in its texts that a style changes. The same as citeproc
 * then writes, which `plain.test.ts` asks for many documents, and a thousand times as fast.
 *
 * @returns null where it is not plain: ask citeproc.
 */
export function formatPlain(item: Document, style: Style, language: Language): string | null {
  const plain = readPlain(item);
  return plain && (style === 'apa' ? formatApa(plain, language) : formatChicago(plain, language));
}

/** The words of the styles in each language. */
const WORDS = { nl: { and: 'en', number: 'Nr.' }, en: { and: 'and', number: 'No.' } } as const;

/** The parts of a document, in the order in which both styles have them. */
interface Plain {
  readonly authors: readonly CslName[];
  readonly others: string | null;
  readonly year: string;
  readonly title: string;
  /** The title of what it is a part of. */
  readonly container: string | undefined;
  /** Of the container, or of the title where there is none. */
  readonly translation: string | undefined;
  readonly number: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

const WORD = String.raw`\(?[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*`;
/** Words with one space between them, and the signs behind them that stay as they are. */
const TEXT = new RegExp(String.raw`^(?=\p{L})(?:${WORD}\.?\)?[,;:]? )*${WORD}\)?$`, 'u');
const GIVEN = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u;
const FAMILY = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}?\p{Ll}+)*$/u;
const PARTICLE = /^\p{Ll}+(?: \p{Ll}+)*$/u;
/** "2020D43526", to which APA puts "Nr.", and a legal citation, to which it does not. */
const COUNTED = /^\d+\p{Lu}\d+$/u;
const LEGAL = /^Kamerstukken II \d{4}\/\d{2}, \d{5}(?:[ -][\dA-Z]+)?, nr\. \d+$/;
const URL_TEXT = /^https:\/\/[\w./#-]+$/;

const MOST_AUTHORS = 6;

function readPlain(item: Document): Plain | null {
  const { author = [], others, title, translation, number, publisher, language, type } = item;
  const { 'container-title': container, URL: url } = item;
  const year = item.issued?.['date-parts'][0]?.[0];
  const fits = (text: string | undefined, ...forms: readonly RegExp[]): boolean =>
    text === undefined || forms.some((form) => form.test(text));
  const isPlain =
    language === 'nl' &&
    type !== 'webpage' &&
    // A part is of a whole that has authors.
    (type === 'chapter') === (container !== undefined && author.length > 0) &&
    (container === undefined || type === 'chapter') &&
    (type === 'document') === (number === undefined) &&
    author.length <= MOST_AUTHORS &&
    author.every(isPlainName) &&
    (others === null || author.length > 0) &&
    fits(title, TEXT) &&
    fits(container, TEXT) &&
    fits(number, COUNTED, LEGAL) &&
    fits(publisher, TEXT) &&
    fits(url, URL_TEXT);
  if (!isPlain || year === undefined) return null;
  const plain = { title, container, translation, number, publisher, url };
  return { ...plain, authors: author, others, year: String(year) };
}

const isPlainName = ({ family, given, 'non-dropping-particle': particle }: CslName): boolean =>
  FAMILY.test(family) && GIVEN.test(given) && (particle === undefined || PARTICLE.test(particle));

/** "Segers, G.-J., & Van der Lee, T. (2021). Titel (Kamerstukken II …). Tweede Kamer. https://…" */
function formatApa(
  { authors, others, year, title, container, ...plain }: Plain,
  language: Language,
): string {
  const { translation, number, publisher, url } = plain;
  const counted =
    number !== undefined && COUNTED.test(number) ? `${WORDS[language].number} ${number}` : number;
  const own = addTranslation(container ?? title, translation);
  const work = own + (counted === undefined ? '' : ` (${counted})`);
  const inverted = authors.map((author) => invertInitials(author, language));
  const names = joinNames(inverted, others, ' & ', ', & ');
  const head = names === '' ? [work, `(${year})`] : [`${endSentence(names)} (${year})`];
  const middle = names === '' ? [] : [work];
  const part = container === undefined ? middle : [title, `In ${work}`];
  return [...sentences([...head, ...part, publisher]), ...(url === undefined ? [] : [url])].join(
    ' ',
  );
}

/** "Segers, Gert-Jan, en Tom van der Lee. 2021. ‘Titel’. Kamerstukken II …. Tweede Kamer. https://…." */
function formatChicago(
  { authors, others, year, title, container, ...plain }: Plain,
  language: Language,
): string {
  const { translation, number, publisher, url } = plain;
  const { and } = WORDS[language];
  const [first, ...rest] = authors;
  const written = [...(first === undefined ? [] : [invert(first)]), ...rest.map(writeOut)];
  const names = joinNames(written, others, ` ${and} `, `, ${and} `);
  const quoted = quoteTitle(title, container === undefined ? translation : undefined, language);
  const head = names === '' ? [quoted, year] : [names, year, quoted];
  const whole = container === undefined ? [] : [`In ${addTranslation(container, translation)}`];
  return sentences([...head, ...whole, number, publisher, url]).join(' ');
}

/** A title in quotation marks; the full stop behind it is within those of English. */
function quoteTitle(title: string, translation: string | undefined, language: Language): string {
  if (language === 'nl') return addTranslation(`‘${title}’`, translation);
  return translation === undefined ? `“${title}.”` : addTranslation(`“${title}”`, translation);
}

/**
 * Names with commas between them; the last joined by a word, with a comma before it, which only "others" behind a
 * single name goes without.
 */
function joinNames(
  authors: readonly string[],
  others: string | null,
  withOthers: string,
  last: string,
): string {
  if (others !== null && authors.length === 1) return [...authors, others].join(withOthers);
  const names = others === null ? authors : [...authors, others];
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${last}${names.at(-1) ?? ''}`;
}

/** "Van der Lee, T."; in English "van der Lee, T." */
function invertInitials(
  { family, given, 'non-dropping-particle': particle = '' }: CslName,
  language: Language,
): string {
  const first = particle.charAt(0);
  const prefix = (language === 'nl' ? first.toUpperCase() : first) + particle.slice(1);
  const initials = given.replace(/\p{Ll}+/gu, '.');
  return `${prefix === '' ? '' : `${prefix} `}${family}, ${initials}`;
}

/** "Lee, Tom van der" */
const invert = ({ family, given, 'non-dropping-particle': particle }: CslName): string =>
  `${family}, ${given}${particle === undefined ? '' : ` ${particle}`}`;

/** "Tom van der Lee" */
const writeOut = ({ family, given, 'non-dropping-particle': particle }: CslName): string =>
  `${given} ${particle === undefined ? '' : `${particle} `}${family}`;

/** What there is, each ending in a full stop. */
const sentences = (parts: readonly (string | undefined)[]): string[] =>
  parts.flatMap((part) => (part === undefined ? [] : endSentence(part)));

const endSentence = (text: string): string => (/\.”?$/.test(text) ? text : `${text}.`);
