import type { Language } from '../../i18n/language.ts';
import { forEachFacet, type Facet } from './fields.ts';
import type { Listed, SearchDocument } from './documents.ts';

/** What is known of every page that can be a result, before its text is read. */
export interface PageFacts extends Listed {
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** The facts as the browser loads them: without the values of facets that follow from others. */
export interface WrittenFacts extends Listed {
  readonly indiener: readonly string[];
  readonly dossier: readonly string[];
  readonly overleg: readonly string[];
}

/** The facts of all pages, each fact of all of them together: a third of the bytes that a list of pages has. */
export type FactColumns = { readonly [Name in keyof WrittenFacts]-?: readonly unknown[] };

/** What a search needs before anything else. */
export interface WrittenPages {
  readonly facts: FactColumns;
  /** How many words a page has, on average. */
  readonly averageLength: number;
  /** The files of the index in the order of the alphabet: the first word of each, and its name. */
  readonly parts: readonly (readonly [from: string, name: string])[];
}

/** A part of a page's text, under its heading; what comes before the first heading has none. */
export interface PageSection {
  readonly id: string | null;
  readonly heading: string;
  readonly text: string;
  /** Its language where it is not that of the page. */
  readonly lang?: Language;
}

/**
 * How many pages have their texts in the first file. Those of a small register come together; a reader of
 * a large one does not have to wait for all of them.
 */
const FIRST_TEXTS = 200;

/** How many pages have their texts in each further file: a divisor of those in the first. */
const MORE_TEXTS = 20;

/** Which file has the text of a page. */
export const textFileOf = (place: number): string =>
  place < FIRST_TEXTS ? 'texts.json' : `text/${Math.floor(place / MORE_TEXTS)}.json`;

/** The place of that text in its file. */
export const placeInFile = (place: number): number =>
  place < FIRST_TEXTS ? place : place % MORE_TEXTS;

/** What is known of documents before their texts are read. */
export const writeFacts = (documents: readonly SearchDocument[]): FactColumns => ({
  url: documents.map(({ url }) => url),
  kind: documents.map(({ kind }) => kind),
  title: documents.map(({ title }) => title),
  number: documents.map(({ number }) => number),
  evidence: documents.map(({ evidence = [] }) => evidence),
  date: documents.map(({ date }) => date),
  status: documents.map(({ status = '' }) => status),
  doubted: documents.map(({ doubted = false }) => doubted),
  indiener: documents.map(({ filters }) => filters.indiener ?? []),
  dossier: documents.map(({ filters }) => filters.dossier ?? []),
  overleg: documents.map(({ filters }) => filters.overleg ?? []),
});

/** The facts of each page, with the values of every facet. */
export function readFacts(columns: FactColumns): PageFacts[] {
  const names = Object.entries(columns);
  return columns.url.map((_, place) => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what wrote it has this type
    const facts: WrittenFacts = Object.fromEntries(
      names.map(([name, column]): unknown[] => [name, column[place]]),
    );
    const { kind, status = '', date } = facts;
    const filters: Partial<Record<Facet, readonly string[]>> = {
      ...facts,
      soort: [kind],
      status: status === '' ? [] : [status],
      jaar: date === null ? [] : [date.slice(0, 4)],
    };
    return { ...facts, filters: forEachFacet((facet) => filters[facet] ?? []) };
  });
}

/** The text of a document, for the excerpts of the results. */
export function listSections({ sections }: SearchDocument): PageSection[] {
  return sections.map(({ anchor = null, heading = '', paragraphs, lang }) => ({
    id: anchor,
    heading,
    text: paragraphs
      .filter((text) => text !== '')
      .map(endSentence)
      .join(' '),
    ...(lang === undefined ? {} : { lang }),
  }));
}

/** A title among sentences ends like one. */
function endSentence(text: string): string {
  return /[.?!”:]$/.test(text) ? text : `${text}.`;
}
