import { register } from 'virtual:register';
import { citationRoute, formats } from '../../publish/citations/files.ts';
import { referToLetter } from '../../publish/citations/reference.ts';

export const getStaticPaths = () => formats.map((format) => ({ params: { format } }));

export const GET = citationRoute((_props, locate) => referToLetter(register.letter, locate));
