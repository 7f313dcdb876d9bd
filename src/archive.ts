import { getCollection } from 'astro:content';
import { buildArchive } from './model/archive.ts';
import { drawTimeline } from './model/timeline.ts';

/** The register, built once from Astro's collections: the only bridge from them to the model. */
export const archive = buildArchive({
  motions: (await getCollection('motions')).map(toTextEntry),
  letters: (await getCollection('letters')).map(toTextEntry),
  submitters: (await getCollection('submitters')).map(toEntry),
  meetings: (await getCollection('meetings')).map(toEntry),
  sources: (await getCollection('sources')).map(toEntry),
  remarks: (await getCollection('remarks')).map(toEntry),
  terms: (await getCollection('terms')).map(toEntry),
  redirects: (await getCollection('redirects')).map(toEntry),
  checks: (await getCollection('checks')).map(toEntry),
  words: (await getCollection('words')).map(toEntry),
  corrections: (await getCollection('corrections')).map(toEntry),
  pages: (await getCollection('pages')).map(toTextEntry),
});

export const timeline = drawTimeline(archive);

interface Loaded<Data> {
  id: string;
  filePath?: string;
  data: Data;
  body?: string;
}

function toEntry<Data>({ id, filePath = id, data }: Loaded<Data>) {
  return { id, file: filePath, data };
}

function toTextEntry<Data>(entry: Loaded<Data>) {
  return { ...toEntry(entry), body: entry.body ?? '', bodyLine: 1 };
}
