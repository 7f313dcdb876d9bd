import { findDates } from '../../search/language/nl-dates.ts';
import { findKamerstukken, formatId } from '../../register/kamerstuk.ts';

/** What the heading of a motion says. */
export interface MotionHeading {
  /** The number before the title, null where the letter does not number its motions. */
  readonly order: number | null;
  /** In the form of the permalink, "36100-A-12". */
  readonly kamerstuk: string;
  /** As the letter writes it, without number and date. */
  readonly title: string;
  /** Null where the heading gives no whole date. */
  readonly date: string | null;
}

const MOTION = String.raw`(?:(?:\p{L}+ )?gewijzigde )?motie van `;
const TITLE_START = new RegExp(`^${MOTION}`, 'iu');
const NUMBERED = new RegExp(String.raw`^(\d{1,3})[.)]? (?=${MOTION})`, 'iu');

/** Whether a line starts the heading of a motion that has a number. */
export function startsHeading(line: string): boolean {
  return NUMBERED.test(line);
}

/**
 * Reads the heading of a motion: "3. Motie van het lid Bos c.s. over … (36100-A-12), 20 februari
 * 2031". The number before it and the date after it may be missing; nothing else may follow.
 *
 * @returns null where the text is not a whole heading.
 */
export function readHeading(text: string): MotionHeading | null {
  const [start = '', order] = NUMBERED.exec(text) ?? [];
  const rest = text.slice(start.length);
  const place = findKamerstukken(rest).at(-1);
  if (place === undefined || !TITLE_START.test(rest)) return null;
  const title = /^(.+?),?\s*\($/.exec(rest.slice(0, place.start))?.[1];
  const date = readEnd(rest.slice(place.end));
  if (title === undefined || date === undefined) return null;
  return {
    order: order === undefined ? null : Number(order),
    kamerstuk: formatId(place.paper),
    title,
    date,
  };
}

/** The date in what follows the number; undefined where something else follows. */
function readEnd(text: string): string | null | undefined {
  const after = /^\)[,:]?\s*(?:d\.d\.\s*|van )?(.*?)[.:]?$/.exec(text)?.[1];
  if (after === undefined || after === '') return after === '' ? null : undefined;
  const [date] = findDates(after);
  const isWhole = date?.start === 0 && date.end === after.length && date.date.length === 10;
  return isWhole ? date.date : undefined;
}
