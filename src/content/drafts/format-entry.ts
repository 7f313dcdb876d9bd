import { stringify } from 'yaml';

/** An entry as it will be written. */
export interface Draft {
  /** From the project's root, "content/sources/2031z00417.yaml". */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The text under the frontmatter of an MDX file. */
  readonly body?: string;
}

/** The text of an entry's file: YAML, or MDX with YAML frontmatter. */
export function formatEntry({ data, body }: Draft): string {
  // With the tag, a day is put in quotation marks, without which YAML reads no text but a date.
  const yaml = stringify(data, { customTags: ['timestamp'], singleQuote: true, lineWidth: 0 });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}`;
}
