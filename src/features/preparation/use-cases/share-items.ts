import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import {
  type CopyOfAnswer,
  type Shown,
  share,
  staysInThePlan,
  takeBack,
} from '../../../domain/preparation/sharing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answersOf, currentRound, holdRound } from '../store.ts';
import { copiesInAgreedPlan } from '../store-in-agreed-plan.ts';
import { peopleAround, type ShownItem, shownItems } from '../store-sharing.ts';
import { applySharing, asShown } from './apply-sharing.ts';

/** One step of showing or hiding: these areas (all that are prepared when absent), these persons (all when absent). */
export interface Sharing {
  readonly citizenId: string;
  readonly show?: { readonly areas?: readonly LifeArea[]; readonly personIds: readonly string[] };
  readonly hide?: { readonly areas?: readonly LifeArea[]; readonly personIds?: readonly string[] };
}

/** What was hidden and yet stays in an agreed plan (R-P6). */
export interface Shared {
  readonly staysInThePlan: readonly LifeArea[];
  /** What was hidden from somebody. */
  readonly hidden: readonly LifeArea[];
}

/**
 * The citizen shows and hides what they prepared, item by item or all, for the persons they pick (R-P6). Hiding comes
 * first. Refuses when nobody was picked, a person may not be picked, or there is nothing to show. Throws NotFound for
 * anybody else, a guardian too.
 */
export function shareItems(visit: Visit, command: Command, sharing: Sharing): Promise<Shared | Refusal> {
  const { citizenId } = sharing;
  const event = sharing.show === undefined ? 'preparation.withdrawn' : 'preparation.shared';
  return visit.write({ event, citizenId }, command, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const done = await shareIn(work, round.id, sharing);
    if (isRefusal(done)) return done;
    if (sharing.show !== undefined && sharing.hide !== undefined) work.also('preparation.withdrawn');
    return {
      staysInThePlan: await stillInThePlan(work, citizenId, done.ended, done.after),
      hidden: hiddenAreas(done.ended, done.after),
    };
  });
}

/** Shows and hides within a visit that has begun: what is shown then, and which copies ended. Refuses as `shareItems`. */
export async function shareIn(
  work: Work,
  roundId: string,
  sharing: Sharing,
): Promise<{ readonly after: readonly Shown[]; readonly ended: readonly ShownItem[] } | Refusal> {
  const { citizenId } = sharing;
  await holdRound(work, roundId);
  const before = await shownItems(work, citizenId, roundId);
  const after = await decided(work, sharing, roundId, asShown(before));
  if (isRefusal(after)) return after;
  return { after, ended: await applySharing(work, { citizenId, roundId }, before, after) };
}

async function decided(
  work: Work,
  { citizenId, show, hide }: Sharing,
  roundId: string,
  shown: readonly Shown[],
): Promise<readonly Shown[] | Refusal> {
  const left = hide === undefined ? shown : takeBack(shown, hidden(hide));
  if (show === undefined) return left;
  const answers = await answersOf(work, roundId);
  work.also('privatePreparation.viewed');
  const items = answers
    .filter(({ area }) => show.areas?.includes(area) ?? true)
    .map(({ area, answer }) => ({ id: area, answer }));
  const around = await peopleAround(work, citizenId);
  const as = work.actor.kinds.includes('citizen') ? 'citizen' : (work.actor.kinds[0] ?? 'relative');
  return share(as, { items, personIds: show.personIds }, around, left, work.today);
}

function hidden({ areas, personIds }: NonNullable<Sharing['hide']>) {
  return { ...(areas !== undefined && { itemIds: areas }), ...(personIds !== undefined && { personIds }) };
}

/** Which areas somebody saw before and does not see now; one that is shown anew is not hidden. */
export function hiddenAreas(ended: readonly ShownItem[], after: readonly Shown[]): readonly LifeArea[] {
  const isGone = ({ area, personId }: ShownItem) =>
    !after.some((shown) => shown.itemId === area && shown.personId === personId);
  const gone = ended.filter(isGone);
  return lifeAreas.filter((area) => gone.some((one) => one.area === area));
}

/** Which areas are hidden from everybody now and yet stand in an agreed plan (R-P6). */
export async function stillInThePlan(
  work: Work,
  citizenId: string,
  ended: readonly CopyOfAnswer<LifeArea>[],
  after: readonly Shown[],
): Promise<readonly LifeArea[]> {
  const gone = ended.filter(({ area }) => !after.some((shown) => shown.itemId === area));
  if (gone.length === 0) return [];
  const stays = staysInThePlan(gone, await copiesInAgreedPlan(work, citizenId));
  return lifeAreas.filter((area) => stays.includes(area));
}
