import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';
import type { CopyOfAnswer, CopySeenBy } from '../../domain/preparation/sharing.ts';
import { type CopiedRow, copied } from './store-sharing.ts';

/**
 * The copies of a citizen's answers that stand in a plan that was agreed (R-P6: they stay there, R-M8): brought as a dream or
 * as what matters most, or laid on the table of the meeting and told there as listened to or as not reached. What was taken
 * out, or hidden or talked through, before the meeting closed stands in no version. For the citizen.
 */
export async function copiesInAgreedPlan(
  { tx, actor }: Work,
  citizenId: string,
): Promise<readonly CopyOfAnswer<LifeArea>[]> {
  const { rows } = await sql<CopiedRow & { readonly copyId: string; readonly area: LifeArea }>`
    select item.id as "copyId", item.area, item.words, item.symbols, item.photo_hash as "photoHash",
      item.drawing_hash as "drawingHash", item.recording_hash as "recordingHash"
    from shared_item item
    where item.municipality_id = ${actor.municipalityId} and item.citizen_id = ${citizenId} and (
      exists (select from dream d
        join plan_version v on v.municipality_id = d.municipality_id and v.round_id = d.round_id
        where d.municipality_id = item.municipality_id and d.from_shared_item_id = item.id
          and (d.withdrawn_at is null or d.withdrawn_at > v.created_at))
      or exists (select from meeting_card c
        join plan_meeting m on m.municipality_id = c.municipality_id and m.id = c.meeting_id
        join plan_version v on v.municipality_id = m.municipality_id and v.round_id = m.round_id
        where c.municipality_id = item.municipality_id and c.from_shared_item_id = item.id
          and m.closed_at is not null and (
            (c.done_at is null and (c.withdrawn_at is null or c.withdrawn_at > m.closed_at))
            or exists (select from heard_point h where h.municipality_id = c.municipality_id and h.card_id = c.id
              and h.withdrawn_at is null))))`.execute(tx.withoutPlugins());
  return rows.map(({ copyId, area, ...answer }) => ({ copyId, area, answer: copied(answer) }));
}

/** The copies of a citizen's answers that persons saw and that were hidden from them again, of every round. For the citizen. */
export async function copiesHidden(
  { tx, actor }: Work,
  citizenId: string,
): Promise<readonly CopySeenBy<LifeArea>[]> {
  const { rows } = await sql<CopiedRow & Omit<CopySeenBy<LifeArea>, 'answer'>>`
    select shown.person_id as "personId", item.round_id as "roundId", item.id as "copyId", item.area, item.words, item.symbols,
      item.photo_hash as "photoHash", item.drawing_hash as "drawingHash", item.recording_hash as "recordingHash"
    from showing shown
    join shared_item item on item.municipality_id = shown.municipality_id and item.id = shown.subject_id
    where shown.municipality_id = ${actor.municipalityId} and shown.citizen_id = ${citizenId} and shown.what = 'sharedItem'
      and shown.withdrawn_at is not null`.execute(tx.withoutPlugins());
  return rows.map(({ personId, roundId, copyId, area, ...answer }) => ({
    ...{ personId, roundId, copyId, area },
    answer: copied(answer),
  }));
}
