import type { WhoAsked } from '../../../database/who-asked.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { PartyAnswer } from '../../../domain/plan/agreement.ts';
import type { ChangeRefused } from '../../../domain/plan/change-of-help.ts';
import type { EffortExtent } from '../../../domain/plan/efforts.ts';
import type { FormalHeading } from '../../../domain/plan/formal-content.ts';
import type { ReplacedGoal } from '../../../domain/plan/goals.ts';
import type { GoalDirection, MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';
import type { RefusedFor } from '../../../domain/plan/not-granted.ts';
import type { PlanSnapshot, Said, SaidFile } from '../../../domain/plan/plan-snapshot.ts';
import type { DecisionsSeen } from '../../../domain/plan/seen-decision.ts';
import type { SinceLast } from '../../../domain/plan/since-last.ts';
import type { WishOrSilence } from '../../../domain/renewal/wish.ts';

/** The rows of one plan as the database tells them, each list in the order of the page. */
export interface PlanRows {
  readonly municipality: string;
  readonly round: { readonly id: string; readonly number: number } | null;
  readonly meeting: MeetingRow | null;
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly madeOn: string;
    readonly madeBy: string;
    /** The offer whose part of it the reader was given; null for the whole. */
    readonly partFor: string | null;
  } | null;
  readonly answers: readonly (Omit<PartyAnswer, 'recordedBy'> & {
    readonly id: string;
    readonly authorId: string;
  })[];
  /** To the editions before the newest, as far as the reader sees both. */
  readonly answersBefore: PlanRows['answers'];
  /** False where the reader sees only their own answer: then another's silence is not theirs to read (§ 5). */
  readonly seesAllAnswers: boolean;
  /** Ids of participants to whom the plan is not shown, or whose offer was not given its part of the version (§ 5, R-M2). */
  readonly keptFrom: readonly string[];
  readonly citizen: { readonly id: string; readonly givenName: string; readonly familyName: string } | null;
  readonly ties: readonly TieRow[];
  readonly participants: readonly ParticipantRow[];
  readonly offers: readonly { readonly id: string; readonly name: string }[];
  readonly dreams: readonly DreamRow[];
  /** Beside dreams, the citizen's words on goals, what they say against scores, and their answers to the plan. */
  readonly files: readonly (SaidFile & { readonly besideId: string })[];
  readonly goals: readonly GoalRow[];
  /** Goals of the round before that are replaced. */
  readonly replaced: readonly ReplacedGoal[];
  readonly goalWords: readonly (SaidRow & { readonly goalId: string })[];
  readonly perspectives: readonly PerspectiveRow[];
  readonly scores: readonly ScoreRow[];
  readonly disagreements: readonly {
    readonly id: string;
    readonly goalId: string;
    readonly meetingId: string;
    readonly words: string;
    readonly version: number;
    readonly saidAt: string;
  }[];
  readonly differences: readonly {
    readonly id: string;
    readonly version: number;
    readonly goalId: string;
    readonly authorId: string;
    readonly words: string;
  }[];
  readonly contributions: readonly ContributionRow[];
  readonly steps: readonly StepRow[];
  readonly efforts: readonly EffortRow[];
  readonly decisions: readonly DecisionRow[];
  /** On whose efforts the reader sees decisions (§ 5), and the offers that are theirs. */
  readonly decisionsSeen: DecisionsSeen;
  /** The reader may write help: then a wish that stands in it is theirs to read. */
  readonly writesHelp: boolean;
  readonly myOffers: readonly string[];
  readonly wishesNotFollowed: readonly {
    readonly id: string;
    readonly version: number;
    readonly what: string;
    readonly why: string;
    readonly decidedBy: string;
    readonly aboutGoal: string | null;
    readonly wish: WishOrSilence | null;
  }[];
  readonly formalTexts: readonly {
    readonly heading: FormalHeading;
    readonly text: string;
    readonly isNotRelevant: boolean;
    readonly version: number;
    readonly fromPlanOf: string | null;
  }[];
  /** A relative sees the plan while it is shown to them, or in an open meeting (§ 5). */
  readonly isShownToMe: boolean;
  readonly isInOpenMeeting: boolean;
  /** The policies keep this plan from the actor: a draft, or one of which their offer was given no part (R-M2, R-M8). */
  readonly isKept: boolean;
  /** What the newest version says of the status it was built on, and of dreams and what is important; null where there is none. */
  readonly sinceLast: SinceLast | null;
  readonly versionSaid: readonly Said[] | null;
  /** The version as it was agreed, for those who see it and not the plan being made, and for the picture; null for others. */
  readonly snapshot: PlanSnapshot | null;
}

export interface MeetingRow {
  readonly id: string;
  readonly on: string;
  readonly place: string;
  readonly isOpen: boolean;
  readonly isClosed: boolean;
  readonly nextMeetingOn: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface ParticipantRow extends PersonRow {
  readonly as: RelationKind;
  readonly didNotCome: boolean;
}

export interface TieRow extends PersonRow {
  readonly kind: RelationKind;
  readonly kinship: string | null;
  readonly offerId: string | null;
  readonly isHere: boolean;
}

export interface SaidRow {
  readonly id: string;
  readonly version: number;
  readonly authorId: string;
  readonly saidBy: 'self' | 'withHelp' | 'onBehalf';
  readonly howTheyKnow: string | null;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly isConfirmed: boolean;
  /** The day (ISO) on which the citizen said that it does not fit. */
  readonly fitsNotOn: string | null;
}

export interface DreamRow extends SaidRow {
  readonly isMostImportant: boolean;
  readonly fromSharedItemId: string | null;
  readonly isSeenByNobody: boolean;
  readonly isTakenOut: boolean;
}

export interface GoalRow {
  readonly id: string;
  readonly version: number;
  readonly authorId: string;
  readonly dreamId: string | null;
  readonly title: string;
  readonly smarte: string;
  readonly symbol: string | null;
  readonly direction: GoalDirection;
  readonly onlyFor: readonly string[] | null;
  /** The day on which the citizen took its dream away, and what they answered since to whether the goal fits. */
  readonly dreamAwayOn: string | null;
  readonly answer: { readonly fits: boolean; readonly on: string } | null;
  readonly fromGoalId: string | null;
  /** What it was called in the plan before; null where it does not come from there. */
  readonly formerTitle: string | null;
  readonly replacesGoalId: string | null;
  readonly isTakenOut: boolean;
}

export interface PerspectiveRow {
  readonly id: string;
  readonly version: number;
  readonly goalId: string;
  readonly authorId: string;
  readonly view: 'citizen' | 'network' | 'professional';
  readonly spokenBy: string;
  readonly words: string;
  readonly symbols: readonly string[];
}

export interface ScoreRow {
  readonly id: string;
  readonly version: number;
  readonly goalId: string;
  readonly meetingId: string;
  readonly authorId: string;
  readonly writtenAs: RelationKind;
  readonly view: 'citizen' | 'network' | 'professional';
  readonly place: string;
  readonly masteryNow: MasteryLevel | null;
  readonly expectedMastery: MasteryLevel | null;
  readonly supportNeed: SupportNeedLevel | null;
  readonly doesntKnow: boolean;
  readonly doesntKnowExpected: boolean;
  readonly words: string;
  /** In UTC without a zone, as every moment of these rows: they compare as texts. */
  readonly saidAt: string;
}

export interface ContributionRow {
  readonly id: string;
  readonly version: number;
  readonly goalId: string;
  readonly authorId: string;
  readonly offerId: string | null;
  readonly spokenBy: string;
  readonly words: string;
  /** Who wrote it for themselves or their own offer, by name; null where it was written down for another. */
  readonly contributor: string | null;
  /** The name of the offer; null for none. */
  readonly offer: string | null;
  /** The day of the plan it came along from, while nobody has said it again, and whether its offer is given this one; null otherwise. */
  readonly before: { readonly planOf: string; readonly isGiven: boolean } | null;
}

export interface StepRow {
  readonly id: string;
  readonly goalId: string;
  readonly words: string;
  readonly symbol: string | null;
  readonly why: string;
  readonly position: string;
  readonly doneOn: string | null;
}

export interface EffortRow {
  readonly id: string;
  readonly version: number;
  readonly goalId: string | null;
  readonly authorId: string;
  readonly offerId: string | null;
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly howOften: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isTakenOut: boolean;
  /** Who wrote it first; null where that is not the reader's to see. */
  readonly firstAuthorId: string | null;
  /** How far granted help reached before somebody asked to have it otherwise; null where it says what was decided. */
  readonly beforeWish: EffortExtent | null;
  /** Who made it over last, and when; null where nobody has, or the reader does not see it. */
  readonly madeOverBy: WhoAsked | null;
}

export interface DecisionRow {
  readonly effortId: string;
  readonly authorId: string;
  readonly outcome: 'granted' | 'refused';
  readonly on: string;
  readonly reason: string;
  readonly howToComplain: string;
  /** What the effort said on the day of the decision. */
  readonly decided: EffortExtent | null;
  /** What was asked for, where it is a no to a change alone. */
  readonly refusesChange: ChangeRefused | null;
  /** The ISO day of the yes that stays, where it is a no to a change alone; else null. */
  readonly grantedOn: string | null;
  /** Who asked for that change; null where it is none, and where that is not known. */
  readonly askedBy: RefusedFor | null;
}
