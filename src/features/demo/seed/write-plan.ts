import { formalHeadings } from '../../../domain/plan/formal-content.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import {
  answerMasteryCard,
  bringFromPreparation,
  decideEffort,
  disagree,
  scoreGoal,
  writeContribution,
  writeDream,
  writeEffort,
  writeFormalText,
  writeGoal,
  writeGoalWords,
  writePerspective,
  writeWishNotFollowed,
} from '../../plan/public.ts';
import { seedCommand } from './people.ts';
import { must, type Stage } from './stage.ts';
import type { GoalText, MeetingText, OwnWords, SpokenWords } from './texts.ts';

/** The goals of a plan: their ids by title. */
export type GoalIds = ReadonlyMap<string, string>;

/** Where the plan is written: whose it is, in which meeting, and by whom. */
interface Table {
  readonly citizen: string;
  readonly caseworker: string;
  readonly daysAgo: number;
}

/**
 * Fills in the plan in an open meeting, everybody in their own name: dreams, goals with words, perspectives and scores, who
 * contributes, efforts and the formal headings. Gives the goals' ids.
 */
export async function writePlan(
  stage: Stage,
  table: Table,
  text: MeetingText,
  shown: ReadonlyMap<string, string>,
  nextDaysAgo: number,
): Promise<GoalIds> {
  const startsIn = await writeDreams(stage, table, text, shown);
  const goals = new Map<string, string>();
  for (const goal of text.goals) {
    const goalId = await writeOneGoal(stage, table, goal, startsIn.get(goal.startsIn) ?? null);
    goals.set(goal.title, goalId);
    await writeViews(stage, table, goal, goalId);
    await writeScores(stage, table, goal, goalId);
    await writeEfforts(stage, table, goal, goalId, nextDaysAgo);
  }
  await writeTheRest(stage, table, text);
  return goals;
}

/** Help is granted for some days after the next meeting, so that nobody stands without it while that is written up. */
const daysOfHelpAfter = 30;

const during = (stage: Stage, { daysAgo }: Table, handle: string) => stage.as(handle, daysAgo, '10:15');

async function writeDreams(
  stage: Stage,
  table: Table,
  { mostImportant, dreams }: MeetingText,
  shown: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<LifeArea | 'mostImportant', string>> {
  const citizen = await during(stage, table, table.citizen);
  const citizenId = stage.id(table.citizen);
  const said = { ...mostImportant, how: 'self', howTheyKnow: '', isMostImportant: true } as const;
  const { id } = await must(writeDream(citizen, seedCommand(), { ...said, citizenId }));
  const startsIn = new Map<LifeArea | 'mostImportant', string>([['mostImportant', id]]);
  for (const area of dreams) {
    const command = seedCommand();
    const item = { citizenId, itemId: shown.get(area) ?? '', isMostImportant: false };
    await must(bringFromPreparation(citizen, command, item));
    startsIn.set(area, command.id);
  }
  return startsIn;
}

async function writeOneGoal(
  stage: Stage,
  table: Table,
  { title, smarte, symbol, direction, ownWords }: GoalText,
  dreamId: string | null,
): Promise<string> {
  const citizenId = stage.id(table.citizen);
  const goal = { citizenId, title, smarte, symbol, direction, dreamId, onlyFor: [] };
  const { id } = await must(writeGoal(await during(stage, table, table.caseworker), seedCommand(), goal));
  const said = { ...ownWords, how: 'self', howTheyKnow: '' } as const;
  const citizen = await during(stage, table, table.citizen);
  await must(writeGoalWords(citizen, seedCommand(), { ...said, citizenId, goalId: id }));
  return id;
}

async function writeViews(
  stage: Stage,
  table: Table,
  { perspectives, network, contributions }: GoalText,
  goalId: string,
): Promise<void> {
  const views: readonly (OwnWords | SpokenWords)[] =
    network === undefined ? perspectives : [...perspectives, network];
  for (const view of views) await writeView(stage, table, view, goalId);
  for (const contribution of contributions) await contribute(stage, table, contribution, goalId);
}

async function writeView(
  stage: Stage,
  table: Table,
  view: OwnWords | SpokenWords,
  goalId: string,
): Promise<void> {
  const by = 'by' in view ? view.by : table.caseworker;
  const spokenBy = 'by' in view ? null : view.spokenBy;
  const perspective = { goalId, id: null, version: 0, words: view.words, spokenBy };
  const visit = await during(stage, table, by);
  await must(writePerspective(visit, seedCommand(), { ...perspective, citizenId: stage.id(table.citizen) }));
}

async function contribute(
  stage: Stage,
  table: Table,
  contribution: OwnWords | SpokenWords,
  goalId: string,
): Promise<void> {
  const by = 'by' in contribution ? contribution.by : table.caseworker;
  const spokenBy = 'by' in contribution ? '' : contribution.spokenBy;
  const { words } = contribution;
  const said = { goalId, id: null, version: 0, words, offerId: null, spokenBy };
  const visit = await during(stage, table, by);
  await must(writeContribution(visit, seedCommand(), { ...said, citizenId: stage.id(table.citizen) }));
}

async function writeScores(
  stage: Stage,
  table: Table,
  { cards, scores, disagreement }: GoalText,
  goalId: string,
): Promise<void> {
  const citizenId = stage.id(table.citizen);
  const citizen = await during(stage, table, table.citizen);
  for (const question of ['now', 'next'] as const) {
    const level = cards[question];
    await must(answerMasteryCard(citizen, seedCommand(), { citizenId, goalId, question, level }));
  }
  for (const { by, now, next, supportNeed, words } of scores)
    await must(
      scoreGoal(await during(stage, table, by), seedCommand(), {
        citizenId,
        goalId,
        place: '',
        asSaidByCitizen: false,
        version: 0,
        masteryNow: now,
        expectedMastery: next,
        supportNeed,
        doesntKnow: false,
        doesntKnowExpected: false,
        words,
      }),
    );
  if (disagreement !== undefined)
    await must(disagree(citizen, seedCommand(), { citizenId, goalId, version: 0, words: disagreement }));
}

async function writeEfforts(
  stage: Stage,
  table: Table,
  { efforts }: GoalText,
  goalId: string,
  nextDaysAgo: number,
): Promise<void> {
  const citizenId = stage.id(table.citizen);
  const caseworker = await during(stage, table, table.caseworker);
  for (const { decided, fromDay, ...effort } of efforts) {
    const { id } = await must(
      writeEffort(caseworker, seedCommand(), {
        ...effort,
        citizenId,
        goalId,
        from: stage.day(table.daysAgo - fromDay),
        to: stage.day(nextDaysAgo - daysOfHelpAfter),
        offerId: stage.offer('bostotten'),
      }),
    );
    if (decided === undefined) continue;
    const why = { reason: '', howToComplain: '', ...decided };
    const on = stage.day(table.daysAgo);
    await must(decideEffort(caseworker, seedCommand(), { ...why, citizenId, effortId: id, on, seen: 0 }));
  }
}

async function writeTheRest(
  stage: Stage,
  table: Table,
  { wishNotFollowed, formal, notRelevant }: MeetingText,
): Promise<void> {
  const citizenId = stage.id(table.citizen);
  const caseworker = await during(stage, table, table.caseworker);
  if (wishNotFollowed !== undefined) {
    const wish = { ...wishNotFollowed, citizenId, id: null, version: 0 };
    await must(writeWishNotFollowed(caseworker, seedCommand(), wish));
  }
  for (const heading of formalHeadings) {
    const text = formal[heading] ?? '';
    const isNotRelevant = notRelevant.includes(heading);
    if (text === '' && !isNotRelevant) continue;
    const written = { citizenId, heading, version: 0, text, isNotRelevant };
    await must(writeFormalText(caseworker, seedCommand(), written));
  }
}
