import { noteAnchor, noteSourceAnchor } from './anchors.ts';
import type { Evidence } from './evidence.ts';
import type { Kamerstuk } from './kamerstuk.ts';
import type { CheckData, CorrectionData } from './schemas/upkeep.ts';
import type { EventData, LetterData } from './schemas/letter.ts';
import type { MeetingData } from './schemas/meeting.ts';
import type { MotionData, Status } from './schemas/motion.ts';
import type { RemarkData } from './schemas/remark.ts';
import type { SiteData } from './schemas/site.ts';
import type { SourceData } from './schemas/source.ts';
import type { SubmitterData } from './schemas/submitter.ts';
import type { TermData } from './schemas/term.ts';
import type { WordsData } from './schemas/words.ts';
import { unique } from './unique.ts';

/**
 * What we make, in another language, of words that are Dutch in every language: official titles and
 * quotations. None in the register itself.
 */
export interface WithTranslation<Words extends string> {
  readonly translation?: Readonly<Record<Words, string>>;
}

/** The whole register: everything resolved, sorted, grouped and counted. */
export interface Register {
  readonly site: SiteData;
  /** The newest first. */
  readonly letters: readonly Letter[];
  /** In the order of the letters, and in that of each letter: the newest first. */
  readonly motions: readonly Motion[];
  readonly motionsByNumber: ReadonlyMap<string, Motion>;
  /** By name, a prefix such as "Van der" not counted. */
  readonly submitters: readonly Submitter[];
  /** The newest first, those without a date last. */
  readonly meetings: readonly Meeting[];
  /** In the order in which the notes first cite them. */
  readonly sources: readonly Source[];
  /** Those of each letter by number, in the order of the letters. */
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
  /** The glossary, by the alphabet. */
  readonly terms: readonly Term[];
  /** What was corrected after it was published, the latest first. */
  readonly corrections: readonly CorrectionData[];
  readonly dossiers: readonly Dossier[];
  /** Addresses that were once published, and where each leads now. */
  readonly moved: readonly Redirect[];
  /** What became of an address on the web when it was last asked for, by that address. */
  readonly checks: ReadonlyMap<string, CheckData>;
  readonly statuses: readonly { readonly value: Status; readonly motions: readonly Motion[] }[];
  /** The pages of the site that are texts. */
  readonly pages: readonly TextPage[];
  /** What the search knows about words. */
  readonly words: WordsData;
}

export interface Motion
  extends
    Omit<MotionData, 'letter' | 'submitters' | 'remarks'>,
    WithTranslation<'title' | 'ground'> {
  /** The letter that accounts for it. */
  readonly letter: Letter;
  readonly paper: Kamerstuk;
  /** "21501-20" */
  readonly dossier: string;
  /** "2021-2022" */
  readonly session: string;
  readonly submitters: readonly Submitter[];
  /** In the order of the text. */
  readonly steps: readonly Step[];
  readonly evidence: Evidence;
  readonly notes: readonly Note[];
  /** Each with the place on its page that it concerns. */
  readonly remarks: readonly PlacedRemark[];
  readonly refersTo: readonly Motion[];
  readonly referredBy: readonly Motion[];
  /** Its text, in MDX. */
  readonly body: string;
  readonly sections: readonly TextSection[];
}

/** What a text says under one of its headings; what comes before the first one has none. */
export interface TextSection {
  readonly heading?: string;
  readonly parts: readonly TextPart[];
}

/** A step of a text, or a part of it between its steps, as plain text. */
export interface TextPart {
  /** The place of the step in the text, from 1. */
  readonly step?: number;
  readonly paragraphs: readonly string[];
}

/** Something that was done for a motion, or is to be. */
export interface Step {
  readonly motion: Motion;
  /** Its place in the text, from 1: that of its anchor. */
  readonly number: number;
  /** The day or period that the letter gives it. */
  readonly date: string | null;
  /** What the letter gives instead; null too where the step only points to another motion. */
  readonly when: string | null;
  /** The note that alone gives the date; null where the running text does. */
  readonly dateFrom: Note | null;
  /** Its date, or that of its meeting where the letter gives it one outside that. */
  readonly settledDate: string | null;
  readonly meeting: Meeting | null;
  readonly actor: string;
  /** It had not happened yet when the letter was written. */
  readonly planned: boolean;
  /** The motions whose steps count here too. */
  readonly see: readonly Motion[];
  readonly text: string;
  /** Those called in it. */
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
}

/** A remark on the page of a motion or the letter, where it is. */
export interface PlacedRemark {
  readonly remark: Remark;
  /** The anchor of what it concerns, "stap-3". */
  readonly at: string;
}

/** Something that the letter dates apart from the motions and what was done for them. */
export interface DatedEvent
  extends Omit<EventData, 'motions' | 'remark'>, WithTranslation<'quote'> {
  readonly motions: readonly Motion[];
  readonly remark: Remark | null;
}

export interface Letter
  extends Omit<LetterData, 'promisedAt' | 'remarks' | 'events'>, WithTranslation<'subject'> {
  readonly paper: Kamerstuk;
  /** The register has no other. */
  readonly only: boolean;
  /** By date. */
  readonly events: readonly DatedEvent[];
  readonly session: string;
  readonly promisedAt: Meeting;
  /** In its order. */
  readonly motions: readonly Motion[];
  /** The notes that it calls outside the motions. */
  readonly introNotes: readonly Note[];
  /** All its notes, by number. */
  readonly notes: readonly Note[];
  readonly remarks: readonly PlacedRemark[];
  /** Its introduction, in MDX. */
  readonly body: string;
  readonly sections: readonly TextSection[];
}

export interface Submitter extends SubmitterData {
  readonly id: string;
  readonly motions: readonly Motion[];
}

export interface Meeting extends MeetingData {
  readonly id: string;
  /** In the order of the letter's motions. */
  readonly steps: readonly Step[];
  /** Those for which something was done there. */
  readonly motions: readonly Motion[];
  readonly reports: readonly Source[];
  /** Those at its steps. */
  readonly remarks: readonly Remark[];
}

export interface Source extends Omit<SourceData, 'meeting'>, WithTranslation<'title'> {
  readonly id: string;
  /** Null where the reference is not a kamerstuk number, or one that the letter got wrong. */
  readonly paper: Kamerstuk | null;
  readonly meeting: Meeting | null;
  readonly notes: readonly Note[];
  /** Those at a note that cites it, unless at another source of that note. */
  readonly remarks: readonly Remark[];
}

export interface Note {
  /** The letter that has it. */
  readonly letter: Letter;
  /** Its number in that letter, from 1. */
  readonly number: number;
  /** Null for a note of the letter itself. */
  readonly motion: Motion | null;
  readonly sources: readonly Source[];
  /** The sentence that calls it. */
  readonly claim: string;
}

/** What is off in the letter. */
export interface Remark extends WithTranslation<'quote'> {
  readonly id: string;
  readonly kind: RemarkData['kind'];
  readonly effect: RemarkData['effect'];
  readonly title: string;
  readonly explanation: string;
  /** What the letter says there; null for the list of slips. */
  readonly quote: string | null;
  /** The slips of the pen, in the letter's order; none but in the remark that lists them. */
  readonly slips: readonly Slip[];
  /** What it concerns, in the letter's order; the motion is null for the letter as a whole. */
  readonly places: readonly Place[];
  /** The motions that it concerns. */
  readonly motions: readonly Motion[];
}

export interface Slip {
  readonly motion: Motion;
  readonly says: string;
  readonly means: string;
}

export interface Place {
  readonly letter: Letter;
  readonly motion: Motion | null;
  readonly at: string;
}

export interface Term extends TermData {
  readonly id: string;
  /** Those in whose title or text it stands. */
  readonly motions: readonly Motion[];
}

export interface Dossier {
  /** "21501-20", as in addresses. */
  readonly id: string;
  readonly motions: readonly Motion[];
  readonly sources: readonly Source[];
}

export interface TextPage {
  /** "verantwoording" */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Those of its headings, the same in every language. */
  readonly anchors: readonly string[];
  /** Its text, in MDX. */
  readonly body: string;
}

/** Both from the site's root, "/moties/35373-8/"; `from` may end in a fragment. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What a page can be about. */
export type Subject = Motion | Letter | Submitter | Meeting | Source | Remark;

/** The letter that was written last. */
export function newestLetter({ letters }: Pick<Register, 'letters'>): Letter {
  const [newest] = letters;
  if (newest === undefined) throw new Error('The rules let pass a register without a letter.');
  return newest;
}

/** The letter whose pages have the addresses without a number. */
export function firstLetter(register: Pick<Register, 'letters'>): Letter {
  return register.letters.findLast(({ first }) => first) ?? newestLetter(register);
}

/**
 * The letter among whose remarks a remark is: of those that it concerns the one that was here first,
 * so that what is told of a later letter does not move it.
 */
export function letterOf({ id, places, motions }: Remark): Letter {
  const letters = [...places, ...motions].map(({ letter }) => letter);
  const oldest = letters.toSorted((a, b) => a.date.localeCompare(b.date))[0];
  const letter = letters.find(({ first }) => first) ?? oldest;
  if (letter === undefined) throw new Error(`The rules let pass "${id}", which concerns nothing.`);
  return letter;
}

/** The documents that a source's notes back: the motions that cite it, in the letter's order. */
export function motionsOf(notes: readonly Note[]): Motion[] {
  return unique(notes.flatMap(({ motion }) => motion ?? []));
}

/** The remarks on something that has an anchor on the page of a motion. */
export function remarksAt(motion: Pick<Motion, 'remarks'>, anchor: string): Remark[] {
  return motion.remarks.filter(({ at }) => at === anchor).map(({ remark }) => remark);
}

/** The remarks at a note on one of its sources: on the note as a whole, and on that source. */
export function remarksOn({ number, motion, sources }: Note, source: Source): Remark[] {
  if (motion === null) return [];
  const place = sources.indexOf(source) + 1;
  return [noteAnchor(number), noteSourceAnchor(number, place)].flatMap((anchor) =>
    remarksAt(motion, anchor),
  );
}
