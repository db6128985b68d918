import { NotFound } from '../../../database/visit.ts';
import { boardPlaces, deckPlace, kindOf, type PictureName } from '../../../domain/dream-board/own-picture.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { WebContext } from '../../../web/request.ts';
import { addresses } from '../views/addresses.ts';
import { answerWithBoard } from './board.tsx';
import { answerWithMat } from './mat.tsx';
import { pictureParam } from './parts.ts';

/** Longer than any card may be, so that it is the rule that says how long, and calmly. */
export const readableText = 1000;

/** A picture that holds cards one makes; the strengths are only chosen. Throws NotFound for those. */
export async function cardsParam(c: WebContext): Promise<PictureName> {
  const name = await pictureParam(c);
  if (kindOf(name) !== 'strengths') return name;
  await c.var.visit.whoAmI();
  throw new NotFound();
}

/** Where a new card is laid: a tile of the board, else on top of the deck's rest. */
export function placeFor(name: PictureName, wanted: string | undefined): string {
  if (kindOf(name) !== 'dreamBoard') return deckPlace;
  return boardPlaces.find((place) => place === wanted) ?? boardPlaces[0];
}

/** Where one goes after a card was laid or changed. */
export function backTo(citizenId: string, name: PictureName, place: string, more = ''): string {
  const picture = addresses.picture(citizenId, name);
  return kindOf(name) === 'dreamBoard' ? `${picture}?at=${place}${more}#tile-${place}` : picture;
}

/** The picture itself, with a sentence about what could not be done. */
export function answerWithPicture(
  c: WebContext,
  citizenId: string,
  name: PictureName,
  refused: Refusal,
): Promise<Response> {
  return kindOf(name) === 'dreamBoard'
    ? answerWithBoard(c, citizenId, refused)
    : answerWithMat(c, citizenId, name, refused);
}
