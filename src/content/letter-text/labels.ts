/** What follows a label of a letterhead. */
export type Label = 'reference' | 'addresseeReference' | 'date' | 'subject' | 'other';

/** The labels in the wordings of the ministries, in lower case. */
const LABELS: ReadonlyMap<string, Label> = new Map([
  ['onze referentie', 'reference'],
  ['ons kenmerk', 'reference'],
  ['kenmerk', 'reference'],
  ['uw referentie', 'addresseeReference'],
  ['uw kenmerk', 'addresseeReference'],
  ['uw brief', 'addresseeReference'],
  ['datum', 'date'],
  ['betreft', 'subject'],
  ['onderwerp', 'subject'],
  ['bijlage(n)', 'other'],
  ['bijlagen', 'other'],
  ['bijlage', 'other'],
  ['contactpersoon', 'other'],
]);

/** A line that starts with a label, and what follows it on that line. */
export interface LabelledText {
  readonly label: Label;
  readonly rest: string;
}

const NAMES = [...LABELS.keys()].map((name) => name.replace(/[()]/g, '\\$&'));
const PATTERN = new RegExp(`^(${NAMES.join('|')})(?![\\p{L}(])\\s*:?\\s*(.*)$`, 'iu');

/** Reads a line of a letterhead, "Datum 3 maart 2031"; null where it starts with no label. */
export function readLabel(text: string): LabelledText | null {
  const [, name = '', rest = ''] = PATTERN.exec(text) ?? [];
  const label = LABELS.get(name.toLowerCase());
  return label === undefined ? null : { label, rest };
}
