import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isStep, parseBody } from '../body.ts';

/** What a text and its translation have in common, whatever their words. */
export interface Outline {
  /** The depth of each heading. */
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  readonly blocks: readonly Block[];
}

/** A paragraph, an item of a list, or another block of text. */
export interface Block {
  readonly text: string;
  /** The line of the file on which it starts. */
  readonly line: number;
  /** The number of the step that holds it, from 1; 0 outside steps. */
  readonly step: number;
  /** The notes that it calls, in order. */
  readonly calls: readonly string[];
  /** Where its links lead, in order. */
  readonly links: readonly string[];
}

/**
 * @param mdx the body of an entry.
 * @param firstLine the line of the file on which it starts.
 */
export function readOutline(mdx: string, firstLine: number): Outline {
  const headings: { depth: number; text: string }[] = [];
  const blocks: Block[] = [];
  let steps = 0;
  for (const node of parseBody(mdx).children) {
    if (node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading') headings.push({ depth: node.depth, text: toString(node) });
    const step = isStep(node) ? ++steps : 0;
    visit(node, (part: Nodes) => {
      if (part.type === 'paragraph') blocks.push(readBlock(part, step, firstLine));
    });
  }
  return { headings, blocks };
}

function readBlock(node: Paragraph, step: number, firstLine: number): Block {
  const calls: string[] = [];
  const links: string[] = [];
  visit(node, (part: Nodes) => {
    if (part.type === 'footnoteReference') calls.push(part.label ?? part.identifier);
    if (part.type === 'link') links.push(part.url);
  });
  const line = (node.position?.start.line ?? 1) + firstLine - 1;
  return { text: toString(node), line, step, calls, links };
}
