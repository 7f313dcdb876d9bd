import { OWN_LANGUAGE, type Language } from '../../i18n/language.ts';
import { formatDossier } from '../../register/kamerstuk.ts';
import { sortKeyOf } from '../../register/names.ts';
import type { Dossier, Motion, Register, Remark, Source, Term } from '../../register/register.ts';
import { STATUSES } from '../../register/schemas/motion.ts';
import { listTerms, type Forms } from '../../register/terms.ts';
import { unique } from '../../register/unique.ts';
import type { ReadContent } from '../read-content.ts';
import { createLetters, resolveEvents } from './letters.ts';
import { get, indexByTarget } from './lookup.ts';
import { resolveMotions } from './motions.ts';
import { createRecords } from './records.ts';
import { fillReferences } from './references.ts';

/**
 * The register that content without problems makes: resolved, sorted, grouped and counted.
 *
 * @param language that of the content.
 */
export function resolveRegister(entries: ReadContent, language: Language = OWN_LANGUAGE): Register {
  const records = createRecords(entries);
  const lettersById = createLetters(entries.letters, records);
  const motionsByNumber = resolveMotions(entries, lettersById, records);
  const motions = [...motionsByNumber.values()];
  const letters = [...lettersById.values()];

  const byLetter = Map.groupBy(motions, ({ letter }) => letter);
  for (const { id, data } of entries.letters) {
    const letter = get(lettersById, id);
    letter.motions = byLetter.get(letter) ?? [];
    letter.events = resolveEvents(data, motionsByNumber, records);
    letter.notes = [...letter.introNotes, ...letter.motions.flatMap(({ notes }) => notes)].sort(
      (a, b) => a.number - b.number,
    );
  }
  const notes = letters.flatMap((letter) => letter.notes);
  fillReferences(entries, letters, motionsByNumber, notes, records);

  const sources = unique(notes.flatMap((note) => note.sources));
  const byStatus = Map.groupBy(motions, ({ status }) => status.value);
  const [site] = entries.site;
  if (site === undefined) throw new Error('The rules let pass content without a name.');
  const words = entries.words.find(({ id }) => id === language);
  if (words === undefined) throw new Error('The rules let pass content without a word list.');
  return {
    site: site.data,
    letters,
    motions,
    motionsByNumber,
    notes,
    sources,
    submitters: [...records.submitters.values()].sort((a, b) =>
      sortKeyOf(a.name).localeCompare(sortKeyOf(b.name), 'nl'),
    ),
    meetings: [...records.meetings.values()].sort((a, b) =>
      (b.date ?? '').localeCompare(a.date ?? ''),
    ),
    remarks: sortRemarks([...records.remarks.values()], motions, language),
    terms: resolveTerms(entries, motions, language),
    corrections: entries.corrections
      .flatMap(({ data }) => data.corrections)
      .sort((a, b) => b.date.localeCompare(a.date)),
    dossiers: groupByDossier(motions, sources),
    moved: entries.redirects.flatMap(({ data }) => data.moved),
    checks: new Map(
      entries.checks.flatMap(({ data }) => data.results.map((check) => [check.address, check])),
    ),
    statuses: STATUSES.map((value) => ({ value, motions: byStatus.get(value) ?? [] })),
    pages: entries.pages.map(({ id, data, body, read }) => ({
      id,
      ...data,
      anchors: read.headings.map(({ anchor }) => anchor),
      body,
    })),
    words: words.data,
  };
}

/** Remarks on a letter as a whole first, then in the order of the motions. */
function sortRemarks(
  remarks: readonly Remark[],
  motions: readonly Motion[],
  language: Language,
): Remark[] {
  const order = new Map(motions.map((motion, place) => [motion, place]));
  const placeOf = ({ motions: [first] }: Remark): number =>
    first === undefined ? -1 : (order.get(first) ?? -1);
  return remarks.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, language),
  );
}

function resolveTerms(
  { terms: entries, motions: texts }: ReadContent,
  motions: readonly Motion[],
  language: Language,
): Term[] {
  const terms = entries.map(({ id, data }) => ({ id, ...data }));
  const found = findTerms(texts, terms);
  const users = indexByTarget(motions, ({ kamerstuk }) => get(found, kamerstuk));
  return terms
    .map((term) => ({ ...term, motions: users.get(term.id) ?? [] }))
    .sort((a, b) => a.term.localeCompare(b.term, language));
}

/** By the data of a file what was found in it: where content is read again, most files are as they were. */
const foundBefore = new WeakMap<object, { readonly terms: string; readonly ids: Set<string> }>();

/** By kamerstuk number the terms in all that the page of a motion says of it in words. */
function findTerms(
  motions: ReadContent['motions'],
  terms: readonly Forms[],
): Map<string, Set<string>> {
  const key = JSON.stringify(terms.map(({ id, forms }) => [id, forms]));
  return new Map(
    motions.map((motion) => {
      const before = foundBefore.get(motion.data);
      const ids = before?.terms === key ? before.ids : listTerms(listWords(motion), terms);
      foundBefore.set(motion.data, { terms: key, ids });
      return [motion.data.kamerstuk, ids] as const;
    }),
  );
}

function listWords({ data, body }: ReadContent['motions'][number]): string {
  const { title, translation, shortTitle, summary, status } = data;
  return [translation?.title ?? title, shortTitle, summary, status.doubt ?? '', body].join('\n');
}

function groupByDossier(motions: readonly Motion[], sources: readonly Source[]): Dossier[] {
  const ofMotions = Map.groupBy(motions, ({ dossier }) => dossier);
  const ofSources = indexByTarget(sources, ({ paper }) =>
    paper === null ? [] : [formatDossier(paper)],
  );
  return unique([...ofMotions.keys(), ...ofSources.keys()])
    .sort()
    .map((id) => ({ id, motions: ofMotions.get(id) ?? [], sources: ofSources.get(id) ?? [] }));
}
