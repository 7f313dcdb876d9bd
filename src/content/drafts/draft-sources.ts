import type { ParsedNote } from '../letter-text/parsed-letter.ts';
import type { SourceFacts } from '../letter-text/source.ts';
import { isSameSource } from '../same-source.ts';
import { TO_WRITE } from '../to-write.ts';
import type { Draft } from './format-entry.ts';
import { chooseId, listSourceIds } from './ids.ts';

/** A source that has an entry. */
export type KnownSource = Pick<SourceFacts, 'title' | 'url'> & { readonly id: string };

export interface DraftSources {
  /** The ids of the sources of each note, by its number. */
  readonly idsByNote: ReadonlyMap<number, readonly string[]>;
  readonly drafts: readonly Draft[];
}

/** Drafts the sources of some notes, each once, and none that is known already. */
export function draftSources(
  notes: readonly ParsedNote[],
  known: readonly KnownSource[],
): DraftSources {
  const all = [...known];
  const drafts: Draft[] = [];
  const idOf = (source: SourceFacts): string => {
    const found = all.find((other) => isSameSource(source, other));
    if (found) return found.id;
    const id = chooseId(listSourceIds(source), new Set(all.map((other) => other.id)));
    all.push({ ...source, id });
    drafts.push({ file: `content/sources/${id}.yaml`, data: draftSource(source) });
    return id;
  };
  const idsByNote = new Map(notes.map(({ number, sources }) => [number, sources.map(idOf)]));
  return { idsByNote, drafts };
}

function draftSource({ kind, title, language, date, dateFrom, reference, url }: SourceFacts) {
  return {
    kind: kind ?? TO_WRITE,
    title,
    ...(language === 'nl' ? {} : { language }),
    date,
    ...(dateFrom === undefined ? {} : { dateFrom }),
    reference,
    url,
  };
}
