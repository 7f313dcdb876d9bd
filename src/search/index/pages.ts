import type { Language } from '../../i18n/language.ts';
import { forEachFacet, type Facet } from './fields.ts';
import type { Listed, SearchDocument } from './documents.ts';

/** What is known of every page that can be a result, before its text is read. */
export interface PageFacts extends Listed {
  /** The end of its id in Pagefind's index, as much of it as every page needs to differ. */
  readonly id: string;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** The facts as the browser loads them: without the values of facets that follow from others. */
export interface WrittenFacts extends Listed {
  readonly id: string;
  readonly filters?: Readonly<Partial<Record<Facet, readonly string[]>>>;
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
 * How many pages have their texts in one file. Those of a small register come together; a reader of
 * a large one does not have to wait for all of them.
 */
export const TEXTS_TOGETHER = 200;

/**
 * What is known of a document before its text is read.
 *
 * @param id the end of the id that Pagefind gave it.
 */
export function writeFacts(document: SearchDocument, id: string): WrittenFacts {
  const { url, kind, title, number, evidence, date, status, doubted } = document;
  const filters = Object.entries(document.filters).filter(([, values]) => values.length > 0);
  return {
    id,
    url,
    kind,
    title,
    number,
    ...(evidence === undefined ? {} : { evidence }),
    date,
    ...(status === undefined ? {} : { status }),
    ...(doubted === true ? { doubted } : {}),
    ...(filters.length > 0 ? { filters: Object.fromEntries(filters) } : {}),
  };
}

/** The facts with the values of every facet. */
export function readFacts(facts: WrittenFacts): PageFacts {
  const { kind, status, date, filters } = facts;
  const implied: Partial<Record<Facet, readonly string[]>> = {
    soort: [kind],
    status: status === undefined ? [] : [status],
    jaar: date === null ? [] : [date.slice(0, 4)],
  };
  return {
    ...facts,
    filters: forEachFacet((facet) => implied[facet] ?? filters?.[facet] ?? []),
  };
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
