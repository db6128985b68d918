import type { AloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import { whyThisStep } from '../../../domain/follow-up/staircase.ts';
import { lastDays, type TickSum, tickSum } from '../../../domain/follow-up/tick-sum.ts';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Staircase } from '../../../ui/staircase.tsx';
import type { StepRow } from '../store/read-stairs.ts';
import type { GoalStairs, Staircases } from '../use-cases/see-staircase.ts';
import { changeOf } from './changed-alone.tsx';
import { pictureOf } from './symbol-picture.ts';

/** More steps than this stand below one another: side by side they would be too narrow to read. */
const mostSideBySide = 5;

/**
 * What a staircase leads to: the dream, or the goal where no dream is tied to it (R-M4). Takes the citizen's given name where
 * somebody else reads: nobody but the citizen says "my".
 */
export function topOf(page: PageContext, { goal }: GoalStairs, ofAnother?: string) {
  const words =
    ofAnother === undefined ? page.words.common.citizen.stairs : page.words.common.staff.stairs(ofAnother);
  const hasDream = (goal.dreamWords ?? '').trim() !== '' || goal.dreamSymbol !== null;
  return hasDream
    ? ({
        kind: 'dream',
        words: goal.dreamWords ?? '',
        label: { own: words.dream, waits: words.dreamWaits, saidForThem: words.dreamSaidForMe }[goal.dreamIs],
        symbol: goal.dreamSymbol,
      } as const)
    : ({ kind: 'goal', words: goal.title, label: words.goal, symbol: goal.symbol } as const);
}

/** The staircase of a goal, with the dream on top, or the goal where no dream is tied to it (R-M4). */
export const GoalStaircase = ({
  page,
  one,
  alone = [],
  ofAnother,
}: {
  page: PageContext;
  one: GoalStairs;
  /** What others changed without the citizen: it stands on the step itself who wrote it. */
  alone?: readonly AloneAsTold[];
  /** Whose stairs they are, where somebody else reads. */
  ofAnother?: string;
}) => {
  const { stairs } = one;
  const words = page.words.followUp.citizen;
  const emptyStep =
    ofAnother === undefined ? words.stepWithPicture : page.words.followUp.staff.stepWithPicture;
  const { symbol: topSymbol, ...top } = topOf(page, one, ofAnother);
  return (
    <div class={stairs.steps.length > mostSideBySide ? 'stairs-below' : undefined}>
      <Staircase
        page={page}
        shape={stairs.shape}
        top={{
          words: top.words,
          label: top.label,
          isGoal: top.kind === 'goal',
          symbolSrc: pictureOf(topSymbol),
        }}
        steps={stairs.steps.map(({ id, words: text, symbol, state }) => {
          const change = changeOf(alone, id);
          return {
            // Nobody who listens, or cannot tell the picture, is left with an empty step.
            words: text === '' ? emptyStep : text,
            symbolSrc: pictureOf(symbol),
            state,
            ...(change?.asks === 'isItFine' && {
              children: <p class="note">{words.writtenBy(change.by)}</p>,
            }),
          };
        })}
      />
    </div>
  );
};

/** "Hvorfor trin 3?" – always an answer: its own words, the dream, or the goal (R-F2). */
export const WhyNow = ({ page, one }: { page: PageContext; one: GoalStairs }) => {
  const words = page.words.followUp.citizen;
  if (one.now === null) return null;
  const why = whyThisStep(one.now, one.goal.dreamWords, one.goal.title);
  const lead = { step: null, dream: words.towardsDream, goal: words.towardsGoal }[why.from];
  return (
    <Card
      meaning={why.from === 'step' ? 'step' : why.from}
      title={words.whyStep(String(one.now.number))}
      level={2}
    >
      {lead !== null && <p>{lead}</p>}
      <p class="verbatim">{why.words}</p>
    </Card>
  );
};

/** "Du har klaret 2 trin. Du er på trin 3." – what is done comes first (R-F5). */
export function sentenceOf(page: PageContext, one: GoalStairs): string {
  const words = page.words.followUp.citizen;
  const { doneCount, now, steps } = one.stairs;
  if (steps.length === 0) return words.noSteps;
  if (now === null) return steps.length === 1 ? words.oneDone : words.allDone(String(steps.length));
  if (doneCount === 0) return words.onStep(String(now.number));
  return words.doneAndNow(String(doneCount), String(now.number));
}

/** The same for staff, with the citizen's name. */
export function staffSentenceOf(page: PageContext, one: GoalStairs, name: string): string {
  const words = page.words.followUp.staff;
  const { doneCount, now, steps } = one.stairs;
  if (!one.isOpenToMe) return words.stepsNotInPart;
  if (steps.length === 0) return words.noSteps;
  if (now === null) return words.allDone(name, String(steps.length));
  if (doneCount === 0) return words.onStep(name, String(now.number));
  return words.doneAndNow(name, String(doneCount), String(now.number));
}

/**
 * What was answered in the last days about a step as it is called now, and about the one of the round before that it goes on
 * from (R-F4, R-F5, R-S3).
 */
export function sumOfStep({ ticks, today, citizenId }: Staircases, step: StepRow): TickSum | null {
  const stepIds = [step.id, ...(step.fromStepId === null ? [] : [step.fromStepId])];
  const answers = ticks.filter(({ words }) => words === step.words);
  return tickSum(answers, stepIds, lastDays(today), citizenId);
}
