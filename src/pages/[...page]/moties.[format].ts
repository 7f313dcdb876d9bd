import type { GetStaticPathsOptions } from 'astro';
import { answerSet, listSetPaths } from './_answer-set.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  listSetPaths(route, ['bib', 'ris', 'csv', 'txt']);

export const GET = answerSet;
