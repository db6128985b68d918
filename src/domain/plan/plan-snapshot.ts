import type { GivenAnswerFile } from '../answer-file.ts';
import type { AskedHelp } from './asked-help.ts';
import type { GoalDirection, MasteryLevel, SupportNeedLevel } from './mastery.ts';
import type { SinceLast } from './since-last.ts';
import type { WishOfGoal } from './wish-of-goal.ts';

/** Who spoke (R-P8, R-M7): the citizen alone, the citizen with help, or somebody else on their behalf – never mixed up. */
export type SaidBy =
  | { readonly how: 'self' }
  | { readonly how: 'withHelp'; readonly recordedBy: string }
  | { readonly how: 'onBehalf'; readonly recordedBy: string; readonly howTheyKnow: string };

/** What the citizen drew, said or photographed; what it is kept under is made from its content, so that it is sealed in (R-M8). */
export interface SaidFile extends GivenAnswerFile {
  readonly hash: string;
}

/** Words with whose they are. `symbols` are ids of the symbol library (openmoji hexcodes). */
export interface Said {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly saidBy: SaidBy;
  /** Beside the words, or instead of them; absent where there is none. */
  readonly files?: readonly SaidFile[];
  /** True while another wrote them down and the citizen has not said yes; absent in versions from before it was kept. */
  readonly awaitsCitizen?: boolean;
  /** Kept in a version only while the words wait for the citizen's answer, so that it is found. */
  readonly id?: string;
  /** What the citizen answered to words of another, and on which day (ISO); in a version never frozen, but put beside it (R-M8). */
  readonly answered?: { readonly fits: boolean; readonly on: string };
}

export interface SnapshotScore {
  readonly view: 'citizen' | 'network' | 'professional';
  readonly by: string;
  /** Where it holds (home, day offer …); null when everywhere. */
  readonly place: string | null;
  readonly masteryNow: MasteryLevel | null;
  readonly supportNeed: SupportNeedLevel | null;
  readonly expectedMastery: MasteryLevel | null;
  readonly words: string;
  /** "Jeg ved det ikke" to now and to the next meeting; absent otherwise. */
  readonly doesntKnow?: true;
  readonly doesntKnowExpected?: true;
  /** Who wrote down what the citizen said; absent when they answered themselves (R-M7). */
  readonly recordedBy?: string;
  /** What the goal was called in the plan before, where it was said of it in those words (R-M6, R-S3). */
  readonly saidOf?: string;
  /** The one that is recorded; it is never shown without the citizen's own and the disagreement (R-M7). */
  readonly recorded?: boolean;
}

export interface SnapshotStep {
  readonly words: string;
  readonly symbol: string | null;
  readonly why: string;
  readonly done: boolean;
}

/** A no to a change of help, beside the yes to the help as it was (R-O2). */
export interface RefusedChange {
  readonly asked: AskedHelp;
  readonly reason: string;
  readonly howToComplain: string;
  /** The ISO day of the yes that stays; absent in versions from before it was kept, and where it is not told. */
  readonly grantedOn?: string;
}

/** Help as far as it was granted, where somebody asked since to have it otherwise. */
export interface GrantedBefore {
  readonly what: string;
  readonly howOften: string;
  readonly from: string | null;
  readonly to: string | null;
  /** By name, '' for none: absent where the same offer gives it, and in versions from before it was kept. */
  readonly offers?: { readonly granted: string; readonly asked: string };
}

export interface SnapshotEffort {
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly howOften: string;
  /** ISO dates. */
  readonly from: string | null;
  readonly to: string | null;
  /** The offer that gives it, by name; absent where none is named, and in versions from before it was kept. */
  readonly offer?: string;
  /** Who wrote it, where that was not the citizen (R-P8); absent for their own wish, and in versions from before it was kept. */
  readonly writtenBy?: string;
  /** R-O2: agreeing grants and refuses nothing. `kept` is never in a version: it is what a reader is given of one (§ 5). */
  readonly decision:
    | {
        readonly state: 'kept';
        /** How the help stood before a wish to have it otherwise, for those who may write it and are not told what was decided. */
        readonly madeOverFrom?: GrantedBefore;
      }
    | { readonly state: 'wished' }
    | {
        readonly state: 'granted';
        readonly on: string;
        readonly by: string;
        /** What was granted, where the effort was made over afterwards: to what it says now nobody has answered. */
        readonly madeOverFrom?: GrantedBefore;
        /** The decision is a no to a change: what was granted is granted still. */
        readonly refusedChange?: RefusedChange;
      }
    | {
        readonly state: 'refused';
        readonly on: string;
        readonly by: string;
        readonly reason: string;
        readonly howToComplain: string;
      };
}

/** What one of those who scored says makes the difference between places (R-M6). */
export interface SnapshotDifference {
  readonly by: string;
  readonly words: string;
  /** What the citizen drew, said or photographed of it; absent where there is none. */
  readonly files?: readonly SaidFile[];
}

export interface SnapshotGoal {
  readonly title: string;
  readonly symbol: string | null;
  readonly dream: Said | null;
  /** The goal of the round before in whose place it was written, by title; absent where there is none (R-S2). */
  readonly insteadOf?: string;
  readonly ownWords: readonly Said[];
  readonly smarte: string;
  readonly direction: GoalDirection;
  /** Names of the offers it is for; empty when it is common to all (R-M3). */
  readonly onlyFor: readonly string[];
  readonly perspectives: readonly {
    readonly view: 'citizen' | 'network' | 'professional';
    readonly by: string;
    /** Who wrote it down for them; absent where they did so themselves (R-P7). */
    readonly writtenDownBy?: string;
    /** Empty where the citizen says it with pictures, or a drawing, recording or photo alone. */
    readonly words: string;
    /** The citizen's pictures; absent where there are none. */
    readonly symbols?: readonly string[];
    /** What the citizen drew, said or photographed; absent where there is none. */
    readonly files?: readonly SaidFile[];
  }[];
  readonly scores: readonly SnapshotScore[];
  /** The citizen's disagreement with the recorded score, in their words (R-M7). */
  readonly disagreement: string | null;
  /** The day they said so, where it was before this meeting and still stands; absent otherwise. */
  readonly disagreesSince?: string;
  /** What they drew, said or photographed of it; absent where there is none. */
  readonly disagreementFiles?: readonly SaidFile[];
  /** What makes the difference between places, by who scored; absent where nobody said it (R-M6). */
  readonly differences?: readonly SnapshotDifference[];
  readonly contributions: readonly {
    readonly by: string;
    /** Who wrote it down for them; absent where they did so themselves (R-P7). */
    readonly writtenDownBy?: string;
    readonly words: string;
    /** The day of the plan it came along from, where nobody has said it again (R-S3); absent for what was said in this one. */
    readonly fromPlanOf?: string;
  }[];
  readonly steps: readonly SnapshotStep[];
  readonly efforts: readonly SnapshotEffort[];
}

/** The plan as agreed on one day: what a version freezes, hashes and prints (R-M8). Words as shown, beside the codes. */
export interface PlanSnapshot {
  readonly schema: 1;
  readonly citizen: { readonly name: string; readonly bornOn: string | null };
  readonly municipality: string;
  readonly legalBasis: string;
  readonly roundNumber: number;
  readonly meeting: {
    readonly on: string;
    readonly place: string;
    readonly participants: readonly { readonly name: string; readonly role: string }[];
    /** Invited, and not there; absent where everybody came. */
    readonly notThere?: readonly { readonly name: string; readonly role: string }[];
  };
  readonly nextMeetingOn: string;
  readonly mostImportant: readonly Said[];
  readonly dreams: readonly Said[];
  readonly goals: readonly SnapshotGoal[];
  /** Efforts that carry no single goal. */
  readonly effortsForAll?: readonly SnapshotEffort[];
  /** The status it was built on (R-S2); absent in a first plan, in a draft, and in versions from before it was kept. */
  readonly sinceLast?: SinceLast;
  readonly wishesNotFollowed: readonly {
    readonly what: string;
    readonly why: string;
    readonly decidedBy: string;
    /** What `what` says, as facts, where it is about a goal of the plan before; absent where somebody wrote it. */
    readonly wish?: WishOfGoal;
  }[];
  readonly heard: {
    readonly answer: 'yes' | 'partly' | 'no' | 'couldNotAnswer';
    readonly words: string;
    readonly recordedBy: string | null;
    /** Alone, with help, or on their behalf and how that person knows (R-M1, R-P8). */
    readonly saidBy?: SaidBy;
    /** Drawn, said or photographed by the citizen; absent where there is none. */
    readonly files?: readonly SaidFile[];
    /** The meeting has not come to the question yet: a draft says nothing here. */
    readonly notAskedYet?: true;
    /**
     * What the citizen was heard in; with the reaction that showed it where it was no card, and who described it, which versions
     * from before it was kept do not tell (R-M1).
     */
    readonly points?: readonly {
      readonly what: string;
      readonly reaction: string | null;
      readonly describedBy?: string;
    }[];
    /** What lay on the citizen's table and was not reached; absent where all of it was. */
    readonly notReached?: readonly { readonly what: string; readonly onBehalfBy: string | null }[];
  };
  /** § 141 and VUM 2.0 texts by heading, only those that are filled in (R-M9). */
  readonly formal: readonly { readonly heading: string; readonly label: string; readonly text: string }[];
  /** Headings that somebody marked as not relevant for this citizen; absent where there are none. */
  readonly notRelevant?: readonly string[];
  /** The part that a further offer is given holds no formal texts (R-M2). */
  readonly withoutFormal?: true;
}
