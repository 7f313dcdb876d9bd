import { noteAnchor, noteCitationAnchor, stepAnchor } from '../register/anchors.ts';

/**
 * The address of every page, from the site's root. Permanent: a page that was ever published keeps
 * its address. Each ends in a slash.
 */
export const addresses = {
  home: '/',
  motions: '/moties/',
  motion: (kamerstuk: string) => `/moties/${kamerstuk}/`,
  timeline: '/tijdlijn/',
  dates: '/datum/',
  year: (year: string) => `/datum/${year}/`,
  submitters: '/indieners/',
  submitter: (id: string) => `/indieners/${id}/`,
  statuses: '/status/',
  status: (status: string) => `/status/${status}/`,
  dossiers: '/dossiers/',
  dossier: (id: string) => `/dossiers/${id}/`,
  meetings: '/overleggen/',
  meeting: (id: string) => `/overleggen/${id}/`,
  sources: '/bronnen/',
  source: (id: string) => `/bronnen/${id}/`,
  notes: '/noten/',
  note: (number: number) => `/noten/#${noteAnchor(number)}`,
  noteCitation: (number: number) => `/noten/#${noteCitationAnchor(number)}`,
  letter: '/brief/',
  remarks: '/kanttekeningen/',
  remark: (id: string) => `/kanttekeningen/#${id}`,
  terms: '/begrippen/',
  term: (id: string) => `/begrippen/#${id}`,
  search: '/zoeken/',
  method: '/verantwoording/',
  data: '/data/',
  dataFile: (name: string) => `/data/${name}`,
  dataSchema: (name: string) => `/data/schema/${name}.json`,
  motionData: (kamerstuk: string) => `/moties/${kamerstuk}/data.json`,
  step: (kamerstuk: string, place: number) => `/moties/${kamerstuk}/#${stepAnchor(place)}`,
  /** The feed of the motions on a page, beside it. */
  feed: (page: string) => `${page}feed.xml`,
} as const;

/** The files with a citation, beside their page: give it "bib", "ris" or "json" after. */
export const citationFiles = {
  motion: (kamerstuk: string) => `${addresses.motion(kamerstuk)}citaat.`,
  source: (id: string) => `${addresses.source(id)}citaat.`,
  letter: `${addresses.letter}citaat.`,
  note: (number: number) => `${addresses.notes}${noteAnchor(number)}.`,
} as const;

/** The files with the motions of a page, beside it, each by its format. */
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

/** The drawing beside a page that a telephone reads its address from. */
export const qrFile = (address: string): string => `${address}qr.svg`;

/** A likely archived copy of an address, on or near an ISO date. */
export function archivedCopy(url: string, date: string): string {
  return `https://web.archive.org/web/${date.replaceAll('-', '')}/${url}`;
}
