import { readFile } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import type { Problem } from '../src/content/problem.ts';
import { stringsFor, type Strings } from '../src/i18n/edition.ts';
import {
  inLanguage,
  languageOf,
  languagesOf,
  OWN_LANGUAGE,
  type Language,
} from '../src/i18n/language.ts';
import type { TextContext } from '../src/markdown/text-context.ts';
import { layOutPicture } from '../src/publish/pictures/lay-out.ts';
import type { Picture } from '../src/publish/pictures/pictures.ts';
import type { Register } from '../src/register/register.ts';
import { buildSearchCorpus, type SearchCorpus } from '../src/search/index/corpus.ts';
import { contentFolder, picturesFolder } from '../site.config.ts';
import { openStudio } from './pictures/studio.ts';
import { readRegisters } from './read-register.ts';
import { buildSearchIndex, type IndexFile } from './search-index.ts';
import { provideRegister } from './virtual-register.ts';

/** The register in every language that it has, as it was read last, and what is made of it when first asked. */
export class Editions {
  readonly #root: string;
  readonly #draw = openStudio(resolve(picturesFolder));
  readonly #corpora = new Map<Language, SearchCorpus>();
  readonly #indexes = new Map<Language, readonly IndexFile[]>();
  #registers: Partial<Record<Language, Register>> = {};
  /** The translations that are to be gone over. */
  outdated: readonly Problem[] = [];

  /**
   * Reads the content.
   *
   * @param root of the project.
   * @throws ContentError with all that is wrong with it.
   */
  constructor(root: string) {
    this.#root = root;
    this.read();
  }

  /** Reads the content anew. Throws a ContentError, and keeps what was read last, where it is wrong. */
  read(): void {
    const { registers, outdated } = readRegisters(this.#root);
    this.#registers = registers;
    this.outdated = outdated;
    this.#corpora.clear();
    this.#indexes.clear();
    provideRegister({
      registers,
      wordsOf: (language) => this.#corpusOf(language).words,
      getPicture: async (picture, t) => new Uint8Array(await readFile(await this.draw(picture, t))),
    });
  }

  get languages(): readonly Language[] {
    return languagesOf(this.#registers);
  }

  registerIn(language: Language = OWN_LANGUAGE): Register {
    return inLanguage(this.#registers, language);
  }

  stringsIn(language: Language): Strings {
    return stringsFor(this.registerIn(language), language);
  }

  /** The files of the search index of a language. */
  indexOf(language: Language): readonly IndexFile[] {
    const index = this.#indexes.get(language) ?? buildSearchIndex(this.#corpusOf(language));
    this.#indexes.set(language, index);
    return index;
  }

  /** The file of a picture, drawn in a thread unless it was before. */
  draw(picture: Picture, t: Strings): Promise<string> {
    return this.#draw(layOutPicture(picture, t));
  }

  /** What the texts of a file of the content may say of the register and the site. */
  contextOf(file: string): TextContext {
    const path = relative(resolve(this.#root, contentFolder), file).split(sep).join('/');
    const language = languageOf(`/${path}`);
    const register = this.registerIn(language);
    const id = basename(path, '.mdx');
    const motion = register.motionsByNumber.get(id);
    return {
      language,
      t: this.stringsIn(language),
      terms: register.terms,
      remarked: motion?.remarks.map(({ at }) => at) ?? [],
      anchors: register.pages.find((page) => page.id === id)?.anchors,
    };
  }

  #corpusOf(language: Language): SearchCorpus {
    const corpus =
      this.#corpora.get(language) ??
      buildSearchCorpus(this.registerIn(language), { language, t: this.stringsIn(language) });
    this.#corpora.set(language, corpus);
    return corpus;
  }
}
