import type { PlanSnapshot, Said, SnapshotEffort } from './plan-snapshot.ts';

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
      readonly change: 'added' | 'gone';
      readonly words: string;
      readonly count: number;
    };

/** More new steps of one goal than these are told in one line: a staircase is read where it stands. */
const stepsToldSingly = 2;

interface Piece {
  readonly part: Exclude<NewInPlan['part'], 'steps'>;
  /** The goal it belongs to; '' where it belongs to none. */
  readonly goal: string;
  /** What it is the same by. */
  readonly key: string;
  readonly words: string;
  /** What else of it a reader would notice. */
  readonly rest: string;
}

/**
 * What is new in an edition of a plan beside the one before it, in the order of the plan: what came, what went, and what was made
 * over (R-M8, R-F4). Takes both as one reader is given them (§ 5), so that nothing is told that they may not read. Where a step
 * was climbed since is no change of what was agreed, nor is what somebody answered.
 */
export function whatIsNew(former: PlanSnapshot, now: PlanSnapshot): readonly NewInPlan[] {
  const [before, after] = [piecesOf(former), piecesOf(now)];
  const added = after.filter((piece) => !before.some((was) => isSame(was, piece)));
  const gone = before.filter((was) => !after.some((piece) => isSame(piece, was)));
  return [
    ...after.flatMap((piece) => {
      const was = before.find((one) => isSame(one, piece));
      if (was === undefined) return told(piece, added, 'added');
      return was.rest === piece.rest
        ? []
        : [{ part: piece.part, change: 'madeOver', words: piece.words } as const];
    }),
    ...gone.flatMap((was) => told(was, gone, 'gone')),
  ];
}

/** What came or went, in a line of its own; many steps of one goal in one line, at the first of them. */
function told(piece: Piece, all: readonly Piece[], change: 'added' | 'gone'): readonly NewInPlan[] {
  const { part, goal, words } = piece;
  const alike = part === 'step' ? all.filter((one) => one.part === 'step' && one.goal === goal) : [];
  if (alike.length <= stepsToldSingly) return [{ part, change, words }];
  return alike[0] === piece ? [{ part: 'steps', change, words: goal, count: alike.length }] : [];
}

const isSame = (one: Piece, other: Piece): boolean => one.part === other.part && one.key === other.key;

function piecesOf(plan: PlanSnapshot): readonly Piece[] {
  const { mostImportant, dreams, goals, effortsForAll = [], formal } = plan;
  return [
    ...mostImportant.map((said) => saidPiece('mostImportant', said)),
    ...dreams.map((said) => saidPiece('dream', said)),
    ...goals.flatMap((goal) => [
      {
        part: 'goal' as const,
        goal: goal.title,
        key: goal.title,
        words: goal.title,
        rest: JSON.stringify([goal.smarte, goal.direction, goal.onlyFor, goal.contributions]),
      },
      ...goal.steps.map(({ words }) => ({
        ...{ part: 'step' as const, goal: goal.title, words, rest: '' },
        key: JSON.stringify([goal.title, words]),
      })),
      ...goal.efforts.map((effort) => effortPiece(goal.title, effort)),
    ]),
    ...effortsForAll.map((effort) => effortPiece('', effort)),
    ...formal.map(({ heading, label, text }) => ({
      ...{ part: 'formal' as const, goal: '', key: heading, words: label, rest: text },
    })),
  ];
}

function saidPiece(part: 'mostImportant' | 'dream', { words, symbols, files = [] }: Said): Piece {
  const key = JSON.stringify([words, symbols, files.map(({ hash }) => hash)]);
  return { part, goal: '', key, words, rest: '' };
}

function effortPiece(goal: string, { what, how, who, howOften, from, to, decision }: SnapshotEffort): Piece {
  const rest = JSON.stringify([how, who, howOften, from, to, decision.state]);
  return { part: 'effort', goal, key: JSON.stringify([goal, what]), words: what, rest };
}
