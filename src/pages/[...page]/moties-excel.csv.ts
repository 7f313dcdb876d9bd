import { answerSet, listSetPaths } from '../../motion-set-files.ts';

export const getStaticPaths = () => listSetPaths(['excel']);

export const GET = answerSet;
