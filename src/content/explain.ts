import { z } from 'zod';
import { suggest, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what zod finds wrong with a record into problems for its author.
 *
 * @param file the record's file.
 * @param data the record as it was read, to show the wrong value.
 * @param schema the record's schema, to suggest the nearest field for a misspelled one.
 */
export function explain(
  error: z.core.$ZodError,
  file: string,
  data: unknown,
  schema: z.core.$ZodType,
): Problem[] {
  return error.issues.flatMap((issue) => explainIssue(issue, file, data, schema));
}

function explainIssue(
  issue: Issue,
  file: string,
  data: unknown,
  schema: z.core.$ZodType,
): Problem[] {
  const path = issue.path;
  const explainKeys = (keys: readonly string[], around: readonly PropertyKey[]): Problem[] =>
    keys.map((key) => ({
      file,
      path: [...around, key],
      what: `"${key}" is not a field of this record`,
      // Another shape of the record may have it.
      advice: suggest(key, new Set(fieldsAt(schema, around).filter((field) => field !== key))),
    }));
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, path);
  const value = valueAt(data, path);
  if (value === undefined) {
    const around = path.slice(0, -1);
    const known = fieldsAt(schema, around);
    // Where the field that decides on the shape is missing, zod looks no further.
    const keys = issue.code === 'invalid_union' ? Object.keys(valueAt(data, around) ?? {}) : [];
    return [
      { file, path, what: 'the field is missing', advice: `Add it. ${wanted(issue)}` },
      ...explainKeys(
        keys.filter((key) => !known.includes(key)),
        around,
      ),
    ];
  }
  const what = `the value is ${show(value)}`;
  const allowed = allowedBy(issue);
  const advice = allowed
    ? suggest(typeof value === 'string' ? value : show(value), allowed)
    : wanted(issue);
  return [{ file, path, what, advice }];
}

/** The values among which a field is chosen; undefined where it is not a choice. */
function allowedBy(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options.map(String);
  return undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'Write a text; a date or a number goes in quotation marks.',
  boolean: 'Write true or false.',
  number: 'Write a number, without quotation marks.',
  int: 'Write a whole number.',
  array: 'Write a list, [one, two], or one a line after a hyphen.',
  object: 'Write its fields under it, one a line.',
};

/** What the field wants, in plain words. */
function wanted(issue: Issue): string {
  const allowed = allowedBy(issue);
  if (allowed) return `Use one of: ${allowed.join(', ')}.`;
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `Write ${issue.expected}.`;
    case 'too_small':
      if (issue.origin === 'string') return 'Write something here.';
      return issue.origin === 'array'
        ? `List at least ${issue.minimum}.`
        : `Write a number from ${issue.minimum}.`;
    case 'too_big':
      return `Write a number up to ${issue.maximum}.`;
    case 'invalid_format':
      if (issue.format === 'date') return 'Write an existing day as "2021-10-12".';
      if (issue.format === 'url') return 'Write a whole address that starts with https://.';
  }
  // The schemas' own messages are whole sentences.
  return issue.message;
}

/** The value as it can be shown on a line. */
function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date && Number.isNaN(value.getTime())) return 'an impossible date';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** The fields that a schema knows at a path into it. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const plain = unwrap(schema);
  const [key, ...rest] = path;
  if (plain instanceof z.ZodArray) return fieldsAt(plain.element, rest);
  if (plain instanceof z.ZodUnion) return plain.options.flatMap((each) => fieldsAt(each, path));
  if (!(plain instanceof z.ZodObject)) return [];
  const shape: Record<string, z.core.$ZodType> = plain.shape;
  if (key === undefined) return Object.keys(shape);
  const field = shape[String(key)];
  return field === undefined ? [] : fieldsAt(field, rest);
}

/** A schema without what may stand around it: optional, nullable, default. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

/** What is at a path into a record; undefined where that leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(key))?.[1];
  }, data);
}
