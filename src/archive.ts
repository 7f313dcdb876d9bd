import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { buildArchive } from './model/archive.ts';

/** The register, built once from Astro's collections: the only bridge from them to the model. */
export const archive = buildArchive({
  motions: (await getCollection('motions')).map(toTextEntry),
  letters: (await getCollection('letters')).map(toTextEntry),
  submitters: (await getCollection('submitters')).map(toEntry),
  meetings: (await getCollection('meetings')).map(toEntry),
  sources: (await getCollection('sources')).map(toEntry),
  remarks: (await getCollection('remarks')).map(toEntry),
});

function toEntry<Key extends CollectionKey>(entry: CollectionEntry<Key>) {
  const data: CollectionEntry<Key>['data'] = entry.data;
  return { id: entry.id, file: entry.filePath ?? entry.id, data };
}

function toTextEntry<Key extends CollectionKey>(entry: CollectionEntry<Key>) {
  return { ...toEntry(entry), body: entry.body ?? '', bodyLine: 1 };
}
