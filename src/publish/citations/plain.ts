import type { Document, Style } from './citeproc.ts';
import type { CslName } from './reference.ts';

/**
 * Writes a document in a style where that is plain: in Dutch, with a date, with at most six authors
 * of ordinary names, and with no sign in its texts that a style changes. The same as citeproc then
 * writes, which `plain.test.ts` asks for many documents, and a thousand times as fast.
 *
 * @returns null where it is not plain: ask citeproc.
 */
export function formatPlain(item: Document, style: Style): string | null {
  const plain = readPlain(item);
  return plain && (style === 'apa' ? formatApa(plain) : formatChicago(plain));
}

/** The parts of a document, in the order in which both styles have them. */
interface Plain {
  readonly authors: readonly CslName[];
  readonly others: string | null;
  readonly year: string;
  readonly title: string;
  /** The title of what it is a part of. */
  readonly container: string | undefined;
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
  const { author = [], others, title, number, publisher, language, type } = item;
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
    (others === null || author.length === 1) &&
    fits(title, TEXT) &&
    fits(container, TEXT) &&
    fits(number, COUNTED, LEGAL) &&
    fits(publisher, TEXT) &&
    fits(url, URL_TEXT);
  if (!isPlain || year === undefined) return null;
  const plain = { title, container, number, publisher, url };
  return { ...plain, authors: author, others, year: String(year) };
}

const isPlainName = ({ family, given, 'non-dropping-particle': particle }: CslName): boolean =>
  FAMILY.test(family) && GIVEN.test(given) && (particle === undefined || PARTICLE.test(particle));

/** "Segers, G.-J., & Van der Lee, T. (2021). Titel (Kamerstukken II …). Tweede Kamer. https://…" */
function formatApa({ authors, others, year, title, container, ...plain }: Plain): string {
  const { number, publisher, url } = plain;
  const counted = number !== undefined && COUNTED.test(number) ? `Nr. ${number}` : number;
  const work = (container ?? title) + (counted === undefined ? '' : ` (${counted})`);
  const names = joinNames(authors.map(invertInitials), others, ' & ', ', & ');
  const head = names === '' ? [work, `(${year})`] : [`${endSentence(names)} (${year})`];
  const middle = names === '' ? [] : [work];
  const part = container === undefined ? middle : [title, `In ${work}`];
  return [...sentences([...head, ...part, publisher]), ...(url === undefined ? [] : [url])].join(
    ' ',
  );
}

/** "Segers, Gert-Jan, en Tom van der Lee. 2021. ‘Titel’. Kamerstukken II …. Tweede Kamer. https://…." */
function formatChicago({ authors, others, year, title, container, ...plain }: Plain): string {
  const { number, publisher, url } = plain;
  const [first, ...rest] = authors;
  const written = [...(first === undefined ? [] : [invert(first)]), ...rest.map(writeOut)];
  const names = joinNames(written, others, ' en ', ', en ');
  const quoted = `‘${title}’`;
  const head = names === '' ? [quoted, year] : [names, year, quoted];
  const whole = container === undefined ? [] : [`In ${container}`];
  return sentences([...head, ...whole, number, publisher, url]).join(' ');
}

/** Names with commas between them; the last joined by a word, with a comma before it. */
function joinNames(
  names: readonly string[],
  others: string | null,
  withOthers: string,
  last: string,
): string {
  if (others !== null) return [...names, others].join(withOthers);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${last}${names.at(-1) ?? ''}`;
}

/** "Van der Lee, T." */
function invertInitials({ family, given, 'non-dropping-particle': particle }: CslName): string {
  const capital = particle && `${particle.charAt(0).toUpperCase()}${particle.slice(1)} `;
  const initials = given.replace(/\p{Ll}+/gu, '.');
  return `${capital ?? ''}${family}, ${initials}`;
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

const endSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
