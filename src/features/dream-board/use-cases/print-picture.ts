import { NotFound, type Visit } from '../../../database/visit.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { loadPicture, type OwnPicture } from './see-picture.ts';

/** A picture as the citizen takes it on paper. Throws NotFound for everybody else (R-P6), and for an empty one. */
export function takePicture(visit: Visit, citizenId: string, name: PictureName): Promise<OwnPicture> {
  return visit.read({ event: 'ownPicture.printed', citizenId }, async (work) => {
    const picture = await loadPicture(work, citizenId, name);
    if (picture.cards.length === 0) throw new NotFound();
    return picture;
  });
}
