-- R-F3, R-C1: granted help that is over, or ends within so many days, and about which nobody has decided since that could be seen:
-- no later decision, no change that waits for one, no talk about it that the citizen has not denied, no stop that somebody gave a
-- reason for, and no other last day in the plan being made. A duty is a fact of the round and the same to everybody who is told of
-- it (§ 5: dates and duties): which help and until when, nothing of what it says.
create function access.help_ending(in_citizen uuid, in_held uuid, in_newest uuid, in_ahead integer)
  returns table (effort_id uuid, last_day date) language sql stable
  security definer set search_path = pg_catalog, public as $$
  with ends as (
    select d.id, d.from_effort_id, d.to_on, d.to_on - in_ahead as seen_from
    from access.efforts_decided(in_citizen, array[in_held]) d
    where d.outcome = 'granted' and d.waits is not true and d.to_on <= (access.now() at time zone 'Europe/Copenhagen')::date + in_ahead
  )
  select e.id, e.to_on from ends e
  where in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
      || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
    and not exists (select from public.effort_decision d where d.municipality_id = access.municipality() and d.effort_id = e.id
      and (d.created_at at time zone 'Europe/Copenhagen')::date >= e.seen_from)
    and not exists (select from public.adjustment a where a.municipality_id = access.municipality()
      and a.subject_id in (e.id, e.from_effort_id)
      and (a.said = 'talked' and a.was_there is not false and (a.created_at at time zone 'Europe/Copenhagen')::date >= e.seen_from
        or a.said is null and a.decision_id is null and a.help_before is not null
          and coalesce((a.help_before ->> 'to')::date > e.to_on, a.help_before ->> 'to' is null)))
    and not exists (select from access.efforts_decided(in_citizen, array[in_newest]) n
      where n.from_effort_id = e.id and n.to_on is distinct from e.to_on)
$$;
