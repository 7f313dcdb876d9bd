import type { Archive } from '../src/model/archive.ts';

/**
 * What the data files promise, said apart from `src/model/exports.ts`, which makes them: a field
 * that is dropped or mixed up there differs from what stands here.
 */
export function listRecords(archive: Archive): Record<string, readonly object[]> {
  return {
    moties: archive.motions.map((motion) => ({
      kamerstuk: motion.kamerstuk,
      letterOrder: motion.letterOrder,
      title: motion.title,
      date: motion.date,
      amended: motion.amended,
      submitters: motion.submitters.map(({ id, name }) => ({ id, name })),
      cumSuis: motion.cumSuis,
      status: motion.status,
      dossier: motion.dossier,
      session: motion.session,
      summary: motion.summary,
      notes: motion.notes.map(({ number }) => number),
      refersTo: motion.refersTo.map(({ kamerstuk }) => kamerstuk),
      letter: motion.letter,
      evidence: motion.evidence,
      actions: motion.steps.map(({ date, when, meeting, actor, text, notes, ...step }) => ({
        date,
        when,
        meeting: meeting?.id ?? null,
        actor,
        text,
        notes: notes.map(({ number }) => number),
        dateFrom: step.dateFrom?.number ?? null,
        planned: step.planned,
        see: step.see.map(({ kamerstuk }) => kamerstuk),
      })),
    })),
    noten: archive.notes.map(({ number, motion, sources }) => ({
      number,
      motion: motion?.kamerstuk ?? null,
      sources: sources.map(({ id }) => id),
    })),
    gebeurtenissen: archive.letter.events.map(({ name, date, quote, explanation, motions }) => ({
      name,
      date,
      quote,
      explanation,
      motions: motions.map(({ kamerstuk }) => kamerstuk),
    })),
    begrippen: archive.terms.map(({ id, term, forms, definition, letter, motions }) => ({
      id,
      term,
      forms,
      definition,
      letter: letter ?? null,
      motions: motions.map(({ kamerstuk }) => kamerstuk),
    })),
    bronnen: archive.sources.map(({ id, title, date, reference, url, notes }) => ({
      id,
      title,
      date,
      reference,
      url,
      notes: notes.map(({ number }) => number),
    })),
  };
}
