/** A line of a letter's text, with its number in the file, from 1. */
export interface Line {
  readonly line: number;
  /** Without space at its ends; empty where there is nothing on the line. */
  readonly text: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The figure of a footnote, in the three ways in which programs write one; not that of m². */
const FIGURE = new RegExp(
  String.raw`(?<!\b[ckd]?m)([${SUPERSCRIPTS}]+)|<sup>(\d+)</sup>|\[\^(\d+)\]`,
  'g',
);

/**
 * Cuts a letter's text into lines, spelled in one way: the figures of footnotes as `[^12]`, one
 * plain space where there is space, no marks of bold type or of headings.
 */
export function splitLines(text: string): Line[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((content, index) => ({ line: index + 1, text: cleanLine(content) }));
}

function cleanLine(line: string): string {
  return line
    .replace(FIGURE, (_, superscript?: string, tag?: string, label?: string) => {
      return `[^${tag ?? label ?? toDigits(superscript ?? '')}]`;
    })
    .replace(/^\s*#+\s|\*\*/g, '')
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "¹²" → "12" */
function toDigits(superscript: string): string {
  return Array.from(superscript, (figure) => SUPERSCRIPTS.indexOf(figure)).join('');
}
