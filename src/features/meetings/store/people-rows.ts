import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { NotFound, type Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { ParticipantRow } from './meeting-rows.ts';

/** The citizen a page is about. */
export interface CitizenRow {
  readonly id: string;
  readonly givenName: string;
  readonly name: string;
}

/** The citizen's name. Throws NotFound when the actor may not know of them. */
export async function citizenRow({ tx, actor }: Work, citizenId: string): Promise<CitizenRow> {
  const row = await tx
    .selectFrom('person')
    .select(['id', 'givenName', 'familyName'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', citizenId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return { id: row.id, givenName: row.givenName, name: `${row.givenName} ${row.familyName}` };
}

/** Everybody with a tie to the citizen today that the actor may know of. */
export async function peopleAround(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<readonly ParticipantRow[]> {
  const rows = await tx
    .selectFrom('relation')
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'relation.municipalityId')
        .onRef('person.id', '=', 'relation.personId'),
    )
    .leftJoin('offer', (join) =>
      join
        .onRef('offer.municipalityId', '=', 'relation.municipalityId')
        .onRef('offer.id', '=', 'relation.offerId'),
    )
    .select([
      'person.id as personId',
      'person.givenName',
      'person.familyName',
      'relation.kind',
      'relation.kinship',
      'relation.offerId',
      'offer.name as offerName',
    ])
    .where('relation.municipalityId', '=', actor.municipalityId)
    .where('relation.citizenId', '=', citizenId)
    .where('relation.startsOn', '<=', today)
    .where((where) => where.or([where('relation.endsOn', 'is', null), where('relation.endsOn', '>=', today)]))
    .orderBy(sql`person.given_name collate "da-x-icu"`)
    .orderBy('person.id')
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, as: kind as RelationKind, didNotCome: false }));
}

/** Who takes part in a meeting, the citizen first; nobody when the actor may not see it. */
export async function participantsOf(
  { tx, actor }: Work,
  meetingId: string,
): Promise<readonly ParticipantRow[]> {
  const rows = await tx
    .selectFrom('meetingParticipant as part')
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'part.municipalityId')
        .onRef('person.id', '=', 'part.personId'),
    )
    .leftJoin('offer', (join) =>
      join.onRef('offer.municipalityId', '=', 'part.municipalityId').onRef('offer.id', '=', 'part.offerId'),
    )
    .select([
      'person.id as personId',
      'person.givenName',
      'person.familyName',
      'part.kind',
      'part.offerId',
      'part.didNotCome',
      'offer.name as offerName',
    ])
    .select(
      sql<
        string | null
      >`(select r.kinship from relation r where r.municipality_id = part.municipality_id and r.citizen_id = part.citizen_id
        and r.person_id = part.person_id and r.kinship is not null order by r.starts_on desc limit 1)`.as(
        'kinship',
      ),
    )
    .where('part.municipalityId', '=', actor.municipalityId)
    .where('part.meetingId', '=', meetingId)
    .where('part.withdrawnAt', 'is', null)
    .orderBy(
      sql`array_position(array['citizen','guardian','relative','companion','contactPerson','providerLead','otherProvider','caseworker'], part.kind)`,
    )
    .orderBy(sql`person.given_name collate "da-x-icu"`)
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, as: kind as RelationKind }));
}

/** Sets who takes part: those not named are taken off, those who were off before come back. */
export async function setParticipants(
  { tx, actor, now }: Work,
  meeting: { readonly id: string; readonly citizenId: string },
  people: readonly ParticipantRow[],
): Promise<void> {
  const ids = people.map(({ personId }) => personId);
  await tx
    .updateTable('meetingParticipant')
    .set({ withdrawnAt: now })
    .where('municipalityId', '=', actor.municipalityId)
    .where('meetingId', '=', meeting.id)
    .where('withdrawnAt', 'is', null)
    .where('personId', 'not in', ids)
    .execute();
  await tx
    .insertInto('meetingParticipant')
    .values(
      people.map(({ personId, as, offerId }) => ({
        municipalityId: actor.municipalityId,
        id: uuidv7(),
        citizenId: meeting.citizenId,
        meetingId: meeting.id,
        personId,
        kind: as,
        offerId,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'meetingId', 'personId']).doUpdateSet((excluded) => ({
        withdrawnAt: null,
        kind: excluded.ref('excluded.kind'),
        offerId: excluded.ref('excluded.offerId'),
      })),
    )
    .execute();
}

/** Of these people, those to whom the citizen does not show the plan; nobody for those who do not read every answer. */
export async function planNotShownTo(
  { tx }: Work,
  citizenId: string,
  personIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ ids: readonly string[] }>`
    select access.plan_not_shown_to(${citizenId}::uuid, ${[...personIds]}::uuid[]) as ids`.execute(tx);
  return rows[0]?.ids ?? [];
}

/** Who of those invited came into the room of a meeting, or wrote in the plan, while it was open; nobody for those who do not close meetings. */
export async function cameIntoRoom(
  { tx }: Work,
  citizenId: string,
  meetingId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ ids: readonly string[] }>`
    select access.came_into_room(${citizenId}::uuid, ${meetingId}::uuid) as ids`.execute(tx);
  return rows[0]?.ids ?? [];
}

/** Marks who was invited and did not come. */
export async function markAbsent(
  { tx, actor }: Work,
  meetingId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .updateTable('meetingParticipant')
    .set({ didNotCome: true })
    .where('municipalityId', '=', actor.municipalityId)
    .where('meetingId', '=', meetingId)
    .where('personId', 'in', [...personIds])
    .execute();
}

/** True when the citizen shows the actor the plan (the S cells, § 5). */
export async function planIsShownToMe({ tx, actor }: Work, citizenId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('showing')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('personId', '=', actor.personId)
    .where('what', '=', 'plan')
    .where('withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
