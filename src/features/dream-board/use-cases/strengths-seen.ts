import type { Work } from '../../../database/visit.ts';
import { chosenStrengths, type Strength, strengths } from '../../../domain/dream-board/strengths.ts';
import { cardsOf, pictureOf } from '../store.ts';
import { shownPictures } from '../store-showing.ts';
import { strengthPicture } from '../strength-pictures.ts';

/** A strength and its symbol. */
export interface StrengthOnPaper {
  readonly strength: Strength;
  readonly symbol: string;
}

/**
 * The strengths of a citizen for another room's paper: the citizen gets the chosen ones, others what they are shown (R-P6);
 * what others get is recorded as seen.
 */
export async function strengthsSeen(work: Work, citizenId: string): Promise<readonly StrengthOnPaper[]> {
  const chosen =
    work.actor.personId === citizenId
      ? await ownStrengths(work, citizenId)
      : await shownStrengths(work, citizenId);
  return chosen.map((strength) => ({ strength, symbol: strengthPicture[strength] }));
}

async function ownStrengths(work: Work, citizenId: string): Promise<readonly Strength[]> {
  const picture = await pictureOf(work, citizenId, 'strengths');
  return picture === null ? [] : chosenStrengths(await cardsOf(work, picture.id));
}

async function shownStrengths(work: Work, citizenId: string): Promise<readonly Strength[]> {
  const shown = (await shownPictures(work, citizenId)).find(
    ({ name, personId }) => name === 'strengths' && personId === work.actor.personId,
  );
  if (shown === undefined) return [];
  work.also('shownPicture.viewed');
  const keys = shown.content.cards.map(({ key }) => key);
  return strengths.filter((strength) => keys.includes(strength));
}
