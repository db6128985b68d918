import type { RelationKind } from '../access/access-table.ts';
import type { GivenAnswerFile } from '../answer-file.ts';
import type { IsoDay } from '../day.ts';
import type { Step } from '../follow-up/staircase.ts';
import type { PartyStanding, ToldAnswer } from './agreement.ts';
import type { Effort, EffortDecision } from './efforts.ts';
import type { FormalHeading } from './formal-content.ts';
import type { GoalWithoutDream } from './goal-without-dream.ts';
import type { Goal, Offer, ReplacedGoal } from './goals.ts';
import type { RefusedFor } from './not-granted.ts';
import type { Said, SaidFile, SnapshotGoal } from './plan-snapshot.ts';
import type { Score } from './scores.ts';
import type { SinceLast } from './since-last.ts';
import type { WishOfGoal } from './wish-of-goal.ts';

/** Somebody around the citizen, as far as the reader may know them. */
export interface PlanPerson {
  readonly id: string;
  readonly givenName: string;
  readonly name: string;
  /** What they are to the citizen; null where only a meeting ties them. */
  readonly kind: RelationKind | null;
  readonly offerId: string | null;
  readonly kinship: string | null;
  /** False when the tie has ended: kept for the name beside what they wrote. */
  readonly isHere: boolean;
  readonly takesPart: boolean;
}

/** Words with whose they are, and what is needed to confirm them or take them away (R-P8). */
export interface PlanSaid extends Said {
  readonly id: string;
  readonly version: number;
  readonly authorId: string;
  /** True when another wrote them down and the citizen has not said yes yet. */
  readonly awaitsCitizen: boolean;
  /** Another brought it from what the citizen showed, and the citizen has not written it anew: who brought it may take it out. */
  readonly isBrought?: boolean;
}

export interface PlanDream extends PlanSaid {
  readonly isMostImportant: boolean;
  /** The shared item whose words they are. */
  readonly fromSharedItemId: string | null;
  /** True, for the citizen, when another brought it from what they showed and they show it to nobody any more (R-P6). */
  readonly isSeenByNobody: boolean;
}

export interface PlanPerspective {
  readonly id: string;
  readonly version: number;
  readonly view: SnapshotGoal['perspectives'][number]['view'];
  readonly authorId: string;
  /** Whose perspective it is. */
  readonly by: string;
  /** Who wrote it down for them; null when they did so themselves. */
  readonly writtenDownBy: string | null;
  /** Empty where the citizen says it with pictures, or a drawing, recording or photo alone. */
  readonly words: string;
  readonly symbols: readonly string[];
  /** What the citizen drew, said or photographed. */
  readonly files: readonly SaidFile[];
}

export interface PlanScore extends Score {
  readonly id: string;
  /** The local day on which it was said. */
  readonly saidOn: IsoDay;
  readonly version: number;
  readonly meetingId: string;
}

/** What one of those who scored says makes the difference between places (R-M6). */
export interface PlanDifference {
  readonly id: string;
  readonly version: number;
  readonly authorId: string;
  readonly by: string;
  /** Empty where it is drawn, said or photographed alone. */
  readonly words: string;
  /** What the citizen drew, said or photographed of it. */
  readonly files: readonly SaidFile[];
}

export interface PlanContribution {
  readonly id: string;
  readonly version: number;
  readonly goalId: string;
  readonly authorId: string;
  readonly offerId: string | null;
  /** Who contributes, and their offer; empty where there is none. */
  readonly person: string;
  readonly offer: string;
  /** Both in one. */
  readonly by: string;
  /** Who wrote it down for them; null when they did so themselves. */
  readonly writtenDownBy: string | null;
  readonly words: string;
  /** The day of the plan it came along from, while nobody has said it again (R-S3); null for what was said in this one. */
  readonly fromPlanOf: IsoDay | null;
}

export interface PlanEffort extends Effort {
  readonly version: number;
  /** What was decided before, newest first: nothing that was decided about help ever goes out of sight (R-O2). */
  readonly decidedBefore: readonly EffortDecision[];
  readonly offerId: string | null;
  /** The citizen wrote it: nobody else edits it (R-P8). */
  readonly isCitizensWish: boolean;
  /** Who wrote it into this plan. */
  readonly authorId?: string;
  /** Who made it over last, by given name, and on which ISO day; null or absent where nobody has, or the reader does not see it. */
  readonly madeOverBy?: { readonly name: string; readonly isCitizen: boolean; readonly on: string } | null;
  /** Who asked for the change to which the newest decision says no; null or absent where it says none, or that is not known. */
  readonly refusedFor?: RefusedFor | null;
}

export interface PlanGoal extends Goal {
  readonly version: number;
  /** The same goal in the round before (R-S3). */
  readonly fromGoalId: string | null;
  readonly insteadOf: ReplacedGoal | null;
  /** What there is to say since the citizen took its dream away; null or absent: nothing. */
  readonly withoutDream?: GoalWithoutDream | null;
  readonly ownWords: readonly PlanSaid[];
  readonly perspectives: readonly PlanPerspective[];
  /** Of the round's meeting, the citizen's first. */
  readonly scores: readonly PlanScore[];
  /** Of earlier meetings, newest first. */
  readonly earlierScores: readonly PlanScore[];
  /** What the citizen says against the score, while it stands. */
  readonly disagreement: {
    readonly id: string;
    readonly words: string;
    readonly version: number;
    readonly saidOn: string;
    /** What the citizen drew, said or photographed of it. */
    readonly files: readonly SaidFile[];
    /** The day it was said, where that was before this meeting; null when it was said at it. */
    readonly since: string | null;
  } | null;
  /** What they said before both scored anew and agree: kept, shown no more (R-M7). */
  readonly disagreedBefore?: { readonly words: string; readonly version: number };
  /** What they said against the scores of earlier meetings, newest first: those never stand without it (R-M7). */
  readonly earlierDisagreements: readonly { readonly words: string; readonly saidOn: string }[];
  /** What makes the difference between places, each in the words of who scored (R-M6). */
  readonly differences: readonly PlanDifference[];
  readonly contributions: readonly PlanContribution[];
  /** In their order. */
  readonly steps: readonly Step[];
  readonly efforts: readonly PlanEffort[];
}

/** Something taken out of the plan: it can be put back. */
export interface TakenOut {
  readonly kind: 'goal' | 'dream' | 'effort';
  readonly id: string;
  readonly words: string;
  readonly version: number;
  readonly authorId: string;
  /** A goal that the citizen said no to, and on which day. */
  readonly refusedOn?: IsoDay;
}

export interface PlanWishNotFollowed {
  readonly id: string;
  readonly version: number;
  readonly what: string;
  readonly why: string;
  readonly decidedBy: string;
  /** What `what` says, as facts; absent where somebody wrote it. */
  readonly wish?: WishOfGoal;
}

export interface PlanFormalText {
  readonly heading: FormalHeading;
  readonly text: string;
  readonly isNotRelevant: boolean;
  readonly version: number;
  /** The day of the plan it came along from, while nobody has written or kept it in this one (R-S3); null for what was. */
  readonly fromPlanOf: IsoDay | null;
}

/** Where one party stands, in their own words; silence and an answer that awaits them are never a yes (R-M8). */
export interface PartyOfPlan {
  readonly personId: string;
  readonly givenName: string;
  readonly name: string;
  readonly state: PartyStanding['state'];
  readonly words: string;
  /** What they said of the editions before; null where nothing counts. */
  readonly before: { readonly answer: ToldAnswer; readonly on: IsoDay } | null;
  /** What the citizen drew, said or photographed with their answer. */
  readonly files: readonly GivenAnswerFile[];
}

/** The newest agreed version of the round, without what it froze. */
export interface AgreedVersion {
  readonly id: string;
  readonly number: number;
  readonly madeOn: IsoDay;
  readonly madeBy: string;
  /** The offer whose part of it the reader was given (R-M2); null for the whole. */
  readonly partFor: string | null;
  /** What every party says of it, the citizen first (R-M8). */
  readonly answers: readonly PartyOfPlan[];
  /** True when everyone who was asked agrees. */
  readonly isAgreedByAll: boolean;
  /** Those of the network who came to the meeting and to whom the plan is not shown: their silence is none (R-P6). */
  readonly notShownTo: readonly Pick<PartyOfPlan, 'personId' | 'givenName'>[];
}

export interface PlanMeetingFacts {
  readonly id: string;
  readonly state: 'called' | 'open' | 'closed';
  /** The day it was held, which may be another than it was called for; until then the day it is called for. */
  readonly on: IsoDay;
  readonly place: string;
  /** Set when the meeting was closed (R-M10). */
  readonly nextMeetingOn: IsoDay | null;
}

/** The plan of one round as one reader sees it: what it may hold for them and nothing else. */
export interface Plan {
  readonly citizen: { readonly id: string; readonly givenName: string; readonly name: string };
  readonly municipality: string;
  readonly round: { readonly id: string; readonly number: number };
  readonly meeting: PlanMeetingFacts | null;
  readonly version: AgreedVersion | null;
  readonly people: readonly PlanPerson[];
  /** The offers around the citizen today. */
  readonly offers: readonly Offer[];
  readonly mostImportant: readonly PlanDream[];
  readonly dreams: readonly PlanDream[];
  /** Ids of what the citizen has said does not fit and the agreed edition leaves out: it stands in neither list (R-P8). */
  readonly leftOutOfEdition: readonly string[];
  readonly goals: readonly PlanGoal[];
  /** Goals of the round before that are replaced: it was decided so, or one of this round stands in their place. */
  readonly replacedGoals: readonly ReplacedGoal[];
  /** Efforts that carry no single goal. */
  readonly effortsForAll: readonly PlanEffort[];
  readonly wishesNotFollowed: readonly PlanWishNotFollowed[];
  /** The status that the agreed version was built on, as the reader is given it (R-S2, § 5); null where there is none. */
  readonly sinceLast: SinceLast | null;
  readonly formalTexts: readonly PlanFormalText[];
  readonly takenOut: readonly TakenOut[];
}
