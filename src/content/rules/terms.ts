import type { Problem } from '../problem.ts';
import { listTerms } from '../../register/terms.ts';
import type { ReadContent } from '../read-content.ts';
import { findDuplicates } from './references.ts';
import { collectTexts } from './words.ts';

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
  const unused = new Set(forms.map(({ form }) => form));
  for (const text of [...content.pages.map(({ body }) => body), ...collectTexts(content)]) {
    // Most are in the first texts.
    if (unused.size === 0) break;
    for (const form of listTerms(text, sought)) unused.delete(form);
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

const listForms = (terms: ReadContent['terms']) =>
  terms.flatMap(({ file, data }) =>
    data.forms.map((form, index) => ({ file, form, path: ['forms', index] })),
  );
