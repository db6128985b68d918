import { compareMastery, type MasteryLevel } from './mastery.ts';

/** A score, as far as it says where "Jeg er ikke enig" stands. */
export interface ScoreToCompare {
  readonly place: string | null;
  readonly masteryNow: MasteryLevel | null;
  readonly expectedMastery: MasteryLevel | null;
}

/**
 * The places at which "Jeg er ikke enig" stands (R-M6, R-M7): beside the recorded score of the place the citizen has scored
 * too, unless both say the same at each of those – then, and where they scored no such place, beside every recorded score.
 * Where nothing is recorded it stands once, with what they say in general. Takes the citizen's own and the recorded scores
 * of one goal; null among the places is everywhere.
 */
export function disagreementPlaces(
  citizensOwn: readonly ScoreToCompare[],
  recorded: readonly ScoreToCompare[],
): readonly (string | null)[] {
  const compared = recorded.filter((score) =>
    citizensOwn.some((own) => own.place === score.place && !saysTheSame(own, score)),
  );
  if (compared.length > 0) return placesOf(compared);
  return recorded.length > 0 ? placesOf(recorded) : [null];
}

function placesOf(scores: readonly ScoreToCompare[]): readonly (string | null)[] {
  return [...new Set(scores.map(({ place }) => place))];
}

function saysTheSame(own: ScoreToCompare, recorded: ScoreToCompare): boolean {
  const now = compareMastery(own.masteryNow, recorded.masteryNow);
  const expected = compareMastery(own.expectedMastery, recorded.expectedMastery);
  const isApart = [now, expected].some((comparison) => comparison === 'more' || comparison === 'less');
  return !isApart && (now === 'same' || expected === 'same');
}
