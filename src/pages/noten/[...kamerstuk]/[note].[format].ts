import type { GetStaticPathsOptions } from 'astro';
import { CITATION_FORMATS } from '../../../publish/citations/format.ts';
import { referToNote } from '../../../publish/citations/reference.ts';
import { noteAnchor } from '../../../register/anchors.ts';
import type { Note } from '../../../register/register.ts';
import { citationRoute } from '../../_citation-route.ts';
import { listLetterPaths } from '../../_letter-paths.ts';

export const getStaticPaths = (route: GetStaticPathsOptions) =>
  listLetterPaths(route).flatMap(({ params, props: { letter } }) =>
    letter.notes.flatMap((note) =>
      CITATION_FORMATS.map((format) => ({
        params: { ...params, note: noteAnchor(note.number), format },
        props: { note },
      })),
    ),
  );

export const GET = citationRoute<{ note: Note }>(({ note }, edition) => referToNote(note, edition));
