import type { GetStaticPathsOptions } from 'astro';
import type { Letter } from '../register/register.ts';
import { registerOf } from './_register-of.ts';

/** The part of an address that names a letter: none for the first one of the register. */
const letterParam = ({ kamerstuk, first }: Letter): string | undefined =>
  first ? undefined : kamerstuk;

/** A page for each letter: the first at the address of the list, a further one under it. */
export const listLetterPaths = (route: GetStaticPathsOptions) =>
  registerOf(route).letters.map((letter) => ({
    params: { kamerstuk: letterParam(letter) },
    props: { letter },
  }));
