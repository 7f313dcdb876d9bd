import { register } from 'virtual:register';
import type { Letter } from '../register/register.ts';

/** The part of an address that names a letter: none for the first one of the register. */
export const letterParam = ({ kamerstuk, first }: Letter): string | undefined =>
  first ? undefined : kamerstuk;

/** A page for each letter: the first at the address of the list, a further one under it. */
export const listLetterPaths = () =>
  register.letters.map((letter) => ({
    params: { kamerstuk: letterParam(letter) },
    props: { letter },
  }));
