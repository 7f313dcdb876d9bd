import type { WordsData } from '../../register/schemas/words.ts';

/** A word list without words, to test with the few that matter. */
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
