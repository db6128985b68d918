import type { Visit } from '../../../database/visit.ts';
import {
  answerState,
  isSameAnswer,
  noAnswer,
  type PreparationAnswer,
} from '../../../domain/preparation/answer.ts';
import { holdsLastTime } from '../../../domain/preparation/last-time.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { answerFor, currentRound, type PutAside, putAsideOf } from '../store.ts';
import { shownInRounds, whoSeeFormer } from './shown-before.ts';

/** What was told in the round before, and whether all of it stands in this round's answer too. */
export interface LastTime {
  readonly answerId: string;
  readonly answer: PreparationAnswer;
  readonly isBrought: boolean;
}

/** One life area as its screen shows it. */
export interface AreaView {
  readonly area: LifeArea;
  /** null until something was saved. */
  readonly answerId: string | null;
  readonly answer: PreparationAnswer;
  readonly version: number;
  /** What was taken away and can be brought back, newest first. */
  readonly takenAway: readonly PutAside[];
  /** A second text that waits for the citizen's choice. */
  readonly otherText: PutAside | null;
  /** Given names of those who see it as it is now, and of those who still see what was written before (R-P6). */
  readonly seenBy: readonly string[];
  readonly seeOlder: readonly string[];
  readonly seeOlderIds: readonly string[];
  /** Who sees an answer of a round before, and none of this one (R-P6). */
  readonly seeFormer: readonly string[];
  readonly seeFormerIds: readonly string[];
  /** What the citizen told in the round before (R-S3); null when nothing. */
  readonly lastTime: LastTime | null;
}

/** One life area of the citizen's own preparation; null while no round has begun. Throws NotFound for everybody else (R-P6). */
export function seeArea(visit: Visit, citizenId: string, area: LifeArea): Promise<AreaView | null> {
  return visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) return null;
    const kept = await answerFor(work, round.id, area);
    const beside = kept === null ? [] : await putAsideOf(work, kept.id);
    const inRounds = await shownInRounds(work, citizenId, round.id);
    const shown = inRounds.ofRound.filter((one) => one.area === area);
    const before = round.previousRoundId === null ? null : await answerFor(work, round.previousRoundId, area);
    const now = { ...(kept?.answer ?? noAnswer), instead: null };
    const former = whoSeeFormer(inRounds, area);
    const older = shown.filter((one) => !isSameAnswer(one.answer, now));
    return {
      area,
      answerId: kept?.id ?? null,
      answer: kept?.answer ?? noAnswer,
      version: kept?.version ?? 0,
      takenAway: beside.filter((one) => one.why === 'takenAway'),
      otherText: beside.find((one) => one.why === 'otherText') ?? null,
      seenBy: shown.filter((one) => !older.includes(one)).map((one) => one.givenName),
      seeOlder: older.map((one) => one.givenName),
      seeOlderIds: older.map((one) => one.personId),
      seeFormer: former.map((one) => one.givenName),
      seeFormerIds: former.map((one) => one.personId),
      lastTime:
        before !== null && answerState(before.answer) === 'told'
          ? {
              answerId: before.id,
              answer: before.answer,
              isBrought: holdsLastTime(kept?.answer ?? noAnswer, before.answer),
            }
          : null,
    };
  });
}
