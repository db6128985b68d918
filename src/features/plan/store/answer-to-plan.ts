import { sql } from 'kysely';
import { answerIsTheirs } from '../../../database/answer-is-theirs.ts';
import type { Work } from '../../../database/visit.ts';

/** What the citizen does not agree with in a plan, in their words (R-M8). */
export interface DoesNotAgree {
  readonly id: string;
  readonly answer: 'partly' | 'disagree';
  /** '' where they drew, said or photographed it. */
  readonly words: string;
  /** ISO day. */
  readonly on: string;
}

/**
 * That the citizen agreed in part, or did not agree, with the newest version of a round's plan; null where their answer that stands is
 * another, or the actor does not see it.
 */
export async function doesNotAgree(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
): Promise<DoesNotAgree | null> {
  const { rows } = await sql<Omit<DoesNotAgree, 'answer'> & { readonly answer: string }>`
    select a.id, a.answer, a.words, (a.created_at at time zone 'Europe/Copenhagen')::date as on
    from agreement a
    where a.municipality_id = ${actor.municipalityId} and a.citizen_id = ${citizenId} and a.party_id = a.citizen_id
      and a.version_id = (select v.id from plan_version v where v.municipality_id = ${actor.municipalityId} and v.round_id = ${roundId}
        order by v.number desc limit 1)
      and ${answerIsTheirs}
    order by a.created_at desc, a.id desc limit 1`.execute(tx.withoutPlugins());
  const [said] = rows;
  if (said === undefined) return null;
  const { answer } = said;
  return answer === 'partly' || answer === 'disagree' ? { ...said, answer } : null;
}
