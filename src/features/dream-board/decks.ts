import type { Dealt } from '../../domain/dream-board/mat.ts';
import { areaOfMat, kindOf, type PictureName } from '../../domain/dream-board/own-picture.ts';
import { lifeAreas } from '../../domain/preparation/life-areas.ts';
import { pictureIn } from '../../domain/symbols/meant-symbol.ts';
import { areaPicture, suggestedPictures } from '../preparation/public.ts';
import { startingSymbols } from '../symbols/public.ts';

/** What the deck of a mat begins with: the life areas on the whole mat, an area's own pictures on the mat under it. */
export function dealtFor(name: PictureName): readonly Dealt[] {
  const area = areaOfMat(name);
  if (area === null) return lifeAreas.map((one) => ({ key: one, symbol: areaPicture[one] }));
  return suggestedPictures[area].map((symbol) => ({ key: pictureIn(symbol), symbol }));
}

/** Pictures to begin with where a card is made, so that one can answer without writing or searching (R-W6). */
export function startingPictures(name: PictureName): readonly string[] {
  if (kindOf(name) === 'dreamBoard') return startingSymbols('dreamBoard');
  return suggestedPictures[areaOfMat(name) ?? 'free'];
}
