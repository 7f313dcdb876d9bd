import { z } from 'zod';
import { unwrap } from '../explain.ts';

/** A field of an entry, as it is asked for. */
export interface Field {
  /** Its path in the entry, "status.value". */
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'list';
  /** The values that are allowed; empty where it is not a choice. */
  readonly options: readonly string[];
  /** Whether an entry must have it. */
  readonly required: boolean;
  /** Whether "none" is an answer. */
  readonly nullable: boolean;
  readonly schema: z.core.$ZodType;
}

/**
 * The fields of a schema, those of the objects in it included. A list of objects is left out: it is
 * written by hand. Of a union, the first kind counts.
 */
export function listFields(schema: z.core.$ZodType, name = '', required = true): Field[] {
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const isRequired = required && !isOptional;
  const plain = unwrap(schema);
  if (plain instanceof z.ZodUnion)
    return plain.options.slice(0, 1).flatMap((own) => listFields(own));
  if (plain instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = plain.shape;
    return Object.entries(shape).flatMap(([key, own]) =>
      listFields(own, name === '' ? key : `${name}.${key}`, isRequired),
    );
  }
  const kind = kindOf(plain);
  if (kind === null) return [];
  const options = plain instanceof z.ZodEnum ? plain.options.map(String) : [];
  const nullable = schema instanceof z.ZodNullable;
  return [{ name, kind, options, required: isRequired, nullable, schema }];
}

function kindOf(schema: z.core.$ZodType): Field['kind'] | null {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (!(schema instanceof z.ZodArray)) return 'text';
  return unwrap(schema.element) instanceof z.ZodObject ? null : 'list';
}

/** What an answer means as the value of a field; an answer that means nothing is kept as it is. */
export function parseAnswer({ kind, nullable }: Field, answer: string): unknown {
  if (nullable && answer === 'none') return null;
  switch (kind) {
    case 'number':
      return /^\d+$/.test(answer) ? Number(answer) : answer;
    case 'boolean':
      if (/^(?:y|yes|true)$/i.test(answer)) return true;
      return /^(?:n|no|false)$/i.test(answer) ? false : answer;
    case 'list':
      return answer.split(',').map((item) => item.trim());
    case 'text':
      return answer;
  }
}

/** How a field is asked for, "kind (one of: kamerbrief, verslag)". */
export function describeField({ name, kind, options, nullable }: Field): string {
  const hints = [
    ...(options.length > 0 ? [`one of: ${options.join(', ')}`] : []),
    ...(kind === 'boolean' ? ['yes or no'] : []),
    ...(kind === 'list' ? ['separated by commas'] : []),
    ...(nullable ? ['none if the letter does not say'] : []),
  ];
  return hints.length === 0 ? name : `${name} (${hints.join('; ')})`;
}
