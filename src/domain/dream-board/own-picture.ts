import { type LifeArea, lifeAreas } from '../preparation/life-areas.ts';

/** What a citizen makes in pictures, each once: the dream board, the strengths, the whole mat, a mat for each life area. */
export type PictureName = 'dream-board' | 'strengths' | 'mat' | `mat-${LifeArea}`;
export type PictureKind = 'dreamBoard' | 'mat' | 'strengths';

/** The mats in the order they are listed: the whole first, the sub-mats under it. */
export const matNames: readonly PictureName[] = ['mat', ...lifeAreas.map((area) => `mat-${area}` as const)];
export const pictureNames: readonly PictureName[] = ['dream-board', ...matNames, 'strengths'];

/** The picture of that name; null for any other text. */
export function pictureNamed(text: string | undefined): PictureName | null {
  return pictureNames.find((name) => name === text) ?? null;
}

/** What kind of picture it is. */
export function kindOf(name: PictureName): PictureKind {
  if (name === 'dream-board') return 'dreamBoard';
  return name === 'strengths' ? 'strengths' : 'mat';
}

/** The life area that a sub-mat is about; null for everything else. */
export function areaOfMat(name: PictureName): LifeArea | null {
  return lifeAreas.find((area) => name === `mat-${area}`) ?? null;
}

/** The area of the preparation that a picture is brought into: a sub-mat into its own, all else into "Noget mere". */
export function areaToBringInto(name: PictureName): LifeArea {
  return areaOfMat(name) ?? 'free';
}

/** The nine tiles of the dream board in reading order. */
export const boardPlaces = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
/** The large tile in the middle: "Min drøm". */
export const dreamPlace = '5';

/** The columns of a mat. */
export const matColumns = ['important', 'little', 'notImportant'] as const;
export type MatColumn = (typeof matColumns)[number];
/** Answers that are no column: they are as good as the others, and the card can be laid later. */
export const unsurePlaces = ['dontKnow', 'skipped'] as const;
/** Where a card lies that was added to the deck and has not been laid yet. */
export const deckPlace = 'deck';

/** Every place a card of the picture may lie in. */
export function placesOf(name: PictureName): readonly string[] {
  switch (kindOf(name)) {
    case 'dreamBoard':
      return boardPlaces;
    case 'mat':
      return [...matColumns, ...unsurePlaces, deckPlace];
    case 'strengths':
      return ['chosen'];
  }
}
