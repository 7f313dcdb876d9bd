import type { Problem } from '../problem.ts';
import { listTerms } from '../../register/terms.ts';
import { unique } from '../../register/unique.ts';
import { listWords } from '../../search/language/words.ts';
import type { ReadContent } from '../read-content.ts';
import { findDuplicates } from './references.ts';
import { readSaid } from './said.ts';

/** A word leads to one explanation: no two terms have the same form. */
export function checkForms({ terms }: ReadContent): Problem[] {
  return findDuplicates(listForms(terms), ({ form }) => form.toLowerCase()).map(
    ({ item, first }) => ({
      file: item.file,
      path: item.path,
      what: `"${item.form}" is also a form of ${first.file}`,
      advice: 'A word leads to one explanation: keep it in one place.',
    }),
  );
}

/** A glossary explains what the register says, and nothing else. */
export function checkTerms(content: ReadContent): Problem[] {
  const forms = listForms(content.terms);
  const sought = forms.map(({ form }) => ({ id: form, forms: [form] }));
  const unused = new Map(forms.map(({ form }) => [form, marksOf(form)]));
  const said = readSaid(content);
  const texts = [
    ...content.pages.map(({ body }) => body),
    // Most forms are where their words first stand, and few of the other texts have one of those left.
    ...unique(
      forms.flatMap(({ form }) => listWords(form)).flatMap((word) => said.forms.get(word) ?? []),
    ),
    ...said.texts,
  ];
  let left = [...unused.values()];
  for (const text of texts) {
    if (!left.some((marks) => marks.every((mark) => text.includes(mark)))) continue;
    for (const form of listTerms(text, sought)) unused.delete(form);
    left = [...unused.values()];
  }
  return forms
    .filter(({ form }) => unused.has(form))
    .map(({ file, path, form }) => ({
      file,
      path,
      what: `"${form}" does not appear in the content`,
      advice: 'Write it as it appears there, capitals included, or remove it.',
    }));
}

/** What a text has wherever it has a form: its words, without the first letter, which may be a capital. */
const marksOf = (form: string): string[] => form.replace(/^\p{Ll}/u, '').split(' ');

const listForms = (terms: ReadContent['terms']) =>
  terms.flatMap(({ file, data }) =>
    data.forms.map((form, index) => ({ file, form, path: ['forms', index] })),
  );
