import { z } from 'zod';

/** A JSON Schema as far as this site writes it. https://json-schema.org/draft/2020-12 */
export interface JsonSchema {
  [keyword: string]: unknown;
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly items?: JsonSchema | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
}

/** What the fields of an object mean, by their names; undefined for an object without labels. */
export type FieldLabels = (object: unknown) => Readonly<Record<string, string>> | undefined;

/** What a schema is called, and where it is published. */
export interface SchemaLabels {
  readonly id: string;
  readonly title: string;
}

export interface SchemaOptions {
  /** Whether the register has an English edition: all rows have `en`, or none. */
  readonly translated: boolean;
  readonly fieldsOf?: FieldLabels;
}

/** The JSON Schema of a data file, from the zod schema that the file is typed by. */
export function describeSchema(
  schema: z.ZodType,
  { id, title }: SchemaLabels,
  options: SchemaOptions,
): JsonSchema {
  return { ...deriveSchema(schema, options), $id: id, title };
}

/**
 * The JSON Schema of a zod schema, its fields labelled. It allows fields that it does not know,
 * since fields may be added.
 */
export function deriveSchema(
  schema: z.ZodType,
  { translated, fieldsOf }: SchemaOptions,
): JsonSchema {
  const derived = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.properties?.['en'] !== undefined) {
        if (translated) jsonSchema.required?.push('en');
        else delete jsonSchema.properties['en'];
      }
      const fields = Object.entries(fieldsOf?.(zodSchema) ?? {});
      for (const [name, description] of fields) {
        const property = jsonSchema.properties?.[name];
        if (jsonSchema.properties === undefined || typeof property !== 'object') continue;
        // A copy: two fields may share one schema.
        jsonSchema.properties[name] = { ...property, description };
      }
    },
  });
  return toPlain(derived);
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** What its cells hold; the values of a list are in one cell as a string. */
  readonly value: JsonSchema;
  /** A cell may be empty. */
  readonly optional: boolean;
  readonly description: string | undefined;
}

/** What is between the values of a list in one cell. */
export const LIST_SEPARATOR = ' | ';

/**
 * The columns of a set as a table: a field is a column, and so is each field of an object in it,
 * "status.value". A list is one column, its values in one cell; of a list of objects, each field
 * is. Lists within a list of objects have a table of their own and are left out.
 *
 * @param row the JSON Schema of one row.
 */
export function listColumns(row: JsonSchema): Column[] {
  return Object.entries(row.properties ?? {}).flatMap(([name, property]): Column[] => {
    const value = withoutNull(property);
    const optional = value !== property;
    const { description } = property;
    const within = (inner: JsonSchema): Column[] =>
      listColumns(inner).map((column) => ({
        ...column,
        name: `${name}.${column.name}`,
        optional: optional || column.optional,
        description: column.description ?? description,
      }));
    if (value.properties !== undefined) return within(value);
    const { items } = value;
    if (items === undefined) return [{ name, value, optional, description }];
    const list = { value: { type: 'string' }, optional: true };
    if (items.properties === undefined) return [{ name, description, ...list }];
    const nested = Object.values(items.properties).some((field) => field.items !== undefined);
    return nested ? [] : within(items).map((column) => ({ ...column, ...list }));
  });
}

/** The JSON Schema of a row of a CSV file, as a parser gives it: every cell is text. */
export function describeTable(columns: readonly Column[], { id, title }: SchemaLabels): JsonSchema {
  const names = columns.map(({ name }) => name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
      required: names,
    },
  };
}

/** What a value looks like as the text of a cell. */
function cellSchema({ value, optional, description }: Column): JsonSchema {
  const cell = textSchema(value);
  return {
    ...(optional ? { anyOf: [cell, { const: '' }] } : cell),
    ...(description !== undefined && { description }),
  };
}

function textSchema(value: JsonSchema): JsonSchema {
  if (value.type === 'integer') return { type: 'string', pattern: '^-?\\d+$' };
  if (value.type === 'boolean') return { enum: ['true', 'false'] };
  return { ...value, description: undefined };
}

function withoutNull(schema: JsonSchema): JsonSchema {
  if (typeof schema.type === 'object') {
    return { ...schema, type: schema.type.find((name) => name !== 'null') };
  }
  const [only, ...others] = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return only === undefined || others.length > 0 ? schema : only;
}

/** A schema without what JSON cannot hold. */
function toPlain(schema: object): JsonSchema {
  const plain: unknown = JSON.parse(JSON.stringify(schema));
  if (!isObject(plain)) throw new Error('A JSON Schema is an object.');
  return plain;
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null;
