import { fold } from './words.ts';

/** Spellings of one sound, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/[^a-z]/g, ''],
  [/ij|ei|y/g, 'i'],
  [/oe|ou|u/g, 'u'],
  [/ie/g, 'i'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch|ch|g/g, 'g'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/dt|d$/g, 't'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a word sounds, for readers who write it as they heard it: "Karaboeloet" and "Karabulut" sound the
 * same, and so do "Omtsicht" and "Omtzigt". Spaces make no sound.
 */
export function soundOf(text: string): string {
  return SOUNDS.reduce((sound, [pattern, to]) => sound.replace(pattern, to), fold(text));
}
