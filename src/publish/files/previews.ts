import { listPictures, pictureFile } from '../pictures/pictures.ts';
import { TYPES, type SiteContent, type WrittenFile } from './file.ts';

/** The picture next to each page that has one of its own. */
export const listPreviews = ({
  register,
  drawPicture,
  keyOfPicture,
  t,
}: SiteContent): WrittenFile[] =>
  listPictures(register, t).map((picture) => ({
    address: pictureFile(picture.address),
    type: TYPES.png,
    key: () => keyOfPicture(picture),
    write: () => drawPicture(picture),
  }));
