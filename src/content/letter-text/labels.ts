/** What the labels of a letterhead stand for, in the wordings of the ministries, in lower case. */
const LABELS = {
  reference: ['onze referentie', 'ons kenmerk', 'kenmerk'],
  addresseeReference: ['uw referentie', 'uw kenmerk', 'uw brief'],
  date: ['datum'],
  subject: ['betreft', 'onderwerp'],
  other: ['bijlage(n)', 'bijlagen', 'bijlage', 'contactpersoon', 'pagina', 'bladzijde'],
} as const;

export type Label = keyof typeof LABELS;

/** A line that starts with a label, and what follows it on that line. */
export interface LabelledText {
  readonly label: Label;
  readonly rest: string;
}

const NAMES = Object.entries(LABELS).flatMap(([, names]) => names);
const PATTERN = new RegExp(
  `^(${NAMES.map((name) => name.replace(/[()]/g, '\\$&')).join('|')})(?![\\p{L}(])\\s*:?\\s*(.*)$`,
  'iu',
);

/** Reads a line of a letterhead, "Datum 4 november 2021"; null where it starts with no label. */
export function readLabel(text: string): LabelledText | null {
  const [, name = '', rest = ''] = PATTERN.exec(text) ?? [];
  const label = labelOf(name.toLowerCase());
  return label === null ? null : { label, rest };
}

function labelOf(name: string): Label | null {
  const labels: Label[] = ['reference', 'addresseeReference', 'date', 'subject', 'other'];
  return labels.find((label) => LABELS[label].some((known) => known === name)) ?? null;
}
