import { expect, test } from '@playwright/test';
import { fixture } from './fixture.ts';
import { listCoSigners } from '../src/register/co-signers.ts';

test('who signed with a member comes in the order of all, each with the motions that both signed', () => {
  for (const submitter of fixture.submitters) {
    const found = listCoSigners(submitter, fixture.submitters);
    const expected = fixture.submitters
      .filter((other) => other !== submitter)
      .map((other) => ({
        submitter: other,
        motions: submitter.motions.filter(({ submitters }) => submitters.includes(other)),
      }))
      .filter(({ motions }) => motions.length > 0);
    expect(found).toEqual(expected);
  }
});
