import type { Visit, Work } from '../../../database/visit.ts';
import { can, canAll, readsOnlyAPart, readsOnlyOwn } from '../../../domain/access/can.ts';
import type { GivenAnswerFile } from '../../../domain/answer-file.ts';
import { type FilesBeside, filesBeside } from '../../../domain/answer-file.ts';
import type { IsoDay } from '../../../domain/day.ts';
import { type Staircase, staircase } from '../../../domain/follow-up/staircase.ts';
import { type SumSpan, type TickSum, tickSum } from '../../../domain/follow-up/tick-sum.ts';
import { disagreementStands } from '../../../domain/plan/disagreement.ts';
import { giverAsHeld, offerOf } from '../../../domain/plan/helpers.ts';
import { isOfCitizen, type NotGranted, notGranted } from '../../../domain/plan/not-granted.ts';
import type { Plan, PlanEffort, PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { endsHere } from '../../../domain/renewal/carry-over.ts';
import { isCitizensAnswer } from '../../../domain/renewal/citizens-answer.ts';
import {
  agreedHelp,
  asksWhatIsExpected,
  type GoalAtStatus,
  goalAtStatus,
  type HelpGiven,
  type HelpSaid,
  mayComeToAskWhatIsExpected,
  whoDisagreeOnHelp,
} from '../../../domain/renewal/status.ts';
import { type LevelsOf, levelsOf, type ReadingOf, readingsOf } from '../../../domain/renewal/three-times.ts';
import { reasonFor, type WishOrSilence, wishIn, wishInPlan } from '../../../domain/renewal/wish.ts';
import { type AnswerFileRow, answerFilesOf } from '../../answer-files/public.ts';
import { type StepOfGoal, stepsOfGoals, type TickOfGoal, ticksOfGoals } from '../../follow-up/public.ts';
import { loadWithKept, type NotTakenUp, notTakenUpBefore } from '../../plan/public.ts';
import { type AnswerRow, type HelpRow, type ReviewRow, readAnswers } from '../store/answers.ts';
import { wordsOnTable } from '../store/on-the-table.ts';
import type { RoundRow } from '../store/read-rounds.ts';
import { records, type TheStatus, theStatus } from './the-status.ts';

/** An answer, with what the citizen drew, said or photographed beside it. */
export type WithFiles<Row extends AnswerRow> = Row & { readonly files: FilesBeside };

/** An effort of the round before with everybody's answer; the citizen's first. */
export interface EffortAtStatus {
  readonly effort: PlanEffort;
  /** Who gives it, with the offer it is from. */
  readonly giver: string;
  readonly answers: readonly WithFiles<HelpRow>[];
  readonly mine: WithFiles<HelpRow> | null;
}

/** A goal of the round before at the status (R-S2). */
export interface GoalOfStatus {
  readonly goal: PlanGoal;
  readonly levels: readonly LevelsOf[];
  /**
   * What the citizen says against the score of last time. It stands until both have said anew how it goes and say the same;
   * it is shown either way, for that score is (R-M7).
   */
  readonly disagreement: {
    readonly words: string;
    readonly saidOn: string;
    readonly files: readonly GivenAnswerFile[];
    readonly stands: boolean;
  } | null;
  /** Delivery beside outcome; from the recorded levels, else the citizen's. */
  readonly atStatus: GoalAtStatus;
  /** Who gave different answers about the help to this goal; empty where they agree. */
  readonly disagreeOnHelp: readonly string[];
  /** The steps to it as far as the reader sees them, with those that were climbed: what was managed comes first (R-F5, R-S2). */
  readonly stairs: Staircase<StepOfGoal>;
  /** What was answered to "Lykkedes det?" since the last meeting, as far as the reader sees it; null where nothing was (R-S2). */
  readonly ticks: TickSum | null;
  /** What the citizen's levels say, and what the recorded: each by name (R-M7). */
  readonly readings: readonly ReadingOf[];
  /** How the reader said that it goes now; null while they have not. */
  readonly myNow: Pick<
    PlanScore,
    'masteryNow' | 'supportNeed' | 'expectedMastery' | 'doesntKnowExpected'
  > | null;
  /** The citizen is asked what they hope for at the next meeting (R-M6). */
  readonly asksExpected: boolean;
  /** They are asked it, or can come to be: it counts among the questions from the first. */
  readonly mayAskExpected: boolean;
  readonly reviews: readonly WithFiles<ReviewRow>[];
  readonly mine: WithFiles<ReviewRow> | null;
  /** What the caseworker recorded: the decision about the goal. */
  readonly recorded: ReviewRow | null;
  /** What the citizen says, from their own login or written down. */
  readonly citizens: WithFiles<ReviewRow> | null;
  /** What the citizen wishes to happen now, or that they have not answered, and whether the decision follows it (R-M5); true while nothing is decided. */
  readonly wish: WishOrSilence | null;
  readonly isWishFollowed: boolean;
  /** Why it does not follow the wish the citizen has now; null where nobody has said so. */
  readonly whyNotFollowed: string | null;
  /** The goal of the new plan that it was carried into. */
  readonly carriedInto: { readonly id: string; readonly title: string } | null;
  /** It is decided that the goal does not go on, and it stands in the new plan all the same: that is never left unsaid. */
  readonly endsButStands: boolean;
  /** It was carried into the new plan, and taken out of it again. */
  readonly isOutOfNew: boolean;
  /** That, and it is decided that it does not go on. */
  readonly isTakenOutOfNew: boolean;
  /** The goals of the new plan that were written in its place. */
  readonly replacedBy: readonly { readonly id: string; readonly title: string }[];
}

/** The status as one reader sees it. */
export interface StatusView {
  readonly citizenId: string;
  readonly givenName: string;
  readonly newest: RoundRow | null;
  readonly former: RoundRow | null;
  readonly efforts: readonly EffortAtStatus[];
  readonly goals: readonly GoalOfStatus[];
  /** What the plan before names as wishes it did not follow, so that the talk can begin where it ended (R-M5, R-S2). */
  readonly wishesNotFollowed: Plan['wishesNotFollowed'];
  /** What was not agreed in the plan before and nobody has told of a talk about, as far as the reader sees it (R-M8, R-S2). */
  readonly notTakenUp: readonly NotTakenUp[];
  /** The words of the citizen's own cards on the table of the new meeting; none for anybody else (R-M1). */
  readonly onTable: readonly string[];
  /** What the citizen wished of its help and the municipality said no to, wholly or to a change (R-O2, R-S2). */
  readonly notGranted: readonly NotGranted[];
  /** Changes of it that were not the citizen's wish, to which the municipality said no (R-O2, R-P8). */
  readonly refusedChanges: readonly NotGranted[];
  /** The new plan has begun with what was decided about this one. */
  readonly isCarriedOver: boolean;
  /** The plan before is kept from the reader: of it there are the goals that their offer follows, or none (R-M2, R-M8). */
  readonly formerKept: 'draft' | 'agreed' | null;
  /** The reader answers for themselves, and the meeting is not closed. */
  readonly mayAnswer: boolean;
  /** The reader sees the efforts of their own offer only, and what was said about those (§ 5). */
  readonly onlyOwnEfforts: boolean;
  /** False where the reader is not given what is said at the status: then nobody may be told not to have answered (§ 5). */
  readonly seesAnswers: boolean;
  /** Why not: their offer was given no part of the plan that its meeting made (R-M2). */
  readonly isNewPlanNotGiven: boolean;
  /** Which decisions are not the reader's to see: of those efforts none may look agreed, nor be told not to be there (R-O2). */
  readonly decisionsKept: 'all' | 'ofOthers' | null;
  /** The day of the meeting that is looked back to; null where the reader does not see it. */
  readonly since: IsoDay | null;
  /** False where some answers of daily life may be kept from the reader: then none seen is not none given (§ 5). */
  readonly seesAllTicks: boolean;
  /** False where some scores may be kept from the reader: then none seen is not none given (R-M7, § 5). */
  readonly seesAllScores: boolean;
  /** The reader records what others say, and carries over: the caseworker. */
  readonly records: boolean;
}

/** The status: help given first, then goal by goal (R-S2). Throws NotFound for those who may not see the plan. */
export function seeStatus(visit: Visit, citizenId: string): Promise<StatusView> {
  return visit.read({ event: 'status.viewed', citizenId }, async (work) => {
    const status = await theStatus(work, citizenId);
    const empty = nothingToSee;
    const {
      isSomeDecisionKept,
      before: _,
      ...content
    } = status.former === null ? empty : await contentOf(work, citizenId, status);
    if (content.goals.length + content.efforts.length === 0) work.sawNothing();
    const isOpen = status.former !== null && status.newest?.meeting?.state !== 'closed';
    const { givenName, newest, former } = status;
    const decisionsKept = !can(work.actor, 'effortDecisions', 'read')
      ? ('all' as const)
      : isSomeDecisionKept
        ? ('ofOthers' as const)
        : null;
    const mayAnswer = isOpen && can(work.actor, 'planBeingMade', 'write');
    const onlyOwnEfforts = readsOnlyOwn(work.actor, 'staircaseAndEfforts');
    const sees = {
      ...{ seesAnswers: status.known.answers, decisionsKept },
      isNewPlanNotGiven: newest?.isKept === true && readsOnlyAPart(work.actor, 'planBeingMade'),
      seesAllScores: canAll(work.actor, 'scores', 'read'),
      ...{
        since: former?.meeting?.on ?? null,
        seesAllTicks: canAll(work.actor, 'staircaseAndEfforts', 'read'),
      },
    };
    const rights = { ...sees, mayAnswer, onlyOwnEfforts, records: isOpen && records(work) };
    const seesAnswersToPlan = canAll(work.actor, 'agreements', 'read');
    const notTakenUp =
      newest === null || former === null || !seesAnswersToPlan ? [] : await notTakenUpBefore(work, newest.id);
    const meeting = newest?.meeting ?? null;
    const onTable =
      meeting === null || work.actor.personId !== citizenId ? [] : await wordsOnTable(work, meeting.id);
    return { citizenId, givenName, newest, former, notTakenUp, onTable, ...content, ...rights };
  });
}

const nothingToSee = {
  ...{
    efforts: [],
    goals: [],
    wishesNotFollowed: [],
    notGranted: [],
    refusedChanges: [],
    isCarriedOver: false,
  },
  ...{ formerKept: null, isSomeDecisionKept: false, before: null },
} as const;

/** The status between two rounds as the actor sees it, and the plan it looks back on. For use inside a visit. */
export async function contentOf(
  work: Work,
  citizenId: string,
  { newest, former, known }: Pick<TheStatus, 'newest' | 'former' | 'known'>,
) {
  if (newest === null || former === null) return nothingToSee;
  const [{ plan: before, kept: formerKept }, answers, files] = await Promise.all([
    loadWithKept(work, citizenId, former.id, 'whole'),
    readAnswers(work, newest.id),
    answerFilesOf(work, citizenId),
  ]);
  const sinceThen = spanOf(work, newest, former);
  const goalIds = before.goals.map(({ id }) => id);
  const ticks = await ticksOfGoals(work, goalIds, sinceThen);
  const steps = await stepsOfGoals(work, goalIds);
  const mine = (row: AnswerRow): boolean => row.authorId === work.actor.personId && row.whose === 'own';
  const answered = answers.help.map(({ effortId }) => effortId);
  const agreed = agreedHelp(effortsOf(before), answered);
  const isSomeDecisionKept = effortsOf(before).some(({ decision }) => decision.state === 'kept');
  const efforts = agreed.map((effort): EffortAtStatus => {
    const ofEffort = withFiles(
      citizensFirst(answers.help.filter(({ effortId }) => effortId === effort.id)),
      files,
    );
    const giver = giverAsHeld(effort, offerOf(effort, before.offers));
    return { effort, giver, answers: ofEffort, mine: ofEffort.find(mine) ?? null };
  });
  const help = answers.help.filter(isCitizensAnswer).map(helpOf);
  const helpSaid = efforts.flatMap((one) => one.answers.map((row) => saidBy(row, before.citizen.givenName)));
  const goals = before.goals.map((goal): GoalOfStatus => {
    const reviews = withFiles(
      citizensFirst(answers.reviews.filter(({ goalId }) => goalId === goal.id)),
      files,
    );
    const levels = levelsOf(goal, newest.meeting?.id ?? null);
    const effortIds = agreed.filter(({ goalId }) => goalId === goal.id).map(({ id }) => id);
    const {
      former: was,
      expected,
      now,
    } = levels.find(({ as }) => as === 'caseworker') ?? levels[0] ?? noLevels;
    const scoresNow = [...goal.scores, ...goal.earlierScores].filter(
      ({ meetingId }) => meetingId === newest.meeting?.id,
    );
    const myNow = scoresNow.find(
      ({ personId, recordedBy }) => personId === work.actor.personId && (recordedBy ?? null) === null,
    );
    const recorded = reviews.findLast(isRecordedDecision) ?? null;
    const citizens = theCitizensAnswer(reviews);
    const whatNow = [citizens?.whatNow ?? null, recorded?.whatNow ?? null] as const;
    const wish = wishIn(citizens);
    const notFollowed = recorded?.notFollowed ?? null;
    const into = answers.carried.find(({ fromGoalId }) => fromGoalId === goal.id);
    const isOutOfNew = answers.carriedAndOut.some(({ fromGoalId }) => fromGoalId === goal.id);
    return {
      goal,
      levels,
      disagreement: goal.disagreement && {
        ...goal.disagreement,
        // Whether it stands still is not said to who does not know what was said since.
        stands: known.scoresNow && disagreementStands(scoresNow, scoresNow.length > 0),
      },
      atStatus: goalAtStatus({ ...goal, effortIds }, { former: was, expected, now }, help),
      stairs: staircase(
        steps.filter(({ goalId }) => goalId === goal.id),
        goal.direction,
      ),
      ticks: sumOfGoal(ticks, goal.id, sinceThen, citizenId),
      disagreeOnHelp: whoDisagreeOnHelp(helpSaid.filter(({ effortId }) => effortIds.includes(effortId))),
      readings: readingsOf(goal.direction, levels),
      myNow: myNow ?? null,
      asksExpected: newest.meeting !== null && asksWhatIsExpected(...whatNow),
      mayAskExpected: newest.meeting !== null && mayComeToAskWhatIsExpected(...whatNow),
      reviews,
      mine: reviews.find(mine) ?? null,
      recorded,
      citizens,
      wish,
      isWishFollowed: wishInPlan(wish, recorded?.whatNow ?? null, notFollowed) === 'followed',
      whyNotFollowed: reasonFor(wish, notFollowed),
      carriedInto: into ?? null,
      endsButStands: into !== undefined && endsHere(whatNow[1]),
      isOutOfNew,
      isTakenOutOfNew: isOutOfNew && endsHere(whatNow[1]),
      replacedBy: answers.replacing.filter(({ replacesGoalId }) => replacesGoalId === goal.id),
    };
  });
  const { wishesNotFollowed } = before;
  const refused = notGranted(effortsOf(before));
  const kept = { formerKept, isSomeDecisionKept, before };
  return {
    efforts,
    goals,
    wishesNotFollowed,
    notGranted: refused.filter(isOfCitizen),
    refusedChanges: refused.filter((no) => !isOfCitizen(no)),
    isCarriedOver: answers.isCarriedOver,
    ...kept,
  };
}

/** From the day of the meeting before to the one this status is for; while that is to come, to today. */
function spanOf({ today }: Work, newest: RoundRow, former: RoundRow): SumSpan {
  const to = newest.meeting?.state === 'closed' ? newest.meeting.on : today;
  return { from: former.meeting?.on ?? former.startedOn, to };
}

function sumOfGoal(ticks: readonly TickOfGoal[], goalId: string, span: SumSpan, citizenId: string) {
  const ofGoal = ticks.filter((tick) => tick.goalId === goalId);
  const stepIds = ofGoal.map(({ stepId }) => stepId);
  return tickSum(ofGoal, stepIds, span, citizenId);
}

function withFiles<Row extends AnswerRow>(
  rows: readonly Row[],
  files: readonly AnswerFileRow[],
): readonly WithFiles<Row>[] {
  return rows.map((row) => ({
    ...row,
    files: filesBeside(files.filter(({ beside }) => beside.id === row.id)),
  }));
}

function saidBy({ effortId, answer, whose, spokenBy, author }: HelpRow, citizen: string): HelpSaid {
  const by = { own: author, citizen, network: spokenBy }[whose];
  return { effortId, answer, by };
}

const noLevels = { former: null, expected: null, now: null } as const;

function effortsOf(plan: Plan): readonly PlanEffort[] {
  return [...plan.goals.flatMap(({ efforts }) => efforts), ...plan.effortsForAll];
}

/** True for the recorded decision about a goal: what the caseworker says in their own name. */
export function isRecordedDecision({ writtenAs, whose }: AnswerRow): boolean {
  return writtenAs === 'caseworker' && whose === 'own';
}

/** The answer that is the citizen's: their own, else the newest that another wrote down. */
export function theCitizensAnswer<Row extends ReviewRow>(reviews: readonly Row[]): Row | null {
  const theirs = reviews.filter(isCitizensAnswer);
  return theirs.find(({ whose }) => whose === 'own') ?? theirs.at(-1) ?? null;
}

function helpOf({ effortId, answer, words }: HelpRow): HelpGiven {
  return { effortId, answer, words };
}

function citizensFirst<Row extends AnswerRow>(rows: readonly Row[]): readonly Row[] {
  return [...rows.filter(isCitizensAnswer), ...rows.filter((row) => !isCitizensAnswer(row))];
}
