import { expect, test } from '@playwright/test';
import { readLetterWords } from './letter-words.ts';

const LETTER = `Geachte voorzitter,

1. Motie van het lid Ploumen over een brug (21501-02-2219), 1 mei 2020

Het kabinet bouwde een brug.¹ De brug is

¹ Verslag van de bouw <https://example.org/bouw>

Kamerbrief over beton

<https://example.org/beton>

rood.

Onze Referentie

STPS5HHCFWEY-7-88383

2. Gewijzigde motie van het lid Segers over fietsen (35570-V-31), 2 mei 2020

Er kwamen fietsen.`;

test('the words of a letter stand per motion, each once, from A to Z, its notes left out', () => {
  const words = readLetterWords(LETTER, ['het', 'een', 'de', 'is', 'van', 'over', 'er', 'Ploumen']);
  expect([...words]).toEqual([
    ['21501-02-2219', ['bouwde', 'brug', 'kabinet', 'lid', 'Motie', 'rood']],
    ['35570-V-31', ['fietsen', 'Gewijzigde', 'kwamen', 'lid', 'motie', 'Segers']],
  ]);
});
