import { slug } from 'github-slugger';
import { addresses } from '../../i18n/addresses.ts';
import type { Strings } from '../../i18n/edition.ts';
import { OWN_LANGUAGE, type Language } from '../../i18n/language.ts';
import {
  motionsOf,
  type Letter,
  type Register,
  type Meeting,
  type Motion,
  type Remark,
  type Source,
  type Step,
  type Term,
} from '../../register/register.ts';
import { MOTION_HEADINGS, placeOfHeading } from '../../content/headings.ts';
import { endOf, startOf } from '../../register/period.ts';
import { kindOf, type StepKind } from '../../register/evidence.ts';
import {
  formatDossier,
  formatHeading,
  formatId,
  parseKamerstuk,
} from '../../register/kamerstuk.ts';
import { nameMotion } from '../../register/motion-name.ts';
import {
  addressToken,
  dateTokens,
  dossierToken,
  motionToken,
  noteToken,
  numberToken,
  otherDossierToken,
  otherNumberToken,
  paperToken,
  referenceToken,
} from '../language/tokens.ts';
import type { SearchKind } from '../../register/schemas/words.ts';
import { unique } from '../../register/unique.ts';
import type { Facet } from './fields.ts';

/** What is shown of a page in a list of results. */
export interface Listed {
  /** Its address from the site's root, without the base path, "/moties/21501-20-1736/". */
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** As it is shown next to the title. */
  readonly number: string;
  /** How each step of a motion is documented. */
  readonly evidence?: readonly StepKind[];
  readonly date: string | null;
  readonly status?: string;
  /** Whether another status can be defended. */
  readonly doubted?: boolean;
}

/** A page, or a part of one, that can be a result of a search. */
export interface SearchDocument extends Listed {
  /** The tokens under which its numbers are found. */
  readonly tokens: readonly string[];
  /** The tokens of what it is about or cited in; the pages that own these come before it. */
  readonly about: readonly string[];
  /** Names of the meetings that it is about, which its own text may leave to a note. */
  readonly meetings: readonly string[];
  /** The tokens of its own date. */
  readonly dates: readonly string[];
  /** Names by which a reader may look for it, besides its own words. */
  readonly names: readonly string[];
  /** Words of the letter, and names of people whom it mentions by their office, that lead here too. */
  readonly letterWords: readonly string[];
  /** The values of the facets that do not follow from what is shown. */
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly sections: readonly Section[];
}

export interface Section {
  /** The heading's anchor on the page, and its text; what comes before the first heading has none. */
  readonly anchor?: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  /** The language of the paragraphs where it is not that of the register. */
  readonly lang?: Language;
}

/**
 * Everything that can be a result: motions, sources, meetings, remarks, letters and terms.
 *
 * @param register in the language of the strings.
 */
export function searchDocuments(register: Register, t: Strings): SearchDocument[] {
  return [
    ...register.motions.map((motion) => describeMotion(motion, register)),
    ...register.sources.map(describeSource),
    ...register.meetings.map((meeting) => describeMeeting(meeting, register.letters)),
    ...register.remarks.map((remark) => describeRemark(remark, t)),
    ...register.letters.map((letter) => describeLetter(letter, t)),
    ...register.terms.map(describeTerm),
  ];
}

/** All words of a document, as one text. */
export function textOf({ title, names, sections }: SearchDocument): string {
  return [
    title,
    ...names,
    ...sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]),
  ].join('\n');
}

function describeMotion(motion: Motion, { words }: Register): SearchDocument {
  const { paper, status, steps, notes, submitters, translation } = motion;
  const meetings = steps.flatMap(({ meeting }) => meeting ?? []);
  const dates = [...steps, ...meetings].flatMap(({ date }) => date ?? []);
  return {
    url: addresses.motion(motion.kamerstuk),
    kind: 'motie',
    title: motion.shortTitle,
    number: nameMotion(motion),
    evidence: steps.map(kindOf),
    date: motion.date,
    status: status.value,
    doubted: status.doubt !== undefined,
    tokens: [
      paperToken(paper),
      dossierToken(paper),
      dossierToken({ base: paper.base, suffix: null }),
      numberToken(paper.number),
      motionToken(paper.number),
      motionToken(motion.letterOrder),
      referenceToken(motion.kamerstuk),
      ...notes.map((note) => noteToken(note.number)),
    ],
    about: unique(dates.flatMap(tokensOfPeriod)),
    meetings: unique(meetings.map(({ name }) => name)),
    dates: dateTokens(motion.date),
    names: submitters.flatMap(({ fullName, party }) => [fullName, party]),
    letterWords: [
      ...(words.letter?.[motion.kamerstuk] ?? '').split(' '),
      ...words.offices
        .filter(({ motions }) => motions.includes(motion.kamerstuk))
        .flatMap(({ name, forms }) => [name, ...forms]),
    ],
    filters: {
      indiener: submitters.map(({ id }) => id),
      dossier: [motion.dossier],
      overleg: unique(meetings.map(({ id }) => id)),
    },
    sections: [
      { paragraphs: [translation?.title ?? motion.title, motion.summary] },
      ...sectionsOf(motion, steps.map(nameStep)),
      ...(status.doubt === undefined
        ? []
        : [{ anchor: 'waarom-deze-status', heading: '', paragraphs: [status.doubt] }]),
      { paragraphs: [quote(translation?.ground ?? status.ground)] },
      ...(translation === undefined ? [] : [inOriginal(motion.title, quote(status.ground))]),
    ],
  };
}

function describeSource(source: Source): SearchDocument {
  const { paper, reference, translation } = source;
  const written = reference === null ? null : parseKamerstuk(reference);
  const motions = motionsOf(source.notes);
  return {
    url: addresses.source(source.id),
    kind: 'bron',
    title: translation?.title ?? source.title,
    number: reference ?? '',
    date: source.date,
    tokens: [
      ...[paper, written].flatMap((each) =>
        each === null ? [] : [paperToken(each), referenceToken(formatId(each))],
      ),
      ...(paper === null ? [] : [otherDossierToken(paper), otherNumberToken(paper.number)]),
      ...(reference === null ? [] : referenceTokens(reference)),
      ...(source.url === null ? [] : [addressToken(source.url)]),
    ],
    meetings: source.meeting === null ? [] : [source.meeting.name],
    about: source.notes.map(({ number }) => noteToken(number)),
    dates: source.date === null ? [] : dateTokens(source.date),
    names: reference === null ? [] : [reference],
    letterWords: [],
    filters: {
      dossier: paper === null ? [] : [formatDossier(paper)],
      overleg: source.meeting === null ? [] : [source.meeting.id],
    },
    sections: [
      { paragraphs: source.notes.map(({ claim }) => claim) },
      { paragraphs: motions.map(({ shortTitle }) => shortTitle) },
      ...(translation === undefined ? [] : [inOriginal(source.title)]),
    ],
  };
}

function describeMeeting(meeting: Meeting, letters: readonly Letter[]): SearchDocument {
  const answered = letters
    .filter(({ promisedAt }) => promisedAt === meeting)
    .flatMap(({ answersTo }) => parseKamerstuk(answersTo) ?? []);
  return {
    url: addresses.meeting(meeting.id),
    kind: 'overleg',
    title: meeting.name,
    number: '',
    date: meeting.date,
    tokens: answered.flatMap((paper) => [paperToken(paper), otherNumberToken(paper.number)]),
    about: [],
    meetings: [],
    dates: meeting.date === null ? [] : tokensOfPeriod(meeting.date),
    names: [],
    letterWords: [],
    filters: { overleg: [meeting.id] },
    sections: [
      { paragraphs: [...(meeting.description ?? '').split('\n')] },
      { paragraphs: meeting.steps.map(({ motion, text }) => `${motion.shortTitle}: ${text}`) },
    ],
  };
}

function describeRemark(remark: Remark, { language }: Strings): SearchDocument {
  const { title, explanation, slips, translation } = remark;
  const said = [remark.quote ?? [], slips.map(({ says }) => says)].flat().map(quote);
  const translated = translation === undefined ? [] : [quote(translation.quote)];
  const sections =
    language === OWN_LANGUAGE
      ? [{ paragraphs: [explanation, ...said] }]
      : [{ paragraphs: [explanation, ...translated] }, inOriginal(...said)];
  return describeExplanation('kanttekening', addresses.remark(remark), title, sections);
}

function describeLetter(letter: Letter, t: Strings): SearchDocument {
  const { subject, reference, continuationReference, addresseeReference, translation } = letter;
  return {
    url: addresses.letter(letter),
    kind: 'brief',
    title: t.pages.letter.title(letter.date),
    number: formatHeading(letter.paper),
    date: letter.date,
    tokens: [
      paperToken(letter.paper),
      otherDossierToken(letter.paper),
      otherNumberToken(letter.paper.number),
      ...[reference, continuationReference, addresseeReference].map(referenceToken),
      ...letter.introNotes.map(({ number }) => noteToken(number)),
    ],
    about: [],
    meetings: [],
    dates: dateTokens(letter.date),
    names: [letter.sender.name, letter.sender.role, reference, continuationReference],
    letterWords: [],
    filters: {
      dossier: [formatDossier(letter.paper)],
      overleg: [letter.promisedAt.id],
    },
    sections: [
      { paragraphs: [translation?.subject ?? subject] },
      ...sectionsOf(letter),
      ...(translation === undefined ? [] : [inOriginal(subject)]),
    ],
  };
}

function describeTerm({ id, term, definition, letter = '' }: Term): SearchDocument {
  const sections = [{ paragraphs: [definition, letter] }];
  return describeExplanation('begrip', addresses.term(id), term, sections);
}

/** A page that has words, but no number, date or people of its own. */
function describeExplanation(
  kind: SearchKind,
  url: string,
  title: string,
  sections: readonly Section[],
): SearchDocument {
  return {
    url,
    kind,
    title,
    number: '',
    date: null,
    tokens: [],
    about: [],
    meetings: [],
    dates: [],
    names: [],
    letterWords: [],
    filters: {},
    sections,
  };
}

/** A reference as it is written, and its number alone: "doc. 15363.pdf (coe.int)" is 15363 too. */
function referenceTokens(reference: string): string[] {
  const [, question, report] = /(\d{3,4}[ZD]\d{5})|doc\. (\d+)/i.exec(reference) ?? [];
  // A year that lost its first digit is also found with that digit.
  const corrected = question?.length === 9 ? `2${question}` : question;
  return unique([reference, report ?? reference, corrected ?? reference]).map(referenceToken);
}

function tokensOfPeriod(period: string): string[] {
  return unique([...dateTokens(startOf(period)), ...dateTokens(endOf(period))]);
}

/** Who acted in a step and at which meeting, where its text does not say so: "Minister Blok, NATO Council:". */
function nameStep({ actor, meeting, text }: Step): string {
  const names = [actor, meeting?.name ?? ''].filter(
    (name) => !text.toLowerCase().includes(name.toLowerCase()),
  );
  const said = names.join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}:`;
}

/** What the letters and their sources say in their own language, next to our translation of it. */
const inOriginal = (...paragraphs: string[]): Section => ({ paragraphs, lang: OWN_LANGUAGE });

const quote = (words: string): string => `“${words}”`;

/**
 * The text of a motion or letter under its headings.
 *
 * @param steps what comes above the text of each step.
 */
const sectionsOf = (
  { sections }: Pick<Motion, 'sections'>,
  steps: readonly string[] = [],
): Section[] =>
  sections.map(({ heading, parts }) => ({
    ...(heading === undefined ? {} : { anchor: anchorOf(heading), heading }),
    paragraphs: parts.flatMap(({ step, paragraphs }) =>
      step === undefined ? paragraphs : [steps[step - 1] ?? '', ...paragraphs],
    ),
  }));

/** The anchor of a heading: those of a motion have the same one in every language. */
const anchorOf = (heading: string): string =>
  slug(MOTION_HEADINGS[placeOfHeading(heading)] ?? heading);
