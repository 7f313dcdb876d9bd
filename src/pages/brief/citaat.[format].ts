import { archive } from '../../archive.ts';
import { citationRoute, formats } from '../../citations/files.ts';
import { referToLetter } from '../../citations/reference.ts';

export const getStaticPaths = () => formats.map((format) => ({ params: { format } }));

export const GET = citationRoute((_props, locate) => referToLetter(archive.letter, locate));
