import type { DatePlace } from '../../search/language/dates.ts';
import { findDates } from '../../search/language/nl-dates.ts';
import { isoDate } from '../../register/date.ts';
import { parseKamerstuk } from '../../register/kamerstuk.ts';
import type { SourceData } from '../../register/schemas/source.ts';
import { ADDRESS, cleanAddress } from './address.ts';

/** What a footnote says of a source, in the fields of a source's entry. */
export type SourceFacts = Pick<
  SourceData,
  'title' | 'language' | 'date' | 'dateFrom' | 'reference' | 'url'
> & {
  /** Null where the title does not say what kind of document it is. */
  readonly kind: SourceData['kind'] | null;
};

const ADDRESS_AT_END = new RegExp(`[\\s,]*(${ADDRESS})$`);
const IN_BRACKETS = /[\s,]*\(([^()]*)\)$/;
const NAMED_REFERENCE = /,\s+((?:doc|nr|ref|kenmerk|document)\b\.?\s+\S.*)$/i;

/**
 * Reads a source of a footnote: "Kamerbrief over …, 3 maart 2031 (36 100-A, nr. 12) <https://…>".
 * Each part after the title may be missing.
 *
 * @param letterDate the day of the letter, which gives a day without a year its year.
 */
export function readSource(text: string, letterDate: string | null): SourceFacts {
  const address = ADDRESS_AT_END.exec(text)?.[1];
  const url = address === undefined ? null : cleanAddress(address);
  const { rest, reference } = cutReference(text.replace(ADDRESS_AT_END, ''));
  const named = rest.replace(/[\s,.;]+$/, '');
  const kind = readKind(named);
  const { title, date } = cutDate(named, letterDate);
  const inAddress = dateInAddress(url);
  // The day at the end of the title of a report is that of the meeting.
  const inTitle = kind === 'verslag' ? null : (dateAtEnd(title, letterDate)?.date ?? null);
  return {
    kind,
    title,
    language: readLanguage(title),
    ...(date === null && inAddress !== null
      ? { date: inAddress, dateFrom: 'address' }
      : dateOf(date ?? inTitle)),
    reference,
    url,
  };
}

function dateOf(date: string | null): Pick<SourceFacts, 'date' | 'dateFrom'> {
  return date === null ? { date } : { date, dateFrom: 'note' };
}

/** Takes the reference off the end of a text: a number in brackets, or "doc. 15363" after a comma. */
function cutReference(text: string): { rest: string; reference: string | null } {
  const bracketed = IN_BRACKETS.exec(text);
  const named = NAMED_REFERENCE.exec(text);
  const found = bracketed && isReference(bracketed[1]?.trim() ?? '') ? bracketed : named;
  if (!found) return { rest: text, reference: null };
  return { rest: text.slice(0, found.index), reference: found[1]?.trim() ?? null };
}

/** A kamerstuk number, or one word with digits such as 2031Z00417. */
function isReference(text: string): boolean {
  return parseKamerstuk(text) !== null || /^(?=.*\d)[A-Z\d][\w./-]*$/.test(text);
}

/** Takes the date of the document off the end of a title: it follows a comma. */
function cutDate(text: string, letterDate: string | null): { title: string; date: string | null } {
  const found = dateAtEnd(text, letterDate);
  const title = /^(.*),\s*(?:d\.d\. )?$/.exec(text.slice(0, found?.start))?.[1];
  return found && title !== undefined ? { title, date: found.date } : { title: text, date: null };
}

function dateAtEnd(text: string, letterDate: string | null): DatePlace | null {
  const found = findDates(text).findLast(({ end }) => end === text.length);
  if (!found) return null;
  if (isoDate.safeParse(found.date).success) return found;
  const date = /^\d\d-\d\d$/.test(found.date) ? addYear(found.date, letterDate) : null;
  return date === null ? null : { ...found, date };
}

/** The last such day that was not after the letter. */
function addYear(day: string, letterDate: string | null): string | null {
  if (letterDate === null) return null;
  const year = Number(letterDate.slice(0, 4));
  const dates = [`${year}-${day}`, `${year - 1}-${day}`];
  return dates.find((date) => date <= letterDate) ?? null;
}

/** Addresses of the government have the day of publication in them: "/2021/10/29/". */
function dateInAddress(url: string | null): string | null {
  const [, year, month, day] = /\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(url ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  return isoDate.safeParse(date).success ? date : null;
}

/** The words that tell what kind of document a title is of. */
const KIND_WORDS: Readonly<Record<string, SourceData['kind']>> = {
  kamerbrief: 'kamerbrief',
  brief: 'kamerbrief',
  verslag: 'verslag',
  beantwoording: 'beantwoording',
  antwoord: 'beantwoording',
  verklaring: 'verklaring',
  rapport: 'rapport',
};
const KIND_WORD = new RegExp(`\\b(?:${Object.keys(KIND_WORDS).join('|')})`, 'i');

/** The first such word counts: a "Kamerbrief over verslag van …" is a letter. */
function readKind(title: string): SourceData['kind'] | null {
  const word = KIND_WORD.exec(title)?.[0].toLowerCase() ?? '';
  return KIND_WORDS[word] ?? null;
}

const ENGLISH = /\b(?:the|and|between|on|for|by|with|from)\b/gi;
const DUTCH = /\b(?:de|het|een|van|en|over|tussen|voor|met|door)\b/gi;

/** English where a title has more of the small words of English than of Dutch. */
function readLanguage(title: string): SourceData['language'] {
  const count = (words: RegExp): number => title.match(words)?.length ?? 0;
  return count(ENGLISH) > count(DUTCH) ? 'en' : 'nl';
}
