import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Archive } from '../src/model/archive.ts';
import type { Problem } from '../src/model/problem.ts';
import { listFolders, listWants, type Want } from './wanted.ts';
import { listRecords } from './wanted-data.ts';

/** A built page, as far as one can look things up in it. */
interface Page {
  readonly text: string;
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/**
 * What the content says and the site does not, and the pages of which the content knows nothing: a
 * template that drops a field, or keeps a motion that was removed.
 *
 * @param dist the folder of the built site.
 * @param base the path under which it will be served, "/" or "/register/".
 */
export function findLosses(archive: Archive, dist: string, base: string): Problem[] {
  return [
    ...findInPages(archive, dist, base),
    ...findStrangers(archive, dist),
    ...findInData(archive, dist),
  ];
}

function findInPages(archive: Archive, dist: string, base: string): Problem[] {
  const wants = Map.groupBy(listWants(archive), ({ address }) => address);
  return [...wants].flatMap(([address, own]): Problem[] => {
    const file = `dist${address}index.html`;
    const page = readPage(join(dist, address, 'index.html'));
    if (page === null) return [{ file, what: 'the page is missing', advice: 'Mend src/pages.' }];
    return findMissing(own, page, base.replace(/\/$/, '')).map(({ field, what }) => ({
      file,
      path: [field],
      what: `${what} is not there`,
      advice: 'The content says it: show it in the template of this page.',
    }));
  });
}

/**
 * What a page lacks of what is wanted on it. A text that was found is taken out, the longest first:
 * a date in a sentence does not stand for the same date among the facts.
 */
function findMissing(wants: readonly Want[], page: Page, root: string) {
  let { text } = page;
  const missing: { field: string; what: string }[] = [];
  for (const { kind, value, field } of wants.toSorted((a, b) => b.value.length - a.value.length)) {
    if (kind === 'text') {
      const place = text.indexOf(normalise(value));
      if (place < 0) missing.push({ field, what: `the text "${value}"` });
      else text = `${text.slice(0, place)}\0${text.slice(place + normalise(value).length)}`;
    }
    const target = value.startsWith('/') ? root + value : value;
    if (kind === 'link' && !page.links.has(target)) {
      missing.push({ field, what: `a link to ${target}` });
    }
    if (kind === 'id' && !page.ids.has(value)) {
      missing.push({ field, what: `the anchor #${value}` });
    }
  }
  return missing;
}

/** Pages in the folders of the register that no entry asks for. */
function findStrangers(archive: Archive, dist: string): Problem[] {
  return Object.entries(listFolders(archive)).flatMap(([folder, ids]) =>
    readdirSync(join(dist, folder), { withFileTypes: true })
      .filter((item) => item.isDirectory() && !ids.includes(item.name))
      .map(({ name }) => ({
        file: `dist/${folder}/${name}/index.html`,
        what: 'no entry of the content asks for this page',
        advice: 'Mend src/pages, or build into an empty folder.',
      })),
  );
}

/** The data files have every record of the content, and in each what it says; more may be added. */
function findInData(archive: Archive, dist: string): Problem[] {
  return Object.entries(listRecords(archive)).flatMap(([name, wanted]) => {
    const path = join(dist, 'data', `${name}.json`);
    const found: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    return compare(found, wanted).map((difference) => ({
      file: `dist/data/${name}.json`,
      ...difference,
      advice: 'The content says otherwise: mend what makes this file.',
    }));
  });
}

/** Where a value lacks something of another, or has a list of another length. */
function compare(
  found: unknown,
  wanted: unknown,
  path: readonly PropertyKey[] = [],
): Pick<Problem, 'path' | 'what'>[] {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) {
      const count = Array.isArray(found) ? found.length : 'no';
      return [{ path, what: `there are ${count} items, not ${wanted.length}` }];
    }
    return wanted.flatMap((item, index) => compare(found[index], item, [...path, index]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    const fields = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    const values = new Map<string, unknown>(fields);
    return Object.entries(wanted).flatMap(([key, value]) =>
      compare(values.get(key), value, [...path, key]),
    );
  }
  if (found === wanted) return [];
  return [{ path, what: `the value is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}` }];
}

function readPage(file: string): Page | null {
  if (!existsSync(file)) return null;
  const ids = new Set<string>();
  const links = new Set<string>();
  const read = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    const attributes = 'attrs' in node ? node.attrs : [];
    for (const { name, value } of attributes) {
      if (name === 'id') ids.add(value);
      if (name === 'href') links.add(value);
    }
    const within = 'childNodes' in node ? node.childNodes.map(read).join('') : '';
    // The number of a note stands in the middle of a sentence.
    const call = attributes.some(({ name, value }) => name === 'class' && value === 'note-call');
    const hidden = ['script', 'style', 'head'].includes(node.nodeName);
    return call || hidden ? '' : within;
  };
  return { text: normalise(read(parse(readFileSync(file, 'utf8')))), ids, links };
}

const normalise = (text: string): string => text.replace(/\s+/g, ' ').trim();
