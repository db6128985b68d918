import { masteryLevelWords } from '../../../content/wording/mastery-level.ts';
import { disagreementPlaces } from '../../domain/plan/disagreement-place.ts';
import type { MasteryLevel } from '../../domain/plan/mastery.ts';
import type { SnapshotGoal, SnapshotScore } from '../../domain/plan/plan-snapshot.ts';
import type { PlanDocumentInput } from './print-types.ts';

/** One person's view of how it goes: the picture's code and the words shown (R-M6). */
export interface PrintedScore {
  readonly label: string;
  /** Whose hand it is, where the label does not say it, and of which words of the goal it was said, where it has others now. */
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
  /** True where it holds everywhere: no place was named. */
  readonly isGeneral: boolean;
  /** "Jeg er ikke enig" is about this place. */
  readonly disagrees: boolean;
  readonly recorded: readonly PrintedScore[];
  readonly own: readonly PrintedScore[];
  readonly others: readonly PrintedScore[];
}

/**
 * Scores by place, everywhere first, each place with what was said about it: the citizen's general score stands once, as
 * their general one (R-M6). Only the one that is recorded is called so; the other professionals say what they say. Their
 * disagreement stands at the places it is about, also where nobody else has said anything in general (R-M7).
 */
export function printedScores(goal: SnapshotGoal, input: PlanDocumentInput): PrintedScorePlace[] {
  const { scores, disagreement } = goal;
  const isCitizens = ({ view }: SnapshotScore): boolean => view === 'citizen';
  const said = scores.map(({ place }) => place);
  const disagreedAt =
    disagreement === null || scores.length === 0
      ? []
      : disagreementPlaces(scores.filter(isCitizens), scores.filter(isRecorded));
  const places = [...new Set([...said, ...disagreedAt])].sort(
    (a, b) => Number(b === null) - Number(a === null),
  );
  return places.map((place) => {
    const here = scores.filter((score) => score.place === place);
    return {
      place: place ?? (places.length > 1 ? input.words.citizen.everywhere : ''),
      isGeneral: place === null,
      disagrees: disagreedAt.includes(place),
      recorded: here.filter(isRecorded).map((score) => recordedScore(score, input)),
      own: here.filter(isCitizens).map((score) => ownScore(score, input)),
      others: here
        .filter((score) => !isCitizens(score) && !isRecorded(score))
        .map((score) => ({
          ...printedScore(score, input),
          label: input.words.citizen.othersSay(score.by),
          by: ofWhichWords(score, input),
        })),
    };
  });
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
  return {
    ...printedScore(score, input),
    label: input.words.citizen.recorded(score.by),
    by: ofWhichWords(score, input),
  };
}

/** What the citizen says; where another wrote it down it says who, so that it never passes for their own hand (R-M7, R-P8). */
function ownScore(score: SnapshotScore, input: PlanDocumentInput): PrintedScore {
  const { mine, wroteForMe } = input.words.citizen;
  const saidBy = isCitizenSpeaking(score, input) ? '' : score.by;
  const by = score.recordedBy === undefined ? saidBy : wroteForMe(score.recordedBy);
  return {
    ...printedScore(score, input),
    label: mine,
    by: [by, ofWhichWords(score, input)].filter(Boolean).join('. '),
  };
}

/** The words of the plan before, where it was said of the goal in those (R-M6, R-S3); empty elsewhere. */
function ofWhichWords({ saidOf }: SnapshotScore, { words }: PlanDocumentInput): string {
  return saidOf === undefined ? '' : words.citizen.saidOfFormer(saidOf);
}

function printedScore(score: SnapshotScore, input: PlanDocumentInput): Omit<PrintedScore, 'label' | 'by'> {
  return {
    now: printedMastery(score.masteryNow, score, score.doesntKnow, input),
    next: printedMastery(score.expectedMastery, score, score.doesntKnowExpected, input),
    support: score.supportNeed === null ? '' : input.words.citizen.supportNeeds[score.supportNeed],
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
