import { createFormats } from '../formats.ts';
import type { SearchKind } from '../../register/schemas/words.ts';
import type { Status } from '../../register/schemas/motion.ts';

/** What the search says in Dutch once it searches: the browser loads it. Its form is `search-form.ts`. */

const statuses = {
  vervallen: 'Vervallen',
  doorlopend: 'Doorlopend',
  'geen-bijval': 'Geen bijval',
  uitgevoerd: 'Uitgevoerd',
} satisfies Record<Status, string>;

/** What Dutch puts between the parts of a period. */
export const PERIOD_WORDS = { and: 'en', until: 't/m' };

const { formatDate, formatNumber, list } = createFormats('nl', PERIOD_WORDS);

export const search = {
  list,
  formatDate,
  formatNumber,
  statuses,
  show: (number: number) => `Toon ${foundCount(number)}`,
  /** Of a facet with many values: what it shows, and its button. */
  valuesShown: (shown: number, total: number) =>
    `${formatNumber(shown)} van ${formatNumber(total)} getoond`,
  allValues: (shown: boolean): string => (shown ? 'Toon minder' : 'Toon alle'),
  takeOff: (label: string) => `Haal weg: ${label}`,
  note: (number: number | string) => `Noot\u00a0${number}`,
  doubt: 'Waarom deze status?',
  doubted: 'andere lezing mogelijk',
  dossier: (number: string) => `Dossier ${number}`,
  loading: 'Zoeken …',
  failed: 'Zoeken lukte niet: een deel van de zoekmachine kon niet worden geladen.',
  again: 'Probeer het opnieuw',
  found: foundCount,
  titleOf: (query: string) => `“${query}” zoeken`,
  everything: 'U ziet het hele register, de moties eerst. Typ een nummer, een naam of een woord.',
  page: (number: number) => `Bladzijde ${formatNumber(number)} van de resultaten`,
  lastPage: (number: number) =>
    `Zo veel bladzijden zijn er niet. U ziet de laatste, bladzijde ${formatNumber(number)}.`,
  unknownValues: (values: string) =>
    `Deze beperking bestaat hier niet en telt niet mee: ${values}.`,
  didYouMean: 'Bedoelde u:',
  correctedTo: (query: string) => `U ziet resultaten voor “${query}”.`,
  searchTyped: 'Zoek toch op',
  unknown: (words: string, number: number) =>
    `${words} ${number === 1 ? 'komt' : 'komen'} in dit register niet voor.`,
  looseWords: (phrases: string) =>
    `${phrases} staat hier nergens precies zo. U ziet resultaten met de losse woorden.`,
  dropped: (words: string) =>
    `Geen resultaat bevat al deze woorden. U ziet resultaten zonder ${words}.`,
  surplus: (number: number) =>
    `Uw tekst is lang. Er is gezocht op de zeldzaamste woorden; ${formatNumber(number)} andere tellen niet mee.`,
  others: (number: number) =>
    number === 1 ? '1 ander woord' : `${formatNumber(number)} andere woorden`,
  denials: (words: string, example: string) =>
    `De ontkenning in ${words} is niet begrepen. Wilt u iets uitsluiten? Zet er een min voor: -${example}.`,
  office: (name: string, office: string) =>
    `De brief noemt ${name} niet bij naam, maar heeft het over ${office}. Dat dit ${name} is, komt niet uit de brief.`,
  filteredOut: 'Met deze beperkingen is er niets. Zonder:',
  missingPaper: (number: string) => `Kamerstuk ${number} staat niet in dit register.`,
  wouldBeAt: 'Als het bestaat, staat het op',
  motionsOf: (name: string) => `Alle moties van ${name}`,
  motionsOfParty: (party: string) => `Moties van leden van ${party}`,
  motionsOfYear: (year: string) => `Moties van ${year}`,
  motionsWith: (status: string) => `Alle moties met status ${status.toLowerCase()}`,
  unmark: 'Markering weg',
  answers: {
    status: {
      vervallen: (number) => count(number, 'motie is vervallen', 'moties zijn vervallen'),
      doorlopend: (number) => count(number, 'motie loopt nog door', 'moties lopen nog door'),
      'geen-bijval': (number) =>
        count(number, 'motie kreeg geen bijval', 'moties kregen geen bijval'),
      uitgevoerd: (number) => count(number, 'motie is uitgevoerd', 'moties zijn uitgevoerd'),
    } satisfies Record<Status, (number: number) => string>,
    otherStatus: (number: number, status: string) =>
      `${count(number, 'motie heeft', 'moties hebben')} een andere status dan ‘${status}’`,
    reading: 'volgens onze lezing',
    indiener: (number: number, name: string) => `${name} ondertekende ${motionCount(number)}`,
    partij: (number: number, party: string) =>
      `Leden van ${party} ondertekenden ${motionCount(number)}`,
    dossier: (number: number, name: string) =>
      `${name} heeft ${motionCount(number)} in dit register`,
    overleg: (number: number, name: string) =>
      `Bij ${motionCount(number)} noemt de brief dit overleg: ${name}`,
    jaar: (number: number, year: string) =>
      `${count(number, 'motie heeft', 'moties hebben')} volgens de brief een datum in ${year}`,
    date: (number: number, date: string) =>
      `${count(number, 'motie heeft', 'moties hebben')} volgens de brief als datum ${date}`,
    number: (number: number) => `Dit nummer hoort bij ${motionCount(number)}`,
    several: (number: number) => `${count(number, 'motie past', 'moties passen')} bij uw vraag`,
  },
  kinds: {
    motie: 'Motie',
    bron: 'Bron',
    overleg: 'Overleg',
    kanttekening: 'Kanttekening',
    brief: 'Brief',
    begrip: 'Begrip',
  } satisfies Record<SearchKind, string>,
};

/** What the search says in any language. */
export type SearchStrings = typeof search;

function foundCount(number: number): string {
  return count(number, 'resultaat', 'resultaten');
}

function motionCount(number: number): string {
  return count(number, 'motie', 'moties');
}

/** "1 motie", "2 moties". */
function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
