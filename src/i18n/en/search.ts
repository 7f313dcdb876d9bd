import { createFormats } from '../formats.ts';
import type { SearchStrings } from '../nl/search.ts';

/** What the search says in English once it searches: the browser loads it. Its form is `search-form.ts`. */

const statuses: SearchStrings['statuses'] = {
  vervallen: 'Lapsed',
  doorlopend: 'Ongoing',
  'geen-bijval': 'No support',
  uitgevoerd: 'Carried out',
};

/** What English puts between the parts of a period. */
export const PERIOD_WORDS = { and: 'and', until: 'to' };

const { formatDate, formatNumber, list } = createFormats('en-GB', PERIOD_WORDS);

export const search: SearchStrings = {
  list,
  formatDate,
  formatNumber,
  statuses,
  show: (number) => `Show ${foundCount(number)}`,
  valuesShown: (shown, total) => `${formatNumber(shown)} of ${formatNumber(total)} shown`,
  allValues: (shown) => (shown ? 'Show fewer' : 'Show all'),
  takeOff: (label) => `Remove: ${label}`,
  note: (number) => `Footnote\u00a0${number}`,
  doubt: 'Why this status?',
  doubted: 'another reading possible',
  dossier: (number) => `Dossier ${number}`,
  loading: 'Searching…',
  failed: 'The search failed: part of it could not be loaded.',
  again: 'Try again',
  found: foundCount,
  titleOf: (query) => `Search for “${query}”`,
  everything: 'This is the whole register, motions first. The Glossary explains words.',
  page: (number) => `Page ${formatNumber(number)} of the results`,
  lastPage: (number) =>
    `There are not that many pages. This is the last one, page ${formatNumber(number)}.`,
  unknownValues: (values) => `This filter does not exist here and is ignored: ${values}.`,
  didYouMean: 'Did you mean',
  correctedTo: (query) => `Showing results for “${query}”.`,
  searchTyped: 'Search instead for',
  unknown: (words, number) =>
    `${words} ${number === 1 ? 'does' : 'do'} not appear in this register.`,
  looseWords: (phrases) =>
    `Nothing here matches ${phrases} exactly. Showing results for the separate words.`,
  dropped: (words) => `No result contains all these words. Showing results without ${words}.`,
  surplus: (number) =>
    `Your text is long. The search used its rarest words and left out ${count(number, 'other', 'others')}.`,
  others: (number) => count(number, 'other word', 'other words'),
  denials: (words, example) =>
    `The negation in ${words} was not understood. To exclude something, put a minus sign before it: -${example}.`,
  office: (name, office) =>
    `The letter does not mention ${name} by name, but refers to ${office}. That this is ${name} does not come from the letter.`,
  filteredOut: 'Nothing was found with these filters. Without them:',
  missingPaper: (number) => `Parliamentary paper ${number} is not in this register.`,
  wouldBeAt: 'If it exists, it is at',
  motionsOf: (name) => `All motions by ${name}`,
  motionsOfParty: (party) => `Motions by members of ${party}`,
  motionsOfYear: (year) => `Motions from ${year}`,
  motionsWith: (status) => `All motions with the status ‘${status.toLowerCase()}’`,
  unmark: 'Remove highlighting',
  answers: {
    status: {
      vervallen: (number) => count(number, 'motion has lapsed', 'motions have lapsed'),
      doorlopend: (number) => count(number, 'motion is ongoing', 'motions are ongoing'),
      'geen-bijval': (number) =>
        count(number, 'motion received no support', 'motions received no support'),
      uitgevoerd: (number) =>
        count(number, 'motion has been carried out', 'motions have been carried out'),
    },
    otherStatus: (number, status) =>
      `${count(number, 'motion has', 'motions have')} a status other than ‘${status.toLowerCase()}’`,
    reading: 'in our reading',
    indiener: (number, name) => `${name} signed ${motionCount(number)}`,
    partij: (number, party) => `Members of ${party} signed ${motionCount(number)}`,
    dossier: (number, name) => `${name} has ${motionCount(number)} in this register`,
    overleg: (number, name) =>
      `The letter mentions this meeting (${name}) in connection with ${motionCount(number)}`,
    jaar: (number, year) =>
      `According to the letter, ${count(number, 'motion dates', 'motions date')} from ${year}`,
    date: (number, date) =>
      `According to the letter, ${count(number, 'motion is', 'motions are')} dated ${date}`,
    number: (number) => `This number belongs to ${motionCount(number)}`,
    several: (number) => `${count(number, 'motion matches', 'motions match')} your query`,
  },
  kinds: {
    motie: 'Motion',
    bron: 'Source',
    overleg: 'Meeting',
    kanttekening: 'Remark',
    brief: 'Letter',
    begrip: 'Term',
  },
};

function foundCount(number: number): string {
  return count(number, 'result', 'results');
}

function motionCount(number: number): string {
  return count(number, 'motion', 'motions');
}

/** "1 motion", "2 motions". */
function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
