import { resolve } from 'node:path';
import type { Built } from '../src/content/build-register.ts';
import type { Problem } from '../src/content/problem.ts';
import { createEdition, stringsFor, type Edition, type Strings } from '../src/i18n/edition.ts';
import { siteFiles } from '../src/i18n/addresses.ts';
import {
  inLanguage,
  languagesOf,
  OWN_LANGUAGE,
  prefixOf,
  type Language,
} from '../src/i18n/language.ts';
import { createMotionRows } from '../src/publish/exports/rows.ts';
import { listFiles } from '../src/publish/files.ts';
import type { KeyOf, SiteContent, SiteFile } from '../src/publish/files/file.ts';
import { listMovedPages } from '../src/publish/files/moved.ts';
import type { Register } from '../src/register/register.ts';
import { buildSearchCorpus, type SearchCorpus } from '../src/search/index/corpus.ts';
import { contentFolder, memoryFile } from '../site.config.ts';
import { openMemory } from './entry-memory.ts';
import { createPageKeys, createPictureKeys } from './page-keys.ts';
import { drawPicture } from './pictures/draw.ts';
import { readRegisters } from './read-register.ts';
import { buildSearchIndex } from './search-index.ts';
import { provideRegisters } from './virtual-register.ts';
import type { Changed } from './watch-content.ts';

/** Where the site is published. */
export interface Place {
  /** The path under which it is served, "/" or "/register/". */
  readonly base: string;
  readonly origin: URL;
  /** Of the code that makes the pages, where what is made of it is kept. */
  readonly version?: string;
}

/** The register in every language that it has, as it was read last, and what is made of it when first asked. */
export class Editions {
  readonly root: string;
  readonly #memory = openMemory(resolve(memoryFile));
  readonly #place: Place;
  readonly #corpora = new Map<Language, SearchCorpus>();
  readonly #keys = new Map<Language, ReturnType<typeof createPageKeys>>();
  /** Of all that makes a file besides the register. */
  readonly #version: string | undefined;
  #built: Built;
  /** By address: pages that moved, those that the search of a language loads, and all others. */
  readonly #files = new Map<Language | 'moved' | 'other', ReadonlyMap<string, SiteFile>>();

  /**
   * Reads the content.
   *
   * @param root of the project.
   * @throws ContentError with all that is wrong with it.
   */
  constructor(root: string, place: Place) {
    this.root = root;
    this.#place = place;
    this.#built = this.#readContent();
    const { version, base, origin } = place;
    this.#version = version && [version, base, origin.href, ...this.languages].join(' ');
    provideRegisters(this.#registers, this.#keyOf);
    // What is edited afterwards the next process reads.
    this.#memory.save();
  }

  /**
   * Reads the content anew, and keeps what was read last where something is wrong with it.
   *
   * @throws ContentError as the constructor.
   */
  read(changed: Changed): void {
    this.#memory.trustBut(changed);
    this.#built = this.#readContent();
    this.#corpora.clear();
    this.#files.clear();
    this.#keys.clear();
    provideRegisters(this.#registers, this.#keyOf);
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

  /** Every file of the site that is not a page made of components, in all languages. */
  *listFiles(): Generator<SiteFile> {
    for (const site of this.#listSites()) yield* listFiles(site);
  }

  /** The same with what the search loads, which takes longer to make. */
  *listAll(): Generator<SiteFile> {
    yield* this.listFiles();
    for (const language of this.languages) yield* this.#listSearchFiles(language);
  }

  /** The file at an address of the site, if any. */
  fileAt(address: string): SiteFile | undefined {
    const searched = this.languages.find((language) =>
      address.startsWith(prefixOf(language) + siteFiles.searchIndex),
    );
    const kind = searched ?? (address.endsWith('/') ? 'moved' : 'other');
    const files = this.#files.get(kind) ?? byAddress(this.#listKind(kind));
    this.#files.set(kind, files);
    return files.get(address);
  }

  /** Who asks for a page does not wait for the other files, of which each motion has some. */
  #listKind(kind: Language | 'moved' | 'other'): Iterable<SiteFile> {
    if (kind === 'moved') return this.#listSites().flatMap((site) => [...listMovedPages(site)]);
    return kind === 'other' ? this.listFiles() : this.#listSearchFiles(kind);
  }

  /** What the files of each language are made of. */
  #listSites(): SiteContent[] {
    const { root } = this.#editionIn(OWN_LANGUAGE);
    const rowOf = createMotionRows(this.#registers, root);
    const version = this.#version;
    return this.languages.map((language) => {
      const edition = this.#editionIn(language);
      const register = this.registerIn(language);
      return {
        ...edition,
        register,
        registers: this.#registers,
        rowOf,
        keyOf: this.#keyOf,
        keyOfPicture:
          version === undefined ? () => undefined : createPictureKeys(register, version),
        drawPicture: (picture) => drawPicture(picture, edition.t),
        listWords: () => this.#corpusOf(language).words,
      };
    });
  }

  #listSearchFiles(language: Language): SiteFile[] {
    return buildSearchIndex(this.#corpusOf(language)).map((file) => ({
      ...file,
      address: prefixOf(language) + file.address,
    }));
  }

  readonly #keyOf: KeyOf = (language, subject) => {
    if (this.#version === undefined) return undefined;
    const find =
      this.#keys.get(language) ?? createPageKeys(this.registerIn(language), this.#version);
    this.#keys.set(language, find);
    return find(subject);
  };

  get #registers(): Built['registers'] {
    return this.#built.registers;
  }

  #readContent(): Built {
    return readRegisters(this.root, contentFolder, this.#memory);
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

const byAddress = (files: Iterable<SiteFile>): Map<string, SiteFile> =>
  new Map(Array.from(files, (file) => [file.address, file]));
