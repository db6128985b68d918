import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, sentAlongText, type Typed, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { closeMeeting } from '../use-cases/close-meeting.ts';
import { finishCard } from '../use-cases/set-cards-aside.ts';
import { describeReaction, removeHeardPoint, tieHeardCards } from '../use-cases/tie-heard-points.ts';
import { addresses } from '../views/addresses.ts';
import { ClosePage } from '../views/close-page.tsx';
import type { Came } from '../views/forms.ts';
import { HeardCardsPage } from '../views/heard-pages.tsx';
import { openClosing, openRoom, whileOpen } from './open-room.ts';
import { cameBack, notFilledIn } from './parts.ts';

type CameOf = (page: ReturnType<typeof pageOf>) => Came;

/** What the closing page's other buttons send along, to come back as it was typed (R-T5). */
const listed = z.array(z.string()).default([]);
const sentAlong = {
  nextMeetingOn: sentAlongText,
  invited: listed,
  came: listed,
  parts: listed,
  cards: listed,
  cardsShown: listed,
  what: sentAlongText,
  reaction: sentAlongText,
};

/** `none`: "Ikke noget af det", whatever is ticked. */
const cardsForm = z.object({
  ...sentAlong,
  meeting: id,
  cards: z.array(id).default([]),
  none: z.literal('yes').optional(),
});

/** Ties cards to the answer, from the citizen's screen or the closing page. */
export const tieCards: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, cardsForm);
  const room = await openRoom(c);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, cards, none } = form.values;
  const cardIds = none === 'yes' ? [] : cards;
  const tied = await whileOpen(
    c,
    tieHeardCards(c.var.visit, form.command, { citizenId, meetingId, cardIds }),
  );
  const page = pageOf(c);
  if (isRefusal(tied)) {
    const came = (inner: typeof page) => cameBack(inner, form, tied);
    if (room.isCitizen) return c.html(<HeardCardsPage page={page} room={room} came={came(page)} />, 422);
    return closingPage(c, came);
  }
  if (!room.isCitizen) return keptClosingPage(c, form.typed);
  return c.redirect(`${addresses.room(citizenId)}?answered`, 303);
};

const reactionForm = z.object({ ...sentAlong, meeting: id, what: text(4000), reaction: text(2000) });

/** Adds a described reaction. */
export const addReaction: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, reactionForm);
  if (!form.ok) return closingPage(c, (page) => notFilledIn(page, form));
  const { meeting: meetingId, what, reaction } = form.values;
  const added = await whileOpen(
    c,
    describeReaction(c.var.visit, form.command, { citizenId, meetingId, what, reaction }),
  );
  if (isRefusal(added)) return closingPage(c, (page) => cameBack(page, form, added));
  return keptClosingPage(c, { ...form.typed, what: '', reaction: '' });
};

const removeForm = z.object({ ...sentAlong, meeting: id, card: id });

/** Takes a described reaction back. */
export const removePoint: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, removeForm);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: pointId } = form.values;
  await whileOpen(c, removeHeardPoint(c.var.visit, form.command, { citizenId, meetingId, pointId }));
  return keptClosingPage(c, form.typed);
};

/** Ticks something on the citizen's table as talked through. */
export const finishPoint: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, removeForm);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, card: cardId } = form.values;
  await whileOpen(c, finishCard(c.var.visit, form.command, { citizenId, meetingId, cardId, isDone: true }));
  return keptClosingPage(c, form.typed);
};

/** The end of the meeting, for the caseworker. */
export const showClosing: Handler = (c) => closingPage(c, null);

/** The closing page anew, with what came to the table meanwhile and all that is typed (R-T5). */
export const refreshClosing: Handler = async (c) => {
  const form = await readForm(c, z.object({ ...sentAlong, meeting: id }));
  return keptClosingPage(c, form.typed);
};

/**
 * The closing page as the answer to one of its small buttons. It is no redirect: what is typed for the closing is kept
 * nowhere until the meeting is closed, and would be lost on the way where there is no JavaScript. Sent twice it does no harm.
 */
async function keptClosingPage(c: WebContext, typed: Typed): Promise<Response> {
  const view = await openClosing(c);
  return c.html(<ClosePage page={pageOf(c)} view={view} came={{ typed, errors: {} }} />);
}

async function closingPage(c: WebContext, came: CameOf | null): Promise<Response> {
  const view = await openClosing(c);
  const page = pageOf(c);
  const isWritten = came === null && c.req.query('written') === 'yes';
  return c.html(
    <ClosePage page={page} view={view} came={came?.(page) ?? null} isWritten={isWritten} />,
    came === null ? 200 : 422,
  );
}

const ids = z.array(id).default([]);
const closeForm = z.object({
  ...sentAlong,
  meeting: id,
  nextMeetingOn: text(10),
  invited: ids,
  came: ids,
  parts: ids,
});

/** Closes the meeting, which makes the plan (R-M1, R-M8, R-M10). */
export const close: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, closeForm);
  if (!form.ok) return closingPage(c, (page) => notFilledIn(page, form));
  const { meeting: meetingId, nextMeetingOn, invited, came, parts: partsFor } = form.values;
  // Only whom the form named can be missing: somebody invited meanwhile was never asked about.
  const absent = invited.filter((person) => !came.includes(person));
  const closing = { citizenId, meetingId, nextMeetingOn, absent, partsFor };
  const closed = await closeMeeting(c.var.visit, form.command, closing);
  if (isRefusal(closed)) return closingPage(c, (page) => cameBack(page, form, closed, besideTheAnswer));
  return c.redirect(addresses.version(citizenId, closed.versionId), 303);
};

/** What is missing from the citizen's answer stands beside it: there it is asked for, or described. */
const besideTheAnswer = Object.fromEntries(
  ['heard', 'heardPoints', 'heardRecordedBy', 'heardHowTheyKnow'].map((field) => [field, 'heard']),
);
