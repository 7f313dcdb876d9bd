import { z } from 'zod';
import type { Language } from '../../i18n/language.ts';
import type { WrittenStep } from '../body.ts';
import type { Draft } from '../drafts/format-entry.ts';
import { unwrap } from '../explain.ts';
import { HEADINGS, placeOfHeading } from '../headings.ts';
import { readEntry, type ReadContent } from '../read-content.ts';
import { TO_WRITE } from '../to-write.ts';
import { STEP_WORDS } from './compare-bodies.ts';
import { listMissing, type Missing } from './entries.ts';
import { translatedCollections } from './schemas.ts';
import type { Translation } from './translation.ts';

/**
 * Drafts of all that a translation leaves out: the fields, headings, steps and paragraphs of the Dutch,
 * with its words marked as still to be written, and without what only the Dutch holds.
 */
export const draftTranslations = (
  dutch: ReadContent,
  words: Translation,
  language: Language,
): Draft[] => listMissing(dutch, words, language).map((missing) => draft(missing, language));

function draft({ folder, entry, file }: Missing, language: Language): Draft {
  const { extension, schema } = translatedCollections[folder];
  const data = markRecord(schema.shape, entry.data);
  if (extension === 'yaml') return { file, data };
  return { file, data, body: markBody(entry.body, readEntry(entry).steps, language) };
}

const mark = (text: string): string => `${TO_WRITE} ${text}`;

/** What a schema of words takes of a record, each text marked. */
const markRecord = (shape: z.core.$ZodShape, record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      const own: unknown = Reflect.get(record, key);
      return own === undefined ? [] : [[key, markValue(field, own)]];
    }),
  );

function markValue(schema: z.core.$ZodType, value: unknown): unknown {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    return markRecord(plain.shape, value);
  }
  if (plain instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item: unknown) => markValue(plain.element, item));
  }
  return mark(String(value));
}

/** A text line by line: an entry is written one paragraph a line. */
function markBody(body: string, steps: readonly WrittenStep[], language: Language): string {
  let step = 0;
  const lines = body
    .split('\n')
    .filter((line) => !line.startsWith('[^'))
    .map((line) => {
      const [, level = '', heading = ''] = /^(#+) (.*)$/.exec(line) ?? [];
      if (level !== '') {
        return `${level} ${HEADINGS[language][placeOfHeading(heading)] ?? mark(heading)}`;
      }
      if (line.startsWith('<Step')) return formatTag(steps[step++]);
      const [, item = '', text = ''] = /^((?:- |\d+\. )?)(.*)$/.exec(line) ?? [];
      return text === '' || text.startsWith('<') ? line : item + mark(text);
    });
  return `${lines.join('\n').trim()}\n`;
}

function formatTag(step: WrittenStep | undefined): string {
  const attributes = (step?.attributes ?? [])
    .filter(({ name }) => STEP_WORDS.includes(name))
    .map(({ name, value }) => `${name}="${mark(String(value))}"`);
  return `<Step ${attributes.join(' ')}>`;
}
