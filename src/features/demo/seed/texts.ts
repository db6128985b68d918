import type { TickAnswer } from '../../../domain/follow-up/tick.ts';
import type { PlanAnswer } from '../../../domain/plan/agreement.ts';
import type { FormalHeading } from '../../../domain/plan/formal-content.ts';
import type { GoalDirection, MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';

/** Words and pictures of a citizen. */
export interface Said {
  readonly words: string;
  readonly symbols: readonly string[];
}

/** What a citizen has prepared in one area, and the handles of those they show it to. */
export interface PreparedText extends Said {
  readonly area: LifeArea;
  readonly instead?: 'dontKnow' | 'skipped';
  readonly shownTo: readonly string[];
  /** The lines of a drawing as text, and a recording. */
  readonly drawing?: string;
  readonly recording?: Uint8Array;
}

/** One person's words about something, by handle. */
export interface OwnWords {
  readonly by: string;
  readonly words: string;
}

/** Words of somebody who has no login, written down by the caseworker. */
export interface SpokenWords {
  readonly spokenBy: string;
  readonly words: string;
}

/** What a professional says about a goal: now, at the next meeting, and the support that is needed. */
export interface ScoreText extends OwnWords {
  readonly now: MasteryLevel;
  readonly next: MasteryLevel;
  readonly supportNeed: SupportNeedLevel;
}

/** Help that is wished for, and what the caseworker decided about it. Days are counted from the meeting. */
export interface EffortText {
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly howOften: string;
  readonly fromDay: number;
  /** Absent while nobody has decided. */
  readonly decided?:
    | { readonly outcome: 'granted' }
    | { readonly outcome: 'refused'; readonly reason: string; readonly howToComplain: string };
}

/** A step of the staircase. */
export interface StepText {
  readonly words: string;
  readonly symbol: string | null;
  readonly why: string;
  /** Days before the day of seeding on which it was done; absent while it is not. */
  readonly doneDaysAgo?: number;
  readonly ticks?: readonly TickText[];
}

/** "Lykkedes det?": so many days before the day of seeding; told by the citizen, or with them by somebody of the staff. */
export type TickText = readonly [daysAgo: number, answer: TickAnswer, staff?: string];

/** One goal with everything that was said about it. */
export interface GoalText {
  readonly title: string;
  readonly smarte: string;
  readonly symbol: string;
  readonly direction: GoalDirection;
  /** The area of the preparation, or the most important thing, that it starts in. */
  readonly startsIn: LifeArea | 'mostImportant';
  readonly ownWords: Said;
  readonly perspectives: readonly OwnWords[];
  readonly network?: SpokenWords;
  /** The citizen's cards; null for "Jeg ved det ikke". */
  readonly cards: { readonly now: MasteryLevel | null; readonly next: MasteryLevel | null };
  /** The caseworker's is the recorded one. */
  readonly scores: readonly ScoreText[];
  readonly disagreement?: string;
  readonly contributions: readonly (OwnWords | SpokenWords)[];
  readonly efforts: readonly EffortText[];
  readonly steps: readonly StepText[];
}

/** Everything said and agreed in one plan meeting. */
export interface MeetingText {
  readonly place: string;
  readonly agenda: readonly Said[];
  readonly othersPoints: readonly OwnWords[];
  readonly mostImportant: Said;
  /** Areas of the preparation that become dreams, in the words they were prepared in. */
  readonly dreams: readonly LifeArea[];
  readonly goals: readonly GoalText[];
  readonly wishNotFollowed?: { readonly what: string; readonly why: string; readonly decidedBy: string };
  readonly formal: Readonly<Partial<Record<FormalHeading, string>>>;
  readonly notRelevant: readonly FormalHeading[];
  readonly heard: string;
}

/** What somebody answered the plan with. */
export interface AnswerText extends OwnWords {
  readonly answer: PlanAnswer;
}

/** What somebody knows pleases a citizen who cannot say so themselves. */
export interface ContributionText extends Said {
  readonly by: string;
  readonly area: LifeArea;
  readonly howTheyKnow: string;
}
