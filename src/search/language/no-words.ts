import type { WordsData } from '../../register/schemas/words.ts';

/** An empty word list, for tests that add the few words that matter. */
export const NO_WORDS: WordsData = {
  stopWords: [],
  synonyms: [],
  compounds: {},
  negations: [],
  statuses: {
    vervallen: ['vervallen'],
    doorlopend: ['doorlopend'],
    'geen-bijval': ['geen bijval'],
    uitgevoerd: ['uitgevoerd'],
  },
  kinds: { motie: [], bron: ['bronnen'], overleg: [], kanttekening: [], brief: [], begrip: [] },
  people: [],
  offices: [],
  letter: {},
};
