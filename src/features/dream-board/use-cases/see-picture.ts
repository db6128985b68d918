import type { Visit, Work } from '../../../database/visit.ts';
import { daysAfter } from '../../../domain/day.ts';
import { lying, type PictureCard } from '../../../domain/dream-board/cards.ts';
import { kindOf, type PictureKind, type PictureName } from '../../../domain/dream-board/own-picture.ts';
import { contentToShow, isSameContent } from '../../../domain/dream-board/showing.ts';
import { hasPreparation } from '../../preparation/public.ts';
import { cardsOf, daysToBringBack, lastChange, pictureOf, picturesOf } from '../store.ts';
import { type ShownPicture, shownPictures } from '../store-showing.ts';

/** One picture of the citizen's own, as its screen shows it. */
export interface OwnPicture {
  readonly name: PictureName;
  readonly version: number;
  readonly columnNames: readonly string[];
  /** Every card, in the order they were laid; those taken away too. */
  readonly allCards: readonly PictureCard[];
  /** Those that lie there. */
  readonly cards: readonly PictureCard[];
  /** What was taken away and can be brought back, latest first. */
  readonly takenAway: readonly PictureCard[];
  readonly canUndo: boolean;
  /** Given names of those who see it as it is, and of those who see how it was before: nobody is in both. */
  readonly seenBy: readonly string[];
  readonly seeOlder: readonly string[];
  /** Whether there is a preparation to bring it into. */
  readonly hasPreparation: boolean;
}

/** One picture of the citizen's own. Throws NotFound for everybody else (R-P6). */
export function seePicture(visit: Visit, citizenId: string, name: PictureName): Promise<OwnPicture> {
  return visit.read({ event: 'ownPicture.viewed', citizenId }, (work) => loadPicture(work, citizenId, name));
}

/** The picture, inside a transaction that is entered as the citizen. */
export async function loadPicture(work: Work, citizenId: string, name: PictureName): Promise<OwnPicture> {
  const kept = await pictureOf(work, citizenId, name);
  const all = kept === null ? [] : await cardsOf(work, kept.id);
  const shown = (await shownPictures(work, citizenId)).filter((one) => one.name === name);
  const columnNames = kept?.columnNames ?? [];
  const cards = lying(all);
  return {
    name,
    version: kept?.version ?? 0,
    columnNames,
    allCards: all,
    cards,
    // Strengths are tapped on and off where they stand.
    takenAway: kindOf(name) === 'strengths' ? [] : canBeBroughtBack(all, work.today),
    canUndo: kept !== null && (await lastChange(work, kept.id)) !== null,
    ...whoSees(shown, columnNames, cards),
    hasPreparation: await hasPreparation(work, citizenId),
  };
}

function canBeBroughtBack(cards: readonly PictureCard[], today: string): readonly PictureCard[] {
  const since = daysAfter(today, -daysToBringBack);
  return cards
    .filter(({ takenAwayAt }) => takenAwayAt !== null && takenAwayAt.slice(0, 10) >= since)
    .sort((a, b) => ((a.takenAwayAt ?? '') < (b.takenAwayAt ?? '') ? 1 : -1));
}

function whoSees(
  shown: readonly ShownPicture[],
  columnNames: readonly string[],
  cards: readonly PictureCard[],
): Pick<OwnPicture, 'seenBy' | 'seeOlder'> {
  const now = contentToShow(columnNames, cards);
  const isNow = ({ content }: ShownPicture) => isSameContent(content, now);
  const names = (of: readonly ShownPicture[]) => of.map(({ givenName }) => givenName);
  return { seenBy: names(shown.filter(isNow)), seeOlder: names(shown.filter((one) => !isNow(one))) };
}

/** How a picture stands on the list of all. */
export interface PictureOverview {
  readonly name: PictureName;
  readonly kind: PictureKind;
  readonly cards: readonly PictureCard[];
  readonly seenBy: readonly string[];
  readonly seeOlder: readonly string[];
}

/** The citizen's pictures that hold something. Throws NotFound for everybody else (R-P6). */
export function seePictures(visit: Visit, citizenId: string): Promise<readonly PictureOverview[]> {
  return visit.read({ event: 'ownPicture.viewed', citizenId }, async (work) => {
    const shown = await shownPictures(work, citizenId);
    const overviews: PictureOverview[] = [];
    for (const { id, name, columnNames } of await picturesOf(work, citizenId)) {
      const cards = lying(await cardsOf(work, id));
      const shownOf = shown.filter((one) => one.name === name);
      overviews.push({ name, kind: kindOf(name), cards, ...whoSees(shownOf, columnNames, cards) });
    }
    return overviews;
  });
}
