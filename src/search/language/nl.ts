import type { SearchLanguage } from './language.ts';
import { DATES } from './nl-dates.ts';

/** What may follow a stem in an inflected noun, adjective or verb, the longest first. */
const ENDINGS = ['den', 'ten', 'en', 'de', 'te', 'e', 's', 't'];
/** Shorter stems of short endings would join words that have nothing to do with each other. */
const shortestStem = (ending: string): number => (ending === 'en' || ending === 'e' ? 3 : 4);

/** Dutch. */
export const dutch: SearchLanguage = {
  keysOf,
  joints: ['', 's', 'en'],
  dates: DATES,
};

/** "oorlogen" and "oorlog" share "oorlog"; "territoriale" and "territoriaal" share "territorial". */
function keysOf(word: string): string[] {
  if (/\d/.test(word)) return [word];
  const stems = ENDINGS.filter(
    (ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem(ending),
  ).map((ending) => word.slice(0, -ending.length));
  const special = [
    /^(.{3,})heden$/.exec(word)?.[1]?.concat('heid'),
    /^(.{4,})a$/.exec(word)?.[1]?.concat('um'),
    /^ge(.{4,})[dt]$/.exec(word)?.[1],
  ].filter((stem) => stem !== undefined);
  return [...new Set([word, ...stems, ...special].map(spellStem))];
}

/** One spelling for a stem: "raad" and "rad(en)", "brief" and "briev(en)", "huis" and "huiz(en)". */
function spellStem(stem: string): string {
  return stem
    .replace(/([aeou])\1(?=.)/g, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
