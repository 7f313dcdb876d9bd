import { TRANSLATIONS, type Language, type Translated } from '../i18n/language.ts';
import type { Register } from '../register/register.ts';
import type { Content } from './content.ts';
import { ContentError, type Problem } from './problem.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { resolveRegister } from './resolve/resolve-register.ts';
import { findProblems } from './rules/index.ts';
import { checkForms, checkTerms } from './rules/terms.ts';
import { checkWords } from './rules/words.ts';
import { findDifferences } from './translation/differences.ts';
import { translate } from './translation/translate.ts';
import type { Translation } from './translation/translation.ts';

/** The register in each language in which it is said. */
export type Registers = Translated<Register>;

/** The words of each language into which the content was translated. */
export type Translations = Partial<Record<Language, Translation>>;

export interface Built {
  readonly registers: Registers;
  /** Translations whose Dutch changed after they were last gone over: no reason not to publish. */
  readonly outdated: readonly Problem[];
}

/**
 * Builds the register from the content, in every language that there is.
 *
 * @param hash of a text, 12 hexadecimal digits: tells whether the Dutch of a translation changed.
 * @throws ContentError with every problem at once, where the content breaks a rule.
 */
export function buildRegisters(
  content: Content,
  translations: Translations,
  hash: (text: string) => string,
): Built {
  const entries = readContent(content);
  const problems = findProblems(entries);
  if (problems.length > 0 || entries.broken.size > 0) throw new ContentError(problems);
  const registers: { -readonly [Key in keyof Registers]: Registers[Key] } = {
    nl: resolveRegister(entries),
  };
  const outdated: Problem[] = [];
  for (const language of TRANSLATIONS) {
    const words = translations[language];
    if (words === undefined) continue;
    const differences = findDifferences(entries, words, language, hash);
    problems.push(...differences.problems);
    outdated.push(...differences.outdated);
    if (differences.problems.length > 0 || words.broken.size > 0) continue;
    const translated = translate(entries, words);
    const own = checkTranslated(translated, language);
    problems.push(...own);
    if (own.length === 0) registers[language] = resolveRegister(translated, language);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return { registers, outdated };
}

/** What a language says of its own words: those that the search knows, and those that it explains. */
const checkTranslated = (content: ReadContent, language: Language): Problem[] => [
  ...checkForms(content),
  ...checkTerms(content),
  ...checkWords(content, language),
];
