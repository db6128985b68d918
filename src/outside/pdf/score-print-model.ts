import type { MasteryLevel } from '../../domain/plan/mastery.ts';
import type { SnapshotGoal, SnapshotScore } from '../../domain/plan/plan-snapshot.ts';
import type { PlanDocumentInput } from './print-types.ts';

/** One person's view of how it goes: the picture's code and the words shown (R-M6). */
export interface PrintedScore {
  readonly label: string;
  readonly by: string;
  readonly now: PrintedMastery;
  readonly next: PrintedMastery;
  readonly support: string;
  readonly words: string;
}

export interface PrintedMastery {
  readonly mark: MasteryLevel | null;
  readonly words: string;
}

/** The scores of one place, the recorded ones beside the citizen's own (R-M7). */
export interface PrintedScorePlace {
  readonly place: string;
  readonly recorded: readonly PrintedScore[];
  readonly own: readonly PrintedScore[];
  readonly network: readonly PrintedScore[];
}

/**
 * Scores by place, in the order given. The citizen's score that holds everywhere stands again beside every place
 * where a professional's is recorded, so that it is seen wherever the recorded one is (R-M7).
 */
export function printedScores(goal: SnapshotGoal, input: PlanDocumentInput): PrintedScorePlace[] {
  const places = [...new Set(goal.scores.map((score) => score.place))];
  const isOwnScoreShownElsewhere = places.some(
    (place) =>
      place !== null && goal.scores.some((score) => score.place === place && score.view === 'professional'),
  );
  return places
    .map((place) => {
      const here = goal.scores.filter((score) => score.place === place);
      const ownHere = here.filter((score) => score.view === 'citizen');
      const ownEverywhere = goal.scores.filter((score) => score.place === null && score.view === 'citizen');
      const professionals = here.filter((score) => score.view === 'professional');
      const own = ownHere.length === 0 && professionals.length > 0 ? ownEverywhere : ownHere;
      return {
        place: place ?? (places.length > 1 ? input.words.citizen.everywhere : ''),
        isEverywhere: place === null,
        recorded: professionals.map((score) => printedScore(score, input.words.citizen.recorded, input)),
        own: own.map((score) => printedScore(score, input.words.citizen.mine, input)),
        network: here
          .filter((score) => score.view === 'network')
          .map((score) => printedScore(score, input.words.citizen.networkView, input)),
      };
    })
    .filter(
      (row) =>
        !(
          row.isEverywhere &&
          isOwnScoreShownElsewhere &&
          row.recorded.length === 0 &&
          row.network.length === 0
        ),
    )
    .map(({ place, recorded, own, network }) => ({ place, recorded, own, network }));
}

/** True when the citizen's view is said by the citizen; otherwise the page names who said it (R-P7). */
export function isCitizenSpeaking(
  { view, by }: { readonly view: string; readonly by: string },
  { snapshot }: PlanDocumentInput,
): boolean {
  return view === 'citizen' && by === snapshot.citizen.name;
}

function printedScore(score: SnapshotScore, label: string, input: PlanDocumentInput): PrintedScore {
  return {
    label,
    by: isCitizenSpeaking(score, input) ? '' : score.by,
    now: printedMastery(score.masteryNow, score.doesntKnow, input),
    next: printedMastery(score.expectedMastery, score.doesntKnowExpected, input),
    support: score.supportNeed === null ? '' : supportWords(score.supportNeed, input),
    words: score.words,
  };
}

function printedMastery(
  level: MasteryLevel | null,
  doesntKnow: true | undefined,
  { words: { citizen } }: PlanDocumentInput,
): PrintedMastery {
  const unsaid = doesntKnow === true ? citizen.dontKnow : citizen.noScore;
  return { mark: level, words: level === null ? unsaid : citizen[level] };
}

function supportWords(
  level: NonNullable<SnapshotScore['supportNeed']>,
  { words }: PlanDocumentInput,
): string {
  return {
    complete: words.staff.supportComplete,
    high: words.staff.supportHigh,
    moderate: words.staff.supportModerate,
    light: words.staff.supportLight,
    none: words.staff.supportNone,
    notAssessed: words.staff.supportNotAssessed,
  }[level];
}
