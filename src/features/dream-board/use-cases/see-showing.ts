import type { Visit } from '../../../database/visit.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { whoMayBeShown } from '../../../domain/dream-board/showing.ts';
import { nearestFirst } from '../../../domain/preparation/sharing.ts';
import { type Around, peopleAround } from '../../preparation/public.ts';
import { shownPictures } from '../store-showing.ts';
import { loadPicture, type OwnPicture } from './see-picture.ts';

/** Who sees a picture, for the citizen alone. */
export interface ShowingView {
  readonly picture: OwnPicture;
  readonly people: readonly Around[];
  readonly shownTo: readonly string[];
}

/** Who sees one of the citizen's pictures, and who may be picked. Throws NotFound for anybody but the citizen. */
export function seeShowing(visit: Visit, citizenId: string, name: PictureName): Promise<ShowingView> {
  return visit.read({ event: 'ownPicture.viewed', citizenId }, async (work) => {
    const people = nearestFirst(whoMayBeShown(await peopleAround(work, citizenId)));
    const shown = (await shownPictures(work, citizenId)).filter((one) => one.name === name);
    return {
      picture: await loadPicture(work, citizenId, name),
      people,
      shownTo: shown
        .map(({ personId }) => personId)
        .filter((one) => people.some(({ personId }) => personId === one)),
    };
  });
}
