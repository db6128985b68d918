import type { Visit } from '../../../database/visit.ts';
import { noAnswer, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { answerFor, currentRound, type PutAside, putAsideOf } from '../store.ts';
import { shownItems } from '../store-sharing.ts';

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
  /** Given names of those who see what was shown from here. */
  readonly seenBy: readonly string[];
}

/** One life area of the citizen's own preparation; null while no round has begun. Throws NotFound for everybody else (R-P6). */
export function seeArea(visit: Visit, citizenId: string, area: LifeArea): Promise<AreaView | null> {
  return visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) return null;
    const kept = await answerFor(work, round.id, area);
    const beside = kept === null ? [] : await putAsideOf(work, kept.id);
    const shown = await shownItems(work, citizenId, round.id);
    return {
      area,
      answerId: kept?.id ?? null,
      answer: kept?.answer ?? noAnswer,
      version: kept?.version ?? 0,
      takenAway: beside.filter((one) => one.why === 'takenAway'),
      otherText: beside.find((one) => one.why === 'otherText') ?? null,
      seenBy: shown.filter((one) => one.area === area).map((one) => one.givenName),
    };
  });
}
