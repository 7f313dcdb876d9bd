import { formatDossier } from '../../register/kamerstuk.ts';
import { fold } from '../language/words.ts';
import type { PageFacts } from '../index/pages.ts';
import type { Match } from './match.ts';
import type { SearchOutcome } from './search.ts';
import type { Subject } from './subjects.ts';

/** The motions that are the answer to a query, and what they have in common. */
export interface Answer {
  readonly motions: readonly PageFacts[];
  readonly about:
    | { readonly kind: 'status'; readonly status: string; readonly denied: boolean }
    | { readonly kind: 'subject'; readonly subject: Subject }
    | { readonly kind: 'date'; readonly date: string; readonly text: string }
    | { readonly kind: 'number' }
    | {
        readonly kind: 'several';
        readonly dates: readonly string[];
        readonly subjects: readonly Subject[];
      };
}

/** The kinds of clauses that ask for something a motion either has or does not have. */
const CERTAIN: ReadonlySet<string> = new Set([
  'value',
  'date',
  'paper',
  'dossier',
  'number',
  'motion',
  'note',
]);

/**
 * The answer to a query that asks for a status, a member, a party, a date, a meeting or a number, or
 * for some of these together.
 *
 * @returns null where a query has other words, or where no motion answers it.
 */
export function findAnswer(
  { asked, unknown, dropped, matches, motions }: SearchOutcome,
  subjects: readonly Subject[],
): Answer | null {
  if (unknown.length + dropped.length > 0 || asked.some(({ excluded }) => excluded)) return null;
  // Readers who ask for "motions by …" ask for the same without that word.
  const said = matches.filter(({ clause: { value } }) => value?.facet !== 'soort');
  const meant = findSubjects(said, subjects);
  const words = new Set(meant.flatMap((subject) => subject.words));
  const certain = said.every(
    (match) => CERTAIN.has(match.clause.kind) || saidBy(match).some((each) => words.has(each)),
  );
  if (said.length === 0 || !certain) return null;
  for (const about of listReadings(said, meant)) {
    const having = motions.filter((motion) => has(motion, about));
    if (having.length > 0) return { motions: having, about };
  }
  return null;
}

/** The subjects all of whose words were searched for: "helvert" asks for that member. */
export function findSubjects(matches: readonly Match[], subjects: readonly Subject[]): Subject[] {
  const said = new Set(matches.flatMap(saidBy));
  return subjects.filter(({ words }) => words.every((word) => said.has(word)));
}

/** Everything that a match says, as subjects write it. */
function saidBy({ clause: { part, text, value }, terms }: Match): string[] {
  const [term = ''] = terms;
  return [
    ...(part.kind === 'date' ? [part.date] : fold(text).split(/[\s-]+/)),
    ...terms.map((each) => each.replaceAll('"', '')),
    ...(value === undefined || value.denied ? [] : [`${value.facet}=${value.value}`]),
    ...(part.kind === 'dossier' ? [formatDossier(part.dossier)] : []),
    ...(part.kind === 'paper' && term.startsWith('"dossier') ? [text] : []),
  ];
}

/** What the reader may be asking for, the likeliest first. */
function listReadings(said: readonly Match[], meant: readonly Subject[]): Answer['about'][] {
  const [subject, ...others] = meant;
  const asSubject =
    subject === undefined || others.length > 0 ? [] : [{ kind: 'subject', subject } as const];
  const [match, ...more] = said;
  if (match === undefined || more.length > 0) {
    // "Derk Jan Eppink" is three words and one subject.
    const words = said.every(({ clause }) => !CERTAIN.has(clause.kind));
    if (words && asSubject.length > 0) return asSubject;
    const dates = said.flatMap(({ clause: { part } }) => (part.kind === 'date' ? [part.date] : []));
    return [
      { kind: 'several', dates, subjects: meant },
      { kind: 'several', dates: [], subjects: [] },
    ];
  }
  const { kind, value, part, text } = match.clause;
  if (value !== undefined) {
    return [{ kind: 'status', status: value.value, denied: value.denied }];
  }
  if (part.kind === 'date') return [{ kind: 'date', date: part.date, text }, ...asSubject];
  const rest: Answer['about'] = CERTAIN.has(kind)
    ? { kind: 'number' }
    : { kind: 'several', dates: [], subjects: [] };
  return [...asSubject, rest];
}

/** Whether a motion itself has what was asked for; naming it is not enough. */
function has(motion: PageFacts, about: Answer['about']): boolean {
  switch (about.kind) {
    case 'subject':
      return isAbout(motion, about.subject);
    case 'date':
      return isOf(motion, about.date);
    case 'several':
      return (
        about.dates.every((date) => isOf(motion, date)) &&
        about.subjects.every((subject) => isAbout(motion, subject))
      );
    default:
      return true;
  }
}

function isAbout({ filters }: PageFacts, { facet, values }: Subject): boolean {
  return filters[facet].some((value) => values.includes(value));
}

function isOf({ date }: PageFacts, asked: string): boolean {
  return date !== null && (date.startsWith(asked) || date.slice(5) === asked);
}
