import type { Language } from '../../i18n/language.ts';
import type { Facet } from '../index/fields.ts';
import type { Listed, SearchDocument } from './documents.ts';

/** What is known of every page that can be a result, before it is read. */
export interface PageFacts extends Listed {
  /** Its id in Pagefind's index. */
  readonly id: string;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
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
 * What is known of a document before it is read.
 *
 * @param id the id that Pagefind gave it.
 */
export function describePage(document: SearchDocument, id: string): PageFacts {
  const { url, kind, title, officialTitle, number, evidence, date, status, doubted, filters } =
    document;
  return {
    id,
    url,
    kind,
    title,
    ...(officialTitle === undefined ? {} : { officialTitle }),
    number,
    ...(evidence === undefined ? {} : { evidence }),
    date,
    ...(status === undefined ? {} : { status }),
    ...(doubted === true ? { doubted } : {}),
    filters: {
      soort: [kind],
      status: filters['status'] ?? [],
      indiener: filters['indiener'] ?? [],
      jaar: filters['jaar'] ?? [],
      dossier: filters['dossier'] ?? [],
      overleg: filters['overleg'] ?? [],
    },
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
