import { endShowings } from '../../../database/showings.ts';
import type { Command, Visit } from '../../../database/visit.ts';
import { contentToShow, decideShowing } from '../../../domain/dream-board/showing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { peopleAround } from '../../preparation/public.ts';
import { holdShowing } from '../store.ts';
import { insertShown, shownPictures } from '../store-showing.ts';
import type { WhichPicture } from './change-picture.ts';
import { loadPicture } from './see-picture.ts';

/** What the page of showing sends. */
export interface Showing extends WhichPicture {
  readonly was: readonly string[];
  readonly chosen: readonly string[];
  /** "Vis det nye": everybody who sees an older picture gets the new one. */
  readonly isRenewed: boolean;
}

/**
 * Shows a picture as it is now to the persons the citizen picks, and hides it from others again (R-P6). What is changed
 * later is seen by nobody until it is shown. Refuses nobody picked, a person who may not be picked, and an empty picture.
 * Throws NotFound for anybody but the citizen, a guardian too.
 */
export function showPicture(visit: Visit, command: Command, showing: Showing): Promise<object | Refusal> {
  const { citizenId, name, was, chosen, isRenewed } = showing;
  const isHiding = !isRenewed && chosen.every((person) => was.includes(person));
  const event = isHiding ? 'ownPicture.hidden' : 'ownPicture.shown';
  return visit.write({ event, citizenId }, command, async (work) => {
    await holdShowing(work, citizenId);
    const picture = await loadPicture(work, citizenId, name);
    const seen = (await shownPictures(work, citizenId)).filter((one) => one.name === name);
    const content = contentToShow(picture.columnNames, picture.cards);
    const decided = decideShowing(
      {
        as: work.actor.kinds.includes('citizen') ? 'citizen' : work.actor.kinds[0],
        was,
        chosen,
        isRenewed,
      },
      await peopleAround(work, citizenId),
      seen.map(({ personId }) => personId),
      content.cards.length === 0,
    );
    if (isRefusal(decided)) return decided;
    const touched = [...decided.show, ...decided.hide];
    const ended = seen.filter(({ personId }) => touched.includes(personId));
    const stays = seen.filter((one) => !ended.includes(one)).map(({ copyId }) => copyId);
    await endShowings(work, 'ownPicture', ended, stays);
    if (decided.show.length > 0) {
      await insertShown(work, citizenId, name, content, decided.show);
      if (decided.hide.length > 0) work.also('ownPicture.hidden');
    }
    return {};
  });
}
