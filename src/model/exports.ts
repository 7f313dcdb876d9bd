import { addresses } from './addresses.ts';
import type { Archive, Motion, Note, Source } from './archive.ts';

/**
 * The data files beside the pages. Their shape is a promise to those who use them: fields are
 * added, never changed or removed.
 */

/** One object a motion, in the letter's order. `site` is the address of the site's root. */
export function exportMotions({ motions }: Archive, site: URL): object[] {
  return motions.map((motion) => exportMotion(motion, site));
}

function exportMotion(motion: Motion, site: URL): object {
  return {
    kamerstuk: motion.kamerstuk,
    letterOrder: motion.letterOrder,
    title: motion.title,
    shortTitle: motion.shortTitle,
    date: motion.date,
    amended: motion.amended,
    submitters: motion.submitters.map(({ id, name }) => ({ id, name })),
    cumSuis: motion.cumSuis,
    status: { value: motion.status.value, ground: motion.status.ground },
    dossier: motion.dossier,
    session: motion.session,
    summary: motion.summary,
    notes: motion.notes.map(({ number }) => number),
    refersTo: motion.refersTo.map(({ kamerstuk }) => kamerstuk),
    actions: motion.actions.map((action) => ({
      date: action.date,
      when: action.when ?? null,
      meeting: action.meeting?.id ?? null,
      actor: action.actor,
      text: action.text,
      notes: action.notes,
    })),
    remarks: motion.remarks.map(({ id }) => id),
    url: new URL(`.${addresses.motion(motion.kamerstuk)}`, site).href,
  };
}

/** One object a footnote of the letter, by number. */
export function exportNotes({ notes }: Archive): object[] {
  return notes.map((note: Note) => ({
    number: note.number,
    motion: note.motion?.kamerstuk ?? null,
    sources: note.sources.map(({ id }) => id),
  }));
}

/** One object a source, in the order in which the notes first cite them. */
export function exportSources({ sources }: Archive): object[] {
  return sources.map((source: Source) => ({
    id: source.id,
    title: source.title,
    date: source.date,
    reference: source.reference,
    url: source.url,
    notes: source.notes.map(({ number }) => number),
  }));
}
