import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, type Typed, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { answerHeard } from '../use-cases/answer-heard.ts';
import { closeMeeting } from '../use-cases/close-meeting.ts';
import { type RoomView, seeClosing, seeRoom } from '../use-cases/see-room.ts';
import { describeReaction, removeHeardPoint, tieHeardCards } from '../use-cases/tie-heard-points.ts';
import { addresses } from '../views/addresses.ts';
import { ClosePage } from '../views/close-page.tsx';
import type { Came } from '../views/forms.ts';
import { HeardCardsPage, HeardPage, RecordHeardPage } from '../views/heard-pages.tsx';
import { cameBack, notFilledIn } from './parts.ts';

type CameOf = (page: ReturnType<typeof pageOf>) => Came;

/** "Blev du hørt?" – the citizen's own form, or the one with which another records it. */
export const showHeard: Handler = async (c) => heardPage(c, await openRoom(c), null);

function heardPage(c: WebContext, room: RoomView, came: CameOf | null): Response | Promise<Response> {
  const page = pageOf(c);
  const props = { page, room, came: came?.(page) ?? null };
  const status = came === null ? 200 : 422;
  return c.html(room.isCitizen ? <HeardPage {...props} /> : <RecordHeardPage {...props} />, status);
}

const heardForm = z.object({
  meeting: id,
  answer: z.enum(['yes', 'partly', 'no', 'couldNotAnswer']),
  saidBy: z.enum(['withHelp', 'onBehalf']).optional(),
  reaction: text(2000),
  words: text(4000),
});

/** Keeps the answer; a citizen who was heard goes on to what it was. */
export const answer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, heardForm);
  const room = await openRoom(c);
  if (!form.ok) {
    return heardPage(c, room, (page) =>
      notFilledIn(page, form, { answer: page.words.meetings.refusals.answerMissing }),
    );
  }
  const { meeting: meetingId, answer: given, saidBy, reaction, words } = form.values;
  if (!room.isCitizen && saidBy === undefined) {
    const errors = { saidBy: 'required' } as const;
    return heardPage(c, room, (page) =>
      notFilledIn(page, { ...form, errors }, { saidBy: page.words.meetings.refusals.answerMissing }),
    );
  }
  const how = room.isCitizen ? 'self' : (saidBy ?? 'withHelp');
  const answered = {
    citizenId,
    meetingId,
    answer: given,
    words,
    saidBy: how,
    describedReaction: reaction,
  } as const;
  const kept = await answerHeard(c.var.visit, form.command, answered);
  if (isRefusal(kept))
    return heardPage(c, room, (page) => cameBack(page, form, kept, { heardHowTheyKnow: 'reaction' }));
  if (!room.isCitizen)
    return c.redirect(room.manages ? addresses.close(citizenId) : addresses.room(citizenId), 303);
  const wasHeard = given === 'yes' || given === 'partly';
  // Without a card of theirs there is no second question: what it was is asked and described by others.
  const hasCards = room.ownCards.length > 0;
  return c.redirect(
    wasHeard && hasCards ? addresses.heardCards(citizenId) : `${addresses.room(citizenId)}?answered`,
    303,
  );
};

/** Which cards the citizen was heard in. */
export const showHeardCards: Handler = async (c) => {
  const room = await openRoom(c);
  if (!room.isCitizen) return c.redirect(addresses.heard(room.citizen.id), 303);
  return c.html(<HeardCardsPage page={pageOf(c)} room={room} came={null} />);
};

/** What the closing page's other buttons send along, to come back as it was typed (R-T5). */
const listed = z.array(z.string()).default([]);
const sentAlong = {
  nextMeetingOn: z.string().default(''),
  invited: listed,
  came: listed,
  parts: listed,
  cards: listed,
  cardsShown: listed,
  what: z.string().default(''),
  reaction: z.string().default(''),
};

const cardsForm = z.object({ ...sentAlong, meeting: id, cards: z.array(id).default([]) });

/** Ties cards to the answer, from the citizen's screen or the closing page. */
export const tieCards: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, cardsForm);
  const room = await openRoom(c);
  if (!form.ok) throw new NotFound();
  const { meeting: meetingId, cards: cardIds } = form.values;
  const tied = await tieHeardCards(c.var.visit, form.command, { citizenId, meetingId, cardIds });
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
  const added = await describeReaction(c.var.visit, form.command, { citizenId, meetingId, what, reaction });
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
  await removeHeardPoint(c.var.visit, form.command, { citizenId, meetingId, pointId });
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
  const view = await seeClosing(c.var.visit, idParam(c, 'citizenId'));
  return c.html(<ClosePage page={pageOf(c)} view={view} came={{ typed, errors: {} }} />);
}

async function closingPage(c: WebContext, came: CameOf | null): Promise<Response> {
  const view = await seeClosing(c.var.visit, idParam(c, 'citizenId'));
  const page = pageOf(c);
  return c.html(<ClosePage page={page} view={view} came={came?.(page) ?? null} />, came === null ? 200 : 422);
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
  if (isRefusal(closed)) return closingPage(c, (page) => cameBack(page, form, closed, aboveTheForm));
  return c.redirect(addresses.version(citizenId, closed.versionId), 303);
};

/** What is missing from the citizen's answer has its own place on the page; the sentence stands above the form. */
const aboveTheForm = { heard: '', heardPoints: '', heardRecordedBy: '', heardHowTheyKnow: '' };

async function openRoom(c: WebContext): Promise<RoomView> {
  const room = await seeRoom(c.var.visit, idParam(c, 'citizenId'));
  if (room.meeting.state !== 'open') throw new NotFound();
  return room;
}
