/**
 * The number of a parliamentary paper (kamerstuk): a dossier of five digits, for some dossiers a
 * suffix (two digits, or a Roman chapter of the budget), and the paper's own number in the dossier.
 *
 * How it is written: https://www.officielebekendmakingen.nl (`kst-` identifiers, headings) and the
 * Leidraad voor juridische auteurs (citation). A number is parsed here once; everything that is
 * written or linked comes from the parsed value.
 */
export interface Kamerstuk {
  /** Five digits, "21501". */
  readonly base: string;
  /** "20", "02", "V", or null where the dossier has none. */
  readonly suffix: string | null;
  /** The paper's number in its dossier, without leading zeros: "1736". */
  readonly number: string;
}

const ROMAN = '[IVXLCDM]+[A-Z]?|[A-J]';
const DASH = '[-\\u2010-\\u2015\\u2212]';
const SPACE = '[\\s\\u00a0\\u202f]';

/** What may stand before a number: where it was found says nothing about which paper it is. */
const BEFORE = [
  String.raw`(?:https?:\/\/\S*(?=kst-)|\S*\/moties\/)?`,
  `(?:(?:kamerstuk(?:ken)?|parliamentary${SPACE}+papers?)${SPACE}*)?`,
  `(?:(?:I{1,2}|TK|EK)${SPACE}+)?`,
  String.raw`(?:\d{4}${SPACE}*(?:\/|${DASH})${SPACE}*(?:\d{4}|\d{2})${SPACE}*,?${SPACE}*)?`,
  `(?:kst(?:-|${SPACE}+))?`,
].join('');

const NUMBER = [
  String.raw`(\d{2})${SPACE}?\.?(\d{3})`,
  String.raw`(?:${SPACE}*${DASH}?${SPACE}*(\d{1,2}|${ROMAN}))?`,
  String.raw`(?:${SPACE}*(?:,|${DASH})?${SPACE}*(?:n[ro]\.?|num[mb]er)${SPACE}*|`,
  String.raw`${SPACE}*(?:,|${DASH})${SPACE}*|${SPACE}+)`,
  String.raw`(\d{1,4})`,
].join('');

const AFTER = String.raw`(?:\.(?:html|pdf|xml)(?:[?#]\S*)?|\/)?`;

const WHOLE = new RegExp(`^${BEFORE}${NUMBER}${AFTER}$`, 'iu');
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${BEFORE}${NUMBER}${AFTER}(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Reads a kamerstuk number in any form in which it is written: official heading, metadata, legal
 * citation, `kst-` identifier, official address, or the permalink's form.
 *
 * @param text one number and nothing else, e.g. "21 501-20, nr. 1736" or "35570-V-31".
 * @returns the number, or null where the text is not a kamerstuk number.
 */
export function parseKamerstuk(text: string): Kamerstuk | null {
  const match = WHOLE.exec(text.trim());
  return match && toKamerstuk(match);
}

/** A number within a text, and where it is, its end not included. */
export interface KamerstukPlace {
  readonly paper: Kamerstuk;
  readonly start: number;
  readonly end: number;
}

/** Finds every kamerstuk number in a text, in any form that `parseKamerstuk` reads. */
export function findKamerstukken(text: string): KamerstukPlace[] {
  return Array.from(text.matchAll(WITHIN)).flatMap((match) => {
    const paper = toKamerstuk(match);
    return paper ? [{ paper, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function toKamerstuk([, two, three, suffix, number]: RegExpExecArray): Kamerstuk | null {
  if (Number(number) === 0) return null;
  return {
    base: `${two}${three}`,
    suffix: suffix?.toUpperCase() ?? null,
    number: String(Number(number)),
  };
}

/** The dossier as the site's addresses write it: "21501-20", "35570-V", "35373". */
export function formatDossier({ base, suffix }: Pick<Kamerstuk, 'base' | 'suffix'>): string {
  return suffix === null ? base : `${base}-${suffix}`;
}

/** The form of the permalink, and the key of every record: "21501-20-1736". */
export function formatId(paper: Kamerstuk): string {
  return `${formatDossier(paper)}-${paper.number}`;
}

/** The form of official headings: "21 501-20, nr. 1736", and "35 570 V, nr. 31". */
export function formatHeading(paper: Kamerstuk): string {
  return `${formatDossierHeading(paper)}, nr.\u00a0${paper.number}`;
}

/** The dossier as official headings write it: "21 501-20", "35 570 V". */
export function formatDossierHeading({ base, suffix }: Pick<Kamerstuk, 'base' | 'suffix'>): string {
  return spaced(`${base.slice(0, 2)}\u00a0${base.slice(2)}`, suffix, '\u00a0');
}

/** The numbers of a range of dossiers as headings write them: "30000-30099" → 30 000 and 30 099. */
export const spaceRange = (range: string): string[] =>
  range.split('-').map((base) => formatDossierHeading({ base, suffix: null }));

/** The form of official metadata: "21501-20 nr. 1736". */
export function formatMetadata(paper: Kamerstuk): string {
  return `${formatDossier(paper)} nr. ${paper.number}`;
}

/**
 * The form of a legal citation: "Kamerstukken II 2021/22, 21501-20, nr. 1736".
 *
 * @param session the parliamentary session as `sessionOf` gives it, "2021-2022".
 */
export function formatCitation(paper: Kamerstuk, session: string): string {
  const [from = '', to = ''] = session.split('-');
  const dossier = spaced(paper.base, paper.suffix, ' ');
  return `Kamerstukken II ${from}/${to.slice(2)}, ${dossier}, nr. ${paper.number}`;
}

/** The official identifier: "kst-21501-20-1736". */
export function formatIdentifier(paper: Kamerstuk): string {
  return `kst-${formatId(paper)}`;
}

/** The permanent official address of the paper. */
export function formatAddress(paper: Kamerstuk): string {
  return `https://zoek.officielebekendmakingen.nl/${formatIdentifier(paper)}.html`;
}

/**
 * The parliamentary session (vergaderjaar) in which a day falls. It turns over on the third
 * Tuesday of September.
 *
 * @param date an ISO date, "2021-10-12".
 * @returns both years in full, "2021-2022".
 */
export function sessionOf(date: string): string {
  const year = Number(date.slice(0, 4));
  const firstOfSeptember = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const thirdTuesday = 1 + ((2 - firstOfSeptember + 7) % 7) + 14;
  const start = date >= `${year}-09-${thirdTuesday}` ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** A numeric suffix takes a hyphen, a Roman one a space. */
function spaced(base: string, suffix: string | null, space: string): string {
  if (suffix === null) return base;
  return /^\d/.test(suffix) ? `${base}-${suffix}` : `${base}${space}${suffix}`;
}

/** Reads a dossier as the site's addresses write it: "21501-20", "35570-V", "35373". */
export function parseDossier(id: string): Pick<Kamerstuk, 'base' | 'suffix'> {
  const [base = '', suffix] = id.split('-');
  return { base, suffix: suffix ?? null };
}
