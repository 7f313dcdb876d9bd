import type { Body, WrittenStep } from '../body.ts';
import type { Entry, TextEntry } from '../content.ts';
import { readEntry, type ReadContent } from '../read-content.ts';
import { indexById } from '../resolve/lookup.ts';
import { omitHash, type Translation, type WithHash } from './translation.ts';

/**
 * The content in another language: the words of the translation, with all facts of the Dutch. Official
 * titles and quotations stay Dutch, with their translation beside them.
 *
 * @param dutch content without problems.
 * @param words its translation, which `findDifferences` finds nothing wrong with.
 */
export function translate(dutch: ReadContent, words: Translation): ReadContent {
  return {
    ...dutch,
    motions: join(dutch.motions, words.motions, (motion, { data, ...text }) => ({
      ...translateText(motion, text),
      data: {
        ...motion.data,
        shortTitle: data.shortTitle,
        summary: data.summary,
        status: {
          value: motion.data.status.value,
          ground: motion.data.status.ground,
          ...(data.status.doubt === undefined ? {} : { doubt: data.status.doubt }),
        },
        translation: { title: data.title, ground: data.status.ground },
      },
    })),
    letters: join(dutch.letters, words.letters, (letter, { data, ...text }) => ({
      ...translateText(letter, text),
      data: {
        ...letter.data,
        sender: { ...letter.data.sender, ...data.sender },
        addressee: { ...letter.data.addressee, ...data.addressee },
        events: letter.data.events.map((event, place) => {
          const { name, explanation, quote } = data.events[place] ?? event;
          return { ...event, name, explanation, translation: { quote } };
        }),
        translation: { subject: data.subject },
      },
    })),
    meetings: join(dutch.meetings, words.meetings, overlay),
    sources: join(dutch.sources, words.sources, (source, { data }) => ({
      ...source,
      data: { ...source.data, translation: { title: data.title } },
    })),
    remarks: join(dutch.remarks, words.remarks, (remark, { data }) => ({
      ...remark,
      data: {
        ...remark.data,
        title: data.title,
        explanation: data.explanation,
        ...(data.quote === undefined ? {} : { translation: { quote: data.quote } }),
      },
    })),
    terms: translateTerms(dutch, words),
    corrections: join(dutch.corrections, words.corrections, (log, { data }) => ({
      ...log,
      data: {
        corrections: log.data.corrections.map((correction, place) => ({
          ...correction,
          ...data.corrections[place],
        })),
      },
    })),
    pages: join(dutch.pages, words.pages, (page, { data, ...text }) => ({
      ...translateText(page, text),
      data: omitHash(data),
    })),
    site: join(dutch.site, words.site, overlay),
  };
}

/** The entries, each with its translation; one that has none as it is. */
function join<Own extends Entry<unknown>, Words extends Entry<unknown>>(
  entries: readonly Own[],
  words: readonly Words[],
  translateOne: (entry: Own, words: Words) => Own,
): Own[] {
  const byId = indexById(words);
  return entries.map((entry) => {
    const own = byId.get(entry.id);
    return own === undefined ? entry : translateOne(entry, own);
  });
}

/** The words of the translation over the fields of the entry. */
const overlay = <Data extends object, Words extends object>(
  entry: TextEntry<Data>,
  { data }: Entry<Words & WithHash>,
): TextEntry<Data> => ({ ...entry, data: { ...entry.data, ...omitHash(data) } });

/** A glossary may explain a word in one language alone. */
function translateTerms({ terms }: ReadContent, words: Translation): ReadContent['terms'] {
  const dutch = indexById(terms);
  return words.terms.map(({ data, ...entry }) => ({
    ...entry,
    data: {
      ...omitHash(data),
      marked: dutch.get(entry.id)?.data.marked ?? true,
      dutchOnly: false,
    },
  }));
}

type Text = Pick<TextEntry<unknown>, 'body' | 'bodyLine' | 'read'>;

/** An entry with the text of its translation, which has the notes and steps of the Dutch. */
function translateText<Own extends Text & { readonly read: Body }>(entry: Own, text: Text): Own {
  const read = readEntry(text);
  return {
    ...entry,
    body: text.body,
    bodyLine: text.bodyLine,
    read: {
      ...read,
      headings: read.headings.map((heading, place) => ({
        ...heading,
        anchor: entry.read.headings[place]?.anchor ?? heading.anchor,
      })),
      steps: read.steps.map((step, place) => translateStep(entry.read.steps[place], step)),
      definitions: entry.read.definitions,
    },
  };
}

/** A step says who and, in words, when; all else of it is in the Dutch. */
function translateStep(dutch: WrittenStep | undefined, words: WrittenStep): WrittenStep {
  const own = new Set(words.attributes.map(({ name }) => name));
  const facts = dutch?.attributes.filter(({ name }) => !own.has(name)) ?? [];
  return { ...words, attributes: [...words.attributes, ...facts] };
}
