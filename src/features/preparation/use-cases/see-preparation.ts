import type { Visit } from '../../../database/visit.ts';
import {
  type AnswerState,
  answerState,
  isSameAnswer,
  noAnswer,
  toldBeside,
} from '../../../domain/preparation/answer.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { answersOf, currentRound, endOf, isMeetingHeld } from '../store.ts';
import { hasContributions } from '../store-contributions.ts';
import { seeFormer, shownInRounds } from './shown-before.ts';

/** One life area on the overview: how it stands, and who sees it. */
export interface AreaOverview {
  readonly area: LifeArea;
  readonly state: AnswerState;
  /** What stands beside "Jeg ved det ikke" or "Spring over"; null where nothing does. */
  readonly alsoTold: 'words' | 'other' | null;
  /** Given names of those who see it as it is now, and of those who still see what was written before (R-P6). */
  readonly seenBy: readonly string[];
  readonly seeOlder: readonly string[];
  /** Who sees an answer of a round before, and none of this one: the sharing stands until it is taken back (R-P6). */
  readonly seeFormer: readonly string[];
}

/** The whole preparation at a glance. */
export interface PreparationOverview {
  readonly areas: readonly AreaOverview[];
  readonly ended: 'finished' | 'noThanks' | null;
  /** The meeting that was prepared for is closed: there is nothing to get ready for any more. */
  readonly isMeetingHeld: boolean;
  /** Others have contributed what they know (R-P7). */
  readonly hasContributions: boolean;
}

/**
 * The citizen's own preparation; null while no round has begun. Throws NotFound for everybody else, guardian and contact
 * person included (R-P6, R-P7).
 */
export function seePreparation(visit: Visit, citizenId: string): Promise<PreparationOverview | null> {
  return visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) return null;
    const [answers, shown, ended, contributed, isHeld] = [
      await answersOf(work, round.id),
      await shownInRounds(work, citizenId, round.id),
      await endOf(work, round.id),
      await hasContributions(work, citizenId),
      await isMeetingHeld(work, round.id),
    ];
    work.also('preparation.sharingViewed');
    const areas = lifeAreas.map((area): AreaOverview => {
      const answer = answers.find((one) => one.area === area)?.answer ?? noAnswer;
      const now = { ...answer, instead: null };
      const copies = shown.ofRound.filter((one) => one.area === area);
      const older = copies.filter((one) => !isSameAnswer(one.answer, now));
      return {
        area,
        state: answerState(answer),
        alsoTold: toldBeside(answer),
        seenBy: copies.filter((one) => !older.includes(one)).map((one) => one.givenName),
        seeOlder: older.map((one) => one.givenName),
        seeFormer: seeFormer(shown, area),
      };
    });
    return { areas, ended, isMeetingHeld: isHeld, hasContributions: contributed };
  });
}
