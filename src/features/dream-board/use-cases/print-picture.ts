import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { type KeptPictures, keptPicturesAmong } from '../../symbols/public.ts';
import { loadPicture, type OwnPicture } from './see-picture.ts';

/** A picture, and what is kept of the photos and packs on it. */
export interface PictureOnPaper {
  readonly picture: OwnPicture;
  readonly kept: KeptPictures;
}

/** A picture as the citizen takes it on paper. Throws NotFound for everybody else (R-P6), and for an empty one. */
export function takePicture(visit: Visit, citizenId: string, name: PictureName): Promise<PictureOnPaper> {
  return visit.read({ event: 'ownPicture.printed', citizenId }, async (work) => {
    const taken = await loadForPaper(work, citizenId, name);
    if (taken.picture.cards.length === 0) throw new NotFound();
    return taken;
  });
}

/** The same, inside a transaction that is entered as the citizen. */
export async function loadForPaper(
  work: Work,
  citizenId: string,
  name: PictureName,
): Promise<PictureOnPaper> {
  const picture = await loadPicture(work, citizenId, name);
  const ids = picture.cards.flatMap(({ photo, symbol }) =>
    photo === null && symbol !== null ? [symbol] : [],
  );
  return { picture, kept: await keptPicturesAmong(work, citizenId, ids) };
}
