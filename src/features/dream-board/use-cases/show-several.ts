import { endShowings } from '../../../database/showings.ts';
import type { Work } from '../../../database/visit.ts';
import { lying } from '../../../domain/dream-board/cards.ts';
import { type PictureName, pictureNames } from '../../../domain/dream-board/own-picture.ts';
import { contentToShow, isSameContent, whoMayBeShown } from '../../../domain/dream-board/showing.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { type Around, peopleAround } from '../../preparation/public.ts';
import { cardsOf, holdShowing, pictureOf, picturesOf } from '../store.ts';
import { insertShown, shownPictures, showShownAgain } from '../store-showing.ts';

/** One picture the citizen can show, and who sees it. */
export interface ShareablePicture {
  readonly name: PictureName;
  /** False when nothing lies on it any more: then it can only be hidden. */
  readonly canBeShown: boolean;
  readonly shownTo: readonly {
    readonly personId: string;
    readonly givenName: string;
    readonly isOlder: boolean;
  }[];
}

/** Shows or hides: these pictures (all that hold something when absent), these persons (all when absent). */
export interface PictureSharing {
  readonly citizenId: string;
  readonly show?: { readonly names?: readonly PictureName[]; readonly personIds: readonly string[] };
  readonly hide?: { readonly names?: readonly PictureName[]; readonly personIds?: readonly string[] };
}

/** The citizen's pictures that hold something or are seen by one of these people (R-P6), for a visit of the citizen. */
export async function shareablePictures(
  work: Work,
  citizenId: string,
  people: readonly Around[],
): Promise<readonly ShareablePicture[]> {
  const mayBeShown = whoMayBeShown(people).map(({ personId }) => personId);
  const shown = (await shownPictures(work, citizenId)).filter(({ personId }) =>
    mayBeShown.includes(personId),
  );
  const kept = await picturesOf(work, citizenId);
  const found: ShareablePicture[] = [];
  for (const name of pictureNames) {
    const now = kept.some((one) => one.name === name) ? await contentOf(work, citizenId, name) : nothing;
    const shownTo = shown.filter((one) => one.name === name);
    if (now.cards.length === 0 && shownTo.length === 0) continue;
    found.push({
      name,
      canBeShown: now.cards.length > 0,
      shownTo: shownTo.map(({ personId, givenName, content }) => ({
        personId,
        givenName,
        isOlder: !isSameContent(content, now),
      })),
    });
  }
  return found;
}

const nothing = contentToShow([], []);

async function contentOf(work: Work, citizenId: string, name: PictureName) {
  const kept = await pictureOf(work, citizenId, name);
  return kept === null ? nothing : contentToShow(kept.columnNames, lying(await cardsOf(work, kept.id)));
}

/**
 * Shows and hides several pictures within a visit of the citizen that has begun (R-P6). Hiding comes first. Whoever may
 * see no pictures is passed over where nothing is named. Refuses a person who may not be picked for a named picture, and
 * a named picture with nothing on it. Gives how many showings began and ended.
 */
export async function sharePicturesIn(
  work: Work,
  { citizenId, show, hide }: PictureSharing,
): Promise<{ readonly shown: number; readonly hidden: number } | Refusal> {
  await holdShowing(work, citizenId);
  const before = await shownPictures(work, citizenId);
  const gone =
    hide === undefined
      ? []
      : before.filter(
          ({ name, personId }) =>
            (hide.names?.includes(name) ?? true) && (hide.personIds?.includes(personId) ?? true),
        );
  const fresh = show === undefined ? [] : await contentsToShow(work, citizenId, show);
  if ('refused' in fresh) return fresh;
  const replaced = before.filter((one) =>
    fresh.some(({ name, personIds }) => name === one.name && personIds.includes(one.personId)),
  );
  const ended = before.filter((one) => gone.includes(one) || replaced.includes(one));
  const stays = before.filter((one) => !ended.includes(one)).map(({ copyId }) => copyId);
  await endShowings(work, 'ownPicture', ended, stays);
  for (const { name, content, personIds } of fresh)
    await insertShown(work, citizenId, name, content, personIds);
  return { shown: fresh.length, hidden: gone.length };
}

async function contentsToShow(
  work: Work,
  citizenId: string,
  { names, personIds }: NonNullable<PictureSharing['show']>,
) {
  const pickable = whoMayBeShown(await peopleAround(work, citizenId)).map(({ personId }) => personId);
  const picked = [...new Set(personIds)].filter((personId) => pickable.includes(personId));
  if (names !== undefined && names.length > 0 && picked.length < new Set(personIds).size)
    return refuse('personMayNotBePicked', 'chosen');
  const fresh = [];
  for (const name of names ?? pictureNames) {
    const content = await contentOf(work, citizenId, name);
    if (content.cards.length === 0 && names !== undefined) return refuse('nothingToShow', 'chosen');
    if (content.cards.length > 0 && picked.length > 0) fresh.push({ name, content, personIds: picked });
  }
  return fresh;
}

/**
 * Lets those see again what ended at an instant (ISO), within a visit of the citizen: "Fortryd" (R-T5). Whoever may be
 * shown nothing any more, or sees the picture already, is passed over. Gives how many see it again.
 */
export async function showPicturesAgainIn(work: Work, citizenId: string, endedAt: string): Promise<number> {
  await holdShowing(work, citizenId);
  const pickable = whoMayBeShown(await peopleAround(work, citizenId)).map(({ personId }) => personId);
  return showShownAgain(work, citizenId, endedAt, pickable);
}
