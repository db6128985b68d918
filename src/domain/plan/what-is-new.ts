import { asHeld, askedOfGranted } from './change-of-help.ts';
import type { PlanSnapshot, Said, SnapshotEffort, SnapshotGoal, SnapshotStep } from './plan-snapshot.ts';

/** Something that a new edition of a plan says otherwise than the one before. */
export type NewInPlan =
  | {
      readonly part: 'mostImportant' | 'dream' | 'goal' | 'step' | 'effort' | 'formal';
      readonly change: 'added' | 'gone' | 'madeOver';
      /** The words of it, as they stand now, or stood; '' where pictures alone say it. */
      readonly words: string;
    }
  /** Several steps of one goal, told together: `words` is the goal. */
  | {
      readonly part: 'steps';
      readonly change: 'added' | 'gone' | 'madeOver';
      readonly words: string;
      readonly count: number;
    }
  /** What was answered about help, or asked: `words` is the help. A no to a change leaves the help as it was (R-O2). */
  | {
      readonly part: 'decision';
      readonly change: 'granted' | 'refused' | 'changeAsked' | 'changeRefused';
      readonly words: string;
    };

/** More changed steps of one goal than these are told in one line: a staircase is read where it stands. */
const stepsToldSingly = 2;

interface Piece {
  readonly part: 'mostImportant' | 'dream' | 'goal' | 'formal';
  /** What it is the same by. */
  readonly key: string;
  readonly words: string;
  /** What else of it a reader would notice. */
  readonly rest: string;
}

/**
 * What is new in an edition of a plan beside the one before it, in the order of the plan: what came, what went, what was made over, and
 * what was answered about help (R-M8, R-F4, R-O2). Takes both as one reader is given them (§ 5), so that nothing is told that they may
 * not read. A step with new words where an old one stood is that step made over. Where a step was climbed since is no change of what was
 * agreed, nor is what somebody answered.
 */
export function whatIsNew(former: PlanSnapshot, now: PlanSnapshot): readonly NewInPlan[] {
  const goneGoals = former.goals.filter(({ title }) => !now.goals.some((goal) => goal.title === title));
  return [
    ...newPieces(saidPieces(former), saidPieces(now)),
    ...now.goals.flatMap((goal) =>
      newInGoal(
        former.goals.find(({ title }) => title === goal.title),
        goal,
      ),
    ),
    ...newEfforts(former.effortsForAll ?? [], now.effortsForAll ?? []),
    ...newPieces(formalPieces(former), formalPieces(now)),
    ...goneGoals.flatMap((goal) => [
      { part: 'goal', change: 'gone', words: goal.title } as const,
      ...toldSteps(goal.title, 'gone', goal.steps),
      ...newEfforts(goal.efforts, []),
    ]),
  ];
}

function newInGoal(was: SnapshotGoal | undefined, now: SnapshotGoal): readonly NewInPlan[] {
  return [
    ...newPieces(was === undefined ? [] : [goalPiece(was)], [goalPiece(now)]),
    ...newSteps(now.title, was?.steps ?? [], now.steps),
    ...newEfforts(was?.efforts ?? [], now.efforts),
  ];
}

function newPieces(before: readonly Piece[], after: readonly Piece[]): readonly NewInPlan[] {
  const same = (all: readonly Piece[], { part, key }: Piece): Piece | undefined =>
    all.find((one) => one.part === part && one.key === key);
  const of = ({ part, words }: Piece, change: 'added' | 'gone' | 'madeOver') => ({ part, change, words });
  return [
    ...after.flatMap((piece) => {
      const was = same(before, piece);
      if (was === undefined) return of(piece, 'added');
      return was.rest === piece.rest ? [] : of(piece, 'madeOver');
    }),
    ...before.filter((was) => same(after, was) === undefined).map((was) => of(was, 'gone')),
  ];
}

/** Between two steps that stayed, those that went and those that came are taken for each other in their order. */
function newSteps(
  goal: string,
  before: readonly SnapshotStep[],
  after: readonly SnapshotStep[],
): readonly NewInPlan[] {
  const is = (one: SnapshotStep) => (other: SnapshotStep) => other.words === one.words;
  const cameUnder = (all: readonly SnapshotStep[], others: readonly SnapshotStep[]) => {
    const stayed = all.filter((step) => others.some(is(step)));
    return all
      .filter((step) => !stayed.includes(step))
      .map((step) => ({
        step,
        under: all.slice(0, all.indexOf(step)).findLast((one) => stayed.includes(one)),
      }));
  };
  const gone = cameUnder(before, after);
  const came = cameUnder(after, before);
  const alike = (all: typeof came, { step, under }: (typeof came)[number]): number =>
    all.filter((one) => one.under?.words === under?.words).findIndex((one) => one.step === step);
  const standsIn = (others: typeof came, own: typeof came, one: (typeof came)[number]): boolean =>
    others.filter((other) => other.under?.words === one.under?.words).length > alike(own, one);
  const steps = (all: typeof came) => all.map(({ step }) => step);
  return [
    ...toldSteps(goal, 'madeOver', steps(came.filter((one) => standsIn(gone, came, one)))),
    ...toldSteps(goal, 'added', steps(came.filter((one) => !standsIn(gone, came, one)))),
    ...toldSteps(goal, 'gone', steps(gone.filter((one) => !standsIn(came, gone, one)))),
  ];
}

/** Each in a line of its own; many steps of one goal in one line. */
function toldSteps(
  goal: string,
  change: 'added' | 'gone' | 'madeOver',
  steps: readonly SnapshotStep[],
): readonly NewInPlan[] {
  if (steps.length > stepsToldSingly) return [{ part: 'steps', change, words: goal, count: steps.length }];
  return steps.map(({ words }) => ({ part: 'step', change, words }));
}

function newEfforts(
  before: readonly SnapshotEffort[],
  after: readonly SnapshotEffort[],
): readonly NewInPlan[] {
  const find = (all: readonly SnapshotEffort[], one: SnapshotEffort) =>
    all.find((other) => asHeld(other).what === asHeld(one).what);
  return [
    ...after.flatMap((effort) => newInEffort(find(before, effort), effort)),
    ...before
      .filter((was) => find(after, was) === undefined)
      .map(({ what }) => ({ part: 'effort', change: 'gone', words: what }) as const),
  ];
}

/** A no is told as a no, also to help that is new: nobody is told of help that they do not get (R-O2). */
function newInEffort(was: SnapshotEffort | undefined, now: SnapshotEffort): readonly NewInPlan[] {
  const { decision } = now;
  const words = asHeld(now).what;
  const told = (change: 'granted' | 'refused' | 'changeAsked' | 'changeRefused') =>
    [{ part: 'decision', change, words }] as const;
  if (decision.state === 'refused') return isStill(was, now, refusal) ? [] : told('refused');
  const isNew = was === undefined;
  const isMadeOver = was !== undefined && extent(was) !== extent(now);
  return [
    ...(isNew ? [{ part: 'effort', change: 'added', words } as const] : []),
    ...(isMadeOver ? [{ part: 'effort', change: 'madeOver', words } as const] : []),
    ...(!isNew && decision.state === 'granted' && was.decision.state !== 'granted' ? told('granted') : []),
    ...(isStill(was, now, refusedChange) ? [] : told('changeRefused')),
    ...(isStill(was, now, askedChange) ? [] : told('changeAsked')),
  ];
}

/** True where there is none of it, or the one that was there before. */
function isStill(
  was: SnapshotEffort | undefined,
  now: SnapshotEffort,
  of: (effort: SnapshotEffort) => string | null,
): boolean {
  const is = of(now);
  return is === null || (was !== undefined && of(was) === is);
}

const refusal = ({ decision }: SnapshotEffort): string | null =>
  decision.state === 'refused' ? JSON.stringify([decision.on, decision.reason]) : null;

const refusedChange = ({ decision }: SnapshotEffort): string | null =>
  decision.state === 'granted' && decision.refusedChange !== undefined
    ? JSON.stringify([decision.on, decision.refusedChange.asked, decision.refusedChange.reason])
    : null;

const askedChange = (effort: SnapshotEffort): string | null => {
  const change = askedOfGranted(effort);
  return change === null ? null : JSON.stringify(change.asked);
};

function extent(effort: SnapshotEffort): string {
  const { how, who, howOften, from, to } = asHeld(effort);
  return JSON.stringify([how, who, howOften, from, to]);
}

function saidPieces({ mostImportant, dreams }: PlanSnapshot): readonly Piece[] {
  return [
    ...mostImportant.map((said) => saidPiece('mostImportant', said)),
    ...dreams.map((said) => saidPiece('dream', said)),
  ];
}

function saidPiece(part: 'mostImportant' | 'dream', { words, symbols, files = [] }: Said): Piece {
  const key = JSON.stringify([words, symbols, files.map(({ hash }) => hash)]);
  return { part, key, words, rest: '' };
}

function goalPiece({ title, smarte, direction, onlyFor, contributions }: SnapshotGoal): Piece {
  const rest = JSON.stringify([smarte, direction, onlyFor, contributions]);
  return { part: 'goal', key: title, words: title, rest };
}

function formalPieces({ formal }: PlanSnapshot): readonly Piece[] {
  return formal.map(({ heading, label, text }) => ({
    ...{ part: 'formal' as const, key: heading, words: label, rest: text },
  }));
}
