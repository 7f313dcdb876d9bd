import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { addresses, noteAnchor, noteCallAnchor } from './addresses.ts';
import { anchorName, paragraphPrefix } from './anchors.ts';
import { parseMotionLink } from './rules/bodies.ts';
import { slugify } from '../search/index/documents.ts';
import { keepTogether } from './text.ts';

interface Options {
  /** The path under which the site is served, "/" or "/register/". */
  readonly base: string;
  /** What a link to an anchor is called, given what it leads to. */
  readonly nameAnchor: (name: string) => string;
}

/**
 * A remark plugin that gives an entry's notes, links, headings and paragraphs their form on the
 * page. A number or a date does not break. A call shows the letter's number and leads to `#noot-12`;
 * definitions go, since the archive knows the sources of a note. A link to another motion's file
 * becomes its permalink, and one to a place on the site goes under the base path. A heading and a
 * paragraph get an anchor and a link to it. Behind a paragraph that calls notes stands
 * `<NotesHere numbers="14 15 16" />`, which whoever renders the text has to hand to it.
 */
export function remarkLetter({ base, nameAnchor }: Options) {
  const root = base.replace(/\/$/, '');
  return (tree: Root): void => {
    const notes = collectNotes(tree);
    const called = new Map<string, number>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') node.value = keepTogether(node.value);
      if (node.type === 'link') {
        const kamerstuk = parseMotionLink(node.url);
        if (kamerstuk !== null) node.url = root + addresses.motion(kamerstuk);
        else if (node.url.startsWith('/')) node.url = root + node.url;
      }
      if (index === undefined || parent === undefined) return;
      if (node.type === 'footnoteDefinition') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type === 'footnoteReference') {
        const number = Number(node.identifier);
        const times = (called.get(node.identifier) ?? 0) + 1;
        called.set(node.identifier, times);
        const id = noteCallAnchor(number) + (times > 1 ? `-${times}` : '');
        parent.children[index] = {
          type: 'emphasis',
          data: { hName: 'sup' },
          children: [
            {
              type: 'link',
              url: `#${noteAnchor(number)}`,
              data: {
                hProperties: { id, 'aria-label': `Noot ${number}`, className: ['note-call'] },
              },
              children: [{ type: 'text', value: String(number) }],
            },
          ],
        };
      }
      return undefined;
    });
    addAnchors(tree, nameAnchor);
    tree.children = tree.children.map((node) => {
      const numbers = notes.get(node) ?? [];
      return node.type === 'paragraph' && numbers.length > 0 ? addNotes(node, numbers) : node;
    });
  };
}

/** The notes that each paragraph is the first to call, before their calls become links. */
function collectNotes(tree: Root): Map<RootContent, string[]> {
  const seen = new Set<string>();
  return new Map(
    tree.children.map((node) => {
      const numbers: string[] = [];
      visit(node, 'footnoteReference', ({ identifier }) => {
        if (!seen.has(identifier)) numbers.push(identifier);
        seen.add(identifier);
      });
      return [node, numbers];
    }),
  );
}

/** A paragraph with its notes, for a style to put beside or under it. */
function addNotes(paragraph: Paragraph, numbers: readonly string[]): Blockquote {
  const notes: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'NotesHere',
    attributes: [{ type: 'mdxJsxAttribute', name: 'numbers', value: numbers.join(' ') }],
    children: [],
  };
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['noted'] } },
    children: [paragraph, notes],
  };
}

/** Only what stands in the flow of the text itself gets an anchor, not what is inside a list. */
function addAnchors(tree: Root, nameAnchor: Options['nameAnchor']): void {
  let prefix = paragraphPrefix(undefined);
  let place = 0;
  tree.children = tree.children.map((node) => {
    if (node.type === 'heading') {
      const text = toString(node);
      prefix = paragraphPrefix(text);
      place = 0;
      return wrapHeading(node, slugify(text), nameAnchor(text));
    }
    if (node.type === 'paragraph' && prefix !== null) {
      const id = `${prefix}-${++place}`;
      const hProperties = { className: ['anchor'], 'aria-label': nameAnchor(anchorName(id)) };
      node.data = { ...node.data, hProperties: { id } };
      node.children.push({ type: 'link', url: `#${id}`, data: { hProperties }, children: [] });
    }
    return node;
  });
}

/** The link stands beside the heading: inside, it would become part of the heading's name. */
function wrapHeading(heading: Heading, id: string, name: string): Blockquote {
  const hProperties = { href: `#${id}`, className: ['anchor'], 'aria-label': name };
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['heading'] } },
    children: [heading, { type: 'paragraph', data: { hName: 'a', hProperties }, children: [] }],
  };
}
