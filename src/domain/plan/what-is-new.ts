import type { PlanSnapshot, Said, SnapshotEffort } from './plan-snapshot.ts';

/** Something that a new edition of a plan says otherwise than the one before. */
export interface NewInPlan {
  readonly part: 'mostImportant' | 'dream' | 'goal' | 'step' | 'effort' | 'formal';
  readonly change: 'added' | 'gone' | 'madeOver';
  /** The words of it, as they stand now, or stood; '' where pictures alone say it. */
  readonly words: string;
}

interface Piece {
  readonly part: NewInPlan['part'];
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
  return [
    ...after.flatMap((piece) => {
      const was = before.find((one) => isSame(one, piece));
      if (was?.rest === piece.rest) return [];
      return [{ part: piece.part, change: was ? 'madeOver' : 'added', words: piece.words } as const];
    }),
    ...before
      .filter((was) => !after.some((piece) => isSame(piece, was)))
      .map(({ part, words }) => ({ part, change: 'gone', words }) as const),
  ];
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
        key: goal.title,
        words: goal.title,
        rest: JSON.stringify([goal.smarte, goal.direction, goal.onlyFor, goal.contributions]),
      },
      ...goal.steps.map(({ words }) => ({
        ...{ part: 'step' as const, words, rest: '' },
        key: JSON.stringify([goal.title, words]),
      })),
      ...goal.efforts.map((effort) => effortPiece(goal.title, effort)),
    ]),
    ...effortsForAll.map((effort) => effortPiece('', effort)),
    ...formal.map(({ heading, label, text }) => ({
      ...{ part: 'formal' as const, key: heading, words: label, rest: text },
    })),
  ];
}

function saidPiece(part: 'mostImportant' | 'dream', { words, symbols, files = [] }: Said): Piece {
  const key = JSON.stringify([words, symbols, files.map(({ hash }) => hash)]);
  return { part, key, words, rest: '' };
}

function effortPiece(goal: string, { what, how, who, howOften, from, to, decision }: SnapshotEffort): Piece {
  const rest = JSON.stringify([how, who, howOften, from, to, decision.state]);
  return { part: 'effort', key: JSON.stringify([goal, what]), words: what, rest };
}
