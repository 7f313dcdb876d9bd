import { collections } from '../collections.ts';
import { explain } from '../explain.ts';
import type { Problem } from '../problem.ts';
import { TO_WRITE } from '../to-write.ts';
import { draftLetterBody, draftMotionBody } from './bodies.ts';
import { listFields, parseAnswer, type Field } from './fields.ts';
import type { Draft } from './format-entry.ts';
import { listSourceIds, makeId } from './ids.ts';

/** The kinds of entries that can be drafted, each by itself. */
export const KINDS = [
  'motion',
  'letter',
  'source',
  'submitter',
  'meeting',
  'remark',
  'term',
] as const;

export type Kind = (typeof KINDS)[number];

/** What was answered, by the name of the field. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The fields of a kind of entry. */
export function fieldsOf(kind: Kind): Field[] {
  return listFields(collections[`${kind}s`].schema);
}

/**
 * Drafts an entry from what is known of it; a required field without an answer is marked as still to
 * be written.
 *
 * @param id the name of its file, without extension.
 */
export function draftEntry(kind: Kind, id: string, answers: Answers): Draft {
  const data = fieldsOf(kind).reduce<Draft['data']>((entry, field) => {
    const answer = answers[field.name];
    if (answer === undefined && !field.required) return entry;
    const value = answer === undefined ? valueToWrite(field) : parseAnswer(field, answer);
    return setValue(entry, field.name.split('.'), value);
  }, {});
  const { extension } = collections[`${kind}s`];
  const file = `content/${kind}s/${id}.${extension}`;
  if (kind === 'motion') return { file, data, body: draftMotionBody([]) };
  return kind === 'letter' ? { file, data, body: draftLetterBody([]) } : { file, data };
}

/** What is wrong with a draft, apart from what is still to be written. */
export function checkDraft(kind: Kind, { file, data }: Draft): Problem[] {
  const { schema } = collections[`${kind}s`];
  const result = schema.safeParse(data);
  if (result.success) return [];
  return explain(result.error, file, data, schema).filter(
    ({ path = [] }) => !JSON.stringify(valueAt(data, path) ?? '').includes(TO_WRITE),
  );
}

/** The name that fits an entry's file, null where too little is known of it. */
export function suggestId(kind: Kind, answers: Answers): string | null {
  const { kamerstuk, title, name, term, date, reference } = answers;
  const day = date === undefined || date === 'none' ? null : date.slice(0, 10);
  if (kind === 'source' && title !== undefined) {
    const given = reference === 'none' ? null : (reference ?? null);
    return listSourceIds({ title, date: day, reference: given })[0] ?? null;
  }
  const words = kamerstuk ?? term ?? name ?? title;
  if (words === undefined || kamerstuk !== undefined) return kamerstuk ?? null;
  return kind === 'meeting' && day !== null ? `${makeId(words)}-${day}` : makeId(words);
}

function valueToWrite({ kind }: Field): unknown {
  return kind === 'list' ? [TO_WRITE] : TO_WRITE;
}

/** A record with a value at a path into it. */
function setValue(
  record: Draft['data'],
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Draft['data'] {
  if (rest.length === 0) return { ...record, [key]: value };
  const inner = record[key];
  return { ...record, [key]: setValue(isRecord(inner) ? inner : {}, rest, value) };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) ? value[String(key)] : undefined),
    data,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
