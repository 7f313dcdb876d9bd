import type { Draft } from '../../src/content/drafts/format-entry.ts';
import { MOTION_HEADINGS } from '../../src/content/headings.ts';
import { formatId, type Kamerstuk } from '../../src/register/kamerstuk.ts';
import { STATUSES } from '../../src/register/schemas/motion.ts';
import type { Random } from './random.ts';
import { createRecords, draftEntry, type Input, type Records } from './records.ts';
import { nameTopic, tellAct, tellEnd, tellMore } from './words.ts';

/** The motions of a letter, the last one's aside. */
export const MOTIONS_A_LETTER = 20;

const FIRST_DAY = Date.parse('2022-01-06');
const DAY = 86_400_000;
const ACTORS = ['het kabinet', 'de minister', 'de ambassadeur', 'Nederland', 'de staatssecretaris'];

/** What is known while one letter is made. */
interface Writing {
  readonly random: Random;
  readonly records: Records;
  /** The place of the letter among all, from 0. */
  readonly place: number;
  readonly id: string;
  readonly date: number;
  /** How many of its notes are given out. */
  notes: number;
  readonly sources: string[];
  readonly papers: Map<string, number>;
}

/**
 * Makes letters with motions, and all that these refer to; none of them is the first of the register.
 *
 * @param motions how many motions there are in all, from 0.
 */
export function makeLetters(motions: number, random: Random): Draft[] {
  const records = createRecords(random, Math.max(10, Math.min(300, Math.ceil(motions / 8))));
  const papers = new Map<string, number>();
  const count = Math.ceil(motions / MOTIONS_A_LETTER);
  const letters = Array.from({ length: count }, (_, place) =>
    makeLetter(
      {
        random,
        records,
        place,
        id: `21501-02-${5_001 + place}`,
        date: FIRST_DAY + 7 * place * DAY,
        notes: 0,
        sources: [],
        papers,
      },
      Math.min(MOTIONS_A_LETTER, motions - place * MOTIONS_A_LETTER),
    ),
  );
  return [...letters.flat(), ...records.drafts];
}

function makeLetter(writing: Writing, motionCount: number): Draft[] {
  const { id, place, date, records } = writing;
  const { subject, place: where } = nameTopic(place);
  const intro = callNote(writing, toDay(date, -3));
  const text = `De minister schreef deze brief over ${subject} in ${where}.${intro.call}\n\n${intro.definition}`;
  const drafts: Draft[] = [];
  const numbers = Array.from({ length: motionCount }, () => nextPaper(writing));
  for (const [index, kamerstuk] of numbers.entries()) {
    drafts.push(makeMotion(writing, index + 1, kamerstuk, numbers[index - 1]));
  }
  const letter: Input<'letters'> = {
    kamerstuk: id,
    subject: `de uitvoering van de moties over ${subject} in ${where}`,
    date: toDay(date, 0),
    sender: {
      name: 'Jan Berghuis',
      role: 'De minister',
      website: 'www.voorbeeld.nl',
      address: ['Plein 1, Den Haag'],
    },
    addressee: { name: 'De Voorzitter van de Tweede Kamer', address: ['Plein 2, Den Haag'] },
    reference: `MIN-${place}-1`,
    continuationReference: `MIN-${place}-2`,
    addresseeReference: `T/${place}`,
    promisedAt: records.meet(toDay(date, -7)),
    answersTo: `21501-02-${7_001 + place}`,
    motionCount,
    noteCount: writing.notes,
  };
  return [draftEntry('letters', id, letter, `${text}\n`), ...drafts];
}

function makeMotion(
  writing: Writing,
  letterOrder: number,
  kamerstuk: string,
  newer: string | undefined,
): Draft {
  const { random, records, place } = writing;
  const topic = nameTopic(place * MOTIONS_A_LETTER + letterOrder);
  const about = `${topic.verb} ${topic.subject} in ${topic.place}`;
  const members = [records.member(), ...(random.isSo(0.4) ? [records.member()] : [])];
  const submitters = [...new Map(members.map((member) => [member.id, member])).values()];
  const [amended, cumSuis] = [random.isSo(0.1), random.isSo(0.3)];
  const names = submitters.map(({ name }) => name).join(' en ');
  const start = -30 - 21 * letterOrder;
  const story = makeStory(
    writing,
    start,
    newer === undefined ? undefined : { id: newer, order: letterOrder - 1 },
  );
  const data: Input<'motions'> = {
    kamerstuk,
    letter: writing.id,
    letterOrder,
    title: `${amended ? 'Gewijzigde motie' : 'Motie'} van ${submitters.length > 1 ? 'de leden' : 'het lid'} ${names}${cumSuis ? ' c.s.' : ''} over ${about}`,
    shortTitle: about.charAt(0).toUpperCase() + about.slice(1),
    amended,
    date: toDay(writing.date, start),
    submitters: submitters.map(({ id }) => id),
    cumSuis,
    status: {
      value: random.pick(STATUSES),
      ground: 'heeft het kabinet zich hiervoor ingezet',
      ...(random.isSo(0.2) && {
        doubt: `De brief laat meer dan een lezing toe. ${tellMore(random)}`,
      }),
    },
    summary: `Volgens de brief ging het kabinet in op ${topic.subject} in ${topic.place}.`,
    ...(random.isSo(0.5) && {
      remarks: [{ remark: records.remark(kamerstuk), at: random.pick(['datum', 'stap-1']) }],
    }),
  };
  const [asked, done, stands] = MOTION_HEADINGS.map((heading) => `## ${heading}`);
  const body = [
    asked,
    `De Kamer vroeg het kabinet om ${about}.`,
    done,
    ...story.steps,
    stands,
    tellEnd(random, topic),
    ...story.definitions,
  ];
  return draftEntry('motions', kamerstuk, data, `${body.join('\n\n')}\n`);
}

/** The steps of a motion, in the order of time, and the notes that they call. */
function makeStory(
  writing: Writing,
  start: number,
  newer: { readonly id: string; readonly order: number } | undefined,
): { steps: string[]; definitions: string[] } {
  const { random, records } = writing;
  const definitions: string[] = [];
  const steps = Array.from({ length: 2 + random.below(3) }, (_, index) => {
    const actor = random.pick(ACTORS);
    const day = toDay(writing.date, start + 7 * (index + 1));
    const called = random.isSo(0.55) ? callNote(writing, day) : undefined;
    if (called !== undefined) definitions.push(called.definition);
    const act = tellAct(random, actor, nameTopic(random.below(9_999)));
    const others = tellAct(random, 'een aantal andere landen', nameTopic(random.below(9_999)));
    const text = `${act}. ${tellMore(random)} ${others}.${called?.call ?? ''}`;
    const when = random.isSo(0.2) ? 'when="op verschillende momenten"' : `date="${day}"`;
    const meeting =
      when.startsWith('date') && random.isSo(0.7) ? ` meeting="${records.meet(day)}"` : '';
    return `<Step ${when}${meeting} by="${actor}">\n\n${text}\n\n</Step>`;
  });
  if (newer !== undefined && random.isSo(0.1)) {
    const link = `[motie ${newer.order}](./${newer.id}.mdx)`;
    steps.push(
      `<Step by="het kabinet" see="${newer.id}">\n\nDe brief verwijst naar ${link}.\n\n</Step>`,
    );
  }
  return { steps, definitions };
}

/** A note with a source of its own, or one that the letter named before. */
function callNote(writing: Writing, day: string): { call: string; definition: string } {
  const { random, records, sources } = writing;
  const source = sources.length > 0 && random.isSo(0.2) ? random.pick(sources) : records.cite(day);
  if (!sources.includes(source)) sources.push(source);
  const number = ++writing.notes;
  return { call: `[^${number}]`, definition: `[^${number}]: ${source}` };
}

/** A kamerstuk number that no other motion has; three letters share four dossiers. */
function nextPaper({ random, place, papers }: Writing): string {
  const dossier = Math.floor(place / 3) * 4 + random.below(4);
  const base = String(30_000 + dossier);
  const suffix = [null, '02', 'V', null][dossier % 4] ?? null;
  const number = (papers.get(base) ?? 100) + 1;
  papers.set(base, number);
  const paper: Kamerstuk = { base, suffix, number: String(number) };
  return formatId(paper);
}

const toDay = (from: number, days: number): string =>
  new Date(from + days * DAY).toISOString().slice(0, 10);
