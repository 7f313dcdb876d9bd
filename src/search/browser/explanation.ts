import { addresses } from '../../i18n/addresses.ts';
import {
  formatAddress,
  formatDossier,
  formatDossierHeading,
  formatHeading,
  type Kamerstuk,
} from '../../register/kamerstuk.ts';
import type { Site } from './edition.ts';
import { element, link } from './elements.ts';
import type { Clause } from './plan.ts';
import type { SearchOutcome } from './search.ts';
import { readState, writeState, type SearchState } from './state.ts';

type Said = (Node | string)[];

/**
 * What the reader must know of how the query was understood, and where to go from there; nothing where
 * everything was found as asked.
 */
export function renderExplanation(
  outcome: SearchOutcome,
  state: SearchState,
  site: Site,
  knowsDossier: (id: string) => boolean,
): HTMLParagraphElement[] {
  const { t } = site;
  const { missingPaper, lastPage } = outcome;
  const said: Said[] = [
    ...sayWhatWasMeant(outcome, state, t),
    ...(missingPaper === null ? [] : [sayMissing(missingPaper, site, knowsDossier)]),
    ...sayWhatIsNotIn(outcome, t),
    ...outcome.offices.map(({ name, office }) => [t.office(name, office)]),
    ...(state.page > lastPage ? [[t.lastPage(lastPage)]] : []),
    ...(outcome.unknownValues.length > 0 ? [[t.unknownValues(t.list(outcome.unknownValues))]] : []),
    ...sayWhatIsHidden(outcome, state, t),
  ];
  return said.map((content) => element('p', ...content));
}

function sayWhatWasMeant(
  { corrected, suggestion }: SearchOutcome,
  state: SearchState,
  t: Site['t'],
): Said[] {
  if (corrected !== null) {
    const typed = writeState({ ...state, literal: true, page: 1 });
    const other = link(typed, `“${state.query}”`);
    return [[`${t.correctedTo(corrected)} ${t.searchTyped} `, other, '.']];
  }
  if (suggestion === null) return [];
  const meant = suggestion.replace(/\?+$/, '');
  return [[`${t.didYouMean} `, link(writeState({ ...state, query: meant, page: 1 }), meant), '?']];
}

function sayMissing(
  paper: Kamerstuk,
  { root, t }: Site,
  knowsDossier: (id: string) => boolean,
): Said {
  const id = formatDossier(paper);
  const official = formatAddress(paper);
  const dossier = link(root + addresses.dossier(id), t.dossier(formatDossierHeading(paper)));
  return [
    `${t.missingPaper(formatHeading(paper))} `,
    ...(knowsDossier(id) ? [dossier, '. '] : []),
    `${t.wouldBeAt} `,
    link(official, official.replace('https://', '')),
    '.',
  ];
}

function sayWhatIsNotIn(outcome: SearchOutcome, t: Site['t']): Said[] {
  const { asked, denials, dropped, surplus, unknown } = outcome;
  const loose = unknown.filter(({ kind }) => kind === 'phrase');
  const absent = unknown.filter(({ kind }) => kind !== 'phrase' && kind !== 'paper');
  const [denial] = denials;
  return [
    ...(asked.length === 0 ? [[t.everything]] : []),
    ...(absent.length > 0 ? [[t.unknown(quoteAll(absent, t), absent.length)]] : []),
    ...(loose.length > 0 ? [[t.looseWords(quoteAll(loose, t))]] : []),
    ...(dropped.length > 0 ? [[t.dropped(quoteAll(dropped, t))]] : []),
    ...(surplus > 0 ? [[t.surplus(surplus)]] : []),
    ...(denial === undefined
      ? []
      : [[t.denials(t.list(denials.map(quote)), denial.replace(/^\S+ /, ''))]]),
  ];
}

function sayWhatIsHidden(
  { total, unfiltered }: SearchOutcome,
  state: SearchState,
  t: Site['t'],
): Said[] {
  if (total > 0 || unfiltered === 0) return [];
  const wider = writeState({ ...state, chosen: readState('').chosen, page: 1 });
  return [[`${t.filteredOut} `, link(wider, t.found(unfiltered)), '.']];
}

/** A long query is quoted in part. */
const MOST_QUOTED = 3;

function quoteAll(clauses: readonly Clause[], t: Site['t']): string {
  const quoted = clauses.map(({ text }) => quote(text));
  if (quoted.length <= MOST_QUOTED + 1) return t.list(quoted);
  return t.list([...quoted.slice(0, MOST_QUOTED), t.others(quoted.length - MOST_QUOTED)]);
}

function quote(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
}

const LONGEST_QUOTE = 40;
