import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { isTheCitizens } from '../../../domain/meetings/cards.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { cardsOf, setDone, setHidden } from '../store/room-rows.ts';
import { theMeeting } from './the-meeting.ts';

interface OfCard {
  readonly citizenId: string;
  readonly meetingId: string;
  readonly cardId: string;
}

/**
 * Takes one card off the table (R-M10): the citizen any of theirs, everybody what they placed themselves. What was said
 * stays and can be brought back. Throws NotFound for somebody else's card.
 */
export function hideCard(
  visit: Visit,
  command: Command,
  of: OfCard,
): Promise<{ readonly hidden: number } | Refusal> {
  return setOne(visit, command, of, true);
}

/** Brings one card back. Throws NotFound for somebody else's card. */
export function showCard(
  visit: Visit,
  command: Command,
  of: OfCard,
): Promise<{ readonly hidden: number } | Refusal> {
  return setOne(visit, command, of, false);
}

function setOne(visit: Visit, command: Command, { citizenId, meetingId, cardId }: OfCard, isHidden: boolean) {
  const event = isHidden ? 'meeting.cardWithdrawn' : 'meeting.cardPlaced';
  return visit.write({ event, citizenId, subjectId: cardId }, command, async (work) => {
    await theMeeting(work, citizenId, meetingId);
    const card = (await cardsOf(work, meetingId)).find(({ id }) => id === cardId);
    if (card === undefined) throw new NotFound();
    const hidden = await setHidden(work, meetingId, isHidden, [cardId]);
    // Nothing changed: it lay there already – or it is another's, and then it cannot be found.
    if (hidden === 0 && card.isHidden !== isHidden) throw new NotFound();
    return { hidden };
  });
}

/** The citizen hides every card of theirs with one tap, or brings them all back (R-M10). Throws NotFound for others. */
export function hideOrShowAll(
  visit: Visit,
  command: Command,
  {
    citizenId,
    meetingId,
    isHidden,
  }: { readonly citizenId: string; readonly meetingId: string; readonly isHidden: boolean },
): Promise<{ readonly hidden: number } | Refusal> {
  const event = isHidden ? 'meeting.cardWithdrawn' : 'meeting.cardPlaced';
  return visit.write({ event, citizenId, subjectId: meetingId }, command, async (work) => {
    if (!work.actor.kinds.includes('citizen')) throw new NotFound();
    await theMeeting(work, citizenId, meetingId);
    const theirs = (await cardsOf(work, meetingId)).filter(isTheCitizens).map(({ id }) => id);
    return { hidden: await setHidden(work, meetingId, isHidden, theirs) };
  });
}

/**
 * "Færdig med det her", or back to it (R-M1). The citizen and who leads the meeting say so of any card, others of what they
 * placed. Throws NotFound for somebody else's card.
 */
export function finishCard(
  visit: Visit,
  command: Command,
  { citizenId, meetingId, cardId, isDone }: OfCard & { readonly isDone: boolean },
): Promise<{ readonly done: boolean } | Refusal> {
  return visit.write({ event: 'meeting.cardDone', citizenId, subjectId: cardId }, command, async (work) => {
    await theMeeting(work, citizenId, meetingId);
    const card = (await cardsOf(work, meetingId)).find(({ id }) => id === cardId);
    if (card === undefined || !(await setDone(work, cardId, isDone))) throw new NotFound();
    return { done: isDone };
  });
}
