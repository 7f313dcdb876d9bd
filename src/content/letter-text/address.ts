/** The pattern of an address in a footnote, with the brackets and the punctuation around it. */
export const ADDRESS = String.raw`(?:\(\s?)?<?https?:\/\/[^\s<>]*>?(?:\s?\))?[.,;]?`;

/** A text that is an address and nothing else. */
export const ONLY_ADDRESS = new RegExp(`^${ADDRESS}$`);

/** An address without brackets and punctuation. */
export function cleanAddress(address: string): string {
  return address.replace(/^[(<\s]+|[)>\s.,;]+$/g, '');
}
