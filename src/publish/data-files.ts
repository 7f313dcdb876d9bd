import { z } from 'zod';
import { addresses } from '../i18n/addresses.ts';
import type { Translated } from '../i18n/language.ts';
import type { Register, Motion } from '../register/register.ts';
import { CSV_FORMS, formatCsv, formatHeader, formatRows, type CsvForm } from './csv.ts';
import { describePackage, type PackageLabels } from './data-package.ts';
import {
  evidenceFields,
  motionFile,
  sets,
  stepFields,
  type Row,
  type SetName,
} from './exports/sets.ts';
import { exportSets, type RowOf } from './exports/rows.ts';
import { locate } from './exports/locate.ts';
import type { Evidence } from '../register/evidence.ts';
import { deriveSchema, describeSchema, describeTable, listColumns } from './json-schema.ts';

/** What the files say of themselves, in the language of the site. */
export interface DataLabels {
  readonly package: Omit<PackageLabels, 'sets'>;
  readonly sets: Readonly<Record<SetName, string>>;
  readonly motionFile: string;
  readonly evidence: Readonly<Record<keyof Evidence, string>>;
  /** What each field of each set means. */
  readonly fields: {
    readonly [Name in SetName]: Readonly<Record<Exclude<keyof Row<Name>, 'en'>, string>>;
  };
  /** What `en` means, in a row of any set. */
  readonly en: string;
}

/**
 * Every whole-set file under `/data/` by its name, "moties.json" or "schema/moties.json": writes its
 * text when it is called.
 *
 * @param registers in each language: the files are the same for all.
 * @param labels in the language of the register itself.
 */
export function listDataFiles(
  registers: Translated<Register>,
  site: URL,
  labels: DataLabels,
  rowOf: RowOf,
): ReadonlyMap<string, () => string> {
  let exported: ReturnType<typeof exportSets> | undefined;
  const getRows = (name: SetName): readonly object[] =>
    (exported ??= exportSets(registers, site, rowOf))[name];
  const { en } = labels;
  const fieldsOf = (object: unknown) => {
    const set = SET_NAMES.find((name) => sets[name] === object);
    if (set !== undefined) return { ...labels.fields[set], en };
    if (object === evidenceFields) return labels.evidence;
    return object === stepFields ? { ...labels.fields.stappen, en } : undefined;
  };
  const options = { translated: registers.en !== undefined, fieldsOf };
  const label = (name: string, title: string) => ({
    id: locate(addresses.dataSchema(name), site),
    title,
  });
  const tables = SET_NAMES.map((name) => ({
    name,
    columns: listColumns(deriveSchema(sets[name], options)),
  }));
  const files = tables.flatMap(({ name, columns }): [string, () => string][] => {
    const title = labels.sets[name];
    const schema = describeSchema(z.array(sets[name]), label(name, title), options);
    const table = describeTable(columns, label(`${name}.csv`, title));
    return [
      [`${name}.json`, () => formatJson(getRows(name))],
      ...CSV_FORMS.map((form): [string, () => string] => [
        `${name}${form}.csv`,
        () => formatCsv(getRows(name), columns, form),
      ]),
      [`schema/${name}.json`, () => formatJson(schema)],
      [`schema/${name}.csv.json`, () => formatJson(table)],
    ];
  });
  const descriptor = describePackage(tables, registers.nl, site, {
    sets: labels.sets,
    ...labels.package,
  });
  const motion = describeSchema(motionFile, label('motie', labels.motionFile), options);
  return new Map([
    ...files,
    ['schema/motie.json', () => formatJson(motion)],
    [PACKAGE_FILE, () => formatJson(descriptor)],
  ]);
}

/**
 * Writes some of the motions, in whatever language, as the table of all of them has them. Each has its
 * row written once, in however many tables it is.
 */
export function createMotionTables(
  { nl, en }: Translated<Register>,
  rowOf: RowOf,
  form: CsvForm,
): (motions: readonly Motion[]) => string {
  const columns = listColumns(deriveSchema(sets.moties, { translated: en !== undefined }));
  const header = formatHeader(columns, form);
  const rows = new Map<string, string>();
  const writeRow = ({ kamerstuk }: Motion): string => {
    const motion = nl.motionsByNumber.get(kamerstuk);
    const row = rows.get(kamerstuk) ?? formatRows(motion ? [rowOf(motion)] : [], columns, form);
    rows.set(kamerstuk, row);
    return row;
  };
  return (motions) => header + motions.map(writeRow).join('');
}

/** The sets, in the order of the page that explains them. */
export const SET_NAMES: readonly SetName[] = [
  'moties',
  'stappen',
  'noten',
  'bronnen',
  'indieners',
  'overleggen',
  'kanttekeningen',
  'begrippen',
  'gebeurtenissen',
];

/** What the tables are, for programs that read a Frictionless Data Package. */
export const PACKAGE_FILE = 'datapackage.json';

/** JSON as every file of the site has it: indented, and ending in a line break. */
export const formatJson = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
