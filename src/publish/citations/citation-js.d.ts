/** What the register uses of Citation.js, which brings no types. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object | readonly object[]);
    format(
      format: 'bibliography',
      options: { readonly format: 'text'; readonly template: string; readonly lang: string },
    ): string;
  }
  /** What a record of RIS says, by its tags. */
  export type RisFields = Readonly<Record<string, string | readonly string[]>>;
  export const plugins: {
    readonly output: {
      format(format: 'bibtex', items: readonly object[]): string;
      format(
        format: 'ris',
        items: readonly object[],
        as: { readonly format: 'object' },
      ): RisFields[];
    };
    readonly config: {
      get(plugin: '@csl'): { readonly templates: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
