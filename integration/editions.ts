import { resolve } from 'node:path';
import type { Built } from '../src/content/build-register.ts';
import type { Problem } from '../src/content/problem.ts';
import { createEdition, stringsFor, type Edition, type Strings } from '../src/i18n/edition.ts';
import { inLanguage, languagesOf, OWN_LANGUAGE, type Language } from '../src/i18n/language.ts';
import { createMotionRows } from '../src/publish/exports/rows.ts';
import { listFiles } from '../src/publish/files.ts';
import type { SiteFile } from '../src/publish/files/file.ts';
import type { Register } from '../src/register/register.ts';
import { buildSearchCorpus, type SearchCorpus } from '../src/search/index/corpus.ts';
import { contentFolder, memoryFile } from '../site.config.ts';
import { openMemory } from './entry-memory.ts';
import { readRegisters } from './read-register.ts';
import { buildSearchIndex, type IndexFile } from './search-index.ts';
import { provideRegisters } from './virtual-register.ts';

/** Where the site is published. */
export interface Place {
  /** The path under which it is served, "/" or "/register/". */
  readonly base: string;
  readonly origin: URL;
}

/** The register in every language that it has, as it was read last, and what is made of it when first asked. */
export class Editions {
  readonly #root: string;
  readonly #memory = openMemory(resolve(memoryFile));
  readonly #place: Place;
  readonly #corpora = new Map<Language, SearchCorpus>();
  readonly #indexes = new Map<Language, readonly IndexFile[]>();
  #built: Built;
  #files: ReadonlyMap<string, SiteFile> | undefined;

  /**
   * Reads the content.
   *
   * @param root of the project.
   * @throws ContentError with all that is wrong with it.
   */
  constructor(root: string, place: Place) {
    this.#root = root;
    this.#place = place;
    this.#built = this.#readContent();
    provideRegisters(this.#registers);
    // What is edited afterwards the next process reads.
    this.#memory.save();
  }

  /** Reads the content anew. Throws a ContentError, and keeps what was read last, where it is wrong. */
  read(): void {
    this.#built = this.#readContent();
    this.#corpora.clear();
    this.#indexes.clear();
    this.#files = undefined;
    provideRegisters(this.#registers);
  }

  /** The translations that are to be gone over. */
  get outdated(): readonly Problem[] {
    return this.#built.outdated;
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

  /** Every file of the site that is not a page made of components, in all languages. */
  *listFiles(): Generator<SiteFile> {
    const { root } = this.#editionIn(OWN_LANGUAGE);
    const rowOf = createMotionRows(this.#registers, root);
    for (const language of this.languages) {
      yield* listFiles({
        ...this.#editionIn(language),
        register: this.registerIn(language),
        registers: this.#registers,
        rowOf,
        listWords: () => this.#corpusOf(language).words,
      });
    }
  }

  /** The one at an address of the site, if any. */
  fileAt(address: string): SiteFile | undefined {
    this.#files ??= new Map(Array.from(this.listFiles(), (file) => [file.address, file]));
    return this.#files.get(address);
  }

  get #registers(): Built['registers'] {
    return this.#built.registers;
  }

  #readContent(): Built {
    return readRegisters(this.#root, contentFolder, this.#memory);
  }

  #editionIn(language: Language): Edition {
    const { base, origin } = this.#place;
    return createEdition(language, this.registerIn(language), base, origin, this.languages);
  }

  #corpusOf(language: Language): SearchCorpus {
    const corpus =
      this.#corpora.get(language) ??
      buildSearchCorpus(this.registerIn(language), { language, t: this.stringsIn(language) });
    this.#corpora.set(language, corpus);
    return corpus;
  }
}
