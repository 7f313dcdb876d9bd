import type { Register } from '../../register/register.ts';
import type { Edition } from '../../i18n/edition.ts';
import { buildLexicon } from '../language/build-lexicon.ts';
import type { SearchLanguage } from '../language/language.ts';
import { searchLanguages } from '../language/languages.ts';
import type { LexiconData } from '../language/lexicon.ts';
import { searchDocuments, textOf, type SearchDocument } from './documents.ts';

/** Everything that can be found in a register, and its words. */
export interface SearchCorpus {
  readonly documents: readonly SearchDocument[];
  readonly words: LexiconData;
  readonly language: SearchLanguage;
}

/** @param register in the language of the edition. */
export function buildSearchCorpus(
  register: Register,
  { language: name, t }: Pick<Edition, 'language' | 't'>,
): SearchCorpus {
  const language = searchLanguages[name];
  const documents = searchDocuments(register, t);
  const { letters, submitters, words } = register;
  return {
    documents,
    language,
    words: buildLexicon(
      {
        texts: documents.map((document) => [textOf(document), ...document.letterWords].join('\n')),
        names: [
          ...submitters.flatMap(({ name, fullName }) => [name, fullName]),
          ...letters.map(({ sender }) => sender.name),
          ...words.people,
        ],
      },
      words,
      language,
    ),
  };
}
