import type { z } from 'zod';
import { suggest, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what zod finds wrong with a record into problems for its author.
 *
 * @param file the record's file.
 * @param data the record as it was read, to show the wrong value.
 * @param keys the keys that the schema knows, to suggest the nearest for a misspelled one.
 */
export function explain(
  error: z.core.$ZodError,
  file: string,
  data: unknown,
  keys: readonly string[],
): Problem[] {
  return error.issues.flatMap((issue) => explainIssue(issue, file, data, keys));
}

function explainIssue(
  issue: Issue,
  file: string,
  data: unknown,
  keys: readonly string[],
): Problem[] {
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      what: `"${key}" is no field of this record`,
      advice: path.length === 0 ? suggest(key, keys) : 'Mend its name or remove it.',
    }));
  }
  const value = valueAt(data, path);
  const found = value === undefined ? 'missing' : JSON.stringify(value);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [{ file, path, what: `the value is ${found}`, advice: suggest(String(value), allowed) }];
  }
  if (value === undefined) {
    return [{ file, path, what: 'the field is missing', advice: `Add it; ${wanted(issue)}.` }];
  }
  return [{ file, path, what: `the value is ${found}`, advice: `It is wrong: ${wanted(issue)}.` }];
}

/** What the field wants, in plain words. */
function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return issue.expected === 'string'
      ? 'it is a text; a date or number goes in quotation marks'
      : `it is a ${issue.expected}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'it is an existing day, written "2021-10-12"';
  }
  if (issue.message.includes('ISO date or period')) {
    return 'it is a day "2021-10-12", or a period "2021-10-21/2021-10-22"';
  }
  if (issue.code === 'too_small') return `it has at least ${issue.minimum}`;
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(key))?.[1];
  }, data);
}
