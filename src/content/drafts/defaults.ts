import { readTitle } from '../letter-text/motion-title.ts';
import type { LetterEntries } from '../compare/letter-entries.ts';
import type { Answers, Kind } from './draft-entry.ts';
import { makeId } from './ids.ts';

/** The entries from which an answer may follow. */
export type Known = Pick<LetterEntries, 'letters' | 'motions' | 'submitters'>;

/** What follows from the answers so far, and from the entries that are there. */
export function findDefaults(kind: Kind, answers: Answers, known: Known): Answers {
  if (kind === 'motion') return { ...findPlace(answers, known), ...readFromTitle(answers, known) };
  return kind === 'source' ? findDateFrom(answers) : {};
}

/** The letter, where there is one only, and the number after its last motion. */
function findPlace({ letter }: Answers, { letters, motions }: Known): Answers {
  const id = letter ?? (letters.length === 1 ? letters[0]?.id : undefined);
  if (id === undefined) return {};
  const orders = motions
    .filter(({ data }) => data.letter === id)
    .map(({ data }) => data.letterOrder);
  return { letter: id, letterOrder: String(Math.max(0, ...orders) + 1) };
}

function readFromTitle({ title }: Answers, { submitters }: Known): Answers {
  if (title === undefined) return {};
  const { amended, cumSuis, submitters: names } = readTitle(title);
  const ids = names.map(
    (name) => submitters.find(({ data }) => data.name === name)?.id ?? makeId(name),
  );
  return {
    amended: String(amended),
    cumSuis: String(cumSuis),
    ...(ids.length > 0 && { submitters: ids.join(', ') }),
  };
}

/** A date is that of the note, unless the address has it. */
function findDateFrom({ date, url }: Answers): Answers {
  if (date === undefined || date === 'none') return {};
  return { dateFrom: url?.includes(`/${date.replaceAll('-', '/')}/`) ? 'address' : 'note' };
}
