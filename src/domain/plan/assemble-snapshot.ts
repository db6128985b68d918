import type { IsoDay } from '../day.ts';
import { inOrder } from '../follow-up/position.ts';
import { type Step, whyThisStep } from '../follow-up/staircase.ts';
import type { Heard, HeardPoint } from '../meetings/heard.ts';
import { saidDifferences } from './difference.ts';
import type { Effort } from './efforts.ts';
import { type FormalHeading, type FormalTexts, writtenHeadings } from './formal-content.ts';
import type { Contribution, Goal, Offer, Perspective, WishNotFollowed } from './goals.ts';
import { giverOf } from './helpers.ts';
import type {
  PlanSnapshot,
  Said,
  SaidFile,
  SnapshotDifference,
  SnapshotEffort,
  SnapshotGoal,
  SnapshotScore,
} from './plan-snapshot.ts';
import { fitsNot, isTakenDownOnly } from './said.ts';
import { isRecordedScore, ownOverRecorded, type Score, viewOf } from './scores.ts';
import { type LookedBackOn, sinceLastOf } from './since-last.ts';

/** Everything a plan version freezes, as it stands when the meeting is closed or the plan adjusted. */
export interface PlanFacts {
  readonly citizen: PlanSnapshot['citizen'];
  readonly municipality: string;
  readonly legalBasis: string;
  readonly roundNumber: number;
  readonly meeting: PlanSnapshot['meeting'];
  readonly nextMeetingOn: IsoDay;
  /** A goal may start in what is most important as well, so that it has an id there. */
  readonly mostImportant: readonly (Said & { readonly id?: string })[];
  readonly dreams: readonly { readonly id: string; readonly said: Said }[];
  /** In the order in which they stand in the plan. */
  readonly goals: readonly Goal[];
  readonly offers: readonly Offer[];
  readonly perspectives: readonly (Perspective & { readonly goalId: string })[];
  readonly scores: readonly (Score & { readonly goalId: string })[];
  readonly disagreements: readonly {
    readonly goalId: string;
    readonly words: string;
    readonly since?: string | null;
    readonly files?: readonly SaidFile[];
  }[];
  /** Absent where nobody said what makes the difference between places. */
  readonly differences?: readonly (SnapshotDifference & { readonly goalId: string })[];
  readonly contributions: readonly Contribution[];
  readonly steps: readonly Step[];
  /** With the offer that gives it; null or absent where none is named. */
  readonly efforts: readonly (Effort & { readonly offerId?: string | null })[];
  /** The status of the plan before; absent where there is none, and in a draft. */
  readonly lookedBackOn?: LookedBackOn;
  readonly wishesNotFollowed: readonly WishNotFollowed[];
  /** Null in a draft, before the citizen was asked. */
  readonly heard: Heard | null;
  readonly formalTexts: FormalTexts;
  /** Headings that somebody marked as not relevant for this citizen. */
  readonly notRelevant?: readonly FormalHeading[];
  /** True in the part that a further offer is given: it holds no formal texts (R-M2). */
  readonly withoutFormal?: true;
  /** What each heading is called, from the wording: a version shows the words of its day. */
  readonly formalLabels: Record<FormalHeading, string>;
}

/**
 * Puts the plan together as one version freezes it (R-M8). Takes the facts; returns the snapshot, in which everything
 * stands under its goal and each goal under its dream (R-M4). Words are taken over exactly as they are (R-P8), and a
 * disagreement follows its goal (R-M7). Each part is picked out by name, so that a fact that carries more than a
 * version holds – an id, say – never gets into what is hashed and shown.
 */
export function assembleSnapshot(facts: PlanFacts): PlanSnapshot {
  const sinceLast = facts.lookedBackOn === undefined ? null : sinceLastOf(facts.lookedBackOn);
  return {
    schema: 1,
    citizen: { name: facts.citizen.name, bornOn: facts.citizen.bornOn },
    municipality: facts.municipality,
    legalBasis: facts.legalBasis,
    roundNumber: facts.roundNumber,
    meeting: {
      on: facts.meeting.on,
      place: facts.meeting.place,
      participants: facts.meeting.participants.map(({ name, role }) => ({ name, role })),
    },
    nextMeetingOn: facts.nextMeetingOn,
    mostImportant: facts.mostImportant.filter(stands).map(snapshotSaid),
    dreams: facts.dreams.filter(({ said }) => stands(said)).map(({ said }) => snapshotSaid(said)),
    goals: facts.goals.map((goal) => snapshotGoal(goal, facts)),
    effortsForAll: facts.efforts
      .filter(({ goalId }) => goalId === null)
      .map((effort) => snapshotEffort(effort, facts.offers)),
    ...(sinceLast !== null && { sinceLast }),
    wishesNotFollowed: facts.wishesNotFollowed.map(({ what, why, decidedBy, wish }) => ({
      ...{ what, why, decidedBy },
      ...(wish !== undefined && { wish }),
    })),
    heard: snapshotHeard(facts.heard),
    formal: writtenHeadings(facts.formalTexts, facts.formalLabels),
    ...((facts.notRelevant ?? []).length > 0 && { notRelevant: facts.notRelevant ?? [] }),
    ...(facts.withoutFormal === true && { withoutFormal: true }),
  };
}

function snapshotGoal(goal: Goal, facts: PlanFacts): SnapshotGoal {
  const belongs = ({ goalId }: { readonly goalId: string | null }) => goalId === goal.id;
  const tied =
    facts.dreams.find(({ id }) => id === goal.dreamId)?.said ??
    facts.mostImportant.find(({ id }) => id !== undefined && id === goal.dreamId) ??
    null;
  const dream = tied !== null && stands(tied) ? tied : null;
  const said = facts.disagreements.find(belongs);
  const differences = saidDifferences((facts.differences ?? []).filter(belongs));
  return {
    title: goal.title,
    symbol: goal.symbol,
    dream: dream === null ? null : snapshotSaid(dream),
    ...(goal.insteadOf != null && { insteadOf: goal.insteadOf.title }),
    ownWords: goal.ownWords.filter(stands).map(snapshotSaid),
    smarte: goal.smarte,
    direction: goal.direction,
    onlyFor: facts.offers.filter(({ id }) => goal.onlyFor.includes(id)).map(({ name }) => name),
    perspectives: facts.perspectives.filter(belongs).map((one) => ({
      ...{ view: one.view, ...spoken(one) },
      ...((one.symbols ?? []).length > 0 && { symbols: one.symbols ?? [] }),
      ...sealedFiles(one.files ?? []),
    })),
    scores: standingScores(facts.scores.filter(belongs)).map(snapshotScore).sort(citizenFirst),
    disagreement: said?.words ?? null,
    ...(said?.since != null && { disagreesSince: said.since }),
    ...((said?.files ?? []).length > 0 && { disagreementFiles: sealed(said?.files ?? []) }),
    ...(differences.length > 0 && {
      differences: differences.map(({ by, words, files }) => ({ by, words, ...sealedFiles(files ?? []) })),
    }),
    contributions: facts.contributions.filter(belongs).map(({ fromPlanOf = null, ...one }) => ({
      ...spoken(one),
      ...(fromPlanOf !== null && { fromPlanOf }),
    })),
    steps: inOrder(facts.steps.filter(belongs)).map((step) => ({
      words: step.words,
      symbol: step.symbol,
      why: whyThisStep(step, dream?.words ?? null, goal.title).words,
      done: step.doneOn !== null,
    })),
    efforts: facts.efforts.filter(belongs).map((effort) => snapshotEffort(effort, facts.offers)),
  };
}

/** What the citizen has said does not fit is left out of a new version (R-P8, R-M8). */
const stands = (said: Said): boolean => !fitsNot(said);

function snapshotSaid(said: Said): Said {
  const { words, symbols, saidBy, files = [], awaitsCitizen = false, id } = said;
  return {
    ...{ words, symbols, saidBy, ...sealedFiles(files) },
    ...(isTakenDownOnly(said) && { awaitsCitizen: true }),
    // What was said on behalf of the citizen waits too, and says by itself whose it is (R-P7).
    ...(awaitsCitizen && id !== undefined && { id }),
  };
}

/** Whose words they are, and who wrote them down where that was another (R-P7). */
const spoken = ({
  by,
  words,
  writtenDownBy = null,
}: Pick<Contribution, 'by' | 'words' | 'writtenDownBy'>) => ({
  ...{ by, words },
  ...(writtenDownBy !== null && { writtenDownBy }),
});

function sealedFiles(files: readonly SaidFile[]): { readonly files?: readonly SaidFile[] } {
  return files.length === 0 ? {} : { files: sealed(files) };
}

function sealed(files: readonly SaidFile[]): readonly SaidFile[] {
  return files.map(({ id, kind, hash }) => ({ id, kind, hash }));
}

function standingScores(scores: readonly Score[]): readonly Score[] {
  const citizens = ownOverRecorded(scores.filter(({ as }) => as === 'citizen'));
  return scores.filter((score) => score.as !== 'citizen' || citizens.includes(score));
}

function snapshotScore(score: Score): SnapshotScore {
  const { by, place, masteryNow, supportNeed, expectedMastery, words } = score;
  const recorded = isRecordedScore(score);
  return {
    view: viewOf(score.as),
    by,
    place,
    masteryNow,
    supportNeed,
    expectedMastery,
    words,
    recorded,
    ...(score.doesntKnow === true ? { doesntKnow: true } : {}),
    ...(score.doesntKnowExpected === true ? { doesntKnowExpected: true } : {}),
    ...(typeof score.recordedBy === 'string' ? { recordedBy: score.recordedBy } : {}),
    ...(typeof score.saidOf === 'string' ? { saidOf: score.saidOf } : {}),
  };
}

function citizenFirst(a: SnapshotScore, b: SnapshotScore): number {
  const order: readonly SnapshotScore['view'][] = ['citizen', 'network', 'professional'];
  return order.indexOf(a.view) - order.indexOf(b.view);
}

function snapshotEffort(effort: PlanFacts['efforts'][number], offers: readonly Offer[]): SnapshotEffort {
  const { what, how, howOften, from, to, decision, offerId } = effort;
  const offer = offers.find(({ id }) => id === offerId)?.name;
  const said = {
    ...{ what, how, who: giverOf(effort, offers), howOften, from, to, decision },
    ...(effort.writtenBy !== undefined && effort.writtenBy !== '' && { writtenBy: effort.writtenBy }),
  };
  return offer === undefined ? said : { ...said, offer };
}

function snapshotHeard(heard: Heard | null): PlanSnapshot['heard'] {
  if (heard === null) return { answer: 'couldNotAnswer', words: '', recordedBy: null, notAskedYet: true };
  const { answer, words, saidBy, files = [], points, notReached = [] } = heard;
  const recordedBy = saidBy.how === 'self' ? null : saidBy.recordedBy;
  return {
    ...{ answer, words, recordedBy, saidBy, ...sealedFiles(files), points: points.map(snapshotPoint) },
    ...(notReached.length > 0 && {
      notReached: notReached.map(({ what, onBehalfBy }) => ({ what, onBehalfBy })),
    }),
  };
}

function snapshotPoint({ what, shownBy }: HeardPoint): {
  readonly what: string;
  readonly reaction: string | null;
  readonly describedBy?: string;
} {
  return shownBy.kind === 'reaction'
    ? { what, reaction: shownBy.description, describedBy: shownBy.describedBy }
    : { what, reaction: null };
}
