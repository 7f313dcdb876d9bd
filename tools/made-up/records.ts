import type { z } from 'zod';
import type { Draft } from '../../src/content/drafts/format-entry.ts';
import { collections } from '../../src/content/collections.ts';
import type { Folder } from '../../src/content/content.ts';
import { formatIdentifier, formatMetadata } from '../../src/register/kamerstuk.ts';
import { MEETING_KINDS } from '../../src/register/schemas/meeting.ts';
import { SOURCE_KINDS } from '../../src/register/schemas/source.ts';
import type { Random } from './random.ts';
import { namePlace, nameTopic } from './words.ts';

/** The records that made-up letters refer to: each is made when it is first needed. */
export interface Records {
  readonly drafts: readonly Draft[];
  /** The id of a meeting on a day. */
  readonly meet: (date: string) => string;
  /** The id of a source of that day, another one each time. */
  readonly cite: (date: string) => string;
  /** The id of a member of the Kamer, and the name by which a title calls that member. */
  readonly member: () => { readonly id: string; readonly name: string };
  /** The id of a remark on a motion. */
  readonly remark: (motion: string) => string;
}

/** Sources that are papers of one dossier. */
const PAPERS_A_DOSSIER = 50;
const PARTIES = ['Weide', 'Duin', 'Heide', 'Kwelder', 'Polder', 'Rivier', 'Terp', 'Veen'];

/**
 * Starts without records.
 *
 * @param members how many members of the Kamer there are to choose from.
 */
export function createRecords(random: Random, members: number): Records {
  const drafts = new Map<string, Draft>();
  const add = <Name extends Folder>(folder: Name, id: string, data: Input<Name>): string => {
    if (!drafts.has(id)) drafts.set(id, draftEntry(folder, id, data));
    return id;
  };
  let sources = 0;
  return {
    get drafts() {
      return [...drafts.values()];
    },
    meet: (date) => {
      const place = random.below(3);
      const kind = MEETING_KINDS[place] ?? 'navo';
      return add('meetings', `overleg-${place}-${date}`, {
        kind,
        name: `Overleg ${namePlace(place * 31)}`,
        date,
      });
    },
    cite: (date) => {
      const number = sources++;
      const { id, reference } = numberSource(number, date.slice(0, 4));
      const { verb, subject, place } = nameTopic(number);
      return add('sources', id, {
        kind: random.pick(SOURCE_KINDS),
        title: `Brief over ${verb} ${subject} in ${place}`,
        date,
        dateFrom: 'note',
        reference,
        url: random.isSo(0.8) ? `https://stukken.voorbeeld.nl/${date}/${id}` : null,
      });
    },
    member: () => {
      const number = random.below(members);
      const name = `${['', 'Van ', 'De '][number % 3] ?? ''}${namePlace(number * 3 + 1)}`;
      const id = add('submitters', `lid-${number}`, {
        name,
        fullName: `${namePlace(number)} ${name}`,
        party: PARTIES[number % PARTIES.length] ?? '',
      });
      return { id, name };
    },
    remark: (motion) =>
      add('remarks', `bij-${motion}`, {
        kind: random.pick(['tegenspraak', 'schrijffout', 'ontbreekt', 'onduidelijk'] as const),
        effect: random.isSo(0.3) ? 'feit' : 'bron',
        title: `Wat de brief over ${motion} in het midden laat`,
        quote: 'op dat moment nog niet bekend',
        explanation: `De brief geeft bij deze motie een dag, maar zegt niet hoe die zich verhoudt tot wat in ${namePlace(random.below(9_999))} gebeurde.`,
      }),
  };
}

/** A draft of which the data is what the schema of its folder asks for. */
export function draftEntry<Name extends Folder>(
  folder: Name,
  id: string,
  data: Input<Name>,
  body?: string,
): Draft {
  const { extension, schema } = collections[folder];
  schema.parse(data);
  const file = `content/${folder}/${id}.${extension}`;
  return { file, data, ...(body === undefined ? {} : { body }) };
}

export type Input<Name extends Folder> = z.input<(typeof collections)[Name]['schema']>;

/** Every other source is a paper with a number of its own, the others are questions of members. */
function numberSource(number: number, year: string): { id: string; reference: string } {
  const question = `${year}Z${String(number).padStart(5, '0')}`;
  if (number % 2 === 1) return { id: question.toLowerCase(), reference: question };
  const base = String(40_000 + Math.floor(number / PAPERS_A_DOSSIER));
  const paper = { base, suffix: null, number: String(1 + (number % PAPERS_A_DOSSIER)) };
  return { id: formatIdentifier(paper), reference: formatMetadata(paper) };
}
