import { archive } from '../../archive.ts';
import { citationRoute, formats } from '../../citations/files.ts';
import { referToNote } from '../../citations/reference.ts';
import { noteAnchor } from '../../model/anchors.ts';
import type { Note } from '../../model/archive.ts';

export const getStaticPaths = () =>
  archive.notes.flatMap((note) =>
    formats.map((format) => ({
      params: { note: noteAnchor(note.number), format },
      props: { note },
    })),
  );

export const GET = citationRoute<{ note: Note }>(({ note }, locate) =>
  referToNote(note, archive.letter, locate),
);
