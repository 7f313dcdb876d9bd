/** The words before the name on which a Dutch name sorts. */
export const NAME_PREFIXES = [
  'van',
  'de',
  'den',
  'der',
  'het',
  'ten',
  'ter',
  'te',
  'in',
  'op',
  "'t",
];

const PREFIX = new RegExp(`^(?:(?:${NAME_PREFIXES.join('|')})\\s+)+`, 'i');

/** What a Dutch name sorts on: the part after its prefix. "Van der Graaf" → "Graaf". */
export function sortKeyOf(name: string): string {
  return name.replace(PREFIX, '');
}
