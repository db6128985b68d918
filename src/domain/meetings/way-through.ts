/** How far a part of the meeting has come. `unseen`: the one who looks does not see all of it, so nothing is said of it (§ 5). */
export type PartState = 'empty' | 'begun' | 'filled' | 'unseen';

/** The parts of a status, in their order (R-S2, R-S3); a first meeting has none of them. */
export type PartOfStatus = 'helpReceived' | 'formerGoals' | 'carryOver';

/** A part of the way through the meeting, in the order of the way. */
export interface PartOfWay {
  readonly part: PartOfStatus | 'mostImportant' | 'dreams' | 'goals' | 'scores' | 'whoDoesWhat' | 'formal';
  readonly state: PartState;
}

/** A goal of the plan before, as far as the status has come with it. */
export interface FormerGoalSaid {
  readonly id: string;
  readonly title: string;
  /** The citizen has answered how far it got and what they wish now, or somebody wrote down what they answered; "Spring over" is an answer. */
  readonly isAnswered: boolean;
  /** The caseworker has recorded how far it got and what happens now. */
  readonly isDecided: boolean;
  /** It is not decided that it ends or is replaced: it comes along into the new plan. */
  readonly goesOn: boolean;
  readonly isCarried: boolean;
}

/** What is said at the status of the plan before, and carried over from it (R-S2, R-S3). */
export interface StatusSaid {
  /** Agreed efforts, and how many of them anybody has answered about. */
  readonly efforts: number;
  readonly effortsAnswered: number;
  readonly goals: readonly FormerGoalSaid[];
  /** There are dreams to carry. */
  readonly hasDreams: boolean;
  readonly isCarriedOver: boolean;
}

/** A part of the status, and in figures how far it has come. */
export interface StatusPart {
  readonly part: PartOfStatus;
  readonly state: PartState;
  readonly filled: number;
  readonly of: number;
}

/** True when a goal has been gone through: both the citizen and the caseworker have said their part (R-S2). Takes the goal. */
export function isGoneThrough({ isAnswered, isDecided }: FormerGoalSaid): boolean {
  return isAnswered && isDecided;
}

/**
 * The parts of the status with how far each has come: the help first, then goal by goal – where the citizen's part is said, the
 * caseworker's is not yet (R-S2) – then the carrying over, which is open again when something that goes on was left behind
 * (R-S3). Takes what is said; a part with nothing to it is filled.
 */
export function partsOfStatus(status: StatusSaid): readonly StatusPart[] {
  const { efforts, effortsAnswered, goals, hasDreams, isCarriedOver } = status;
  const goOn = goals.filter(({ goesOn }) => goesOn);
  const carried = goOn.filter(({ isCarried }) => isCarried).length;
  const isSaid = ({ isAnswered, isDecided }: FormerGoalSaid): boolean => isAnswered || isDecided;
  const through = goals.filter(isGoneThrough).length;
  const isNothingToCarry = goOn.length === 0 && !hasDreams;
  return [
    {
      part: 'helpReceived',
      state: stateOf(effortsAnswered, efforts),
      ...{ filled: effortsAnswered, of: efforts },
    },
    {
      part: 'formerGoals',
      state: through === 0 && goals.some(isSaid) ? 'begun' : stateOf(through, goals.length),
      ...{ filled: through, of: goals.length },
    },
    {
      part: 'carryOver',
      state:
        isCarriedOver || isNothingToCarry ? (carried < goOn.length ? 'begun' : 'filled') : ('empty' as const),
      ...{ filled: carried, of: goOn.length },
    },
  ];
}

function stateOf(filled: number, of: number): PartState {
  if (filled >= of) return 'filled';
  return filled === 0 ? 'empty' : 'begun';
}

const partsBeforeThePlan: readonly PartOfWay['part'][] = ['helpReceived', 'formerGoals', 'carryOver'];

/**
 * What comes next in a meeting. At a status its parts in their order, until the new plan has begun with what is carried over: who
 * began to write first would type everything again (R-S2, R-S3). What was open then was passed over, except to carry what was left
 * behind. In the plan, the part that was begun last, or the one after it – what was passed over stays passed over, and the
 * formal part, which is there from the start, pulls nothing forward (R-M9). Takes the parts in their order; gives null when
 * there is nothing left but to close.
 */
export function nextOnTheWay<Part extends PartOfWay>(parts: readonly Part[]): Part | null {
  const isOpen = ({ state }: Part): boolean => state === 'empty' || state === 'begun';
  const carrying = parts.find(({ part }) => part === 'carryOver');
  if (carrying?.state === 'begun') return carrying;
  if (carrying?.state === 'empty') return parts.find(isOpen) ?? null;
  const isReached = ({ part, state }: Part): boolean =>
    part !== 'formal' && (state === 'begun' || state === 'filled');
  const ofPlan = parts.filter(({ part }) => !partsBeforeThePlan.includes(part));
  return ofPlan.slice(Math.max(ofPlan.findLastIndex(isReached), 0)).find(isOpen) ?? null;
}
