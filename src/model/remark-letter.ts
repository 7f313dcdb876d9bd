import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { addresses, noteAnchor, noteCallAnchor } from './addresses.ts';
import { parseMotionLink } from './rules/bodies.ts';

/**
 * A remark plugin that gives an entry's notes and links their form on the page: a call shows the
 * letter's number and leads to `#noot-12`; definitions go, since the page lists its notes with
 * their sources; a link to another motion's file becomes its permalink.
 *
 * @param options.base the path under which the site is served, "/" or "/register/".
 */
export function remarkLetter({ base }: { base: string }) {
  const root = base.replace(/\/$/, '');
  return (tree: Root): void => {
    const called = new Map<string, number>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'link') {
        const kamerstuk = parseMotionLink(node.url);
        if (kamerstuk !== null) node.url = root + addresses.motion(kamerstuk);
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
  };
}
