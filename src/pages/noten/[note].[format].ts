import { register } from 'virtual:register';
import { citationRoute } from '../_citation-route.ts';
import { CITATION_FORMATS } from '../../publish/citations/format.ts';
import { referToNote } from '../../publish/citations/reference.ts';
import { noteAnchor } from '../../register/anchors.ts';
import type { Note } from '../../register/register.ts';

export const getStaticPaths = () =>
  register.notes.flatMap((note) =>
    CITATION_FORMATS.map((format) => ({
      params: { note: noteAnchor(note.number), format },
      props: { note },
    })),
  );

export const GET = citationRoute<{ note: Note }>(({ note }, locate) =>
  referToNote(note, register.letter, locate),
);
