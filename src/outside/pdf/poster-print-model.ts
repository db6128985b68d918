import type { PrintedGoal } from './goal-print-model.ts';
import { type PlanPrintModel, planPrintModel } from './plan-print-model.ts';
import type { Picture, PlanDocumentInput } from './print-types.ts';
import { pictureOf, type SaidCard } from './said-print-model.ts';
import type { PrintedMastery, PrintedScore, PrintedScorePlace } from './score-print-model.ts';
import { isSameWords, shapes } from './staircase-print-model.ts';

/** Everything the poster is made from: the plan, and the strengths the citizen has chosen. */
export interface PosterInput extends PlanDocumentInput {
  readonly strengths: readonly { readonly label: string; readonly symbol: string }[];
}

/** The plan as one picture (design § Plan poster): final words in the order they are seen. */
export interface PosterModel
  extends Pick<
    PlanPrintModel,
    | 'language'
    | 'isDraft'
    | 'extract'
    | 'leftOut'
    | 'words'
    | 'staffWords'
    | 'foot'
    | 'mostImportant'
    | 'dreams'
    | 'saidForMe'
  > {
  readonly name: string;
  readonly nextMeetingOn: string;
  readonly strengths: readonly { readonly label: string; readonly picture: Picture | null }[];
  /** A line a question: how I communicate. */
  readonly communication: PlanPrintModel['communication'];
  readonly goals: readonly PosterGoal[];
  /** What is said where only so many goals have room, by their number. */
  readonly moreGoals: readonly string[];
}

/** A row of the poster. */
export interface PosterGoal
  extends Pick<PrintedGoal, 'label' | 'title' | 'picture' | 'directionWords' | 'disagrees' | 'disagreement'> {
  /** Null while nobody has made steps: the poster has room to write them. */
  readonly stairs: PrintedGoal['stairs'];
  readonly shape: NonNullable<PrintedGoal['stairs']>['shape'];
  readonly stairsHeading: string;
  /** What the citizen says of it, where that is more than the title (R-M4). */
  readonly ownWords: readonly SaidCard[];
  readonly helpers: readonly string[];
  readonly ways: readonly PosterWay[];
}

/** How it goes, by whose eyes: the recorded score never without the citizen's own (R-M7), and what others say of a place. */
export interface PosterWay {
  /** Empty where it holds everywhere. */
  readonly place: string;
  readonly label: string;
  readonly by: string;
  readonly isOwn: boolean;
  /** What somebody else says of a place: told in one line, for the room there is. */
  readonly isOfPlace: boolean;
  readonly now: PrintedMastery;
  readonly next: PrintedMastery;
}

/** What the poster says, from the frozen plan and the strengths. Pure: reads nothing but its input. */
export function posterPrintModel(input: PosterInput): PosterModel {
  const model = planPrintModel(input);
  const { language, isDraft, extract, leftOut, words, staffWords, foot, ...plan } = model;
  const { mostImportant, dreams, saidForMe } = plan;
  return {
    ...{ language, isDraft, extract, leftOut, words, staffWords, foot },
    mostImportant: mostImportant.map(onPoster),
    dreams: dreams.map(onPoster),
    saidForMe: saidForMe.map(onPoster),
    name: plan.cover.name,
    nextMeetingOn: plan.cover.nextMeetingOn,
    strengths: input.strengths.map(({ label, symbol }) => ({ label, picture: pictureOf(symbol, input) })),
    communication: plan.communication,
    goals: plan.goals.map((goal) => posterGoal(goal, input)),
    moreGoals: plan.goals.map((_, shown) => input.words.citizen.moreGoals(plan.goals.length - shown)),
  };
}

/** A drawing stands where pictures stand, before them: it is the citizen's own; where nothing is written, the poster says that there is a recording. */
function onPoster(card: SaidCard): SaidCard {
  const words = card.words.trim() === '' ? card.recording : card.words;
  return { ...card, words, pictures: [...card.files, ...card.pictures] };
}

function posterGoal({ stairs, places, ...goal }: PrintedGoal, { words }: PosterInput): PosterGoal {
  const { label, title, picture, directionWords, disagrees, disagreement, helpers } = goal;
  const shape = shapes[goal.direction];
  return {
    ...{ label, title, picture, directionWords, disagrees, disagreement, helpers },
    ownWords: goal.ownWords
      .filter(({ how }) => how !== 'onBehalf')
      .map(onPoster)
      .filter(({ words, pictures }) =>
        words.trim() === '' ? pictures.length > 0 : !isSameWords(words, title),
      )
      .slice(0, 1),
    stairs,
    shape,
    stairsHeading: shape === 'rising' ? words.citizen.stairs : words.citizen.terrace,
    ways: places.flatMap((place) => waysOf(place, words.citizen.noScore)),
  };
}

/** Of a place, what is hoped for is told where it was said; what is hoped for in general stands with everywhere (R-M6). */
function waysOf({ place, isGeneral, own, recorded, others }: PrintedScorePlace, unsaid: string): PosterWay[] {
  const way =
    (isOwn: boolean, isOfPlace = false) =>
    ({ label, by, now, next }: PrintedScore): PosterWay => ({
      ...{ place, label, by, isOwn, isOfPlace, now, next },
    });
  const ofPlace = (isGeneral ? [] : others).map((one) =>
    one.next.words === unsaid ? { ...one, next: { ...one.next, words: '' } } : one,
  );
  return [...own.map(way(true)), ...recorded.map(way(false)), ...ofPlace.map(way(false, true))];
}
