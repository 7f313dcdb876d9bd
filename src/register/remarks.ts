import { letterOf, type Letter, type Register, type Remark } from './register.ts';

/**
 * The remarks of each letter that has any, in the order of the letters; the first letter of the
 * register is always among them.
 */
export function groupRemarks({
  letters,
  remarks,
}: Pick<Register, 'letters' | 'remarks'>): Map<Letter, readonly Remark[]> {
  const byLetter = Map.groupBy(remarks, letterOf);
  return new Map(
    letters
      .map((letter) => [letter, byLetter.get(letter) ?? []] as const)
      .filter(([{ first }, own]) => first || own.length > 0),
  );
}
