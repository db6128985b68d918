import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { type AnswerPlace, waysFields } from '../../answer-files/public.ts';
import { browse, findPictures, isSymbolId, longestQuery, startingSymbols } from '../../symbols/public.ts';
import { placeCard, placeFile, placeFromLastTime, placePrepared } from '../use-cases/place-card.ts';
import { finishCard, hideCard, hideOrShowAll, showCard } from '../use-cases/set-cards-aside.ts';
import { showNewer } from '../use-cases/show-newer.ts';
import { AddCardPage, StaffAddCardPage } from '../views/add-card-pages.tsx';
import { addresses } from '../views/addresses.ts';
import { CitizenRoomPage } from '../views/citizen-room-page.tsx';
import type { Came } from '../views/forms.ts';
import { phaseOf } from '../views/phase.ts';
import { StaffRoomPage } from '../views/staff-room-page.tsx';
import { roomOf, tooLateFor } from './open-room.ts';
import { cameBack, notFilledIn } from './parts.ts';

/** The meeting room (R-M1). */
export const showRoom: Handler = async (c) => {
  const room = await roomOf(c);
  const page = pageOf(c);
  if (room.isCitizen) {
    return c.html(
      <CitizenRoomPage page={page} room={room} hasAnswered={c.req.query('answered') !== undefined} />,
    );
  }
  if (room.meeting.state === 'closed') return c.redirect(addresses.meeting(room.citizen.id), 303);
  return c.html(<StaffRoomPage page={page} room={room} />);
};

/** Pictures offered before anybody searched. */
const offeredFirst = startingSymbols('table');
/** How many pictures a search shows: rows of three or of six, full ones. */
const shownPictures = 12;

/** Where somebody adds a point. */
export const showAdd: Handler = (c) => addPage(c, null, 200);

async function addPage(
  c: WebContext,
  came: ((page: ReturnType<typeof pageOf>) => Came) | null,
  status: 200 | 422,
  query: string | null = null,
  place: unknown = undefined,
): Promise<Response> {
  const room = await roomOf(c);
  if (room.meeting.state === 'closed') {
    if (came !== null) throw tooLateFor(room.citizen.id);
    return c.redirect(addresses.room(room.citizen.id), 303);
  }
  const page = pageOf(c);
  const back = came?.(page) ?? null;
  if (!room.isCitizen) return c.html(<StaffAddCardPage page={page} room={room} came={back} />, status);
  const { pictures, browsing } = browse(place);
  const offered =
    pictures ??
    (await findPictures(c.var.visit, {
      citizenId: room.citizen.id,
      query: query ?? '',
      language: page.language,
      limit: shownPictures,
      offered: offeredFirst,
    }));
  return c.html(
    <AddCardPage
      page={page}
      room={room}
      came={back}
      offered={offered}
      hasSearched={query !== null}
      browsing={browsing}
    />,
    status,
  );
}

const addForm = z.object({
  meeting: id,
  saidBy: z.enum(['self', 'withHelp', 'onBehalf', 'ownPoint']),
  howTheyKnow: text(2000),
  words: text(4000),
  symbols: z.array(z.string().refine(isSymbolId)).default([]),
  q: text(longestQuery),
  browse: text(40),
  to: z.enum(['search', 'place', ...waysFields.to.unwrap().options]).optional(),
});

/** Lays a point on the table; searches for a picture, or leads to the paper, the microphone or the camera first. */
export const add: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, addForm);
  if (!form.ok)
    return addPage(
      c,
      (page) => notFilledIn(page, form, { symbols: page.words.meetings.refusals.unknownPicture }),
      422,
    );
  const { meeting: meetingId, q, to, browse: place, ...card } = form.values;
  if (place !== '') {
    const typed = { ...form.typed, q: '' };
    return addPage(c, () => ({ typed, errors: {} }), 200, null, place);
  }
  if (to === 'search') {
    const query = q.trim() === '' ? null : q;
    return addPage(c, () => ({ typed: form.typed, errors: {} }), 200, query);
  }
  const isFile = to !== undefined && to !== 'place';
  // What was written or chosen already is laid as a card of its own, so that it is not left behind (R-T5).
  const isBlank = card.words.trim() === '' && card.symbols.length === 0;
  if (isFile && isBlank) return c.redirect(`${addresses.add(citizenId)}/${to}`, 303);
  const placed = await placeCard(c.var.visit, form.command, { ...card, citizenId, meetingId });
  if (isRefusal(placed)) return addPage(c, (page) => cameBack(page, form, placed), 422);
  if (isFile) return c.redirect(`${addresses.add(citizenId)}/${to}`, 303);
  return c.redirect(`${addresses.room(citizenId)}#card-${placed.cardId}`, 303);
};

/** A card of the citizen's that is drawn, said or photographed (R-P5). */
export const newCardFiles: AnswerPlace = {
  async see(c) {
    const { citizen, isCitizen, meeting } = await roomOf(c);
    if (!isCitizen) throw new NotFound();
    if (meeting.state === 'closed') return addresses.room(citizen.id);
    const page = addresses.add(citizen.id);
    return {
      phase: phaseOf(meeting),
      question: <h2>{pageOf(c).words.meetings.citizen.addQuestion}</h2>,
      back: page,
      action: (form) => `${page}/${form}`,
      drawing: async () => undefined,
      recordingSrc: null,
    };
  },
  async keep(c, command, given) {
    const { citizen, meeting } = await roomOf(c);
    const card = { citizenId: citizen.id, meetingId: meeting.id, given };
    const placed = await placeFile(c.var.visit, command, card, c.var.tools.files);
    if (!isRefusal(placed)) return `${addresses.room(citizen.id)}#card-${placed.cardId}`;
    return placed.refused === 'meetingIsClosed' ? addresses.room(citizen.id) : placed;
  },
};

const cardForm = z.object({ meeting: id, card: id });
const oneOrAll = z.object({ meeting: id, card: id.optional() });
const doneForm = z.object({ meeting: id, card: id, value: z.enum(['yes', 'no']) });

/** Puts something prepared on the table. */
export const place: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, cardForm);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: sharedItemId } = form.values;
  const placed = await placePrepared(c.var.visit, form.command, { citizenId, meetingId, sharedItemId });
  return toRoom(c, isRefusal(placed) ? '' : `#card-${placed.cardId}`);
};

/** Lays on the table what the meeting before did not come to. */
export const placeAgain: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, cardForm);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: cardId } = form.values;
  const placed = await placeFromLastTime(c.var.visit, form.command, { citizenId, meetingId, cardId });
  return toRoom(c, isRefusal(placed) ? '' : `#card-${placed.cardId}`);
};

/** Shows what was written since, and lays it where the older lay (R-P6). */
export const showNew: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, cardForm);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: sharedItemId } = form.values;
  const shown = await showNewer(c.var.visit, form.command, { citizenId, meetingId, sharedItemId });
  if (isRefusal(shown)) return toRoom(c, '');
  return toRoom(c, shown.cardId === null ? '#prepared' : `#card-${shown.cardId}`);
};

/** Takes one card or all off the table (R-M10). */
export const hide: Handler = (c) => setAside(c, true);
/** Brings one card or all back. */
export const show: Handler = (c) => setAside(c, false);

async function setAside(c: WebContext, isHidden: boolean): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, oneOrAll);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: cardId } = form.values;
  const { visit } = c.var;
  if (cardId === undefined) await hideOrShowAll(visit, form.command, { citizenId, meetingId, isHidden });
  else if (isHidden) await hideCard(visit, form.command, { citizenId, meetingId, cardId });
  else await showCard(visit, form.command, { citizenId, meetingId, cardId });
  return toRoom(c, '');
}

/** "Færdig med det her", or back to it. */
export const finish: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, doneForm);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: cardId, value } = form.values;
  await finishCard(c.var.visit, form.command, { citizenId, meetingId, cardId, isDone: value === 'yes' });
  return toRoom(c, `#card-${cardId}`);
};

function toRoom(c: WebContext, hash: string): Response {
  return c.redirect(`${addresses.room(idParam(c, 'citizenId'))}${hash}`, 303);
}
