import { z } from 'zod';

/** A day as ISO 8601 writes it, "2021-10-12". An impossible day (30 February) is refused. */
export const isoDate = z.iso.date();

const isDate = (text: string): boolean => isoDate.safeParse(text).success;

/** A day, or a period of days written with a slash, "2021-10-21/2021-10-22", first day first. */
export const isoDateOrPeriod = z.string().refine(
  (text) => {
    const [from = '', to, ...rest] = text.split('/');
    if (rest.length > 0 || !isDate(from)) return false;
    return to === undefined || (isDate(to) && from < to);
  },
  { error: 'Write an existing day, "2021-10-12", or a period, "2021-10-21/2021-10-22".' },
);
