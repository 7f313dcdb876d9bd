import { addresses } from '../i18n/addresses.ts';
import type { Register } from '../register/register.ts';
import { DATA_LICENCE, DATA_VERSION, type Row, type SetName } from './exports/sets.ts';
import { locate } from './exports/locate.ts';
import type { Column, JsonSchema } from './json-schema.ts';
import { formatAddress } from '../register/kamerstuk.ts';

/** What the package says of itself, in the language of the site. */
export interface PackageLabels {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sets: Readonly<Record<SetName, string>>;
}

/** A set as a table. */
export interface Table {
  readonly name: SetName;
  readonly columns: readonly Column[];
}

/** What identifies a row of each set. */
const KEYS: { readonly [Name in SetName]: readonly (keyof Row<Name>)[] } = {
  moties: ['kamerstuk'],
  stappen: ['motion', 'place'],
  noten: ['number', 'letter'],
  bronnen: ['id'],
  indieners: ['id'],
  overleggen: ['id'],
  kanttekeningen: ['id'],
  begrippen: ['id'],
  gebeurtenissen: ['name', 'letter'],
};

/** Which column of a set names a row of which other; lists of them are in one cell and cannot. */
const REFERENCES: {
  readonly [Name in SetName]?: { readonly [Field in keyof Row<Name>]?: SetName };
} = {
  stappen: { motion: 'moties', meeting: 'overleggen', dateFrom: 'noten' },
  noten: { motion: 'moties' },
  bronnen: { meeting: 'overleggen' },
  gebeurtenissen: { remark: 'kanttekeningen' },
};

/**
 * The descriptor of the tables as a Frictionless Tabular Data Package, version 1 of the standard.
 * https://specs.frictionlessdata.io/tabular-data-package/
 */
export function describePackage(
  tables: readonly Table[],
  { letters }: Register,
  site: URL,
  { name, title, description, sets }: PackageLabels,
): object {
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description,
    homepage: locate(addresses.data, site),
    version: DATA_VERSION,
    licenses: [{ name: 'CC0-1.0', path: DATA_LICENCE }],
    sources: letters.map(({ subject, paper }) => ({ title: subject, path: formatAddress(paper) })),
    resources: tables.map(({ name: set, columns }) => ({
      profile: 'tabular-data-resource',
      name: set,
      title: sets[set],
      path: `${set}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
      schema: describeFields(set, columns),
    })),
  };
}

function describeFields(set: SetName, columns: readonly Column[]): object {
  const references = Object.entries(REFERENCES[set] ?? {});
  return {
    fields: columns.map(describeField),
    primaryKey: KEYS[set],
    ...(references.length > 0 && {
      foreignKeys: references.map(([fields, resource]) => ({
        fields,
        reference: { resource, fields: KEYS[resource][0] },
      })),
    }),
    missingValues: [''],
  };
}

/** A column as the Table Schema describes it. https://specs.frictionlessdata.io/table-schema/ */
function describeField({ name, value, optional, description }: Column): object {
  return {
    name,
    ...(description !== undefined && { description }),
    ...typeOf(value),
    constraints: {
      required: !optional,
      ...(value.enum !== undefined && { enum: value.enum }),
    },
  };
}

function typeOf({ type, format }: JsonSchema): object {
  if (type === 'integer') return { type };
  if (type === 'boolean') return { type, trueValues: ['true'], falseValues: ['false'] };
  if (format === 'date') return { type: 'date' };
  return { type: 'string', ...(format === 'uri' && { format }) };
}
