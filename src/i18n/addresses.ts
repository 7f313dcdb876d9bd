import { METHOD_ANCHORS, noteAnchor, noteCitationAnchor, stepAnchor } from '../register/anchors.ts';
import type { Place } from '../register/paging.ts';
import { letterOf, type Remark } from '../register/register.ts';
import { CITATIONS_TOGETHER, NOTES_TOGETHER, partOf } from '../register/parts.ts';

/** What tells the pages of one letter from those of another. */
interface OfLetter {
  readonly kamerstuk: string;
  readonly first: boolean;
}

interface OfNote {
  readonly letter: OfLetter;
  readonly number: number;
}

/** The page of a letter in a list: the first letter of the register has the list's own address. */
const withLetter = (list: string, { kamerstuk, first }: OfLetter): string =>
  first ? list : `${list}${kamerstuk}/`;

/** A part of a list: the first has the list's own address. */
const withPart = (list: string, part: number): string => (part === 1 ? list : `${list}${part}/`);

const notesOf = (letter: OfLetter, part = 1): string =>
  withPart(withLetter('/noten/', letter), part);

const remarksOf = (letter: OfLetter): string => withLetter('/kanttekeningen/', letter);

/** The page that has a note. */
const notesWith = ({ letter, number }: OfNote): string =>
  notesOf(letter, partOf(number, NOTES_TOGETHER));

const citationsOf = (letter: OfLetter, part = 1): string =>
  withPart(`${notesOf(letter)}citeren/`, part);

/** The page that says how to cite a note. */
const citationsWith = ({ letter, number }: OfNote): string =>
  citationsOf(letter, partOf(number, CITATIONS_TOGETHER));

/** What has no date, in the address of a list. */
const UNDATED = 'zonder-datum';

/** What a page of a list has after the address of the list: "2021/", "2021-11/", "2021-11/2/". */
export const formatPlace = ({ period, part }: Place): string =>
  `${period ?? UNDATED}/${part === 1 ? '' : `${part}/`}`;

/**
 * The address of every page, from the site's root. Permanent: a page that was ever published keeps
 * its address. Each ends in a slash.
 */
export const addresses = {
  home: '/',
  motions: '/moties/',
  motion: (kamerstuk: string) => `/moties/${kamerstuk}/`,
  timeline: (letter: OfLetter, part = 1) => withPart(withLetter('/tijdlijn/', letter), part),
  /** What the timeline shows, as a table: an element of a page of its own. */
  timelineTable: (letter: OfLetter, part = 1) =>
    `${withPart(withLetter('/tijdlijn/', letter), part)}tabel/`,
  dates: '/datum/',
  year: (year: string) => `/datum/${year}/`,
  submitters: '/indieners/',
  /** Of the members under a letter of the alphabet. */
  submittersUnder: (letter: string) => `/indieners/letter/${letter}/`,
  submitter: (id: string) => `/indieners/${id}/`,
  statuses: '/status/',
  status: (status: string) => `/status/${status}/`,
  dossiers: '/dossiers/',
  /** Of the dossiers from one number to another, "30000-30099": no dossier has such a suffix. */
  dossiersIn: (range: string) => `/dossiers/${range}/`,
  dossier: (id: string) => `/dossiers/${id}/`,
  meetings: '/overleggen/',
  meeting: (id: string) => `/overleggen/${id}/`,
  sources: '/bronnen/',
  source: (id: string) => `/bronnen/${id}/`,
  notes: notesOf,
  note: (note: OfNote) => `${notesWith(note)}#${noteAnchor(note.number)}`,
  /** Where a reader opens how to cite a note, among the notes. */
  noteCitation: (note: OfNote) => `${notesWith(note)}#${noteCitationAnchor(note.number)}`,
  citations: citationsOf,
  noteCitations: (note: OfNote) => `${citationsWith(note)}#${noteAnchor(note.number)}`,
  letter: (letter: OfLetter) => withLetter('/brief/', letter),
  letters: '/brieven/',
  lettersOf: (year: string) => `/brieven/${year}/`,
  remarks: remarksOf,
  remark: (remark: Remark) => `${remarksOf(letterOf(remark))}#${remark.id}`,
  terms: '/begrippen/',
  term: (id: string) => `/begrippen/#${id}`,
  /** The motions that use a term, where the glossary does not name them all. */
  termUse: (id: string) => `/begrippen/${id}/`,
  search: '/zoeken/',
  method: '/verantwoording/',
  methodSection: (section: keyof typeof METHOD_ANCHORS) =>
    `/verantwoording/#${METHOD_ANCHORS[section]}`,
  data: '/data/',
  dataFile: (name: string) => `/data/${name}`,
  dataSchema: (name: string) => `/data/schema/${name}.json`,
  motionData: (kamerstuk: string) => `/moties/${kamerstuk}/data.json`,
  step: (kamerstuk: string, place: number) => `/moties/${kamerstuk}/#${stepAnchor(place)}`,
  /** A page of a list that is too long for one, under the list's own address. */
  place: (list: string, place: Place) => list + formatPlace(place),
  /** The feed of the motions on a page, next to it. */
  feed: (page: string) => `${page}feed.xml`,
} as const;

const PERIOD = String.raw`(?:\d{4}(?:-\d{2})?|${UNDATED})`;

/** Whether something directly under a list has this name as a page of the list: "2021", "2021-11". */
export const isPlaceName = (name: string): boolean => new RegExp(`^${PERIOD}$`).test(name);

/** The address of the list that has a page, "/status/uitgevoerd/2021-11/2/" → "/status/uitgevoerd/". */
export const listOf = (page: string): string =>
  page.replace(new RegExp(String.raw`(?<=/)${PERIOD}/(?:\d+/)?$`), '');

/** The files with a citation, next to their page: give it "bib", "ris" or "json" after. */
export const citationFiles = {
  motion: (kamerstuk: string) => `${addresses.motion(kamerstuk)}citaat.`,
  source: (id: string) => `${addresses.source(id)}citaat.`,
  letter: (letter: OfLetter) => `${addresses.letter(letter)}citaat.`,
  note: ({ letter, number }: OfNote) => `${notesOf(letter)}${noteAnchor(number)}.`,
} as const;

/** The files with the motions of a page, next to it, each by its format. */
export const motionSetFiles = (page: string) => ({
  bib: `${page}moties.bib`,
  ris: `${page}moties.ris`,
  csv: `${page}moties.csv`,
  excel: `${page}moties-excel.csv`,
  txt: `${page}moties.txt`,
});

/** A motion as a card for a frame on another site, and what tells that site of it. */
export const cardAddress = (kamerstuk: string): string => `${addresses.motion(kamerstuk)}embed/`;
export const oembedFile = (kamerstuk: string): string =>
  `${addresses.motion(kamerstuk)}oembed.json`;

/** The files that browsers, hosts and search engines ask for. */
export const siteFiles = {
  icon: '/favicon.svg',
  openSearch: '/opensearch.xml',
  redirects: '/_redirects',
  robots: '/robots.txt',
  /** The folder of what the search loads. */
  searchIndex: '/zoeken/index/',
  facets: '/zoeken/waarden.json',
  words: '/zoeken/woorden.json',
} as const;

/** The drawing next to a page that a telephone reads its address from. */
export const qrFile = (address: string): string => `${address}qr.svg`;

/**
 * A likely archived copy of a source, on or near the day of the first letter that cites it; null
 * where it has no address.
 */
export function archivedCopy({ url, notes }: Cited): string | null {
  const [date] = notes.map(({ letter }) => letter.date).toSorted();
  if (url === null || date === undefined) return null;
  return `https://web.archive.org/web/${date.replaceAll('-', '')}/${url}`;
}

interface Cited {
  readonly url: string | null;
  readonly notes: readonly { readonly letter: { readonly date: string } }[];
}
