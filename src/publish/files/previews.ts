import { layOutPicture } from '../pictures/lay-out.ts';
import { listPictures, pictureFile } from '../pictures/pictures.ts';
import { TYPES, type DrawnFile, type SiteContent } from './file.ts';

/** The picture next to each page that has one of its own. */
export const listPreviews = ({ register, t }: SiteContent): DrawnFile[] =>
  listPictures(register, t).map((picture) => ({
    address: pictureFile(picture.address),
    type: TYPES.png,
    plan: () => ({ picture: layOutPicture(picture, t) }),
  }));
