const PREFIX = /^(?:(?:van|de|den|der|het|ten|ter|te|in|op|'t)\s+)+/i;

/** What a Dutch name sorts on: the part after its prefix. "Van der Graaf" → "Graaf". */
export function sortKeyOf(name: string): string {
  return name.replace(PREFIX, '');
}
