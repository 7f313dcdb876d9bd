import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { addresses } from '../i18n/addresses.ts';
import { chooseTerms, splitTerms, type Markable } from '../register/terms.ts';

/** Where a term is not a word of the running text, or would be a link in a link. */
const APART: readonly string[] = ['heading', 'link', 'footnoteDefinition', 'blockquote'];

/**
 * Marks terms of the glossary where a text first uses them: a link to the explanation. At its end comes
 * `<TermsHere ids="ovse strekking" />`, which the page that shows the text must provide, for explanations
 * that open in place. It goes before `shapeText`, which brings its links under the base path.
 */
export function markTerms(tree: Root, known: readonly Markable[]): void {
  const texts: string[] = [];
  visit(tree, (node: Nodes) => {
    if (APART.includes(node.type)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  const terms = chooseTerms(texts.join('\n'), known);
  if (terms.length === 0) return;
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
  tree.children.push(explanations([...seen]));
}

const explanations = (ids: readonly string[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'TermsHere',
  attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') }],
  children: [],
});

const toText = (value: string) => ({ type: 'text' as const, value });

const toLink = (id: string, value: string) => ({
  type: 'link' as const,
  url: addresses.term(id),
  data: { hProperties: { className: ['term'] } },
  children: [toText(value)],
});
