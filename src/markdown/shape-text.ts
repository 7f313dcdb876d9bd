import type { Edition, Strings } from '../i18n/edition.ts';
import { OWN_LANGUAGE } from '../i18n/language.ts';
import { toPlain } from '../i18n/formats.ts';
import { slug } from 'github-slugger';
import type { Blockquote, Emphasis, Heading, Paragraph, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { addresses } from '../i18n/addresses.ts';
import { noteAnchor, noteCallAnchor } from '../register/anchors.ts';
import { isStep, nameParagraphs } from '../content/body.ts';
import { MOTION_HEADINGS, placeOfHeading } from '../content/headings.ts';
import { parseMotionLink } from '../content/motion-link.ts';
import { keepTogether, splitQuotes } from '../i18n/text.ts';

/** What the form of a text depends on, besides the text itself. */
export interface TextContext {
  /** The kamerstuk number of the motion or letter of which it is the text, or the name of the page. */
  readonly entry: string;
  /** The anchors on the page of the entry that a remark concerns. */
  readonly remarked?: readonly string[];
  /** Those of its headings, in order; none for the text of a motion or a letter. */
  readonly anchors?: readonly string[];
}

/** What may be in an element. */
type Block = MdxJsxFlowElement['children'][number];

/**
 * Gives an entry's notes, links, headings, paragraphs and steps their form on the page. A number or a
 * date does not break. A call shows the letter's number and leads to `#noot-12`; definitions go, since
 * the register knows the sources of a note. A link to another motion's file becomes its permalink, and
 * one to a place on the site goes under the base path. A heading and a paragraph get an anchor and a
 * link to it. In another language than the letter's, what is quoted is said to be in the letter's.
 *
 * What only the register knows comes in by components, which the page that shows the text must
 * provide: `<NotesHere entry="35373-8" numbers="14 15" />` behind a paragraph that calls notes,
 * `<RemarksHere motion at>` behind one that a remark concerns, and `<Step motion number>` around a
 * step.
 */
export function shapeText(
  tree: Root,
  { entry, remarked = [], anchors: headingAnchors = [] }: TextContext,
  { language, t, href }: Pick<Edition, 'language' | 't' | 'href'>,
): void {
  const nameAnchor = t.links.anchor;
  if (language !== OWN_LANGUAGE) markQuotes(tree);
  const anchors = nameParagraphs(tree);
  const notes = collectNotes(anchors.keys());
  const called = new Map<string, number>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') node.value = keepTogether(node.value);
    if (node.type === 'link') {
      const kamerstuk = parseMotionLink(node.url);
      if (kamerstuk !== null) node.url = href(addresses.motion(kamerstuk));
      else if (node.url.startsWith('/')) node.url = href(node.url);
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
              hProperties: {
                id,
                'aria-label': toPlain(t.note(number)),
                className: ['note-call'],
              },
            },
            children: [{ type: 'text', value: String(number) }],
          },
        ],
      };
    }
    return undefined;
  });
  const dress = (node: Paragraph): Block[] => {
    const at = anchors.get(node);
    const numbers = notes.get(node) ?? [];
    if (at !== undefined) addAnchor(node, at, t.links);
    return [
      numbers.length > 0 ? addNotes(node, entry, numbers) : node,
      ...(at !== undefined && remarked.includes(at)
        ? [element('RemarksHere', { motion: entry, at })]
        : []),
    ];
  };
  let steps = 0;
  let headings = 0;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') {
      const text = toString(node);
      const place = placeOfHeading(text);
      const id = headingAnchors[headings++] ?? slug(MOTION_HEADINGS[place] ?? text);
      return [wrapHeading(node, id, nameAnchor), ...(place === 0 ? [quiet(t.titleOnly)] : [])];
    }
    if (node.type === 'paragraph') return dress(node);
    if (!isStep(node)) return [node];
    const step = element('Step', { motion: entry, number: String(++steps) });
    step.children = node.children.flatMap((child) =>
      child.type === 'paragraph' ? dress(child) : child,
    );
    return [step];
  });
}

/** Says of what is quoted that it is in the language of the letters. */
function markQuotes(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (index === undefined || parent === undefined || !node.value.includes('“')) return undefined;
    const pieces = splitQuotes(node.value).map(({ text, quoted }): Text | Emphasis => {
      const piece: Text = { type: 'text', value: text };
      const data = { hName: 'span', hProperties: { lang: OWN_LANGUAGE } };
      return quoted ? { type: 'emphasis', data, children: [piece] } : piece;
    });
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

/** The notes that each paragraph is the first to call, before their calls become links. */
function collectNotes(paragraphs: Iterable<Paragraph>): Map<Paragraph, string[]> {
  const seen = new Set<string>();
  return new Map(
    Array.from(paragraphs, (paragraph) => {
      const numbers: string[] = [];
      visit(paragraph, 'footnoteReference', ({ identifier }) => {
        if (!seen.has(identifier)) numbers.push(identifier);
        seen.add(identifier);
      });
      return [paragraph, numbers];
    }),
  );
}

/** A paragraph with its notes, for a style to put next to or under it. */
function addNotes(paragraph: Paragraph, entry: string, numbers: readonly string[]): Blockquote {
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['noted'] } },
    children: [paragraph, element('NotesHere', { entry, numbers: numbers.join(' ') })],
  };
}

function element(name: string, values: Readonly<Record<string, string>>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(values).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  };
}

function addAnchor(paragraph: Paragraph, id: string, links: Strings['links']): void {
  const label = links.anchor(links.place(id));
  const hProperties = { className: ['anchor'], 'aria-label': label };
  paragraph.data = { ...paragraph.data, hProperties: { id } };
  paragraph.children.push({ type: 'link', url: `#${id}`, data: { hProperties }, children: [] });
}

const quiet = (text: string): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['quiet'] } },
  children: [{ type: 'text', value: text }],
});

/** The link stands next to the heading: inside, it would become part of the heading's name. */
function wrapHeading(
  heading: Heading,
  id: string,
  nameAnchor: Strings['links']['anchor'],
): Blockquote {
  heading.data = { ...heading.data, hProperties: { id } };
  const label = nameAnchor(toString(heading));
  const hProperties = { href: `#${id}`, className: ['anchor'], 'aria-label': label };
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['heading'] } },
    children: [heading, { type: 'paragraph', data: { hName: 'a', hProperties }, children: [] }],
  };
}
