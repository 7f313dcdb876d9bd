import { toString } from 'mdast-util-to-string';
import { addresses } from './addresses.ts';
import { motionsOf, type Archive, type Motion, type Note, type Source } from './archive.ts';
import { parseBody } from './body.ts';
import { formatDossier, formatHeading, type Kamerstuk } from './kamerstuk.ts';
import { dossierToken, numberToken, paperToken } from './tokens.ts';

/** A page as the search index sees it: HTML that only Pagefind reads. */
export interface SearchDocument {
  /** The page's address from the site's root, without the base path. */
  readonly url: string;
  readonly html: string;
}

interface Facts {
  readonly url: string;
  readonly title: string;
  readonly kind: 'motie' | 'bron' | 'brief';
  readonly paper: Kamerstuk | null;
  /** As it is shown beside the title. */
  readonly number: string;
  readonly date: string | null;
  readonly status?: string;
  /** Names under which a reader may look for it, beside its own words. */
  readonly names: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly Section[];
}

interface Section {
  /** The heading's anchor on the page, and its text; none for what stands before the first one. */
  readonly anchor?: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

/** Every page that can be a result: the motions, the sources and the letter. */
export function searchDocuments(archive: Archive): SearchDocument[] {
  return [
    ...archive.motions.map(describeMotion),
    ...archive.sources.map(describeSource),
    describeLetter(archive),
  ].map((facts) => ({ url: facts.url, html: renderDocument(facts) }));
}

function describeMotion(motion: Motion): Facts {
  return {
    url: addresses.motion(motion.kamerstuk),
    title: motion.shortTitle,
    kind: 'motie',
    paper: motion.paper,
    number: formatHeading(motion.paper),
    date: motion.date,
    status: motion.status.value,
    names: motion.submitters.flatMap(({ fullName, party }) => [fullName, party]),
    filters: {
      status: [motion.status.value],
      indiener: motion.submitters.map(({ id }) => id),
      jaar: [motion.date.slice(0, 4)],
      dossier: [motion.dossier],
    },
    sections: [
      { paragraphs: [motion.title, motion.summary] },
      ...splitSections(motion.body),
      {
        anchor: 'noten',
        heading: 'Noten',
        paragraphs: motion.notes.map(describeNote),
      },
    ],
  };
}

function describeSource(source: Source): Facts {
  const motions = motionsOf(source.notes);
  return {
    url: addresses.source(source.id),
    title: source.title,
    kind: 'bron',
    paper: source.paper,
    number: source.reference ?? '',
    date: source.date,
    names: source.reference === null ? [] : [source.reference],
    filters: {
      jaar: source.date === null ? [] : [source.date.slice(0, 4)],
      dossier: source.paper === null ? [] : [formatDossier(source.paper)],
    },
    sections: [{ paragraphs: motions.map(({ shortTitle }) => shortTitle) }],
  };
}

function describeLetter({ letter }: Archive): Facts {
  return {
    url: addresses.letter,
    title: 'De brief van 4 november 2021',
    kind: 'brief',
    paper: letter.paper,
    number: formatHeading(letter.paper),
    date: letter.date,
    names: [letter.sender.name, letter.reference, letter.continuationReference],
    filters: { jaar: [letter.date.slice(0, 4)], dossier: [formatDossier(letter.paper)] },
    sections: [{ paragraphs: [letter.subject] }, ...splitSections(letter.body)],
  };
}

function describeNote({ number, sources }: Note): string {
  return `Noot ${number}: ${sources.map(({ title, reference }) => [title, reference].filter(Boolean).join(', ')).join('; ')}`;
}

/** A body's text under its headings, without notes: a call would be glued to its word. */
function splitSections(mdx: string): Section[] {
  const sections: { anchor?: string; heading?: string; paragraphs: string[] }[] = [
    { paragraphs: [] },
  ];
  for (const node of parseBody(mdx).children) {
    if (node.type === 'heading') {
      const heading = toString(node);
      sections.push({ anchor: slugify(heading), heading, paragraphs: [] });
    } else if (node.type !== 'footnoteDefinition') {
      sections.at(-1)?.paragraphs.push(toString(node));
    }
  }
  return sections;
}

/** The anchor that a heading has on the page. */
export function slugify(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');
}

function renderDocument(facts: Facts): string {
  const tokens =
    facts.paper === null
      ? []
      : [paperToken(facts.paper), dossierToken(facts.paper), numberToken(facts.paper.number)];
  const filters = Object.entries({ ...facts.filters, soort: [facts.kind] }).flatMap(
    ([name, values]) =>
      values.map(
        (value) => `<meta data-pagefind-filter="${name}[content]" content="${escape(value)}">`,
      ),
  );
  const meta = { kind: facts.kind, number: facts.number, date: facts.date, status: facts.status };
  const metas = Object.entries(meta)
    .filter(([, value]) => value)
    .map(
      ([name, value]) =>
        `<meta data-pagefind-meta="${name}[content]" content="${escape(value ?? '')}">`,
    );
  const sections = facts.sections.map(
    ({ anchor, heading, paragraphs }) =>
      (anchor === undefined ? '' : `<h2 id="${anchor}">${escape(heading ?? '')}</h2>`) +
      paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n'),
  );
  return [
    `<!doctype html><html lang="nl"><head><title>${escape(facts.title)}</title>`,
    ...filters,
    ...metas,
    '</head><body data-pagefind-body>',
    `<h1 data-nummer="${tokens.join(' ')}" data-namen="${escape(facts.names.join(' '))}" data-pagefind-meta="title, nummer[data-nummer], namen[data-namen]">${escape(facts.title)}</h1>`,
    ...sections,
    // Pagefind leaves out of a sorted search what has nothing to sort on.
    `<meta data-pagefind-sort="date[content]" content="${facts.date ?? '0000'}">`,
    '</body></html>',
  ].join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
