import type { Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What the model reads in the body of an entry: its structure, not its looks. */
export interface Body {
  readonly headings: readonly (Located & { readonly text: string; readonly depth: number })[];
  /** A label of a footnote where it is called, also where nothing defines it. */
  readonly calls: readonly (Located & { readonly label: string })[];
  /** A footnote's definition lists the ids of its sources, separated by commas. */
  readonly definitions: readonly (Located & {
    readonly label: string;
    readonly sources: readonly string[];
  })[];
  readonly links: readonly (Located & { readonly target: string })[];
  /** Imports, expressions, components and raw HTML: what an entry may not have. */
  readonly code: readonly (Located & { readonly text: string })[];
  readonly quotes: readonly (Located & { readonly text: string })[];
  /** What a footnote is called for: its sentence, with those before it since the last call. */
  readonly claims: readonly { readonly label: string; readonly text: string }[];
}

interface Located {
  /** The line in the file, from 1. */
  readonly line: number;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** The syntax tree of an MDX body. Throws a VFileMessage with line and reason where it is broken. */
export function parseBody(mdx: string): Root {
  return parser.parse(mdx);
}

/**
 * Reads the structure of an entry's body.
 *
 * @param mdx the body, without frontmatter.
 * @param firstLine the line of the file on which the body starts.
 * @throws VFileMessage where the MDX is broken; its line counts from the start of the body.
 */
export function readBody(mdx: string, firstLine = 1): Body {
  const body: { -readonly [Part in keyof Body]: Body[Part][number][] } = {
    headings: [],
    calls: [],
    definitions: [],
    links: [],
    code: [],
    quotes: [],
    claims: [],
  };
  visit(parseBody(mdx), (node: Nodes) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    switch (node.type) {
      case 'heading':
        body.headings.push({ text: toString(node), depth: node.depth, line });
        break;
      case 'paragraph':
        body.claims.push(...readClaims(node));
        break;
      case 'footnoteReference':
        body.calls.push({ label: node.label ?? node.identifier, line });
        break;
      case 'footnoteDefinition': {
        const sources = toString(node)
          .split(/[,\s]+/)
          .filter(Boolean);
        body.definitions.push({ label: node.label ?? node.identifier, sources, line });
        break;
      }
      case 'link':
      case 'definition':
      case 'image':
        body.links.push({ target: node.url, line });
        break;
      case 'text':
        for (const [, label = ''] of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
          body.calls.push({ label, line });
        }
        for (const [, text = ''] of node.value.matchAll(/“([^”]*)”/g))
          body.quotes.push({ text, line });
        break;
      case 'html':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        body.code.push({ text: node.value, line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const bare = node.attributes.length === 0 && node.children.length === 0;
        body.code.push({ text: `<${node.name ?? ''} ${bare ? '/>' : '…>'}`, line });
        break;
      }
    }
  });
  return body;
}

function readClaims(paragraph: Paragraph): { label: string; text: string }[] {
  const text = paragraph.children
    .map((node) => (node.type === 'footnoteReference' ? `[^${node.identifier}]` : toString(node)))
    .join('');
  // A call may stand between the full stop of its sentence and the next one.
  const sentences = text.split(/(?<=[.?!]”?(?:\[\^\d+\])*)\s+(?=[\p{Lu}“])/u);
  let waiting: string[] = [];
  return sentences.flatMap((sentence) => {
    waiting.push(sentence.replace(/\[\^\d+\]/g, ''));
    const labels = Array.from(sentence.matchAll(/\[\^(\d+)\]/g), ([, label = '']) => label);
    if (labels.length === 0) return [];
    const claim = waiting.join(' ');
    waiting = [];
    return labels.map((label) => ({ label, text: claim }));
  });
}
