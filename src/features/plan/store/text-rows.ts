import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { FormalHeading } from '../../../domain/plan/formal-content.ts';
import type { WishOrSilence } from '../../../domain/renewal/wish.ts';

/** Texts that their author writes anew: each with its own columns, all with a version and a day on which it was taken out. */
export type OwnTextTable = 'perspective' | 'goalContribution' | 'wishNotFollowed';

/** A text of somebody; undefined when it is not seen. `roundId` is where its goal or it itself belongs. */
export async function ownText({ tx, actor }: Work, table: OwnTextTable, citizenId: string, id: string) {
  return tx
    .selectFrom(table)
    .selectAll()
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<
    | {
        readonly id: string;
        /** The contribution of the plan before that it came along from. */
        readonly fromContributionId?: string | null;
        readonly version: number;
        readonly authorId: string;
        readonly withdrawnAt: string | null;
        readonly goalId?: string;
        readonly roundId?: string;
        readonly words?: string;
        readonly what?: string;
        readonly why?: string;
        readonly decidedBy?: string;
        readonly aboutGoal?: string | null;
        readonly wish?: WishOrSilence | null;
      }
    | undefined
  >;
}

/** Writes a text anew. False when somebody wrote in between, or the policies let nothing through. */
export async function updateOwnText(
  { tx, actor }: Work,
  table: OwnTextTable,
  id: string,
  version: number,
  columns: Readonly<Record<string, string | null | string[]>>,
): Promise<boolean> {
  const result = await tx
    .updateTable(table)
    .set({ ...columns, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a text out of the plan, or puts it back. False when the policies let nothing through. */
export async function setTextTakenOut(
  { tx, actor, now }: Work,
  table: OwnTextTable,
  id: string,
  isOut: boolean,
): Promise<boolean> {
  const result = await tx
    .updateTable(table)
    .set({ withdrawnAt: isOut ? now : null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Adds a perspective. `spokenBy` empty: the author's own. */
export async function insertPerspective(
  { tx, actor, now }: Work,
  one: {
    readonly id: string;
    readonly citizenId: string;
    readonly goalId: string;
    readonly view: 'citizen' | 'network' | 'professional';
    readonly spokenBy: string;
    readonly words: string;
    readonly symbols: readonly string[];
  },
): Promise<void> {
  const { symbols, ...rest } = one;
  const { municipalityId, personId: authorId } = actor;
  await tx
    .insertInto('perspective')
    .values({ ...rest, symbols: [...symbols], municipalityId, authorId, createdAt: now })
    .execute();
}

/** The actor's own perspective that stands on a goal; undefined where there is none. */
export async function ownPerspective(
  { tx, actor }: Work,
  goalId: string,
): Promise<{ readonly id: string } | undefined> {
  return tx
    .selectFrom('perspective')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('goalId', '=', goalId)
    .where('authorId', '=', actor.personId)
    .where('spokenBy', '=', '')
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .executeTakeFirst();
}

/** Adds what somebody contributes to a goal. */
export async function insertContribution(
  { tx, actor, now }: Work,
  one: {
    readonly id: string;
    readonly citizenId: string;
    readonly goalId: string;
    readonly offerId: string | null;
    readonly spokenBy: string;
    readonly words: string;
  },
): Promise<void> {
  await tx
    .insertInto('goalContribution')
    .values({ ...one, municipalityId: actor.municipalityId, authorId: actor.personId, createdAt: now })
    .execute();
}

/** The author's "Det gælder stadig" to a contribution that came along. False when the policies let nothing through. */
export async function setSaidAgain({ tx, actor, now }: Work, id: string): Promise<boolean> {
  const result = await tx
    .updateTable('goalContribution')
    .set({ saidAgainAt: now, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('fromContributionId', 'is not', null)
    .where('saidAgainAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Adds a wish that was not followed. */
export async function insertWishNotFollowed(
  { tx, actor, now }: Work,
  one: {
    readonly id: string;
    readonly citizenId: string;
    readonly roundId: string;
    readonly what: string;
    readonly why: string;
    readonly decidedBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('wishNotFollowed')
    .values({ ...one, municipalityId: actor.municipalityId, authorId: actor.personId, createdAt: now })
    .execute();
}

/** The text under a heading; undefined while nobody wrote one. */
export async function formalTextOf({ tx, actor }: Work, roundId: string, heading: FormalHeading) {
  return tx
    .selectFrom('formalText')
    .select(['id', 'version', 'text', 'isNotRelevant'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('heading', '=', heading)
    .executeTakeFirst();
}

/** Writes the first text under a heading. False when somebody was quicker. */
export async function insertFormalText(
  { tx, actor, now }: Work,
  one: {
    readonly id: string;
    readonly citizenId: string;
    readonly roundId: string;
    readonly heading: FormalHeading;
    readonly text: string;
    readonly isNotRelevant: boolean;
  },
): Promise<boolean> {
  const result = await tx
    .insertInto('formalText')
    .values({ ...one, municipalityId: actor.municipalityId, authorId: actor.personId, createdAt: now })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'roundId', 'heading']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Writes the text under a heading anew. False when somebody wrote in between. */
export async function updateFormalText(
  { tx, actor }: Work,
  id: string,
  version: number,
  one: { readonly text: string; readonly isNotRelevant: boolean },
): Promise<boolean> {
  const result = await tx
    .updateTable('formalText')
    .set({ ...one, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
