import { expect, test } from '@playwright/test';
import { compareParties } from './parties.ts';

const motion = (value: 'uitgevoerd' | 'vervallen', cumSuis = false) => ({
  status: { value },
  cumSuis,
});
const shared = motion('uitgevoerd', true);
const members = [
  { name: 'A', party: 'Zuid', motions: [shared] },
  { name: 'B', party: 'Noord', motions: [shared, motion('vervallen')] },
  { name: 'C', party: 'Noord', motions: [shared] },
  { name: 'D', party: 'Midden', motions: [motion('vervallen')] },
];

test('a motion counts once for a party, however many of its members signed it', () => {
  const [party] = compareParties(members);
  expect(party).toEqual({
    name: 'Noord',
    members: [members[1], members[2]],
    motions: 2,
    statuses: new Map([
      ['uitgevoerd', 1],
      ['vervallen', 1],
    ]),
    cumSuis: 1,
  });
});

test('the party with the most motions comes first, then the alphabet decides', () => {
  expect(compareParties(members).map(({ name }) => name)).toEqual(['Noord', 'Midden', 'Zuid']);
});
