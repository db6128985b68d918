import { type RawBuilder, sql } from 'kysely';
import { answerIsTheirs } from '../../database/answer-is-theirs.ts';

/**
 * Who of those who were asked is not agreed with the newest edition of the plan that holds, and waits for somebody to take it up, as
 * `toTakeUp` has it for one plan (R-C1, R-M8): since when the citizen, by what they answered, and the names of the others. Takes the
 * municipality and the kinds that are asked; who leads the plan is not among those who wait. Stands in a statement with `mine` and
 * `held`, and counts what the actor sees.
 */
export function notAgreed(municipalityId: string, askedKinds: readonly string[]): RawBuilder<unknown> {
  return sql`(select
      min(said.answered_on) filter (where said.is_citizen and said.answer = 'disagree') as "disagreesSince",
      min(said.answered_on) filter (where said.is_citizen and said.answer = 'partly') as "partlySince",
      min(said.answered_on) filter (where said.is_citizen and said.answer = 'couldNotAnswer') as "doesNotKnowSince",
      array_agg(said.name order by said.answered_on, said.name) filter (where not said.is_citizen) as "othersNotAgreed",
      min(said.answered_on) filter (where not said.is_citizen) as "othersNotAgreedSince"
    from (
      select distinct on (a.party_id) a.id, a.answer, a.party_id = mine.citizen_id as is_citizen,
        (a.created_at at time zone 'Europe/Copenhagen')::date as answered_on, concat_ws(' ', p.given_name, p.family_name) as name
      from agreement a
      left join person p on p.municipality_id = a.municipality_id and p.id = a.party_id
      where a.municipality_id = ${municipalityId} and a.version_id = held.version_id
        and ${answerIsTheirs}
        and exists (select from meeting_participant i where i.municipality_id = a.municipality_id and i.meeting_id = held.meeting_id
          and i.person_id = a.party_id and i.withdrawn_at is null and not i.did_not_come
          and i.kind = any (${[...askedKinds]}::text[]) and i.kind <> 'caseworker')
      order by a.party_id, a.created_at desc, a.id desc
    ) said
    -- Of one's own answers "could not answer" is "Jeg ved det ikke": it is talked about too.
    where said.answer in ('disagree', 'partly', 'couldNotAnswer')
      and not exists (select from answer_talk t where t.municipality_id = ${municipalityId} and t.agreement_id = said.id
        and t.was_there is not false))`;
}
