import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { collections } from '../../src/content/collections.ts';
import { change, reportOn, withBroken, type Break } from './broken-content.ts';

/**
 * Every field of every schema, broken in three ways: missing, of the wrong type, and misspelled.
 * The fields come from the schemas, so that a new one is tried too.
 */

/** A value that is wrong in every field. */
const NOTHING_WANTS = -1.5;

type Path = readonly (string | number)[];

/** An entry of each collection; what it lacks of the fields that there are is filled in. */
const ENTRIES = {
  site: ['site/register.yaml', {}],
  motions: [
    'motions/99250-X-27.mdx',
    {
      updated: '2026-01-31',
      remarks: [{ remark: 'titel-zonder-over', at: 'titel' }],
    },
  ],
  letters: ['letters/99110-14.mdx', { remarks: [{ remark: 'twee-kenmerken', at: 'kenmerk' }] }],
  submitters: ['submitters/korver.yaml', {}],
  meetings: ['meetings/vervoersraad-2018-10-15.yaml', {}],
  sources: ['sources/kst-99110-8.yaml', { language: 'nl' }],
  remarks: ['remarks/raad-van-5-oktober.yaml', {}],
  terms: ['terms/nachttrein.yaml', {}],
  words: ['words/nl.yaml', {}],
  redirects: ['redirects/moved.yaml', { moved: [{ from: '/a/', to: '/b/' }] }],
  checks: [
    'checks/links.yaml',
    {
      results: [
        {
          address: 'https://example.org/',
          checked: '2026-01-31',
          outcome: 'works',
          status: 200,
          final: null,
        },
      ],
    },
  ],
  corrections: [
    'corrections/99110-14.yaml',
    {
      corrections: [
        { date: '2026-01-31', page: '/brief/', before: 'a', after: 'b', evidence: 'de brief' },
      ],
    },
  ],
  pages: ['pages/verantwoording.mdx', {}],
} as const;

const formatPath = (path: Path): string =>
  path
    .reduce<string>(
      (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${part}`),
      '',
    )
    .slice(1);

interface Field {
  readonly path: Path;
  readonly required: boolean;
}

/** All fields of a schema, those of the first item of each list included. */
function listFields(schema: z.core.$ZodType, path: Path = []): Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return listFields(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    return listFields(schema.element, [...path, 0]);
  }
  // The entry of a collection has one of the shapes; what tells them apart decides which.
  if (schema instanceof z.ZodUnion) return listFields(schema.options[0] ?? z.never(), path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => [
    { path: [...path, key], required: !z.safeParse(field, undefined).success },
    ...listFields(field, [...path, key]),
  ]);
}

/** Rewrites the record of a file: its YAML, or its frontmatter. */
function edit(file: string, filled: object, how: (document: Document) => void): Break {
  return change(file, (text) => {
    const parts = file.endsWith('.mdx') ? text.split(/^---\n/m) : ['', text];
    const [, yaml = '', ...body] = parts;
    const document = parseDocument(yaml);
    for (const [key, value] of Object.entries(filled))
      document.set(key, document.createNode(value));
    how(document);
    const record = document.toString({ lineWidth: 0 });
    return body.length === 0 ? record : ['', record, ...body].join('---\n');
  });
}

type Document = ReturnType<typeof parseDocument>;

function misspell(document: Document, path: Path): void {
  const value: unknown = document.getIn(path, true);
  document.deleteIn(path);
  document.setIn([...path.slice(0, -1), `${String(path.at(-1))}x`], value);
}

/** The line of a field in the text of a file; of the field around it where it is missing. */
function lineOf(text: string, path: Path): number {
  const lines = text.split('\n');
  let found = lines[0] === '---' ? 1 : 0;
  for (const [depth, key] of path.filter((part) => typeof part === 'string').entries()) {
    const indent = depth === 0 ? /^/ : /^ +(?:- )?/;
    const field = new RegExp(`${indent.source}${key}:`);
    const next = lines.findIndex((line, index) => index >= found && field.test(line));
    if (next < 0) break;
    found = next;
  }
  // The first item of a list starts on the line after it.
  return found + (path.at(-1) === 0 ? 2 : 1);
}

const FOLDERS = [
  'motions',
  'letters',
  'submitters',
  'meetings',
  'sources',
  'remarks',
  'terms',
  'words',
  'redirects',
  'checks',
  'corrections',
  'pages',
  'site',
] as const;

test('every collection is tried', () => {
  expect(FOLDERS.toSorted()).toEqual(Object.keys(collections).toSorted());
});

for (const folder of FOLDERS) {
  const [name, filled] = ENTRIES[folder];
  const file = `content/${name}`;

  /** The report after the record was changed, and the file as it then was. */
  const tell = (how: (document: Document) => void) =>
    withBroken([edit(file, filled, how)], (root) => ({
      text: readFileSync(join(root, file), 'utf8'),
      report: reportOn(root),
    }));

  test(`${folder}: each field is told where it is wrong, misspelled or missing`, () => {
    for (const { path, required } of listFields(collections[folder].schema)) {
      const field = formatPath(path);
      const key = String(path.at(-1));

      const wrong = tell((document) => document.setIn(path, NOTHING_WANTS));
      const place = `  line ${lineOf(wrong.text, path)}: ${field}`;
      expect(wrong.report, `${field} of the wrong type`).toContainEqual(startingWith(place));

      const misspelled = tell((document) => misspell(document, path));
      const other = [...path.slice(0, -1), `${key}x`];
      expect(misspelled.report, `${field} misspelled`).toContain(
        `  line ${lineOf(misspelled.text, other)}: ${formatPath(other)}: "${key}x" is not a field of this record. Did you mean "${key}"?`,
      );

      if (!required) continue;
      const missing = tell((document) => document.deleteIn(path));
      const around = lineOf(missing.text, path.slice(0, -1));
      expect(missing.report, `${field} missing`).toContainEqual(
        startingWith(`  line ${around}: ${field}: the field is missing. Add it. `),
      );
    }
  });
}

const startingWith = (text: string): unknown =>
  expect.stringMatching(new RegExp(`^${text.replace(/[.[\]]/g, '\\$&')}`));
