import { addresses } from '../../i18n/addresses.ts';
import type { SearchStrings } from '../../i18n/nl/search.ts';
import { sortKeyOf } from '../../register/names.ts';
import { fold, normaliseWords } from '../language/words.ts';
import { findDatesIn } from '../language/dates.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { dateToken } from '../language/tokens.ts';
import { FACETS, type Facet } from '../index/fields.ts';

/** What a query may ask for as a whole, and the page about it. */
export interface Subject {
  /** The folded words that ask for it, all of them. */
  readonly words: readonly string[];
  readonly facet: Facet;
  /** Its values of the facet; those of a party are its members. */
  readonly values: readonly string[];
  readonly name: string;
  /** Which sentence of the page answers it. */
  readonly sentence: 'indiener' | 'partij' | 'dossier' | 'overleg' | 'jaar' | 'several';
  readonly link: { readonly address: string; readonly label: string };
}

/** The members, parties, statuses, dossiers, meetings and years that the facets of the page list. */
export function readSubjects(facets: HTMLElement, lexicon: Lexicon, t: SearchStrings): Subject[] {
  const inputs = [...facets.querySelectorAll('input')];
  const parties = Map.groupBy(
    inputs.filter(({ dataset }) => dataset['party'] !== undefined),
    ({ dataset }) => dataset['party'] ?? '',
  );
  return [
    ...inputs.flatMap((input) => {
      const facet = FACETS.find((each) => each === input.name);
      const label = input.labels?.[0]?.querySelector('span')?.textContent ?? '';
      const known = facet === undefined ? null : describe(facet, input.value, label, lexicon, t);
      return known === null || facet === undefined
        ? []
        : [{ ...known, facet, values: [input.value] }];
    }),
    ...[...parties].map(([party, members]): Subject => ({
      words: [lexicon.tokenOf(lexicon.termOf(party) ?? fold(party))],
      facet: 'indiener',
      values: members.map(({ value }) => value),
      name: party,
      sentence: 'partij',
      link: { address: addresses.submitters, label: t.motionsOfParty(party) },
    })),
  ];
}

function describe(
  facet: Facet,
  value: string,
  label: string,
  { language }: Lexicon,
  t: SearchStrings,
): Omit<Subject, 'facet' | 'values'> | null {
  switch (facet) {
    case 'indiener': {
      const link = { address: addresses.submitter(value), label: t.motionsOf(label) };
      return { words: [fold(sortKeyOf(label))], name: label, sentence: facet, link };
    }
    case 'status': {
      const link = { address: addresses.status(value), label: t.motionsWith(label) };
      return { words: [`${facet}=${value}`], name: label, sentence: 'several', link };
    }
    case 'dossier': {
      const name = t.dossier(label);
      const link = { address: addresses.dossier(value), label: name };
      return { words: [value], name, sentence: facet, link };
    }
    case 'overleg': {
      const [day] = findDatesIn(label, language.dates);
      const words = day === undefined ? normaliseWords(label).split(' ') : [dateToken(day.date)];
      const link = { address: addresses.meeting(value), label };
      return { words, name: label, sentence: facet, link };
    }
    case 'jaar': {
      const link = { address: addresses.year(value), label: t.motionsOfYear(value) };
      return { words: [value], name: value, sentence: facet, link };
    }
    default:
      return null;
  }
}
