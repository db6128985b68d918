import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { sentPhoto } from '../../../web/photo-forms.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { addCardPhoto } from '../use-cases/add-card-photo.ts';
import { seePicture } from '../use-cases/see-picture.ts';
import { CardPhotoPage } from '../views/card-pages.tsx';
import { answerWithPicture, backTo, cardsParam, placeFor, readableText } from './card-requests.ts';
import { sentenceOf } from './parts.ts';

interface Asked {
  readonly place?: string;
  readonly words?: string;
  readonly refused?: Refusal;
  readonly isMissing?: boolean;
}

/** Where a photo is chosen for a new card. */
export const showAddPhoto: Handler = async (c) => {
  const name = await cardsParam(c);
  return answerWithPhoto(c, name, null, { place: placeFor(name, c.req.query('place')) });
};

/** Where a photo is chosen for a card that lies there. */
export const showCardPhoto: Handler = async (c) =>
  answerWithPhoto(c, await cardsParam(c), idParam(c, 'cardId'), {});

const photoForm = z.object({ place: text(20), words: text(readableText) });

/** Keeps the photo, without anything in it but the picture. */
export const savePhoto: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await cardsParam(c);
  const cardId = c.req.param('cardId') === undefined ? null : idParam(c, 'cardId');
  const form = await readForm(c, photoForm);
  const place = placeFor(name, String(form.typed.place ?? ''));
  const words = String(form.typed.words ?? '');
  const bytes = form.ok ? await sentPhoto(c, form.files.get('photo')) : undefined;
  if (bytes === undefined) return answerWithPhoto(c, name, cardId, { place, words, isMissing: true });
  if (isRefusal(bytes)) return answerWithPhoto(c, name, cardId, { place, words, refused: bytes });
  const on = cardId === null ? { place, words } : { cardId };
  const toLay = { citizenId, name, bytes, on };
  const laid = await addCardPhoto(c.var.visit, form.command, toLay, c.var.tools.files);
  if (isRefusal(laid)) {
    if (laid.refused === 'cardGone') return answerWithPicture(c, citizenId, name, laid);
    return answerWithPhoto(c, name, cardId, { place, words, refused: laid });
  }
  return c.redirect(backTo(citizenId, name, laid.place), 303);
};

async function answerWithPhoto(
  c: WebContext,
  name: PictureName,
  cardId: string | null,
  asked: Asked,
): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const picture = await seePicture(c.var.visit, citizenId, name);
  if (cardId !== null && !picture.cards.some((card) => card.id === cardId)) throw new NotFound();
  const page = pageOf(c);
  const errors: Record<string, string> = {
    ...(asked.isMissing && { photo: page.words.dreamBoard.faults.noPhoto }),
    ...(asked.refused && { [asked.refused.field ?? 'photo']: sentenceOf(page, asked.refused) }),
  };
  return c.html(
    <CardPhotoPage
      page={page}
      citizenId={citizenId}
      name={name}
      place={asked.place ?? ''}
      cardId={cardId}
      words={asked.words ?? ''}
      isMissing={asked.isMissing === true}
      errors={errors}
    />,
    Object.keys(errors).length === 0 ? 200 : 422,
  );
}
