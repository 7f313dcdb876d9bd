import { answerSet, listSetPaths } from '../../motion-set-files.ts';

export const getStaticPaths = () => listSetPaths(['bib', 'ris', 'csv', 'txt']);

export const GET = answerSet;
