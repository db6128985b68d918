import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { GoalDirection } from './mastery.ts';
import type { PlanSnapshot, Said, SnapshotGoal } from './plan-snapshot.ts';

/** Up to this many common goals are recommended (R-M3). */
export const recommendedCommonGoals = 3;

/** A borgermål: what the citizen wants to reach, keep, or lose slower (R-M4). */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly symbol: string | null;
  /** The dream or hope it starts in (R-M4). */
  readonly dreamId: string | null;
  /** The citizen's words, or what others say for them – never mixed up (R-P8). */
  readonly ownWords: readonly Said[];
  /** The professional SMART(E) wording, beside and after the citizen's words. */
  readonly smarte: string;
  readonly direction: GoalDirection;
  /** Ids of the offers it is for; empty when it is common to all (R-M3). */
  readonly onlyFor: readonly string[];
  /** The goal of the round before in whose place it was written; null or absent where there is none (R-S2). */
  readonly insteadOf?: ReplacedGoal | null;
}

/** A goal of the round before that is replaced: it stays in its own round (R-S3). */
export interface ReplacedGoal {
  readonly id: string;
  readonly roundId: string;
  readonly title: string;
  /** Ids of the offers it was for; empty when it was common (R-M3). */
  readonly onlyFor: readonly string[];
}

export interface Offer {
  readonly id: string;
  readonly name: string;
}

/** What a provider says it will do for a goal (R-M3). */
export interface Contribution {
  readonly goalId: string;
  /** Null where a person contributes who belongs to no offer. */
  readonly offerId: string | null;
  readonly by: string;
  /** Who wrote it down for them; null or absent where they did so themselves (R-P7). */
  readonly writtenDownBy?: string | null;
  readonly words: string;
  /** The day of the plan it came along from, while its author has not said it again; null or absent where it was said in this one. */
  readonly fromPlanOf?: IsoDay | null;
}

/**
 * What stands of the contributions in a version (R-M3, R-M8, docs/decisions/0049): all that was said in this plan, and of those that
 * came along and were not said again the ones whose offer is given the version: nobody stands in a plan that they can neither read nor
 * correct. Takes the contributions and the ids of the offers that are given it, or of which it has parts.
 */
export function contributionsThatStand<C extends Contribution>(
  contributions: readonly C[],
  offersGiven: readonly string[],
): readonly C[] {
  return contributions.filter(
    ({ fromPlanOf = null, offerId }) =>
      fromPlanOf === null || offerId === null || offersGiven.includes(offerId),
  );
}

export type Perspective = Omit<SnapshotGoal['perspectives'][number], 'writtenDownBy'> &
  Pick<Contribution, 'writtenDownBy'>;

/** True when all providers contribute to the goal (R-M3). */
export function isCommon(goal: Goal): boolean {
  return goal.onlyFor.length === 0;
}

/** The offers a goal concerns: all when it is common, else the named ones (R-M3). */
export function offersOf(goal: Goal, offers: readonly Offer[]): readonly Offer[] {
  return isCommon(goal) ? offers : offers.filter((offer) => goal.onlyFor.includes(offer.id));
}

/**
 * From the fourth common goal on, how many there are, so that the page can say that up to three are recommended;
 * null before. Goals for named providers do not count, and nothing is refused (R-M3).
 */
export function manyCommonGoals(goals: readonly Goal[]): number | null {
  const count = goals.filter(isCommon).length;
  return count > recommendedCommonGoals ? count : null;
}

/**
 * Writes a goal. Refuses only one without a title: any wish can be a goal ("Jeg vil gerne arbejde med at blive
 * glad", R-M9), so neither a code, a measure nor a dream is a condition.
 */
export function writeGoal(goal: Goal): Goal | Refusal<'goalTitleMissing'> {
  return goal.title.trim() === '' ? refuse('goalTitleMissing', 'title') : goal;
}

/** Something a goal would gain from; said kindly, never a lock (§ 2). */
export type GoalReminder =
  | { readonly reminder: 'noDream' }
  | { readonly reminder: 'noOwnWords' }
  | { readonly reminder: 'noPerspective'; readonly view: Perspective['view'] }
  | { readonly reminder: 'noContribution' | 'contributionFromBefore'; readonly offer: Offer };

/**
 * What a goal still lacks: its tie to a dream and the citizen's own words (R-M4), one of the three perspectives
 * (R-M5), a contribution from an offer it concerns (R-M3), said in this plan (R-S3). Takes the goal with its perspectives and contributions,
 * and every offer of the plan.
 */
export function goalReminders(
  goal: Goal,
  perspectives: readonly Perspective[],
  contributions: readonly Contribution[],
  offers: readonly Offer[],
): readonly GoalReminder[] {
  const ofGoal = contributions.filter(({ goalId }) => goalId === goal.id);
  const standing = (offer: Offer) => ofGoal.filter(({ offerId }) => offerId === offer.id);
  const isSaid = ({ fromPlanOf = null }: Contribution) => fromPlanOf === null;
  const views = ['citizen', 'network', 'professional'] as const;
  return [
    ...(goal.dreamId === null ? [{ reminder: 'noDream' } as const] : []),
    ...(goal.ownWords.length === 0 ? [{ reminder: 'noOwnWords' } as const] : []),
    ...views
      .filter((view) => !perspectives.some((perspective) => perspective.view === view))
      .map((view) => ({ reminder: 'noPerspective', view }) as const),
    ...offersOf(goal, offers)
      .filter((offer) => !standing(offer).some(isSaid))
      .map(
        (offer) =>
          ({
            reminder: standing(offer).length === 0 ? 'noContribution' : 'contributionFromBefore',
            offer,
          }) as const,
      ),
  ];
}

/** The words of a goal in the order in which they are shown: what the citizen says comes first (R-M4). */
export function wordsOfGoal(
  goal: Goal,
): readonly (
  | { readonly kind: 'own'; readonly said: Said }
  | { readonly kind: 'smarte'; readonly words: string }
)[] {
  const own = [...goal.ownWords].sort((a, b) => Number(isForAnother(a)) - Number(isForAnother(b)));
  const smarte = goal.smarte.trim() === '' ? [] : [{ kind: 'smarte', words: goal.smarte } as const];
  return [...own.map((said) => ({ kind: 'own', said }) as const), ...smarte];
}

function isForAnother(said: Said): boolean {
  return said.saidBy.how === 'onBehalf';
}

export type WishNotFollowed = PlanSnapshot['wishesNotFollowed'][number];
export type WishRefusal = 'wishMissing' | 'whyNotFollowedMissing' | 'whoDecidedMissing';

/** A wish that the plan does not follow says what, why and who decided; refuses when one of them is missing (R-M5). */
export function writeWishNotFollowed(wish: WishNotFollowed): WishNotFollowed | Refusal<WishRefusal> {
  if (wish.what.trim() === '') return refuse('wishMissing', 'what');
  if (wish.why.trim() === '') return refuse('whyNotFollowedMissing', 'why');
  if (wish.decidedBy.trim() === '') return refuse('whoDecidedMissing', 'decidedBy');
  return wish;
}

/**
 * For whom a goal can be, as one choice (R-M3): everybody, or some of the offers by name. Takes the offers around the plan and for
 * whom the goal is now. With up to three offers each of them and each two are offered, with more each one, and what was chosen before.
 */
export function audiencesOf(
  offers: readonly Offer[],
  chosen: readonly string[] = [],
): readonly (readonly Offer[])[] {
  const ones = offers.map((offer) => [offer]);
  const twos =
    offers.length === 3 ? offers.flatMap((one, at) => offers.slice(at + 1).map((other) => [one, other])) : [];
  const named = offers.length < 2 ? ones : [...ones, ...twos];
  const now = offers.filter(({ id }) => chosen.includes(id));
  const isThere = now.length === 0 || named.some((some) => isSameAudience(some, now));
  return [[], ...named, ...(isThere ? [] : [now])];
}

const isSameAudience = (some: readonly Offer[], others: readonly Offer[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
