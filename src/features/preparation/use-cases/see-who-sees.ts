import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { type ShareablePicture, shareablePictures } from '../../dream-board/public.ts';
import { currentRound } from '../store.ts';
import { type Around, shownItems } from '../store-sharing.ts';
import { loadSharing, type SharingView } from './see-sharing.ts';

/** Everything about who sees what: the answers, and what was made in pictures. */
export interface WhoSeesWhat extends SharingView {
  readonly pictures: readonly ShareablePicture[];
  /** Who still sees answers of earlier rounds, and about what: the sharing stands until it is taken back (R-P6). */
  readonly former: readonly { readonly personId: string; readonly areas: readonly LifeArea[] }[];
}

/** Who sees what of all that the citizen shows but the plan (R-P6). Throws NotFound for anybody but the citizen. */
export function seeWhoSees(visit: Visit, citizenId: string): Promise<WhoSeesWhat> {
  return visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    work.also('preparation.sharingViewed');
    work.also('ownPicture.viewed');
    const sharing = await loadSharing(work, citizenId);
    return {
      ...sharing,
      pictures: await shareablePictures(work, citizenId, sharing.people),
      former: await shownEarlier(work, citizenId, sharing.people),
    };
  });
}

async function shownEarlier(
  work: Work,
  citizenId: string,
  people: readonly Around[],
): Promise<WhoSeesWhat['former']> {
  const round = await currentRound(work, citizenId);
  const shown = (await shownItems(work, citizenId, 'every round')).filter((one) => one.roundId !== round?.id);
  return people.flatMap(({ personId }) => {
    const mine = shown.filter((one) => one.personId === personId);
    const areas = lifeAreas.filter((area) => mine.some((one) => one.area === area));
    return areas.length === 0 ? [] : [{ personId, areas }];
  });
}

/** Who sees what, for one person around the citizen. Throws NotFound when the person may not be picked. */
export async function seeWhoSeesWith(
  visit: Visit,
  citizenId: string,
  personId: string,
): Promise<WhoSeesWhat & { person: Around }> {
  const view = await seeWhoSees(visit, citizenId);
  const person = view.people.find((one) => one.personId === personId);
  if (person === undefined) throw new NotFound();
  return { ...view, person };
}
