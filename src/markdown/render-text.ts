import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { parseBody } from '../content/body.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Markable } from '../register/terms.ts';
import { markTerms } from './mark-terms.ts';
import { shapeText, type TextContext } from './shape-text.ts';

/** A text as a page shows it: HTML, and between it the components that only the page can fill. */
export type Piece = string | Component;

export interface Component {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  /** What is in it. */
  readonly pieces: readonly Piece[];
}

/**
 * Renders the body of an entry, its terms marked and its notes, links and steps in the form that they
 * have on the page.
 *
 * @param mdx without frontmatter; the rules let pass nothing in it that is code.
 * @param terms those of the glossary.
 */
export function renderText(
  mdx: string,
  terms: readonly Markable[],
  edition: Pick<Edition, 'language' | 't' | 'href'>,
  context: TextContext,
): Piece[] {
  const tree = parseBody(mdx);
  markTerms(tree, terms);
  shapeText(tree, context, edition);
  return toPieces(toHast(tree, { passThrough: [...COMPONENTS] }));
}

type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const COMPONENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

const isComponent = (node: Nodes): node is ComponentNode =>
  COMPONENTS.some((type) => type === node.type);

/** Cuts HTML at its components: an element around one starts in one piece and ends in another. */
function toPieces(tree: Nodes): Piece[] {
  const components: Component[] = [];
  visit(tree, (node: Nodes, index, parent) => {
    if (!isComponent(node) || index === undefined || parent === undefined) return undefined;
    const value = `${MARK}${components.length}`;
    components.push(toComponent(node));
    parent.children[index] = { type: 'comment', value };
    return [SKIP, index + 1];
  });
  return toHtml(tree)
    .split(CUT)
    .flatMap((part, place): Piece[] => {
      const piece = place % 2 === 0 ? part : components[Number(part)];
      return piece === undefined || piece === '' ? [] : [piece];
    });
}

/** What stands in the HTML for a component while it is written; a text has no comments. */
const MARK = 'component-';
const CUT = new RegExp(`<!--${MARK}(\\d+)-->`);

function toComponent({ name, attributes, children }: ComponentNode): Component {
  const props = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  const pieces = toPieces({ type: 'root', children });
  return { name: name ?? '', props: Object.fromEntries(props), pieces };
}
