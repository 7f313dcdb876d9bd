import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../src/content/problem.ts';
import { stringsFor, type Strings } from '../src/i18n/edition.ts';
import { inLanguage, languagesOf, OWN_LANGUAGE, type Language } from '../src/i18n/language.ts';
import { layOutPicture } from '../src/publish/pictures/lay-out.ts';
import type { Picture } from '../src/publish/pictures/pictures.ts';
import type { Register } from '../src/register/register.ts';
import { buildSearchCorpus, type SearchCorpus } from '../src/search/index/corpus.ts';
import { contentFolder, memoryFile, picturesFolder } from '../site.config.ts';
import { openStudio } from './pictures/studio.ts';
import { openMemory } from './entry-memory.ts';
import { readRegisters } from './read-register.ts';
import { buildSearchIndex, type IndexFile } from './search-index.ts';
import { provideRegister } from './virtual-register.ts';

/** The register in every language that it has, as it was read last, and what is made of it when first asked. */
export class Editions {
  readonly #root: string;
  readonly #memory = openMemory(resolve(memoryFile));
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
    // What is edited afterwards the next process reads.
    this.#memory.save();
  }

  /** Reads the content anew. Throws a ContentError, and keeps what was read last, where it is wrong. */
  read(): void {
    const { registers, outdated } = readRegisters(this.#root, contentFolder, this.#memory);
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

  #corpusOf(language: Language): SearchCorpus {
    const corpus =
      this.#corpora.get(language) ??
      buildSearchCorpus(this.registerIn(language), { language, t: this.stringsIn(language) });
    this.#corpora.set(language, corpus);
    return corpus;
  }
}
