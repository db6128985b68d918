import { type RawBuilder, sql } from 'kysely';

/**
 * What a citizen said of the steps and the help of the plan that holds, and that waits for those around them, as `toTalkAbout` has
 * it for one plan (R-C1): how many steps are too hard, how many changes of steps and of help they do not agree with, and since
 * when. Takes the municipality; stands in a statement with `mine`, `held` and `round`, and counts what the actor sees.
 */
export function raisedByCitizen(municipalityId: string): RawBuilder<unknown> {
  const day = (time: string) => sql.raw(`(${time} at time zone 'Europe/Copenhagen')::date`);
  return sql`(select
      count(distinct a.subject_id) filter (where a.said = 'tooHard')::int as "tooHardSteps",
      min(${day('a.created_at')}) filter (where a.said = 'tooHard') as "tooHardSince",
      count(distinct a.subject_id) filter (where a.answer is not null and a.what = 'step')::int as "changedSteps",
      min(${day('a.answered_at')}) filter (where a.answer is not null and a.what = 'step') as "changedStepsSince",
      count(distinct a.subject_id) filter (where a.answer is not null and a.what = 'effort')::int as "changedHelp",
      min(${day('a.answered_at')}) filter (where a.answer is not null and a.what = 'effort') as "changedHelpSince"
    from adjustment a
    left join step s on s.municipality_id = a.municipality_id and s.id = a.subject_id
    left join effort e on e.municipality_id = a.municipality_id and e.id = a.subject_id
    left join goal g on g.municipality_id = a.municipality_id and g.id = coalesce(s.goal_id, e.goal_id) and g.withdrawn_at is null
    where a.municipality_id = ${municipalityId} and a.citizen_id = mine.citizen_id
      and (a.said = 'tooHard' or a.answer = 'disagree')
      and case when a.said = 'tooHard' then s.done_at is null and s.withdrawn_at is null
        else a.what <> 'goal' and (a.why_not_together is not null or a.was_there = false) end
      and coalesce(g.round_id, e.round_id) = coalesce(held.round_id, round.id)
      and not exists (select from adjustment later where later.municipality_id = a.municipality_id
        and later.subject_id = a.subject_id and (later.created_at, later.id) > (a.created_at, a.id)
        and case later.said when 'tooHard' then false when 'takenBack' then a.said = 'tooHard'
          when 'talked' then later.was_there is not false
          else (a.said is null or later.author_id <> later.citizen_id) and later.part in (a.part, 'away') end))`;
}
