import type { Strings } from '../i18n/edition.ts';
import { toPlain } from '../i18n/formats.ts';
import { slug } from 'github-slugger';
import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { addresses } from '../i18n/addresses.ts';
import { anchorName, noteAnchor, noteCallAnchor } from '../register/anchors.ts';
import { isStep, nameParagraphs } from '../content/body.ts';
import { MOTION_HEADINGS } from '../content/headings.ts';
import { parseMotionLink } from '../content/motion-link.ts';
import { keepTogether } from '../i18n/text.ts';

interface Options {
  /** The path under which the site is served, "/" or "/register/". */
  readonly base: string;
  /** The anchors on the page of an entry that a remark concerns; asked when a text is read. */
  readonly getRemarked: (id: string) => readonly string[];
  /** What the site says; asked when a text is read. */
  readonly getStrings: () => Strings;
}

/** What may be in an element. */
type Block = MdxJsxFlowElement['children'][number];

/**
 * A remark plugin that gives an entry's notes, links, headings, paragraphs and steps their form on
 * the page. A number or a date does not break. A call shows the letter's number and leads to
 * `#noot-12`; definitions go, since the register knows the sources of a note. A link to another
 * motion's file becomes its permalink, and one to a place on the site goes under the base path. A
 * heading and a paragraph get an anchor and a link to it.
 *
 * What only the register knows comes in by components, which the page that renders the text must provide: `<NotesHere entry="35373-8" numbers="14 15" />` behind a paragraph that calls notes, `<RemarksHere motion at>`
 * behind one that a remark concerns, and `<Step motion number>` around a step.
 */
export function remarkLetter({ base, getRemarked, getStrings }: Options) {
  const root = base.replace(/\/$/, '');
  return (tree: Root, { stem = '' }: { readonly stem?: string | undefined }): void => {
    const t = getStrings();
    const nameAnchor = t.links.anchor;
    const anchors = nameParagraphs(tree);
    const notes = collectNotes(anchors.keys());
    const remarked = getRemarked(stem);
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
      if (at !== undefined) addAnchor(node, at, nameAnchor);
      return [
        numbers.length > 0 ? addNotes(node, stem, numbers) : node,
        ...(at !== undefined && remarked.includes(at)
          ? [element('RemarksHere', { motion: stem, at })]
          : []),
      ];
    };
    let steps = 0;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type === 'heading') {
        const isQuestion = toString(node) === MOTION_HEADINGS[0];
        return [wrapHeading(node, nameAnchor), ...(isQuestion ? [quiet(t.titleOnly)] : [])];
      }
      if (node.type === 'paragraph') return dress(node);
      if (!isStep(node)) return [node];
      const step = element('Step', { motion: stem, number: String(++steps) });
      step.children = node.children.flatMap((child) =>
        child.type === 'paragraph' ? dress(child) : child,
      );
      return [step];
    });
  };
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

function addAnchor(paragraph: Paragraph, id: string, nameAnchor: Strings['links']['anchor']): void {
  const hProperties = { className: ['anchor'], 'aria-label': nameAnchor(anchorName(id)) };
  paragraph.data = { ...paragraph.data, hProperties: { id } };
  paragraph.children.push({ type: 'link', url: `#${id}`, data: { hProperties }, children: [] });
}

const quiet = (text: string): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['quiet'] } },
  children: [{ type: 'text', value: text }],
});

/** The link stands next to the heading: inside, it would become part of the heading's name. */
function wrapHeading(heading: Heading, nameAnchor: Strings['links']['anchor']): Blockquote {
  const text = toString(heading);
  const id = slug(text);
  const hProperties = { href: `#${id}`, className: ['anchor'], 'aria-label': nameAnchor(text) };
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['heading'] } },
    children: [heading, { type: 'paragraph', data: { hName: 'a', hProperties }, children: [] }],
  };
}
