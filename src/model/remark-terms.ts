import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { addresses } from './addresses.ts';
import { splitTerms, type Forms } from './terms.ts';

interface Options {
  /** Gives the terms; asked when a text is read, by when the content is known. */
  readonly getTerms: () => readonly Forms[];
}

/** Where a term is no word of the running text, or would be a link in a link. */
const APART: readonly string[] = ['heading', 'link', 'footnoteDefinition', 'blockquote'];

/**
 * A remark plugin that links each term of the glossary where a text first uses it. It stands before
 * `remarkLetter`, which brings its links under the base path.
 */
export function remarkTerms({ getTerms }: Options) {
  return (tree: Root): void => {
    const terms = getTerms();
    const seen = new Set<string>();
    visit(tree, (node: Nodes, index, parent) => {
      if (APART.includes(node.type)) return SKIP;
      if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
      const pieces = splitTerms(node.value, terms, seen).map((piece) =>
        typeof piece === 'string' ? toText(piece) : toLink(piece.id, piece.text),
      );
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

const toText = (value: string) => ({ type: 'text' as const, value });

const toLink = (id: string, value: string) => ({
  type: 'link' as const,
  url: addresses.term(id),
  data: { hProperties: { className: ['term'] } },
  children: [toText(value)],
});
