import type { Random } from './random.ts';

/** The words of made-up texts: plain Dutch, with names that do not exist, so that the words grow with the texts. */

const VERBS = [
  'aandacht vragen voor',
  'maatregelen nemen tegen',
  'onderzoek doen naar',
  'steun verlenen aan',
  'toezien op',
  'zich uitspreken over',
  'in Europees verband pleiten voor',
  'een einde maken aan',
  'de Kamer informeren over',
  'middelen vrijmaken voor',
  'bemiddelen over',
  'een plan opstellen voor',
];

const SUBJECTS = [
  'de opvang van vluchtelingen',
  'de vrijlating van krijgsgevangenen',
  'humanitaire hulp',
  'de handel in wapens',
  'de bescherming van kerken en kloosters',
  'het toezicht op verkiezingen',
  'de veiligheid van journalisten',
  'het ruimen van mijnen',
  'de toegang tot drinkwater',
  'de vrije doorvaart van schepen',
  'het onderwijs aan meisjes',
  'de vervolging van oorlogsmisdaden',
  'de inzet van drones',
  'de aanleg van spoorlijnen',
  'de uitwisseling van gevangenen',
  'het herstel van diplomatieke betrekkingen',
  'de positie van minderheden',
  'sancties tegen bestuurders',
  'de schade door overstromingen',
  'het tekort aan geneesmiddelen',
];

const ENDS = [
  'zegt de brief niet',
  'meldt de brief in één zin',
  'laat de brief open',
  'blijft volgens de brief nog onduidelijk',
];

const ACTS = [
  'sprak met de collega’s over',
  'vroeg aandacht voor',
  'bepleitte een gezamenlijke verklaring over',
  'stelde een onderzoek voor naar',
  'zegde een bijdrage toe voor',
  'bracht een bezoek in verband met',
  'steunde een voorstel over',
  'drong aan op een besluit over',
];

const MORE = [
  'Andere landen sloten zich daarbij aan.',
  'Een besluit viel toen nog niet.',
  'De uitvoering ligt volgens de brief bij de Europese Commissie.',
  'Daarvoor was ruim een miljoen euro beschikbaar.',
  'Over de termijn zegt de brief niets.',
  'De ambassade volgt dit in de gewone gesprekken.',
];

const STARTS = ['Ar', 'Be', 'Ca', 'Do', 'El', 'Fa', 'Ga', 'Ho', 'Is', 'Ka', 'Lo', 'Ma', 'No', 'Pe'];
const MIDDLES = ['ra', 'li', 'mo', 'ne', 'su', 'ta', 'vi', 'zo', 'ber', 'dan', 'kel', 'mir', 'ron'];
const LASTS = ['stan', 'land', 'via', 'dor', 'gorod', 'heim', 'ca', 'nia', 'pol', 'tur', 'wijk'];

/** The name of a place that does not exist, by its number: "Raliland". */
export function namePlace(number: number): string {
  const parts = [STARTS, MIDDLES, MIDDLES, LASTS];
  let rest = number;
  return parts
    .map((list) => {
      const part = list[rest % list.length] ?? '';
      rest = Math.floor(rest / list.length);
      return part;
    })
    .join('');
}

/** What a motion is about, another one for each number: "steun verlenen aan … in Raliland". */
export function nameTopic(number: number): { verb: string; subject: string; place: string } {
  const verb = VERBS[number % VERBS.length] ?? '';
  const subject = SUBJECTS[Math.floor(number / VERBS.length) % SUBJECTS.length] ?? '';
  return { verb, subject, place: namePlace(number * 7) };
}

/** A sentence on what somebody did about a topic. */
export function tellAct(random: Random, actor: string, { subject, place }: Topic): string {
  const capital = actor.charAt(0).toUpperCase() + actor.slice(1);
  return `${capital} ${random.pick(ACTS)} ${subject} in ${place} en ${namePlace(random.below(20_000))}`;
}

/** A sentence that goes with any other. */
export const tellMore = (random: Random): string => random.pick(MORE);

/** How a topic stands, as far as the letter says. */
export const tellEnd = (random: Random, { subject, place }: Topic): string =>
  `Wat dit betekent voor ${subject} in ${place}, ${random.pick(ENDS)}.`;

export type Topic = ReturnType<typeof nameTopic>;
