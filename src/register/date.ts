import { z } from 'zod';

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success;

/** A day as ISO 8601 writes it, "2021-10-12". An impossible day (30 February) is refused. */
export const isoDate = z.iso.date();

/** A day, or a period of days written with a slash, "2021-10-21/2021-10-22", first day first. */
export const isoDateOrPeriod = z.string().refine(
  (text) => {
    const [from = '', to, ...rest] = text.split('/');
    if (rest.length > 0 || !isDate(from)) return false;
    return to === undefined || (isDate(to) && from < to);
  },
  { error: 'Write an existing day, "2021-10-12", or a period, "2021-10-21/2021-10-22".' },
);
