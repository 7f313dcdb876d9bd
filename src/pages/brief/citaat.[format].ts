import { register } from 'virtual:register';
import { citationRoute } from '../_citation-route.ts';
import { CITATION_FORMATS } from '../../publish/citations/format.ts';
import { referToLetter } from '../../publish/citations/reference.ts';

export const getStaticPaths = () => CITATION_FORMATS.map((format) => ({ params: { format } }));

export const GET = citationRoute((_props, locate) => referToLetter(register.letter, locate));
