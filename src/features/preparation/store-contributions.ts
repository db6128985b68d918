import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { RelationKind } from '../../domain/access/access-table.ts';
import type { GivenAnswerFile } from '../../domain/answer-file.ts';
import { municipalZone as zone } from '../../domain/day.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';
import { daysToBringBack } from './store.ts';

/** What somebody contributed about a citizen, with who they are and how they know (R-P7). */
export interface KeptContribution {
  readonly id: string;
  readonly area: LifeArea;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly howTheyKnow: string;
  readonly authorId: string;
  readonly authorName: string;
  /** What the author is to the citizen; null when the relation has ended or is not for the reader to see. */
  readonly as: RelationKind | null;
  readonly kinship: string | null;
  /** ISO day. */
  readonly on: string;
  readonly isWithdrawn: boolean;
  readonly objection: KeptObjection | null;
  /** It was written in a round before this one (R-S3). */
  readonly isFormer: boolean;
  /** Its author has said the same again in this round. */
  readonly isSaidAgain: boolean;
}

/** What the citizen says against a contribution: in words, and drawn, said or photographed. */
export interface KeptObjection {
  readonly id: string;
  readonly words: string;
  readonly files: readonly GivenAnswerFile[];
}

/**
 * The contributions of all rounds that the actor may read, newest first and so this round's before those of rounds before
 * (R-S3), from the one after `before` on. One's own that were withdrawn are among them as long as they can be brought back.
 */
export async function contributionsOf(
  { tx, actor, now, today }: Work,
  { citizenId, roundId }: { readonly citizenId: string; readonly roundId: string },
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly KeptContribution[]> {
  const { rows } = await sql<KeptContribution>`
    select c.id, c.area, c.words, c.symbols, c.how_they_know as "howTheyKnow", c.author_id as "authorId",
      p.given_name || ' ' || p.family_name as "authorName", r.kind as "as", r.kinship,
      (c.created_at at time zone ${zone})::date as "on", c.withdrawn_at is not null as "isWithdrawn",
      case when o.id is not null then json_build_object('id', o.id, 'words', o.words, 'files',
        (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind) order by array_position(array['photo','drawing','recording'], f.kind)), '[]')
          from answer_file f where f.municipality_id = o.municipality_id and f.contribution_objection_id = o.id and f.withdrawn_at is null)) end as "objection",
      c.round_id <> ${roundId} as "isFormer",
      c.round_id <> ${roundId} and exists (select from contribution again where again.municipality_id = c.municipality_id and again.round_id = ${roundId}
        and again.author_id = c.author_id and again.area = c.area and again.words = c.words and again.withdrawn_at is null) as "isSaidAgain"
    from contribution c
    join person p on p.municipality_id = c.municipality_id and p.id = c.author_id
    left join lateral (select kind, kinship from relation r where r.municipality_id = c.municipality_id and r.citizen_id = c.citizen_id
      and r.person_id = c.author_id and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
      order by r.kinship is null, r.starts_on limit 1) r on true
    left join contribution_objection o on o.municipality_id = c.municipality_id and o.contribution_id = c.id and o.withdrawn_at is null
    where c.municipality_id = ${actor.municipalityId} and c.citizen_id = ${citizenId}
      and c.round_id in (select id from plan_round where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId})
      and (c.withdrawn_at is null or (c.author_id = ${actor.personId}
        and c.withdrawn_at > ${now}::timestamptz - make_interval(days => ${daysToBringBack})))
      and (${page.before}::uuid is null or (c.created_at, c.id) < (select b.created_at, b.id from contribution b
        where b.municipality_id = c.municipality_id and b.id = ${page.before}::uuid))
    order by c.created_at desc, c.id desc
    limit ${page.limit}`.execute(tx.withoutPlugins());
  return rows;
}

/** One contribution that the actor may read; null when there is none for them. */
export async function contributionById(
  { tx, actor }: Work,
  citizenId: string,
  id: string,
): Promise<ContributionRow | null> {
  const row = await tx
    .selectFrom('contribution')
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'contribution.municipalityId')
        .onRef('person.id', '=', 'contribution.authorId'),
    )
    .select([
      'contribution.id',
      'contribution.area',
      'contribution.words',
      'contribution.symbols',
      'contribution.howTheyKnow',
      'contribution.roundId',
    ])
    .select(['contribution.authorId', 'contribution.withdrawnAt', 'person.givenName as authorName'])
    .where('contribution.municipalityId', '=', actor.municipalityId)
    .where('contribution.citizenId', '=', citizenId)
    .where('contribution.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, area: row.area as LifeArea };
}

export interface ContributionRow {
  readonly id: string;
  readonly area: LifeArea;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly howTheyKnow: string;
  readonly roundId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly withdrawnAt: string | null;
}

/** The citizen's objection to a contribution, also one that was taken back; undefined where there never was one. */
export async function objectionTo({ tx, actor }: Work, contributionId: string) {
  return tx
    .selectFrom('contributionObjection')
    .select(['id', 'words', 'withdrawnAt'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('contributionId', '=', contributionId)
    .executeTakeFirst();
}

/** True when somebody contributed something that still stands, in this round or one before (R-S3). */
export async function hasContributions({ tx, actor }: Work, citizenId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('contribution')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('roundId', 'in', (round) =>
      round
        .selectFrom('planRound')
        .select('id')
        .where('municipalityId', '=', actor.municipalityId)
        .where('citizenId', '=', citizenId),
    )
    .where('withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The actor's own contribution of a round that says the same as another and stands; undefined where they said no such thing. */
export async function sameInRound(
  { tx, actor }: Work,
  roundId: string,
  { area, words }: Pick<ContributionRow, 'area' | 'words'>,
): Promise<{ readonly id: string } | undefined> {
  return tx
    .selectFrom('contribution')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('authorId', '=', actor.personId)
    .where('area', '=', area)
    .where('words', '=', words)
    .where('withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
}

export interface NewContribution {
  readonly id: string;
  readonly citizenId: string;
  readonly roundId: string;
  readonly area: LifeArea;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly howTheyKnow: string;
}

/** Adds a contribution in the actor's own name. */
export async function insertContribution({ tx, actor }: Work, contribution: NewContribution): Promise<void> {
  await tx
    .insertInto('contribution')
    .values({
      municipalityId: actor.municipalityId,
      ...contribution,
      symbols: [...contribution.symbols],
      authorId: actor.personId,
    })
    .execute();
}

/** Withdraws the actor's own contribution, or brings it back; false when it is not theirs. */
export async function setContributionWithdrawn(
  { tx, actor, now }: Work,
  citizenId: string,
  id: string,
  isWithdrawn: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('contribution')
    .set((row) => ({ withdrawnAt: isWithdrawn ? now : null, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('authorId', '=', actor.personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes the citizen's objection to a contribution, or takes it back (null). */
export async function writeObjection(
  { tx, actor, now }: Work,
  objection: { readonly id: string; readonly citizenId: string; readonly contributionId: string },
  words: string | null,
): Promise<void> {
  const withdrawnAt = words === null ? now : null;
  await tx
    .insertInto('contributionObjection')
    .values({ municipalityId: actor.municipalityId, ...objection, words: words ?? '', withdrawnAt })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'contributionId']).doUpdateSet((row) => ({
        withdrawnAt,
        version: sql<number>`contribution_objection.version + 1`,
        // Words of an objection that is taken back stay with it.
        ...(words === null ? {} : { words: row.ref('excluded.words') }),
      })),
    )
    .execute();
}
