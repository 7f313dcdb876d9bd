import { slug } from 'github-slugger';
import type { FootnoteReference, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { listQuotes } from '../i18n/text.ts';
import type { TextPart, TextSection } from '../register/register.ts';
import { paragraphPrefix } from './headings.ts';

/** What the model reads in the body of an entry: its structure, not its looks. */
export interface Body {
  readonly headings: readonly (Located & {
    readonly text: string;
    readonly depth: number;
    /** The same in every language. */
    readonly anchor: string;
  })[];
  /** The anchors of its paragraphs, "kabinet-2". */
  readonly paragraphs: readonly string[];
  readonly steps: readonly WrittenStep[];
  /** All its text but the definitions, under its headings. */
  readonly sections: readonly TextSection[];
  /** Its paragraphs in the order of the text, those in lists and steps included, definitions not. */
  readonly blocks: readonly Block[];
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
  /** What a footnote is called for: the sentence that calls it. */
  readonly claims: readonly { readonly label: string; readonly text: string }[];
}

/** A paragraph, with what is in it. */
export interface Block extends Located {
  /** Without the calls of its notes. */
  readonly text: string;
  /** The number of the step that holds it, from 1; 0 outside steps. */
  readonly step: number;
  /** The labels of the notes that it calls, in order. */
  readonly calls: readonly string[];
  /** Where its links lead, in order. */
  readonly links: readonly string[];
}

/** A `<Step>` as it is written, before anything in it is checked. */
export interface WrittenStep extends Located {
  readonly attributes: readonly StepAttribute[];
  /** The heading above it, null before the first one. */
  readonly heading: string | null;
  /** The kind of node that holds it: "root" where it is by itself, "Step" in another. */
  readonly parent: Parents['type'] | typeof STEP;
  /** What it holds that is neither a paragraph nor code. */
  readonly unexpected: readonly (Located & { readonly type: string })[];
  /** Its paragraphs as one plain text, without the calls of its notes. */
  readonly text: string;
  /** The labels of the notes that it calls, each once. */
  readonly calls: readonly string[];
  readonly links: readonly string[];
}

export interface StepAttribute extends Located {
  readonly name: string;
  /** True for an attribute without a value. */
  readonly value: string | true;
  /** Whether it is an {expression}, which is code. */
  readonly code: boolean;
}

interface Located {
  /** The line in the file, from 1. */
  readonly line: number;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The one element that a body may hold. */
const STEP = 'Step';

/** The syntax tree of an MDX body. Throws an Error, "3:1: reason (kind:code)", where it is broken. */
export function parseBody(mdx: string): Root {
  const tree = mdxToMdast(mdx, { features: { frontmatter: false } });
  if (tree.type !== 'root') throw new Error(`The tree of a text starts with a ${tree.type}.`);
  restoreCalls(tree);
  return tree;
}

/**
 * Makes calls of footnotes that the text does not define, as in a translation, calls again: the
 * parser takes them for text.
 */
function restoreCalls(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (index === undefined || parent === undefined || !CALL.test(node.value)) return undefined;
    const pieces = node.value
      .split(CALL)
      .map((piece, place): Text | FootnoteReference =>
        place % 2 === 0
          ? { type: 'text', value: piece, ...at(node) }
          : { type: 'footnoteReference', identifier: piece, label: piece, ...at(node) },
      );
    const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index + kept.length];
  });
}

const CALL = /\[\^([^\]\s]+)\]/;

const at = ({ position }: Text) => (position === undefined ? {} : { position });

/**
 * Reads the structure of an entry's body.
 *
 * @param mdx the body, without frontmatter.
 * @param firstLine the line of the file on which the body starts.
 * @throws Error where the MDX is broken, as `parseBody`; its line counts from the start of the body.
 */
export function readBody(mdx: string, firstLine = 1): Body {
  const tree = parseBody(mdx);
  const body: { -readonly [Part in keyof Body]: Body[Part][number][] } = {
    headings: [],
    paragraphs: [...nameParagraphs(tree).values()],
    steps: [],
    sections: readSections(tree),
    blocks: [],
    calls: [],
    definitions: [],
    links: [],
    code: [],
    quotes: [],
    claims: [],
  };
  const lineOf = (node: Pick<Nodes, 'position'>): number =>
    (node.position?.start.line ?? 1) + firstLine - 1;
  body.blocks.push(...readBlocks(tree, lineOf));
  visit(tree, (node: Nodes, _, parent: Parents | undefined) => {
    const line = lineOf(node);
    switch (node.type) {
      case 'heading': {
        const text = toString(node);
        body.headings.push({ text, depth: node.depth, anchor: slug(text), line });
        break;
      }
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
        body.quotes.push(...listQuotes(node.value).map((text) => ({ text, line })));
        break;
      case 'html':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        body.code.push({ text: node.value, line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        if (node.name === STEP) {
          const heading = body.headings.at(-1)?.text ?? null;
          const holder = parent && isStep(parent) ? STEP : (parent?.type ?? 'root');
          const within = isOnOneLine(node) ? 'paragraph' : holder;
          body.steps.push(readStep(node, heading, within, lineOf));
          break;
        }
        const bare = node.attributes.length === 0 && node.children.length === 0;
        body.code.push({ text: `<${node.name ?? ''} ${bare ? '/>' : '…>'}`, line });
        break;
      }
    }
  });
  return body;
}

/** Whether an element and a text in it are on one line, which the parser takes out of its paragraph. */
const isOnOneLine = ({ children }: Element): boolean =>
  children.some(({ type }: Nodes) => type === 'text');

/** Whether a node is a `<Step>` that is not within a paragraph. */
export const isStep = (node: Nodes): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === STEP;

/**
 * The anchors of the paragraphs in the flow of a text, those within steps included, counted from 1
 * under each heading. What is inside a list has none.
 */
export function nameParagraphs(tree: Root): Map<Paragraph, string> {
  const names = new Map<Paragraph, string>();
  let prefix = paragraphPrefix(undefined);
  let place = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      prefix = paragraphPrefix(toString(node));
      place = 0;
    }
    if (prefix === null) continue;
    for (const block of isStep(node) ? node.children : [node]) {
      if (block.type === 'paragraph') names.set(block, `${prefix}-${++place}`);
    }
  }
  return names;
}

function readStep(
  node: Element,
  heading: string | null,
  parent: WrittenStep['parent'],
  lineOf: (node: Pick<Nodes, 'position'>) => number,
): WrittenStep {
  const calls = new Set<string>();
  visit(node, 'footnoteReference', (call) => void calls.add(call.label ?? call.identifier));
  const links: string[] = [];
  visit(node, 'link', ({ url }) => void links.push(url));
  const line = lineOf(node);
  return {
    line,
    heading,
    parent,
    attributes: node.attributes.map((attribute): StepAttribute => {
      const place = attribute.position ? { line: lineOf(attribute) } : { line };
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        return { name: `{${attribute.value}}`, value: attribute.value, code: true, ...place };
      }
      const { name, value } = attribute;
      if (typeof value !== 'object') return { name, value: value ?? true, code: false, ...place };
      return { name, value: value?.value ?? true, code: value !== null, ...place };
    }),
    unexpected: node.children
      .filter(({ type }) => type !== 'paragraph' && !type.startsWith('mdx'))
      .map((child) => ({ type: child.type, line: lineOf(child) })),
    text: node.children
      .map((child) => toString(child).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' '),
    calls: [...calls],
    links,
  };
}

/** The text under each heading, without the calls of its notes: a number would be glued to the word before it. */
function readSections(tree: Root): TextSection[] {
  const sections: { heading?: string; parts: TextPart[] }[] = [{ parts: [] }];
  let steps = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      sections.push({ heading: toString(node), parts: [] });
    } else if (isStep(node)) {
      const paragraphs = node.children.map((child) => toString(child));
      sections.at(-1)?.parts.push({ step: ++steps, paragraphs });
    } else if (node.type !== 'footnoteDefinition') {
      sections.at(-1)?.parts.push({ paragraphs: [toString(node)] });
    }
  }
  return sections;
}

function readBlocks(tree: Root, lineOf: (node: Pick<Nodes, 'position'>) => number): Block[] {
  const blocks: Block[] = [];
  let steps = 0;
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') continue;
    const step = isStep(node) ? ++steps : 0;
    visit(node, 'paragraph', (paragraph: Paragraph) => {
      const calls: string[] = [];
      const links: string[] = [];
      visit(paragraph, (part: Nodes) => {
        if (part.type === 'footnoteReference') calls.push(part.label ?? part.identifier);
        if (part.type === 'link') links.push(part.url);
      });
      blocks.push({ text: toString(paragraph), line: lineOf(paragraph), step, calls, links });
    });
  }
  return blocks;
}

function readClaims(paragraph: Paragraph): { label: string; text: string }[] {
  const text = paragraph.children
    .map((node) => (node.type === 'footnoteReference' ? `[^${node.identifier}]` : toString(node)))
    .join('')
    .replace(/\s+/g, ' ');
  // A call may stand between the full stop of its sentence and the next one.
  const sentences = text.split(/(?<=[.?!]”?(?:\[\^\d+\])*)\s+(?=[\p{Lu}“])/u);
  return sentences.flatMap((sentence) => {
    const claim = sentence.replace(/\[\^\d+\]/g, '');
    return Array.from(sentence.matchAll(/\[\^(\d+)\]/g), ([, label = '']) => ({
      label,
      text: claim,
    }));
  });
}
