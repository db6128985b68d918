import { type Asked, onwardFrom } from '../../../domain/renewal/questions.ts';
import { type WhyFewer, whyFewer } from '../../../domain/renewal/status.ts';
import type { GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import { addresses, type GoalQuestion } from './addresses.ts';
import { isHoped, questionAhead } from './hopes.tsx';
import { placeAmong, questionsOfGoal } from './place-among.ts';

/** Why there are fewer questions than was said before, and whether it is about the goal that one was just asked about. */
export interface Fewer {
  readonly why: WhyFewer;
  readonly isThisGoal: boolean;
}

/** What the citizen was asked last. */
export type LastAsked = Pick<Asked, 'kind' | 'id'>;

/** Something that was asked, as the address of the pause after it names it. */
export const afterOf = ({ kind, id }: LastAsked): string => `${kind}.${id}`;

/** True when it is said how far a goal got and what happens now. */
export const isGoalAnswered = ({ mine }: Pick<GoalOfStatus, 'mine'>): boolean =>
  mine !== null && mine.outcome !== null && mine.whatNow !== null;

const hasMeeting = ({ newest }: Pick<StatusView, 'newest'>): boolean =>
  newest !== null && newest.meeting !== null;

/** All that the status asks the citizen, in its order: the help first, goal by goal, then the next meeting (R-S2, R-M6). */
function askedIn(view: StatusView): readonly Asked[] {
  // The help and its words; how it goes now on two cards; what is hoped for on two cards.
  const screensOfGoal = questionsOfGoal(view).length + (hasMeeting(view) ? 1 : 0);
  return [
    ...view.efforts.map(
      ({ effort, mine }): Asked => ({
        kind: 'help',
        id: effort.id,
        isAnswered: mine !== null,
        screens: 2,
      }),
    ),
    ...view.goals.map(
      (one): Asked => ({
        kind: 'goal',
        id: one.goal.id,
        isAnswered: isGoalAnswered(one),
        screens: screensOfGoal,
      }),
    ),
    ...view.goals
      .filter(({ asksExpected }) => asksExpected)
      .map((one): Asked => ({ kind: 'hope', id: one.goal.id, isAnswered: isHoped(one), screens: 2 })),
  ];
}

/** The question the citizen meets next: the help first, goal by goal, then the next meeting; null when all is answered. */
export function nextQuestion(view: StatusView): string | null {
  return questionAboutThePlan(view) ?? questionAhead(view);
}

/** The next question about the plan one has had; null when all is answered. */
export function questionAboutThePlan(view: StatusView): string | null {
  const next = askedIn(view).find(({ kind, isAnswered }) => kind !== 'hope' && !isAnswered);
  return next === undefined ? null : questionOf(view, next).href;
}

/** Where a goal's questions go on: how it goes now, how far it got, what happens now; from the first again when all is said. */
export function firstQuestionOf(view: StatusView, one: GoalOfStatus): Exclude<GoalQuestion, 'next'> {
  if (hasMeeting(view) && (one.myNow === null || isGoalAnswered(one))) return 'now';
  return one.mine?.outcome === null || one.mine === null ? 'outcome' : 'what-now';
}

/** Where the question of something that is asked stands, and its place in its part of the status. */
function questionOf(
  view: StatusView,
  { kind, id }: LastAsked,
): { readonly href: string } & ReturnType<typeof placeAmong> {
  const { citizenId } = view;
  if (kind === 'help') return { href: addresses.help(citizenId, id), ...placeAmong(view, id, 'help') };
  if (kind === 'hope')
    return { href: addresses.goal(citizenId, id, 'next'), ...placeAmong(view, id, 'next') };
  const goal = view.goals.find((one) => one.goal.id === id);
  const question = goal === undefined ? 'outcome' : firstQuestionOf(view, goal);
  return { href: addresses.goal(citizenId, id, question), ...placeAmong(view, id, question) };
}

/** Where the citizen comes after a question: the next that is open, a pause before it, or the list when nothing is open. */
export function placeAfter(view: StatusView, last: LastAsked): string {
  const onward = onwardFrom(askedIn(view), last);
  if (onward === null) return addresses.status(view.citizenId);
  return onward.afterPause
    ? addresses.pause(view.citizenId, afterOf(last))
    : questionOf(view, onward.asked).href;
}

/** What the pause after a question leads to; null when nothing is open. */
export function afterThePause(view: StatusView, last: LastAsked) {
  const onward = onwardFrom(askedIn(view), last);
  return onward === null
    ? null
    : { ...questionOf(view, onward.asked), isAhead: onward.asked.kind === 'hope', fewer: fewer(view, last) };
}

/** Why the row of questions has turned out shorter: told of the goal one was just asked about, else of the last such one. */
function fewer(view: StatusView, last: LastAsked): Fewer | null {
  if (!hasMeeting(view)) return null;
  const shorter = view.goals.flatMap(({ goal, citizens, recorded }) => {
    const why = whyFewer(citizens?.whatNow ?? null, recorded?.whatNow ?? null);
    return why === null ? [] : [{ why, isThisGoal: last.kind === 'goal' && last.id === goal.id }];
  });
  return shorter.find(({ isThisGoal }) => isThisGoal) ?? shorter.at(-1) ?? null;
}

/** How many questions are open: those about the plan one has had, and those about the next meeting that can come (R-M6). */
export function questionsLeft(view: StatusView): number {
  const help = view.efforts.filter(({ mine }) => mine === null).length;
  const ofGoals = view.goals.reduce((sum, one) => sum + openOf(view, one), 0);
  const ahead = view.goals.filter((one) => one.mayAskExpected && !isHoped(one)).length;
  return help + ofGoals + ahead;
}

/** The open questions of a goal: from where its questions go on. */
function openOf(view: StatusView, one: GoalOfStatus): number {
  if (isGoalAnswered(one)) return 0;
  const questions = questionsOfGoal(view);
  const first = questions.indexOf(firstQuestionOf(view, one));
  const isOpen = (question: Exclude<GoalQuestion, 'next'>): boolean =>
    question === 'what-now'
      ? (one.mine?.whatNow ?? null) === null
      : question === 'now' || (one.mine?.outcome ?? null) === null;
  return questions.slice(first).filter(isOpen).length;
}

/** The question before another, for the way back; the list before the first. */
export function placeBefore(view: StatusView, aboutId: string, asks: 'help' | GoalQuestion): string {
  const { citizenId, efforts, goals } = view;
  const all =
    asks === 'next'
      ? goals
          .filter(({ asksExpected }) => asksExpected)
          .map(({ goal }) => [goal.id, addresses.goal(citizenId, goal.id, 'next'), 'next'] as const)
      : [
          ...efforts.map(({ effort }) => [effort.id, addresses.help(citizenId, effort.id), 'help'] as const),
          ...goals.flatMap(({ goal }) =>
            questionsOfGoal(view).map(
              (question) => [goal.id, addresses.goal(citizenId, goal.id, question), question] as const,
            ),
          ),
        ];
  const at = all.findIndex(([id, , question]) => id === aboutId && question === asks);
  return all[at - 1]?.[1] ?? addresses.status(citizenId);
}
