import { markSeen } from '../../../database/seen.ts';
import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { isFollower } from '../../../domain/cycle/plan-news.ts';
import { askedToShow } from '../../../domain/meetings/asked-parties.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { checkPlanIsOpen, type PlanRights, planRights } from '../../../domain/plan/writing.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { CopyOfAnswer } from '../../../domain/preparation/sharing.ts';
import { hiddenYetInPlan } from '../../preparation/public.ts';
import { roundOfEffort } from '../store/effort-rows.ts';
import { goalAskedAbout } from '../store/goal-fit-rows.ts';
import type { PlanExtent } from '../store/plan-columns.ts';
import { newestRound, newestRoundWithVersion, roundNumbered, roundOfGoal } from '../store/round-state.ts';
import { type ShownItem, shownItems, type WordsWaiting, wordsWaiting } from '../store/said-rows.ts';
import { planEverShownTo, planShownTo } from '../store/showing-rows.ts';
import { loadWithKept } from './load-plan.ts';
import { type PlanBefore, planBefore } from './plan-before.ts';

/** A plan with what its reader may do. */
export interface SeenPlan {
  readonly plan: Plan;
  /**
   * What of the plan is kept from its reader: a draft from those who see what was agreed; what was agreed from an offer that was
   * given no part of it (R-M2). Null: nothing.
   */
  readonly kept: 'draft' | 'agreed' | null;
  readonly rights: PlanRights;
  /** The page shows what came after the newest edition, which the paper does not (R-M8); asked of the picture only. */
  readonly showsMoreThanEdition: boolean;
  /** The person who reads. */
  readonly reader: { readonly personId: string; readonly offerIds: readonly string[] };
  /** False when what was agreed stands until the next meeting (R-M8), and in an earlier round. */
  readonly isOpen: boolean;
  readonly isNewestRound: boolean;
  /** The reader takes part in a meeting about the citizen that is open now. */
  readonly isInMyMeeting: boolean;
  /** False for those who were not invited to the next meeting: whether it was moved or held, nobody may tell them (§ 5). */
  readonly seesNextMeeting: boolean;
  /** True when it is of an earlier round and holds, because the new plan has not been begun. */
  readonly holdsUntilNewPlan: boolean;
  /** What another wrote down for the citizen and waits for their answer; null for others, and where nothing waits (R-P8). */
  readonly wordsWait: WordsWaiting | null;
  /** Those of the meeting to whom the citizen who reads never showed the agreed plan; empty for others (R-P6). */
  readonly mayBeShown: readonly { readonly personId: string; readonly givenName: string }[];
  /** The goal about which the citizen who reads is asked whether it fits, since its dream is gone; null: none (R-M5). */
  readonly goalAsked: string | null;
  /** The round whose agreed plan holds while this newest one is being made; null when there is none. */
  readonly heldByRound: string | null;
  /** What the citizen did not get in the plan before, for those who write the one being made (R-M5); null for others. */
  readonly before: PlanBefore | null;
}

/** The plan of a round; null takes the newest. Throws NotFound as `loadPlan`. */
export function seePlan(visit: Visit, citizenId: string, roundId: string | null): Promise<SeenPlan> {
  return visit.read({ event: 'plan.viewed', citizenId }, async (work) =>
    recorded(work, await seen(work, citizenId, roundId, 'whole')),
  );
}

/**
 * The plan for its page: the picture for the citizen and their network, the whole for those who work with them. Without a
 * round the citizen and the network get the plan that holds, until something stands in the new one or its meeting is open
 * (R-M8); staff get the newest, where they write. Throws NotFound as `loadPlan`.
 */
export function seePlanPage(visit: Visit, citizenId: string, roundId: string | null): Promise<SeenPlan> {
  return visit.read({ event: 'plan.viewed', citizenId }, async (work) => {
    const one = await planOfPage(work, citizenId, roundId);
    // Here too who follows the plan has looked: it is news no longer.
    const isAgreed = one.plan.version !== null && one.kept === null;
    if (isAgreed && roundId === null && isFollower(work.actor.kinds))
      await markSeen(work, citizenId, 'planEditions');
    return recorded(work, one);
  });
}

async function planOfPage(work: Work, citizenId: string, roundId: string | null): Promise<SeenPlan> {
  const { isStaff } = planRights(work.actor);
  const extent = isStaff ? 'whole' : 'picture';
  const asked = await withPlanBefore(work, await seen(work, citizenId, roundId, extent));
  if (asked.isNewestRound && asked.plan.version !== null) return asked;
  // Since the meeting was closed no earlier plan holds any more, whoever was given nothing of the new one.
  if (asked.kept === 'agreed') return asked;
  const heldByRound = await newestRoundWithVersion(work, citizenId);
  if (!asked.isNewestRound) {
    const isNewOneMade = (await newestRound(work, citizenId)).meeting?.state === 'closed';
    return { ...asked, holdsUntilNewPlan: !isNewOneMade && heldByRound === asked.plan.round.id };
  }
  if (heldByRound === null || isStaff || roundId !== null || hasBegun(asked))
    return { ...asked, heldByRound };
  const held = await seen(work, citizenId, heldByRound, 'picture');
  return {
    ...held,
    plan: withMeetingOf(asked.plan, held.plan),
    holdsUntilNewPlan: true,
    seesNextMeeting: asked.seesNextMeeting,
  };
}

async function withPlanBefore(work: Work, one: SeenPlan): Promise<SeenPlan> {
  const { plan, rights, isOpen } = one;
  if (!rights.writesPlan || !isOpen || plan.round.number === 1) return one;
  const former = await roundNumbered(work, plan.citizen.id, plan.round.number - 1);
  return former === null ? one : { ...one, before: await planBefore(work, plan.citizen.id, former) };
}

/** Gives what was seen; the record says that it was nothing where the plan is empty to its reader (R-T2). */
function recorded(work: Work, one: SeenPlan): SeenPlan {
  const { mostImportant, dreams, goals, effortsForAll, wishesNotFollowed, formalTexts, takenOut } = one.plan;
  const all = [mostImportant, dreams, goals, effortsForAll, wishesNotFollowed, formalTexts, takenOut];
  if (all.every(({ length }) => length === 0)) work.sawNothing();
  return one;
}

/** True when something stands in the plan, or the meeting that makes it has begun, and the reader may see that. */
function hasBegun({ kept, plan: { meeting, dreams, mostImportant, goals } }: SeenPlan): boolean {
  if (kept !== null) return false;
  const isMeeting = meeting !== null && meeting.state !== 'called';
  return isMeeting || dreams.length + mostImportant.length + goals.length > 0;
}

/** The plan that holds, with the day to which the next meeting has been called. */
function withMeetingOf({ meeting: called }: Plan, held: Plan): Plan {
  const { meeting } = held;
  if (meeting === null || called === null) return held;
  return { ...held, meeting: { ...meeting, nextMeetingOn: called.on } };
}

/** The plan in which a goal stands, of the newest round or an earlier one. Throws NotFound as `loadPlan`. */
export function seePlanOfGoal(visit: Visit, citizenId: string, goalId: string): Promise<SeenPlan> {
  return visit.read({ event: 'plan.viewed', citizenId }, async (work) =>
    seen(work, citizenId, await roundOfGoal(work, citizenId, goalId), 'whole'),
  );
}

/** That a goal stands in a plan of the citizen, of the newest round or an earlier one; shows nothing of it. Throws NotFound. */
export function findGoal(visit: Visit, citizenId: string, goalId: string): Promise<void> {
  return visit.read({ event: 'plan.viewed', citizenId }, async (work) => {
    await roundOfGoal(work, citizenId, goalId);
    work.sawNothing();
  });
}

/** The plan in which an effort stands, of the newest round or an earlier one. Throws NotFound as `loadPlan`. */
export function seePlanOfEffort(visit: Visit, citizenId: string, effortId: string): Promise<SeenPlan> {
  return visit.read({ event: 'plan.viewed', citizenId }, async (work) =>
    seen(work, citizenId, await roundOfEffort(work, citizenId, effortId), 'whole'),
  );
}

/** The plan that holds, also while the next one is being made. Throws NotFound as `loadPlan`, and where none was agreed. */
export function seeAgreedPlan(visit: Visit, citizenId: string): Promise<SeenPlan> {
  return visit.read({ event: 'plan.viewed', citizenId }, async (work) => {
    const roundId = await newestRoundWithVersion(work, citizenId);
    if (roundId === null) throw new NotFound();
    return seen(work, citizenId, roundId, 'whole');
  });
}

async function seen(
  work: Work,
  citizenId: string,
  roundId: string | null,
  extent: PlanExtent,
): Promise<SeenPlan> {
  const { plan, kept, isInMyMeeting, showsMoreThanEdition } = await loadWithKept(
    work,
    citizenId,
    roundId,
    extent,
  );
  const isNewestRound = roundId === null || (await newestRound(work, citizenId)).roundId === plan.round.id;
  const { actor } = work;
  return {
    plan,
    kept,
    showsMoreThanEdition,
    rights: planRights(actor),
    reader: { personId: actor.personId, offerIds: offersOf(plan, actor.personId) },
    // Not everybody sees the meeting that was closed: where there is a version, or a plan that is kept, it was.
    isOpen:
      isNewestRound &&
      kept !== 'agreed' &&
      plan.version === null &&
      checkPlanIsOpen(plan.meeting, 'agreed') === null,
    seesNextMeeting:
      canAll(actor, 'datesAndInvitations', 'read') ||
      (isNewestRound && plan.meeting !== null && plan.meeting.state !== 'closed'),
    isNewestRound,
    isInMyMeeting,
    holdsUntilNewPlan: false,
    wordsWait: isNewestRound && actor.personId === citizenId ? await wordsWaiting(work, citizenId) : null,
    mayBeShown: actor.personId === citizenId ? await neverShown(work, plan) : [],
    goalAsked: isNewestRound && actor.personId === citizenId ? await goalAskedAbout(work, citizenId) : null,
    heldByRound: null,
    before: null,
  };
}

async function neverShown(work: Work, { citizen, version }: Plan): Promise<SeenPlan['mayBeShown']> {
  const notShownTo = version?.notShownTo ?? [];
  return notShownTo.length === 0 ? [] : askedToShow(notShownTo, await planEverShownTo(work, citizen.id));
}

function offersOf(plan: Plan, personId: string): readonly string[] {
  return plan.people.flatMap(({ id, offerId }) => (id === personId && offerId !== null ? [offerId] : []));
}

/** The plan with what the reader was shown of the preparation (R-P6). Throws NotFound as `loadPlan`. */
export async function seeDreams(
  visit: Visit,
  citizenId: string,
): Promise<SeenPlan & { readonly items: readonly ShownItem[] }> {
  const seen = await seePlan(visit, citizenId, null);
  const items = await visit.read({ event: 'sharedPreparation.viewed', citizenId }, async (work) => {
    const shown = await shownItems(work, citizenId, seen.plan.round.id);
    if (shown.length === 0) work.sawNothing();
    // Here too it is looked at: it is news no longer.
    else if (work.actor.personId !== citizenId) await markSeen(work, citizenId, 'shownPreparation');
    return shown;
  });
  return { ...seen, items };
}

/** The plan with the people to whom the citizen shows it. */
export interface WhoMaySee extends SeenPlan {
  readonly shownTo: readonly string[];
  /** What the citizen hid from a person in a preparation and that stands in an agreed plan all the same (R-P6). */
  readonly hiddenFrom: ReadonlyMap<string, readonly CopyOfAnswer<LifeArea>[]>;
}

/** Who may see the plan, and what each would see that was hidden from them. Throws NotFound for anybody but the citizen. */
export async function seeWhoMaySee(visit: Visit, citizenId: string): Promise<WhoMaySee> {
  const seen = await seePlan(visit, citizenId, null);
  const showing = await visit.read({ event: 'preparation.sharingViewed', citizenId }, async (work) => ({
    shownTo: await planShownTo(work, citizenId),
    hiddenFrom: seen.rights.isCitizen ? await hiddenYetInPlan(work, citizenId) : new Map(),
  }));
  return { ...seen, ...showing };
}
