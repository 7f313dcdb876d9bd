import type { Edition, Strings } from '../../i18n/edition.ts';
import { addresses } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { noteAnchor } from '../../register/anchors.ts';
import type { Letter, Motion, Note, Source, Submitter } from '../../register/register.ts';
import { formatAddress, formatCitation, sessionOf } from '../../register/kamerstuk.ts';
import { unique } from '../../register/unique.ts';
import { sortKeyOf } from '../../register/names.ts';

/** What one can cite on a page: the document that the page is about, and the page itself. */
export interface Reference {
  /** That of the page which cites it. */
  readonly language: Language;
  readonly document: CslItem;
  /** The document has authors whom the letter does not name ("c.s."). */
  readonly others: boolean;
  /** Our translation of its title, or of that of what it is a part of: in other languages than Dutch. */
  readonly translation: string | undefined;
  readonly page: CslItem;
  /** The legal citation, Dutch in every language; null where the document has no kamerstuk number. */
  readonly legal: string | null;
}

/** What a file of citations holds. */
export interface Cited {
  readonly item: CslItem;
  /** It has authors whom the letter does not name ("c.s."). */
  readonly others: boolean;
}

/** The document alone, as a list of documents has it. */
export const citeDocument = ({ document, others }: Reference): Cited => ({
  item: document,
  others,
});

/** The document and the page about it, as the files next to that page have them. */
export const citeBoth = (reference: Reference): Cited[] => [
  citeDocument(reference),
  { item: reference.page, others: false },
];

/**
 * A document as CSL-JSON describes it.
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'document' | 'chapter' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly number?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

export interface CslName {
  readonly family: string;
  readonly given: string;
  readonly 'non-dropping-particle'?: string;
}

/** The motion. Its date is the one that the letter gives, and its note says so. */
export function referToMotion(motion: Motion, { t, language, locate }: Edition): Reference {
  const legal = formatCitation(motion.paper, motion.session);
  const url = locate(addresses.motion(motion.kamerstuk));
  const translation = motion.translation?.title;
  return {
    language,
    document: {
      id: `kst-${motion.kamerstuk}`,
      type: 'report',
      title: motion.title,
      author: motion.submitters.map(nameOf),
      issued: issuedOn(motion.date),
      number: legal,
      publisher: t.cite.publisher,
      URL: formatAddress(motion.paper),
      language: 'nl',
      note: noteOf(translation, t.cite.motionNote(motion.letter.date, motion.cumSuis, url), t),
    },
    others: motion.cumSuis,
    translation,
    page: pageOf(motion.kamerstuk, motion.shortTitle, url, t),
    legal,
  };
}

/** A source, with what the letter gives of it and no more: often no author, sometimes no date. */
export function referToSource(source: Source, { t, language, locate }: Edition): Reference {
  const { id, title, date, reference, paper } = source;
  const legal = paper && date !== null ? formatCitation(paper, sessionOf(date)) : null;
  const number = legal ?? reference;
  const url = locate(addresses.source(id));
  const translation = source.translation?.title;
  const citing = unique(source.notes.map(({ letter }) => letter.date)).sort();
  const address = source.url ?? (paper && formatAddress(paper));
  return {
    language,
    document: {
      id,
      type: number === null ? 'document' : 'report',
      title,
      ...(date !== null && { issued: issuedOn(date) }),
      ...(number !== null && { number }),
      ...(paper && { publisher: t.cite.publisher }),
      ...(address !== null && { URL: address }),
      language: source.language,
      note: noteOf(translation, t.cite.sourceNote(citing, source.dateFrom === 'address', url), t),
    },
    others: false,
    translation,
    page: pageOf(id, t.cite.sourcePage(translation ?? title), url, t),
    legal,
  };
}

/** The letter itself; its kamerstuk number is a fact from elsewhere. */
export function referToLetter(letter: Letter, { t, language, locate }: Edition): Reference {
  const url = locate(addresses.letter(letter));
  const document = describeLetter(letter, t);
  const translation = translateSubject(letter);
  return {
    language,
    document: {
      ...document,
      type: 'report',
      note: noteOf(translation, t.cite.letterNote(url), t),
    },
    others: false,
    translation,
    page: pageOf('brief', t.pages.letter.title(letter.date), url, t),
    legal: document.number,
  };
}

/** A footnote, as a part of the letter. */
export function referToNote(note: Note, { t, language, locate }: Edition): Reference {
  const url = locate(addresses.note(note));
  const { id, title, ...document } = describeLetter(note.letter, t);
  const label = t.cite.note(note.number);
  const translation = translateSubject(note.letter);
  return {
    language,
    document: {
      ...document,
      id: `${id}-${noteAnchor(note.number)}`,
      type: 'chapter',
      title: label,
      'container-title': title,
      note: noteOf(translation, t.cite.letterNote(url), t),
    },
    others: false,
    translation,
    page: pageOf(noteAnchor(note.number), t.cite.notePage(note.number, note.letter.date), url, t),
    legal: `${document.number}, noot ${note.number}`,
  };
}

function describeLetter(letter: Letter, t: Strings) {
  const name = letter.sender.name;
  const family = name.slice(name.lastIndexOf(' ') + 1);
  return {
    id: `kst-${letter.kamerstuk}`,
    title: upperFirst(letter.subject),
    author: [{ family, given: name.slice(0, -family.length).trim() }],
    issued: issuedOn(letter.date),
    number: formatCitation(letter.paper, letter.session),
    publisher: t.cite.publisher,
    URL: formatAddress(letter.paper),
    language: 'nl',
  };
}

function translateSubject({ translation }: Letter): string | undefined {
  return translation && upperFirst(translation.subject);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The note to a document. The translation of its title is in it: CSL-JSON has no field for that. */
function noteOf(translation: string | undefined, note: string, t: Strings): string {
  return translation === undefined ? note : `${t.cite.titleTranslated(translation)} ${note}`;
}

/** A title and, in brackets, our translation of it. */
export const addTranslation = (title: string, translation: string | undefined): string =>
  translation === undefined ? title : `${title} [${translation}]`;

/** A page of the register; it has no author and no date of its own. */
function pageOf(id: string, title: string, url: string, t: Strings): CslItem {
  return {
    id: `register-${id}`,
    type: 'webpage',
    title,
    'container-title': t.siteName,
    URL: url,
    language: t.language,
  };
}

/** "Stieneke van der Graaf", called "Van der Graaf" → Graaf, Stieneke, van der. */
export function nameOf({ name, fullName }: Pick<Submitter, 'name' | 'fullName'>): CslName {
  const family = sortKeyOf(name);
  const particle = name.slice(0, -family.length).trim().toLowerCase();
  const given = fullName.slice(0, -name.length).trim();
  return { family, given, ...(particle !== '' && { 'non-dropping-particle': particle }) };
}

function issuedOn(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** The date of a document, its parts with a mark between them: "2021-10-12"; "" where it has none. */
export function formatIssued({ issued }: CslItem, mark: string): string {
  const [parts = []] = issued?.['date-parts'] ?? [];
  return parts.map((part) => String(part).padStart(2, '0')).join(mark);
}

/** The citation of the page itself, in the register's own form. */
export function formatPage({ title, URL: url }: CslItem, t: Strings): string {
  return t.cite.page(title, url ?? '');
}
