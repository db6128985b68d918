import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { WishOrSilence } from '../../../domain/renewal/wish.ts';

/** A wish about a goal that the recorded review does not follow, or that it was not heard (R-M5, R-S2). It has the review's own id: one review, one wish. */
export interface WishOfReview {
  readonly reviewId: string;
  readonly citizenId: string;
  /** The new round, whose plan says it. */
  readonly roundId: string;
  readonly wish: { readonly aboutGoal: string; readonly wish: WishOrSilence };
  /** Empty where nobody has said why. */
  readonly why: string;
}

/** Puts the wish into the new plan with the name of the one who decided, or writes it anew. */
export async function putWish(
  { tx, actor, now }: Work,
  { reviewId, citizenId, roundId, wish: { aboutGoal, wish }, why }: WishOfReview,
): Promise<void> {
  await sql`insert into wish_not_followed as w (municipality_id, id, citizen_id, round_id, author_id, what, about_goal, wish, why, decided_by, created_at)
    select r.municipality_id, r.id, ${citizenId}::uuid, ${roundId}::uuid, ${actor.personId}::uuid, '', ${aboutGoal}, ${wish}, ${why},
      p.given_name || ' ' || p.family_name, ${now}::timestamptz
    from goal_review r join person p on p.municipality_id = r.municipality_id and p.id = r.author_id
    where r.municipality_id = ${actor.municipalityId} and r.id = ${reviewId}::uuid
    on conflict (municipality_id, id) do update
      set what = '', about_goal = excluded.about_goal, wish = excluded.wish, why = excluded.why, withdrawn_at = null, version = w.version + 1`.execute(
    tx,
  );
}

/** Takes the wish out of the new plan: it is followed after all. False when it was not there. */
export async function takeWishOut({ tx, actor, now }: Work, reviewId: string): Promise<boolean> {
  const result = await tx
    .updateTable('wishNotFollowed')
    .set((eb) => ({ withdrawnAt: now, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', reviewId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What a goal is called. */
export async function titleOfGoal({ tx, actor }: Work, goalId: string): Promise<string> {
  const { title } = await tx
    .selectFrom('goal')
    .select('title')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', goalId)
    .executeTakeFirstOrThrow();
  return title;
}
