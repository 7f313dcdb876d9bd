import type { Problem } from '../problem.ts';
import { listTerms } from '../../register/terms.ts';
import type { ReadContent } from '../read-content.ts';
import { findDuplicates } from './references.ts';
import { collectText } from './words.ts';

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
  const text = [collectText(content), ...content.pages.map(({ body }) => body)].join('\n');
  const forms = listForms(content.terms);
  const found = listTerms(
    text,
    forms.map(({ form }) => ({ id: form, forms: [form] })),
  );
  return forms
    .filter(({ form }) => !found.has(form))
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
