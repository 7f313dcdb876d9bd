const ELLIPSIS = '…';

/** How often the width of balanced lines is halved: to a sixty-fourth of a line. */
const HALVINGS = 6;

/**
 * Breaks a text into as few lines as it needs, of about the same width. A line ends at a space
 * that does not follow a number, after a hyphen, or within a word that is wider than a line. Where the text needs more lines than it may
 * have, the last one ends in an ellipsis.
 *
 * @param width what fits on a line, in the unit of `measure`.
 * @param most how many lines the text may have.
 * @param measure gives the width of a text on one line.
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const fitsIn = (within: number) => (line: string) => measure(line.trimEnd()) <= within;
  const fits = fitsIn(width);
  const parts = splitText(text).flatMap((part) => fillLines(Array.from(part), fits));
  const lines = fillLines(parts, fits);
  if (lines.length > most) {
    const last = shorten(lines.slice(most - 1).join(''), fits);
    return [...lines.slice(0, most - 1).map((line) => line.trimEnd()), last];
  }
  let [narrow, wide] = [0, width];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines(parts, fitsIn(middle));
    if (tried.length <= lines.length) wide = middle;
    else narrow = middle;
  }
  return fillLines(parts, fitsIn(wide)).map((line) => line.trimEnd());
}

/** The parts after which a line may end, each with the space or hyphen at its end; "4 november" is one. */
const splitText = (text: string): string[] =>
  text.trim().match(/(?:\d+ )*[^ -]*(?:[ -]+|$)/gu) ?? [];

/** Joins parts to lines for as long as they fit; a part that does not fit has a line of its own. */
function fillLines(parts: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && !fits(line + part)) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}

/** As much of a text as fits on a line before an ellipsis. */
function shorten(text: string, fits: (line: string) => boolean): string {
  const characters = Array.from(text);
  while (characters.length > 0 && !fits(characters.join('').trimEnd() + ELLIPSIS)) characters.pop();
  return characters.join('').trimEnd() + ELLIPSIS;
}
