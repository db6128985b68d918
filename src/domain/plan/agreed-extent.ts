import type { Score, ScoreAtPlace } from './scores.ts';

/** What of a score there is to agree about: how it goes now, and what is expected at the next meeting (R-M6). */
export type ScoredTime = 'now' | 'expected';
type Side = 'citizen' | 'recorded';

/** How far an agreement on the score reaches. */
export interface AgreedExtent {
  /** What both have said, and said alike. */
  readonly on: readonly ScoredTime[];
  /** What is not said, and by whom: nobody agrees with what they have not said. */
  readonly notSaid: readonly { readonly time: ScoredTime; readonly by: Side | 'both' }[];
}

const times = ['now', 'expected'] as const;

/**
 * What the citizen and who records the score agree about at one place (R-M6, R-M7): only what both have said. Takes the place;
 * null where they do not agree at all, or nothing is there to agree on. "Jeg ved det ikke" is an answer, and agrees with nobody
 * but who says the same. Words without a level stand for both levels.
 */
export function agreedExtent<S extends Score>(at: ScoreAtPlace<S>): AgreedExtent | null {
  const { recorded, citizensOwn, agreement } = at;
  if (agreement !== 'agreed' || recorded === null) return null;
  const said = (time: ScoredTime) => ({
    citizen: strongest(citizensOwn.map((own) => saidOf(own, time))),
    recorded: saidOf(recorded, time),
  });
  return {
    on: times.filter((time) => {
      const { citizen, recorded: theirs } = said(time);
      const isUnknown = citizen === 'unknown' || theirs === 'unknown';
      return citizen !== null && theirs !== null && (!isUnknown || citizen === theirs);
    }),
    notSaid: times.flatMap((time) => {
      const { citizen, recorded: theirs } = said(time);
      if (citizen !== null && theirs !== null) return [];
      const by = citizen !== null ? 'recorded' : theirs !== null ? 'citizen' : 'both';
      return [{ time, by } as const];
    }),
  };
}

type HowSaid = 'level' | 'words' | 'unknown' | null;

function saidOf(score: Score, time: ScoredTime): HowSaid {
  const isNow = time === 'now';
  if ((isNow ? score.masteryNow : score.expectedMastery) !== null) return 'level';
  if ((isNow ? score.doesntKnow : score.doesntKnowExpected) === true) return 'unknown';
  const hasLevel = score.masteryNow !== null || score.expectedMastery !== null;
  return !hasLevel && score.words.trim() !== '' ? 'words' : null;
}

/** What was said most plainly, where the citizen has said it more than once. */
function strongest(all: readonly HowSaid[]): HowSaid {
  const order = ['level', 'words', 'unknown'] as const;
  return order.find((one) => all.includes(one)) ?? null;
}
