import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { SaidDecision, SaidHelp, SaidOutcome } from '../../../domain/renewal/status.ts';
import type { ReasonGiven } from '../../../domain/renewal/wish.ts';

/**
 * Whose answer a row is. own: the author's; citizen: what the citizen said and the author wrote down; network: what
 * somebody around the citizen said, with their name.
 */
export interface Whose {
  readonly whose: 'own' | 'citizen' | 'network';
  /** Empty unless it is the network's. */
  readonly spokenBy: string;
}

/** What every answer at a status says about itself. */
export interface AnswerRow extends Whose {
  readonly id: string;
  readonly version: number;
  readonly authorId: string;
  readonly author: string;
  readonly writtenAs: RelationKind;
}

/** One answer to "Fik du den hjælp, vi aftalte?". */
export interface HelpRow extends AnswerRow {
  readonly effortId: string;
  readonly answer: SaidHelp;
  readonly words: string;
}

/** What one person says about one goal. */
export interface ReviewRow extends AnswerRow {
  readonly goalId: string;
  readonly outcome: SaidOutcome | null;
  readonly whatHelped: string;
  readonly whatNow: SaidDecision | null;
  readonly goalTitle: string;
  /** Why the new plan does not follow a wish of the citizen's, and which wish that was (R-M5); null where it says nothing. */
  readonly notFollowed: ReasonGiven | null;
}

const common =
  sql.raw(`'id', a.id, 'version', a.version, 'authorId', a.author_id, 'author', coalesce(p.given_name, ''),
  'writtenAs', a.written_as, 'whose', a.whose, 'spokenBy', a.spoken_by`);

/** A goal of the new plan, and the one it was carried over from. */
export interface CarriedGoalRow {
  readonly id: string;
  readonly title: string;
  readonly fromGoalId: string;
}

/** A goal of the new plan that was written in the place of one of the round before. */
export interface ReplacingGoalRow {
  readonly id: string;
  readonly title: string;
  readonly replacesGoalId: string;
}

/** What was said and carried over at one status. */
export interface AnswersRows {
  readonly help: readonly HelpRow[];
  readonly reviews: readonly ReviewRow[];
  readonly carried: readonly CarriedGoalRow[];
  /** Goals that were carried into the new plan and taken out of it again. */
  readonly carriedAndOut: readonly CarriedGoalRow[];
  readonly replacing: readonly ReplacingGoalRow[];
  /** Something was carried over into the new plan: what was decided about the old one is being used. */
  readonly isCarriedOver: boolean;
}

/** All answers of one status that the actor may see, the oldest first, and the goals of its round that were carried into it or replace one. */
export async function readAnswers({ tx, actor }: Work, roundId: string): Promise<AnswersRows> {
  const m = actor.municipalityId;
  const { rows } = await sql<AnswersRows>`
    select (select coalesce(json_agg(json_build_object(${common}, 'effortId', a.effort_id, 'answer', a.answer, 'words', a.words)
          order by a.created_at, a.id), '[]')
        from help_received a left join person p on p.municipality_id = ${m} and p.id = a.author_id
        where a.municipality_id = ${m} and a.round_id = ${roundId}) as help,
      (select coalesce(json_agg(json_build_object(${common}, 'goalId', a.goal_id, 'outcome', a.outcome, 'whatHelped', a.what_helped,
          'whatNow', a.what_now, 'goalTitle', coalesce(g.title, ''),
          'notFollowed', case when w.id is not null then json_build_object('why', w.why, 'wish', w.wish) end) order by a.created_at, a.id), '[]')
        from goal_review a left join person p on p.municipality_id = ${m} and p.id = a.author_id
        left join goal g on g.municipality_id = ${m} and g.id = a.goal_id
        left join wish_not_followed w on w.municipality_id = ${m} and w.id = a.id and w.withdrawn_at is null
        where a.municipality_id = ${m} and a.round_id = ${roundId}) as reviews,
      (select coalesce(json_agg(json_build_object('id', id, 'title', title, 'fromGoalId', from_goal_id) order by position, id), '[]')
        from goal where municipality_id = ${m} and round_id = ${roundId} and from_goal_id is not null and withdrawn_at is null) as carried,
      (select coalesce(json_agg(json_build_object('id', id, 'title', title, 'fromGoalId', from_goal_id) order by position, id), '[]')
        from goal where municipality_id = ${m} and round_id = ${roundId} and from_goal_id is not null and withdrawn_at is not null) as "carriedAndOut",
      (select coalesce(json_agg(json_build_object('id', id, 'title', title, 'replacesGoalId', replaces_goal_id) order by position, id), '[]')
        from goal where municipality_id = ${m} and round_id = ${roundId} and replaces_goal_id is not null and withdrawn_at is null) as replacing,
      (exists (select from goal where municipality_id = ${m} and round_id = ${roundId} and from_goal_id is not null)
        or exists (select from dream where municipality_id = ${m} and round_id = ${roundId} and from_dream_id is not null)) as "isCarriedOver"`.execute(
    tx.withoutPlugins(),
  );
  return (
    rows[0] ?? { help: [], reviews: [], carried: [], carriedAndOut: [], replacing: [], isCarriedOver: false }
  );
}

/** Which answer: one person about one thing at one status. */
export interface AnswerKey extends Whose {
  readonly citizenId: string;
  readonly roundId: string;
  /** Effort or goal. */
  readonly aboutId: string;
}

/** The actor's answer about help with this key. */
export async function ownHelp({ tx, actor }: Work, key: AnswerKey) {
  return tx
    .selectFrom('helpReceived')
    .select(['id', 'version', 'answer', 'words'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', key.roundId)
    .where('effortId', '=', key.aboutId)
    .where('authorId', '=', actor.personId)
    .where('whose', '=', key.whose)
    .where('spokenBy', '=', key.spokenBy)
    .executeTakeFirst();
}

/** Adds an answer about help. */
export async function insertHelp(
  { tx, actor }: Work,
  id: string,
  { citizenId, roundId, aboutId: effortId, whose, spokenBy }: AnswerKey,
  said: { readonly answer: SaidHelp; readonly words: string; readonly writtenAs: RelationKind },
): Promise<void> {
  const { municipalityId, personId: authorId } = actor;
  await tx
    .insertInto('helpReceived')
    .values({ municipalityId, id, citizenId, roundId, effortId, authorId, whose, spokenBy, ...said })
    .execute();
}

/** Answers about help anew, on the version that was read. False when it was answered meanwhile. */
export async function updateHelp(
  { tx, actor }: Work,
  id: string,
  version: number,
  said: { readonly answer: SaidHelp; readonly words: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('helpReceived')
    .set((eb) => ({ ...said, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What a review says. */
export interface ReviewText {
  readonly outcome: SaidOutcome | null;
  readonly whatHelped: string;
  readonly whatNow: SaidDecision | null;
}

/** The actor's review with this key. */
export async function ownReview({ tx, actor }: Work, key: AnswerKey) {
  const row = await tx
    .selectFrom('goalReview')
    .select(['id', 'version', 'outcome', 'whatHelped', 'whatNow'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', key.roundId)
    .where('goalId', '=', key.aboutId)
    .where('authorId', '=', actor.personId)
    .where('whose', '=', key.whose)
    .where('spokenBy', '=', key.spokenBy)
    .executeTakeFirst();
  return row as (typeof row & ReviewText) | undefined;
}

/** Adds a review. */
export async function insertReview(
  { tx, actor }: Work,
  id: string,
  { citizenId, roundId, aboutId: goalId, whose, spokenBy }: AnswerKey,
  said: ReviewText & { readonly writtenAs: RelationKind },
): Promise<void> {
  const { municipalityId, personId: authorId } = actor;
  await tx
    .insertInto('goalReview')
    .values({ municipalityId, id, citizenId, roundId, goalId, authorId, whose, spokenBy, ...said })
    .execute();
}

/** Writes a review anew, on the version that was read. False when it was written meanwhile. */
export async function updateReview(
  { tx, actor }: Work,
  id: string,
  version: number,
  said: ReviewText,
): Promise<boolean> {
  const result = await tx
    .updateTable('goalReview')
    .set((eb) => ({ ...said, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
