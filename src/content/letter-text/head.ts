import { findDates } from '../../search/language/nl-dates.ts';
import { readLabel, type Label } from './labels.ts';
import type { Line } from './lines.ts';

/** Something that a letter says, and the line on which it says it. */
export interface Fact {
  readonly value: string;
  readonly line: number;
}

/** What is above the salutation of a letter; null for what is missing. */
export interface Letterhead {
  readonly subject: Fact | null;
  /** ISO 8601. */
  readonly date: Fact | null;
  readonly reference: Fact | null;
  readonly addresseeReference: Fact | null;
  readonly addressee: Fact | null;
  readonly addresseeAddress: readonly string[];
  readonly senderAddress: readonly string[];
  readonly website: Fact | null;
}

interface Field {
  readonly label: Label;
  readonly line: number;
  readonly parts: string[];
}

const WEBSITE = /^(?:https?:\/\/|www\.)\S+$/i;
/** "Den Haag, 3 maart 2031" */
const DATELINE = /^\p{Lu}[\p{L} ]+, \d{1,2} \p{L}+ \d{4}$/u;

/** Reads the lines above the salutation: the addressee, the sender's address, the labelled fields. */
export function readHead(lines: readonly Line[]): Letterhead {
  const { fields, blocks } = sortLines(lines);
  const fieldOf = (label: Label): Fact | null => {
    const field = fields.find((own) => own.label === label && own.parts.length > 0);
    return field ? { value: field.parts.join(' '), line: field.line } : null;
  };
  const addressee = blocks.find(([first]) => /^aan\b/i.test(first?.text ?? '')) ?? [];
  const senderLines = blocks.filter((block) => block !== addressee).flat();
  const website = senderLines.find(({ text }) => WEBSITE.test(text));
  const dateline = senderLines.find(({ text }) => DATELINE.test(text));
  const date = fieldOf('date') ?? (dateline && { value: dateline.text, line: dateline.line });
  const day = findDates(date?.value ?? '').find((found) => found.date.length === 10)?.date;
  return {
    subject: fieldOf('subject'),
    date: date && day !== undefined ? { ...date, value: day } : null,
    reference: fieldOf('reference'),
    addresseeReference: fieldOf('addresseeReference'),
    ...readAddressee(addressee),
    senderAddress: senderLines
      .filter((line) => line !== website && line !== dateline)
      .map(({ text }) => text),
    website: website ? { value: website.text, line: website.line } : null,
  };
}

/** The labelled fields, a value next to or under its label; and the blocks of other lines. */
function sortLines(lines: readonly Line[]): { fields: Field[]; blocks: Line[][] } {
  const fields: Field[] = [];
  const blocks: Line[][] = [[]];
  let open: Field | undefined;
  for (const { line, text } of lines) {
    const label = readLabel(text);
    if (label !== null) {
      open = { label: label.label, line, parts: label.rest === '' ? [] : [label.rest] };
      fields.push(open);
    } else if (text === '') {
      // An empty line under a label alone is not its end.
      if (open?.parts.length !== 0) open = undefined;
      blocks.push([]);
    } else if (open && !DATELINE.test(text)) {
      open.parts.push(text);
    } else {
      blocks.at(-1)?.push({ line, text });
    }
  }
  return { fields, blocks: blocks.filter(({ length }) => length > 0) };
}

/** "Aan de Voorzitter van de / Tweede Kamer", and from the first line with a digit its address. */
function readAddressee(block: readonly Line[]): Pick<Letterhead, 'addressee' | 'addresseeAddress'> {
  const [first] = block;
  if (!first) return { addressee: null, addresseeAddress: [] };
  const start = block.findIndex(({ text }) => /\d|^postbus/i.test(text));
  const end = start === -1 ? block.length : start;
  const name = block
    .slice(0, end)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^aan:?\s*/i, '');
  return {
    addressee: { value: name.charAt(0).toUpperCase() + name.slice(1), line: first.line },
    addresseeAddress: block.slice(end).map(({ text }) => text),
  };
}
