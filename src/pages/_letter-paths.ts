import type { GetStaticPathsOptions } from 'astro';
import { listNeighbours } from '../register/neighbours.ts';
import {
  CITATIONS_TOGETHER,
  cutByCount,
  MOTIONS_TOGETHER,
  NOTES_TOGETHER,
} from '../register/parts.ts';
import type { Letter } from '../register/register.ts';
import { groupRemarks } from '../register/remarks.ts';
import { keyOf, registerOf } from './_register-of.ts';

/** The part of an address that names a letter: none for the first one of the register. */
const letterParam = ({ kamerstuk, first }: Letter): string | undefined =>
  first ? undefined : kamerstuk;

/** A page for each letter: the first at the address of the list, a further one under it. */
export const listLetterPaths = (route: GetStaticPathsOptions) =>
  listNeighbours(registerOf(route).letters).map(({ item: letter, ...neighbours }) => ({
    params: { kamerstuk: letterParam(letter) },
    props: { letter, neighbours },
    cacheKey: keyOf(route, letter),
  }));

/** The page of the remarks on each letter that has any. */
export const listRemarkPaths = (route: GetStaticPathsOptions) => {
  const groups = groupRemarks(registerOf(route));
  return listNeighbours([...groups.keys()]).map(({ item: letter, ...neighbours }) => ({
    params: { kamerstuk: letterParam(letter) },
    props: { letter, remarks: groups.get(letter) ?? [], neighbours },
    cacheKey: keyOf(route, letter),
  }));
};

/** The pages of the notes of each letter: the first at the address of the letter's notes. */
export const listNotePaths = (route: GetStaticPathsOptions) =>
  listParts(route, NOTES_TOGETHER, ({ notes }) => notes).map(joinPage);

/** The pages that say how to cite the notes of each letter. */
export const listCitationPaths = (route: GetStaticPathsOptions) =>
  listParts(route, CITATIONS_TOGETHER, ({ notes }) => notes);

/** The pages of the timeline of each letter: its oldest motions at the address of the timeline. */
export const listTimelinePaths = (route: GetStaticPathsOptions) =>
  listParts(route, MOTIONS_TOGETHER, ({ motions }) => motions.toReversed()).map(joinPage);

/** The pages of each letter for what it has, so many on each. */
function listParts<Item>(
  route: GetStaticPathsOptions,
  size: number,
  itemsOf: (letter: Letter) => readonly Item[],
) {
  return listLetterPaths(route).flatMap(({ params: { kamerstuk }, props, cacheKey }) => {
    const parts = cutByCount(itemsOf(props.letter), size);
    return parts.map((part) => ({
      params: { kamerstuk, part: part.number === 1 ? undefined : String(part.number) },
      props: { ...props, part, parts },
      cacheKey,
    }));
  });
}

/** The letter and the part of an address as one: the first part of the first letter has neither. */
function joinPage<Path extends { readonly params: PartParams }>({ params, ...path }: Path) {
  const there = [params.kamerstuk, params.part].filter((param) => param !== undefined);
  return { ...path, params: { page: there.length === 0 ? undefined : there.join('/') } };
}

interface PartParams {
  readonly kamerstuk: string | undefined;
  readonly part: string | undefined;
}
