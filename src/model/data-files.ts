import { z } from 'zod';
import { addresses } from './addresses.ts';
import type { Archive } from './archive.ts';
import { formatCsv } from './csv.ts';
import {
  evidenceFields,
  exportSets,
  locate,
  motionFile,
  sets,
  stepFields,
  type Row,
  type SetName,
} from './exports.ts';
import type { Evidence } from './evidence.ts';
import { describeSchema, describeTable, listColumns } from './json-schema.ts';

/** What the files say of themselves, in the language of the site. */
export interface DataLabels {
  readonly sets: Readonly<Record<SetName, string>>;
  readonly motionFile: string;
  readonly evidence: Readonly<Record<keyof Evidence, string>>;
  /** What each field of each set means. */
  readonly fields: { readonly [Name in SetName]: Readonly<Record<keyof Row<Name>, string>> };
}

/** Every whole-set file under `/data/`, its text by its name: "moties.json", "schema/moties.json". */
export function buildDataFiles(
  archive: Archive,
  site: URL,
  labels: DataLabels,
): ReadonlyMap<string, string> {
  const rows = exportSets(archive, site);
  const fieldsOf = (object: unknown) => {
    const set = SET_NAMES.find((name) => sets[name] === object);
    if (set !== undefined) return labels.fields[set];
    if (object === evidenceFields) return labels.evidence;
    return object === stepFields ? labels.fields.stappen : undefined;
  };
  const label = (name: string, title: string) => ({
    id: locate(addresses.dataSchema(name), site),
    title,
    fieldsOf,
  });
  const files = SET_NAMES.flatMap((name): [string, unknown][] => {
    const columns = listColumns(describeSchema(sets[name], label(name, '')));
    const title = labels.sets[name];
    return [
      [`${name}.json`, rows[name]],
      [`${name}.csv`, formatCsv(rows[name], columns)],
      [`schema/${name}.json`, describeSchema(z.array(sets[name]), label(name, title))],
      [`schema/${name}.csv.json`, describeTable(columns, label(`${name}.csv`, title))],
    ];
  });
  const motion = describeSchema(motionFile, label('motie', labels.motionFile));
  return new Map(
    [...files, ['schema/motie.json', motion] as const].map(([name, content]) => [
      name,
      typeof content === 'string' ? content : formatJson(content),
    ]),
  );
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

/** The names under which the schemas are published, without their folder and extension. */
export const SCHEMA_NAMES: readonly string[] = [
  ...SET_NAMES.flatMap((name) => [name, `${name}.csv`]),
  'motie',
];

/** All of it in one file. */
export const ARCHIVE_NAME = 'moties-nagorno-karabach';

/** JSON as every file of the site has it: indented, and ending in a line break. */
export const formatJson = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
