import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { areaOfMat, kindOf, type PictureName, placesOf } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { id, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { areaTopic } from '../../preparation/public.ts';
import { browse, findPictures, isSymbolId, longestQuery, picturesToChoose } from '../../symbols/public.ts';
import { startingPictures } from '../decks.ts';
import { changeOwnCard } from '../use-cases/change-card.ts';
import { layOwnCard } from '../use-cases/lay-card.ts';
import { moveOwnCard } from '../use-cases/move-card.ts';
import { seePicture } from '../use-cases/see-picture.ts';
import { bringBackOwnCard, takeAwayOwnCard } from '../use-cases/take-card-away.ts';
import { undoChange } from '../use-cases/undo-change.ts';
import { addresses } from '../views/addresses.ts';
import { MakeCardPage } from '../views/card-pages.tsx';
import { answerWithPicture, backTo, cardsParam, placeFor, readableText } from './card-requests.ts';
import { ownCards, pictureParam, sentenceOf } from './parts.ts';

/** So many pictures are offered or found. */
const mostFound = 12;

/** Find a picture for a new card. */
export const showAdd: Handler = async (c) => {
  const name = await cardsParam(c);
  return answerWithMake(c, name, null, { place: placeFor(name, c.req.query('place')) });
};

const addForm = z.object({
  place: text(20),
  q: text(longestQuery),
  words: text(readableText),
  symbol: z.string().refine(isSymbolId).optional(),
  to: z.string().optional(),
  browse: text(40),
});

/** Searches, or lays a card: a tap on a picture takes the words along that were written. */
export const addCard: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await cardsParam(c);
  const form = await readForm(c, addForm);
  const typed = {
    place: placeFor(name, String(form.typed.place ?? '')),
    words: String(form.typed.words ?? ''),
    query: String(form.typed.q ?? ''),
    browse: form.typed.browse,
  };
  if (!form.ok) return answerWithMake(c, name, null, { ...typed, faults: Object.keys(form.errors) });
  const { symbol, to, words, browse: at } = form.values;
  if (symbol === undefined && (to === 'search' || at !== '')) return answerWithMake(c, name, null, typed);
  const content = { words, symbol: symbol ?? null, photo: null };
  const laid = await layOwnCard(c.var.visit, form.command, { citizenId, name, place: typed.place, content });
  if (isRefusal(laid)) return answerWithMake(c, name, null, { ...typed, refused: laid });
  const isElsewhere = laid.place !== typed.place;
  return c.redirect(backTo(citizenId, name, laid.place, isElsewhere ? '&done=elsewhere' : ''), 303);
};

/** One card, to change it. */
export const showCard: Handler = async (c) =>
  answerWithMake(c, await cardsParam(c), idParam(c, 'cardId'), {});

const changeForm = addForm.extend({ version, shown: text(readableText) });

/** Other words on a card, or another picture. */
export const saveCard: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await cardsParam(c);
  const cardId = idParam(c, 'cardId');
  const form = await readForm(c, changeForm);
  const typed = {
    words: String(form.typed.words ?? ''),
    query: String(form.typed.q ?? ''),
    browse: form.typed.browse,
    version: String(form.typed.version ?? ''),
    shown: String(form.typed.shown ?? ''),
  };
  if (!form.ok) return answerWithMake(c, name, cardId, { ...typed, faults: Object.keys(form.errors) });
  const { symbol = null, to, words, shown, version: seen, browse: at } = form.values;
  if (symbol === null && (to === 'search' || at !== '')) return answerWithMake(c, name, cardId, typed);
  const change = { citizenId, name, cardId, version: seen, shown, words, symbol };
  const changed = await changeOwnCard(c.var.visit, form.command, change);
  if (isRefusal(changed)) return answerWithMake(c, name, cardId, { ...typed, refused: changed });
  if ('conflict' in changed) {
    const label = pageOf(c).words.dreamBoard.citizen.twoTextsWords;
    return conflictPage(c, {
      fields: [{ name: 'words', label, theirs: changed.words }],
      currentVersion: changed.currentVersion,
      typed: { ...form.typed, shown: changed.words },
    });
  }
  return c.redirect(backTo(citizenId, name, changed.place), 303);
};

interface Asked {
  readonly place?: string;
  readonly words?: string;
  readonly query?: string;
  readonly browse?: unknown;
  readonly version?: string;
  readonly shown?: string;
  readonly refused?: Refusal;
  /** Fields that the form's schema refused. */
  readonly faults?: readonly string[];
}

async function answerWithMake(
  c: WebContext,
  name: PictureName,
  cardId: string | null,
  asked: Asked,
): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const picture = await seePicture(c.var.visit, citizenId, name);
  const page = pageOf(c);
  const { faults } = page.words.dreamBoard;
  const card = picture.cards.find(({ id: one }) => one === cardId);
  if (cardId !== null && card === undefined) {
    // Taken away in another tab meanwhile: the picture says so.
    if (asked.refused === undefined) throw new NotFound();
    return answerWithPicture(c, citizenId, name, asked.refused);
  }
  const [view] = card === undefined ? [] : ownCards(page, citizenId, [card]);
  const area = areaOfMat(name);
  const { pictures, browsing } = browse(asked.browse, area === null ? null : areaTopic[area]);
  // Whoever browses looks for no word.
  const query = pictures === null ? (asked.query ?? '') : '';
  const found =
    pictures ??
    (await findPictures(c.var.visit, {
      citizenId,
      query,
      language: page.language,
      limit: mostFound,
      offered: startingPictures(name),
    }));
  const sentences: Record<string, string> = {
    q: faults.searchTooLong,
    words: faults.cardWordsTooLong,
    symbol: faults.unknownPicture,
  };
  const errors = {
    ...Object.fromEntries((asked.faults ?? []).map((field) => [field, sentences[field] ?? faults.notSaved])),
    ...(asked.refused && { [asked.refused.field ?? 'words']: sentenceOf(page, asked.refused) }),
  };
  return c.html(
    <MakeCardPage
      page={page}
      citizenId={citizenId}
      name={name}
      place={asked.place ?? card?.place ?? ''}
      card={
        card && view
          ? {
              view,
              version: Number(asked.version || card.version),
              shown: asked.shown ?? card.words,
            }
          : null
      }
      words={asked.words ?? card?.words ?? ''}
      query={query}
      browsing={browsing}
      found={picturesToChoose(found, page.language)}
      errors={errors}
    />,
    Object.keys(errors).length === 0 ? 200 : 422,
  );
}

const moveForm = z.object({ card: id, place: text(20) });

/** Lays a card that was picked up somewhere else, by a tap or by dragging. */
export const moveCard: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await cardsParam(c);
  const form = await readForm(c, moveForm);
  // Nothing was picked up, or the place is none of ours: the picture as it is says enough.
  if (!form.ok || !placesOf(name).includes(form.values.place))
    return answerWithPicture(c, citizenId, name, { refused: 'noSuchPlace' });
  const { card: cardId, place } = form.values;
  const moved = await moveOwnCard(c.var.visit, form.command, { citizenId, name, cardId, place });
  if (isRefusal(moved)) return answerWithPicture(c, citizenId, name, moved);
  const at = kindOf(name) === 'dreamBoard' ? `?at=${place}#tile-${place}` : `?at=${cardId}#card-${cardId}`;
  return c.redirect(`${addresses.picture(citizenId, name)}${at}`, 303);
};

const cardForm = z.object({ card: id });

/** Takes a card away. */
export const takeAway: Handler = (c) => withCard(c, takeAwayOwnCard);

/** Brings a card back. */
export const bringBack: Handler = (c) => withCard(c, bringBackOwnCard);

async function withCard(c: WebContext, change: typeof takeAwayOwnCard): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const name = await cardsParam(c);
  const form = await readForm(c, cardForm);
  if (!form.ok) return answerWithPicture(c, citizenId, name, { refused: 'cardGone' });
  const changed = await change(c.var.visit, form.command, { citizenId, name, cardId: form.values.card });
  if (isRefusal(changed)) return answerWithPicture(c, citizenId, name, changed);
  return c.redirect(addresses.picture(citizenId, name), 303);
}

const undoForm = z.object({
  run: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
});

/** "Fortryd": back on the picture, or on the card that was laid last while one lays card after card (`run`). */
export const undo: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await pictureParam(c);
  const form = await readForm(c, undoForm);
  const run = form.ok ? form.values.run : undefined;
  await undoChange(c.var.visit, form.command, { citizenId, name });
  if (run !== undefined) return c.redirect(`${addresses.of(citizenId, name, 'next')}?run=${run}`, 303);
  return c.redirect(`${addresses.picture(citizenId, name)}?done=undone`, 303);
};
