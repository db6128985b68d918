import { localDayOf } from '../../../domain/day.ts';
import { refusedChangeOf } from '../../../domain/plan/change-of-help.ts';
import { disagreementStands, disagreesSince } from '../../../domain/plan/disagreement.ts';
import { asItStands, type EffortDecision, grantedBefore, wished } from '../../../domain/plan/efforts.ts';
import type {
  Plan,
  PlanContribution,
  PlanDream,
  PlanEffort,
  PlanGoal,
  PlanSaid,
  PlanScore,
  PlanWishNotFollowed,
} from '../../../domain/plan/plan.ts';
import type { SaidBy } from '../../../domain/plan/plan-snapshot.ts';
import { standsInEdition } from '../../../domain/plan/said.ts';
import { saidOfFormer } from '../../../domain/plan/said-of-former.ts';
import { asSeen, helpAsTold, seesDecisionOn } from '../../../domain/plan/seen-decision.ts';
import { type SinceLast, sinceLastFor } from '../../../domain/plan/since-last.ts';
import { officialWish, wishOfGoal } from '../../../domain/plan/wish-of-goal.ts';
import { writtenBy } from '../../../domain/plan/written-by.ts';
import { answersTo } from './answers-to-version.ts';
import { nameFinder, peopleOf } from './people-of-plan.ts';
import type {
  ContributionRow,
  DecisionRow,
  EffortRow,
  GoalRow,
  PlanRows,
  SaidRow,
  ScoreRow,
} from './plan-rows.ts';
import { isOut, takenOutOf, withoutDreamOf } from './taken-out.ts';

/** Puts the rows of one plan together. Null when there is no round or the citizen is not seen. */
export function assemblePlan(rows: PlanRows): Plan | null {
  const { citizen, round } = rows;
  if (citizen === null || round === null) return null;
  const people = peopleOf(rows);
  const knows = { ...rows, ...nameFinder(rows, people), ofMeeting: byMeeting(rows) };
  const meeting = rows.meeting;
  return {
    citizen: {
      id: citizen.id,
      givenName: citizen.givenName,
      name: `${citizen.givenName} ${citizen.familyName}`,
    },
    municipality: rows.municipality,
    round,
    meeting: meeting && {
      id: meeting.id,
      state: meeting.isClosed ? 'closed' : meeting.isOpen ? 'open' : 'called',
      on: meeting.on,
      place: meeting.place,
      nextMeetingOn: meeting.nextMeetingOn,
    },
    version: rows.version && {
      ...rows.version,
      madeBy: knows.nameOf(rows.version.madeBy),
      ...answersTo(rows, citizen),
    },
    people,
    offers: rows.offers,
    mostImportant: dreamsOf(knows).filter(({ isMostImportant }) => isMostImportant),
    dreams: dreamsOf(knows).filter(({ isMostImportant }) => !isMostImportant),
    leftOutOfEdition: rows.dreams.filter((row) => !isInEdition(row, knows)).map(({ id }) => id),
    goals: rows.goals.filter(({ isTakenOut }) => !isTakenOut).map((goal) => goalOf(goal, knows)),
    replacedGoals: rows.replaced,
    effortsForAll: rows.efforts
      .filter((effort) => effort.goalId === null && !isOut(effort))
      .map((effort) => effortOf(effort, knows)),
    wishesNotFollowed: rows.wishesNotFollowed.map((row) => wishOf(row, citizen.givenName)),
    sinceLast: sinceLastOf(rows),
    formalTexts: rows.formalTexts,
    takenOut: takenOutOf(rows),
  };
}

/** As `versionFor` gives it with the version: agreed help where the reader sees the decision on it (§ 5). */
function sinceLastOf({ sinceLast, version, decisionsSeen, myOffers, offers }: PlanRows): SinceLast | null {
  if (sinceLast === null) return null;
  const mine = offers.filter(({ id }) => myOffers.includes(id)).map(({ name }) => name);
  const isPart = version?.partFor != null && decisionsSeen !== 'none';
  return sinceLastFor(sinceLast, (offer) => isPart || seesDecisionOn(decisionsSeen, offer, mine));
}

type Knows = PlanRows & ReturnType<typeof nameFinder> & { readonly ofMeeting: string | null };

/** The meeting whose scores are "now": the round's own, else – where the reader does not see it – the newest scored. */
function byMeeting(rows: PlanRows): string | null {
  const ofRound = new Set(rows.goals.map(({ id }) => id));
  return rows.meeting?.id ?? rows.scores.find(({ goalId }) => ofRound.has(goalId))?.meetingId ?? null;
}

/** What the citizen wrote, and what was brought letter by letter from what they prepared, whoever brought it (R-P8). */
function isOwn(row: SaidRow & { readonly fromSharedItemId?: string | null }): boolean {
  return row.saidBy === 'self' || (row.fromSharedItemId ?? null) !== null;
}

function saidByOf(row: SaidRow, knows: Knows): SaidBy {
  if (isOwn(row)) return { how: 'self' };
  const recordedBy = knows.nameOf(row.authorId);
  return row.saidBy === 'withHelp'
    ? { how: 'withHelp', recordedBy }
    : { how: 'onBehalf', recordedBy, howTheyKnow: row.howTheyKnow ?? '' };
}

function saidOf(row: SaidRow, knows: Knows): PlanSaid {
  return {
    id: row.id,
    version: row.version,
    authorId: row.authorId,
    words: row.words,
    symbols: row.symbols,
    saidBy: saidByOf(row, knows),
    files: knows.files.filter(({ besideId }) => besideId === row.id),
    awaitsCitizen: !isOwn(row) && !row.isConfirmed && row.fitsNotOn === null,
    ...(row.fitsNotOn !== null && { answered: { fits: false, on: row.fitsNotOn } }),
  };
}

const isInEdition = (row: SaidRow, knows: Knows): boolean =>
  standsInEdition(saidOf(row, knows), knows.versionSaid);

function dreamsOf(knows: Knows): readonly PlanDream[] {
  return knows.dreams
    .filter((row) => !row.isTakenOut && isInEdition(row, knows))
    .map((row) => ({
      ...saidOf(row, knows),
      isMostImportant: row.isMostImportant,
      fromSharedItemId: row.fromSharedItemId,
      isBrought: row.fromSharedItemId !== null && row.saidBy !== 'self' && !row.isConfirmed,
      isSeenByNobody: row.isSeenByNobody,
    }));
}

function goalOf(row: GoalRow, knows: Knows): PlanGoal {
  const belongs = ({ goalId }: { readonly goalId: string | null }): boolean => goalId === row.id;
  const isBefore = ({ goalId }: { readonly goalId: string }): boolean => goalId === row.fromGoalId;
  // What was said at this meeting about the goal of the round before came along into this goal.
  const isEarlier = ({ meetingId }: { readonly meetingId: string }): boolean => meetingId !== knows.ofMeeting;
  const isNow = (score: ScoreRow): boolean => belongs(score) && !isEarlier(score);
  const scores = knows.scores
    .filter(isNow)
    .map((score) => ({ ...scoreOf(score, knows), saidOf: formerWordsOf(score, row, knows) }));
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    symbol: row.symbol,
    dreamId: row.dreamId,
    fromGoalId: row.fromGoalId,
    insteadOf: knows.replaced.find(({ id }) => id === row.replacesGoalId) ?? null,
    withoutDream: withoutDreamOf(row, knows),
    smarte: row.smarte,
    direction: row.direction,
    onlyFor: row.onlyFor ?? [],
    ownWords: knows.goalWords.filter(belongs).map((said) => saidOf(said, knows)),
    perspectives: knows.perspectives.filter(belongs).map((one) => ({
      id: one.id,
      version: one.version,
      view: one.view,
      authorId: one.authorId,
      by: one.spokenBy === '' ? knows.nameOf(one.authorId) : one.spokenBy,
      writtenDownBy: one.spokenBy === '' ? null : knows.nameOf(one.authorId),
      words: one.words,
      symbols: one.symbols,
      files: knows.files.filter(({ besideId }) => besideId === one.id),
    })),
    scores: [
      ...scores.filter((one) => one.as === 'citizen'),
      ...scores.filter((one) => one.as !== 'citizen'),
    ],
    earlierScores: knows.scores
      .filter((score) => (belongs(score) || isBefore(score)) && isEarlier(score))
      .map((score) => scoreOf(score, knows)),
    ...disagreementOf(row.id, knows.scores.filter(isNow), scores, knows),
    earlierDisagreements: knows.disagreements
      .filter((one) => (belongs(one) || isBefore(one)) && isEarlier(one))
      .map(({ words, saidAt }) => ({ words, saidOn: saidOnOf(saidAt) })),
    differences: knows.differences.filter(belongs).map(({ goalId: _, ...one }) => ({
      ...one,
      by: knows.nameOf(one.authorId),
      files: knows.files.filter(({ besideId }) => besideId === one.id),
    })),
    contributions: knows.contributions
      .filter((one) => belongs(one) && one.before?.isGiven !== false)
      .map((one) => contributionOf(one, knows)),
    steps: knows.steps.filter(belongs),
    efforts: knows.efforts
      .filter((effort) => belongs(effort) && !isOut(effort))
      .map((effort) => effortOf(effort, knows)),
  };
}

/** A wish that was not followed; where it is kept as facts, what it says is the sentence of the case file. */
function wishOf(
  { aboutGoal, wish, ...row }: PlanRows['wishesNotFollowed'][number],
  citizen: string,
): PlanWishNotFollowed {
  if (aboutGoal === null || wish === null) return row;
  const facts = wishOfGoal(aboutGoal, wish, citizen);
  return { ...row, what: officialWish(facts), wish: facts };
}

/** What the citizen says about the score of a goal, apart by whether it still stands (R-M7). */
function disagreementOf(
  goalId: string,
  rows: readonly ScoreRow[],
  scores: readonly PlanScore[],
  { disagreements, ofMeeting, meeting, files }: Knows,
): Pick<PlanGoal, 'disagreement' | 'disagreedBefore'> {
  const said = disagreements.find((one) => one.goalId === goalId && one.meetingId === ofMeeting);
  if (said === undefined) return { disagreement: null };
  const isScoredSince = rows.some(
    ({ view, writtenAs, saidAt }) =>
      (view === 'citizen' || writtenAs === 'caseworker') && saidAt > said.saidAt,
  );
  const { words, version } = said;
  const saidOn = saidOnOf(said.saidAt);
  const since = meeting === null ? null : disagreesSince(saidOn, meeting.on);
  const own = files.filter(({ besideId }) => besideId === said.id);
  return disagreementStands(scores, isScoredSince)
    ? { disagreement: { id: said.id, words, version, saidOn, since, files: own } }
    : { disagreement: null, disagreedBefore: { words, version } };
}

/** The local day of a moment as the rows tell it. */
function saidOnOf(saidAt: string): string {
  return localDayOf(`${saidAt}Z`);
}

/** "Mette Friis, Birkely"; the offer or the person alone where another wrote it down for them. */
function contributionOf(row: ContributionRow, knows: Knows): PlanContribution {
  const { id, version, goalId, authorId, offerId, spokenBy, words, contributor } = row;
  const offer = row.offer ?? '';
  const person = contributor ?? spokenBy;
  const by = [person, offer].filter((name) => name !== '').join(', ');
  return {
    id,
    version,
    goalId,
    authorId,
    offerId,
    words,
    person,
    offer,
    by,
    writtenDownBy: contributor === null ? knows.nameOf(authorId) : null,
    fromPlanOf: row.before?.planOf ?? null,
  };
}

/** A citizen's score that another wrote down is still the citizen's view; it says who wrote it (R-M7). */
/** What the goal was called when the score was said, by the same person in the same view, of the goal of the round before. */
function formerWordsOf(
  score: ScoreRow,
  { title, fromGoalId, formerTitle }: GoalRow,
  knows: Knows,
): string | null {
  const isSame = (one: ScoreRow): boolean =>
    one.authorId === score.authorId &&
    one.meetingId === score.meetingId &&
    one.view === score.view &&
    one.place === score.place;
  const former = knows.scores.find((one) => one.goalId === fromGoalId && isSame(one));
  return saidOfFormer({ title, formerTitle, saidAt: score.saidAt, formerSaidAt: former?.saidAt ?? null });
}

function scoreOf(row: ScoreRow, knows: Knows): PlanScore {
  const isForCitizen = row.view === 'citizen' && row.writtenAs !== 'citizen';
  return {
    id: row.id,
    version: row.version,
    meetingId: row.meetingId,
    saidOn: saidOnOf(row.saidAt),
    personId: row.authorId,
    as: row.view === 'citizen' ? 'citizen' : row.writtenAs,
    by: row.view === 'citizen' ? (knows.citizen?.givenName ?? '') : knows.nameOf(row.authorId),
    place: row.place === '' ? null : row.place,
    masteryNow: row.masteryNow,
    supportNeed: row.supportNeed,
    expectedMastery: row.expectedMastery,
    words: row.words,
    doesntKnow: row.doesntKnow,
    doesntKnowExpected: row.doesntKnowExpected,
    recordedBy: isForCitizen ? knows.nameOf(row.authorId) : null,
  };
}

function effortOf(row: EffortRow, knows: Knows): PlanEffort {
  const { id, version, goalId, offerId, what, how, who, howOften, from, to } = row;
  const { firstAuthorId } = row;
  const isOfTheirs =
    offerId !== null && knows.ties.some((tie) => tie.id === firstAuthorId && tie.offerId === offerId);
  const by = writtenBy(
    {
      personId: firstAuthorId,
      name: firstAuthorId === null ? '' : knows.nameOf(firstAuthorId),
      offer: isOfTheirs ? knows.offerName(offerId) : '',
    },
    knows.citizen?.id ?? '',
  );
  const isCitizensWish = row.authorId === knows.citizen?.id;
  const [newest, ...earlier] = knows.decisions.filter(({ effortId }) => effortId === id);
  const { beforeWish } = row;
  const decision = asItStands(decisionOf(newest, knows), row, newest?.decided ?? null, knows.offerName);
  const before =
    beforeWish === null || !knows.writesHelp ? null : grantedBefore(row, beforeWish, knows.offerName);
  const isSeen = seesDecisionOn(knows.decisionsSeen, offerId, knows.myOffers);
  const help = {
    id,
    version,
    goalId,
    offerId,
    isCitizensWish,
    authorId: row.authorId,
    what,
    how,
    who,
    howOften,
    from,
    to,
    decision: asSeen(decision, isSeen, before),
    refusedFor: isSeen ? (newest?.askedBy ?? null) : null,
    madeOverBy: row.madeOverBy,
    ...(by !== undefined && { writtenBy: by }),
    decidedBefore: earlier.map((one) => decisionOf(one, knows)),
  };
  const isOther = beforeWish !== null && beforeWish.offerId !== offerId;
  return helpAsTold(help, beforeWish, isOther ? { offerId: beforeWish.offerId } : null);
}

function decisionOf(row: DecisionRow | undefined, knows: Knows): EffortDecision {
  if (row === undefined) return wished;
  const by = knows.nameOf(row.authorId);
  const { on, reason, howToComplain } = row;
  if (row.outcome === 'refused') return { state: 'refused', on, by, reason, howToComplain };
  return { state: 'granted', on, by, ...refusedChangeOf(row) };
}
