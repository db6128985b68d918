import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { nameOfPoint } from '../../symbols/public.ts';
import { heardPointsOf, insertHeardPoint, withdrawHeardPoints } from '../store/heard-rows.ts';
import { type CardRow, cardsOf } from '../store/room-rows.ts';
import { theOpenMeeting } from './the-meeting.ts';

/** Cards that are the citizen's own words: what somebody said on their behalf shows that somebody spoke, not that they were heard. */
export function ownCards(cards: readonly CardRow[]): readonly CardRow[] {
  return cards.filter(({ saidBy }) => saidBy === 'self' || saidBy === 'withHelp');
}

/**
 * Ties the answer to cards of the citizen (R-M1): those named are points from now on, those tied before and not named are
 * let go where they are the actor's to let go. Refuses a card that is not the citizen's own, and a meeting that is not
 * open. Throws NotFound for those who are not in the room.
 */
export function tieHeardCards(
  visit: Visit,
  command: Command,
  {
    citizenId,
    meetingId,
    cardIds,
  }: { readonly citizenId: string; readonly meetingId: string; readonly cardIds: readonly string[] },
): Promise<{ readonly tied: number } | Refusal> {
  return visit.write(
    { event: 'meeting.heardAnswered', citizenId, subjectId: meetingId },
    command,
    async (work) => {
      await theOpenMeeting(work, citizenId, meetingId);
      const own = ownCards(await cardsOf(work, meetingId));
      const points = (await heardPointsOf(work, meetingId)).filter(({ cardId }) => cardId !== null);
      if (!cardIds.every((id) => own.some((card) => card.id === id)))
        return refuse('heardPointNotTheirCard', 'cards');
      await withdrawHeardPoints(
        work,
        points.filter(({ cardId }) => !cardIds.includes(cardId ?? '')).map(({ id }) => id),
      );
      const tied = new Set(points.map(({ cardId }) => cardId));
      for (const card of own.filter(({ id }) => cardIds.includes(id) && !tied.has(id))) {
        const id = uuidv7({ msecs: Date.parse(work.now) });
        await insertHeardPoint(work, {
          id,
          citizenId,
          meetingId,
          what: nameOfPoint(card),
          cardId: card.id,
          describedReaction: null,
        });
      }
      return { tied: cardIds.length };
    },
  );
}

/**
 * Somebody in the room describes a reaction that shows what the citizen was heard in (R-M1). Refuses when it lacks what it
 * was about or the reaction, and a meeting that is not open. Throws NotFound for those who are not in the room.
 */
export function describeReaction(
  visit: Visit,
  command: Command,
  point: {
    readonly citizenId: string;
    readonly meetingId: string;
    readonly what: string;
    readonly reaction: string;
  },
): Promise<{ readonly pointId: string } | Refusal> {
  const { citizenId, meetingId, what, reaction } = point;
  return visit.write(
    { event: 'meeting.heardAnswered', citizenId, subjectId: command.id },
    command,
    async (work) => {
      await theOpenMeeting(work, citizenId, meetingId);
      if (what.trim() === '') return refuse('heardWhatMissing', 'what');
      if (reaction.trim() === '') return refuse('heardReactionMissing', 'reaction');
      await insertHeardPoint(work, {
        id: command.id,
        citizenId,
        meetingId,
        what,
        cardId: null,
        describedReaction: reaction,
      });
      return { pointId: command.id };
    },
  );
}

/** Takes back a point: the citizen any, others what they described. Throws NotFound for somebody else's. */
export function removeHeardPoint(
  visit: Visit,
  command: Command,
  of: { readonly citizenId: string; readonly meetingId: string; readonly pointId: string },
): Promise<{ readonly removed: true } | Refusal> {
  return visit.write(
    { event: 'meeting.heardAnswered', citizenId: of.citizenId, subjectId: of.pointId },
    command,
    async (work) => {
      await theOpenMeeting(work, of.citizenId, of.meetingId);
      if ((await withdrawHeardPoints(work, [of.pointId])) === 0) throw new NotFound();
      return { removed: true } as const;
    },
  );
}
