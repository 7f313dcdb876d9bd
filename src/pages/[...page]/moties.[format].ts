import { answerSet, listSetPaths } from './_answer-set.ts';

export const getStaticPaths = () => listSetPaths(['bib', 'ris', 'csv', 'txt']);

export const GET = answerSet;
