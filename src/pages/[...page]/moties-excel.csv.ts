import { answerSet, listSetPaths } from './_answer-set.ts';

export const getStaticPaths = () => listSetPaths(['excel']);

export const GET = answerSet;
