import { masteryLevelWords } from '../../../content/wording/mastery-level.ts';
import type { MasteryLevel } from '../../domain/plan/mastery.ts';
import type { SnapshotGoal, SnapshotScore } from '../../domain/plan/plan-snapshot.ts';
import type { PlanDocumentInput } from './print-types.ts';

/** One person's view of how it goes: the picture's code and the words shown (R-M6). */
export interface PrintedScore {
  readonly label: string;
  /** Whose hand it is, where the label does not say it. */
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

/** The scores of one place, the recorded one beside the citizen's own (R-M7). */
export interface PrintedScorePlace {
  readonly place: string;
  readonly recorded: readonly PrintedScore[];
  readonly own: readonly PrintedScore[];
  readonly others: readonly PrintedScore[];
}

/**
 * Scores by place, in the order given. The citizen's score that holds everywhere stands again beside every place
 * where a professional has scored, so that it is seen wherever the recorded one is (R-M7). Only the one that is recorded is
 * called so; the other professionals say what they say.
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
        recorded: here.filter(isRecorded).map((score) => recordedScore(score, input)),
        own: own.map((score) => ownScore(score, input)),
        others: here
          .filter((score) => score.view !== 'citizen' && !isRecorded(score))
          .map((score) => ({
            ...printedScore(score, input),
            label: input.words.citizen.othersSay(score.by),
            by: '',
          })),
      };
    })
    .filter(
      (row) =>
        !(
          row.isEverywhere &&
          isOwnScoreShownElsewhere &&
          row.recorded.length === 0 &&
          row.others.length === 0
        ),
    )
    .map(({ place, recorded, own, others }) => ({ place, recorded, own, others }));
}

/** True when the citizen's view is said by the citizen; otherwise the page names who said it (R-P7). */
export function isCitizenSpeaking(
  { view, by }: { readonly view: string; readonly by: string },
  { snapshot }: PlanDocumentInput,
): boolean {
  const { name } = snapshot.citizen;
  return view === 'citizen' && (by === name || by === name.split(' ')[0]);
}

const isRecorded = (score: SnapshotScore): boolean => score.recorded === true;

function recordedScore(score: SnapshotScore, input: PlanDocumentInput): PrintedScore {
  return { ...printedScore(score, input), label: input.words.citizen.recorded(score.by), by: '' };
}

/** What the citizen says; where another wrote it down it says who, so that it never passes for their own hand (R-M7, R-P8). */
function ownScore(score: SnapshotScore, input: PlanDocumentInput): PrintedScore {
  const { mine, wroteForMe } = input.words.citizen;
  const saidBy = isCitizenSpeaking(score, input) ? '' : score.by;
  const by = score.recordedBy === undefined ? saidBy : wroteForMe(score.recordedBy);
  return { ...printedScore(score, input), label: mine, by };
}

function printedScore(score: SnapshotScore, input: PlanDocumentInput): Omit<PrintedScore, 'label' | 'by'> {
  return {
    now: printedMastery(score.masteryNow, score, score.doesntKnow, input),
    next: printedMastery(score.expectedMastery, score, score.doesntKnowExpected, input),
    support: score.supportNeed === null ? '' : supportWords(score.supportNeed, input),
    words: score.words,
  };
}

function printedMastery(
  level: MasteryLevel | null,
  { view }: Pick<SnapshotScore, 'view'>,
  doesntKnow: true | undefined,
  { words: { citizen } }: PlanDocumentInput,
): PrintedMastery {
  const unsaid = doesntKnow === true ? citizen.dontKnow : citizen.noScore;
  return { mark: level, words: level === null ? unsaid : masteryLevelWords(citizen, level, view) };
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
