import type { Step } from '../register/register.ts';
import { kindOf } from '../register/evidence.ts';
import { formatCitation } from '../register/kamerstuk.ts';
import { shorten } from './text.ts';
import type { Strings } from './edition.ts';

/** The most characters of a step that a question repeats. */
const MOST_TOLD = 240;

/**
 * A neutral question to the cabinet about what the letter leaves out at a step, ready to copy: what
 * the letter tells, which day, occasion or source is missing, and the citations of both papers.
 *
 * @returns null where nothing is missing: a step with a day and a note, a planned one, a pointer.
 */
export function composeQuestion(step: Step, t: Strings): string | null {
  const kind = kindOf(step);
  if (kind !== 'one' && kind !== 'none') return null;
  const { motion, text } = step;
  const { letter } = motion;
  return t.ask.text({
    motion: t.ask.motion(
      motion.translation?.title ?? motion.title,
      formatCitation(motion.paper, motion.session),
    ),
    letter: t.ask.letter(t.formatDate(letter.date), formatCitation(letter.paper, letter.session)),
    told: shorten(text, MOST_TOLD).replaceAll('“', '‘').replaceAll('”', '’'),
    missing: listMissing(step, t),
  });
}

function listMissing({ date, meeting, notes }: Step, t: Strings): string[] {
  return [
    ...(date !== null ? [] : [meeting === null ? t.ask.occasion : t.ask.day]),
    ...(notes.length > 0 ? [] : [t.ask.source]),
  ];
}
