import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { CommunicationEntry } from '../../domain/communication/profile.ts';
import type { CommunicationQuestion } from '../../domain/communication/questions.ts';
import { municipalZone as zone } from '../../domain/day.ts';

/** All entries about a citizen that the actor may read, withdrawn ones among them (the domain says what is shown). */
export async function entriesAbout(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<readonly CommunicationEntry[]> {
  const { rows } = await sql<CommunicationEntry>`
    select e.id, e.question, e.author_id as "authorId", coalesce(p.given_name || ' ' || p.family_name, '') as "authorName",
      r.kind as "as", e.choices, e.words, e.without_answer as "instead", e.how_they_know as "howTheyKnow",
      e.changed_at as "changedAt", (e.changed_at at time zone ${zone})::date as "changedOn", e.version,
      e.withdrawn_at is not null as "isWithdrawn", o.entry_version as "objectedVersion",
      (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind) order by array_position(array['photo','drawing','recording'], f.kind)), '[]')
        from answer_file f where f.municipality_id = e.municipality_id and f.communication_entry_id = e.id and f.withdrawn_at is null) as "files"
    from communication_entry e
    left join person p on p.municipality_id = e.municipality_id and p.id = e.author_id
    left join lateral (select kind from relation r where r.municipality_id = e.municipality_id and r.citizen_id = e.citizen_id
      and r.person_id = e.author_id and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
      order by r.starts_on limit 1) r on true
    left join communication_objection o on o.municipality_id = e.municipality_id and o.citizen_id = e.citizen_id
      and o.entry_id = e.id and o.withdrawn_at is null
    where e.municipality_id = ${actor.municipalityId} and e.citizen_id = ${citizenId}
    order by e.changed_at, e.id`.execute(tx.withoutPlugins());
  return rows;
}

export interface EntryContent {
  readonly choices: readonly string[];
  readonly words: string;
  readonly instead: 'dontKnow' | 'skipped' | null;
  readonly howTheyKnow: string;
}

/** Adds the actor's entry about a question. */
export async function insertEntry(
  { tx, actor, now }: Work,
  entry: EntryContent & {
    readonly id: string;
    readonly citizenId: string;
    readonly question: CommunicationQuestion;
  },
): Promise<void> {
  const { instead, choices, ...rest } = entry;
  await tx
    .insertInto('communicationEntry')
    .values({
      ...rest,
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      choices: [...choices],
      withoutAnswer: instead,
      changedAt: now,
    })
    .execute();
}

/** Changes the actor's entry as it stood at a version, and brings it back where it was withdrawn; false when it stands otherwise. */
export async function updateEntry(
  { tx, actor, now }: Work,
  id: string,
  version: number,
  { instead, choices, words, howTheyKnow }: EntryContent,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('communicationEntry')
    .set({
      choices: [...choices],
      words,
      howTheyKnow,
      withoutAnswer: instead,
      withdrawnAt: null,
      changedAt: now,
      version: version + 1,
    })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('authorId', '=', actor.personId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Withdraws the actor's entry about a question, or brings it back; false when there is none. */
export async function setEntryWithdrawn(
  { tx, actor, now }: Work,
  citizenId: string,
  question: CommunicationQuestion,
  isWithdrawn: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('communicationEntry')
    // Neither its version nor its day: the words are the same, and what the citizen said against them stands.
    .set({ withdrawnAt: isWithdrawn ? now : null })
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('question', '=', question)
    .where('authorId', '=', actor.personId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes the citizen's objection to an entry as it stands, or takes it back. */
export async function writeObjection(
  { tx, actor, now }: Work,
  objection: {
    readonly id: string;
    readonly citizenId: string;
    readonly entryId: string;
    readonly entryVersion: number;
  },
  stands: boolean,
): Promise<void> {
  const withdrawnAt = stands ? null : now;
  await tx
    .insertInto('communicationObjection')
    .values({ municipalityId: actor.municipalityId, ...objection, withdrawnAt })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'citizenId', 'entryId']).doUpdateSet((row) => ({
        withdrawnAt,
        entryVersion: row.ref('excluded.entryVersion'),
        version: sql<number>`communication_objection.version + 1`,
      })),
    )
    .execute();
}

/** Whether the citizen wants it on the printed plan; false until they chose. */
export async function isOnPrint({ tx, actor }: Work, citizenId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('communicationChoice')
    .select('onPrint')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .executeTakeFirst();
  return row?.onPrint ?? false;
}

/** Keeps the citizen's choice about the printed plan. */
export async function setOnPrint(
  { tx, actor }: Work,
  id: string,
  citizenId: string,
  onPrint: boolean,
): Promise<void> {
  await tx
    .insertInto('communicationChoice')
    .values({ municipalityId: actor.municipalityId, id, citizenId, onPrint })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'citizenId'])
        .doUpdateSet({ onPrint, version: sql<number>`communication_choice.version + 1` }),
    )
    .execute();
}
