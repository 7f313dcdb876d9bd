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

/** The data files have what the content says, record by record and field by field, and no more. */
function findInData(archive: Archive, dist: string): Problem[] {
  return Object.entries(listRecords(archive)).flatMap(([name, wanted]): Problem[] => {
    const file = `dist/data/${name}.json`;
    const path = join(dist, 'data', `${name}.json`);
    const found: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    const advice = 'Mend src/model/exports.ts.';
    if (!Array.isArray(found) || found.length !== wanted.length) {
      const count = Array.isArray(found) ? found.length : 0;
      return [{ file, what: `it has ${count} records, not ${wanted.length}`, advice }];
    }
    return wanted.flatMap((record, index) => {
      const given: unknown = found[index];
      const fields = new Map<string, unknown>(
        typeof given === 'object' && given !== null ? Object.entries(given) : [],
      );
      return Object.entries(record)
        .filter(([field, value]) => JSON.stringify(fields.get(field)) !== JSON.stringify(value))
        .map(([field, value]) => {
          const what = `it is ${JSON.stringify(fields.get(field))}, not ${JSON.stringify(value)}`;
          return { file, path: [index, field], what, advice };
        });
    });
  });
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
