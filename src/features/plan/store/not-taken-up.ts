import { sql } from 'kysely';
import { answerIsTheirs } from '../../../database/answer-is-theirs.ts';
import type { Work } from '../../../database/visit.ts';
import type { ToldAnswer } from '../../../domain/plan/agreement.ts';

/** An answer to an agreed plan that is no whole yes and that nobody has taken up with the party (R-M8). */
export interface NotTakenUp {
  readonly answerId: string;
  readonly isCitizens: boolean;
  readonly name: string;
  readonly answer: Extract<ToldAnswer, 'partly' | 'disagree' | 'doesNotKnow'>;
  /** In their own words; '' where they drew or said it alone, or said no more. */
  readonly words: string;
  readonly since: string;
}

/**
 * What waits to be taken up of the answers to the newest edition of the plan that the plan of a round comes after, as `toTakeUp` has it
 * and as far as the actor sees it, the citizen's first (R-M8, R-S2). Empty in a first round.
 */
export async function notTakenUpBefore({ tx, actor }: Work, roundId: string): Promise<readonly NotTakenUp[]> {
  const m = actor.municipalityId;
  const { rows } = await sql<NotTakenUp>`
    select a.id as "answerId", a.party_id = a.citizen_id as "isCitizens", a.words,
      case a.answer when 'couldNotAnswer' then 'doesNotKnow' else a.answer end as answer,
      concat_ws(' ', p.given_name, p.family_name) as name, (a.created_at at time zone 'Europe/Copenhagen')::date as since
    from plan_round r
    join lateral (select v.id from plan_version v where v.municipality_id = ${m} and v.round_id = r.previous_round_id
      order by v.number desc limit 1) newest on true
    join lateral (select distinct on (a.party_id) a.* from agreement a
      where a.municipality_id = ${m} and a.version_id = newest.id and ${answerIsTheirs}
      order by a.party_id, a.created_at desc, a.id desc) a on a.answer in ('partly','disagree','couldNotAnswer')
    left join person p on p.municipality_id = ${m} and p.id = a.party_id
    where r.municipality_id = ${m} and r.id = ${roundId}
      and not exists (select from meeting_participant led
        join plan_meeting held on held.municipality_id = led.municipality_id and held.id = led.meeting_id
        where led.municipality_id = ${m} and held.round_id = r.previous_round_id and led.person_id = a.party_id and led.kind = 'caseworker')
      and not exists (select from answer_talk t where t.municipality_id = ${m} and t.agreement_id = a.id and t.was_there is not false)
    order by "isCitizens" desc, a.created_at, a.id`.execute(tx.withoutPlugins());
  return rows;
}
