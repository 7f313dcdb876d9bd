/** The files with citations by the end of their name, and their media types, in the order in which a page offers them. */
export const FORMATS = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

export type Format = keyof typeof FORMATS;

export const CITATION_FORMATS = ['bib', 'ris', 'json'] as const satisfies readonly Format[];
