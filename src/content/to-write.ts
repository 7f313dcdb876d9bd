/** What a draft has where its author must still write something; the content check refuses it. */
export const TO_WRITE = '[nog te schrijven]';

/** The numbers of the lines of a file, from 1, on which something must still be written. */
export function findUnwritten(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.includes(TO_WRITE) ? [index + 1] : []));
}
