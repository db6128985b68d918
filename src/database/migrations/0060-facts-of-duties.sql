-- The efforts of some rounds, under a goal or for all of them, with what was decided last; whether they wait for a decision (R-O2).
create function access.efforts_decided(in_citizen uuid, in_rounds uuid[])
  returns table (id uuid, from_effort_id uuid, created_at timestamptz, to_on date, outcome text, waits boolean) language sql stable as $$
  select (e.written).id, (e.written).from_effort_id, (e.written).created_at, (e.written).to_on, d.outcome,
    d.outcome is null or d.outcome = 'granted' and d.decided <> access.extent_of(e.written)
  from (
    select e as written from public.goal g
      join public.effort e on e.municipality_id = g.municipality_id and e.goal_id = g.id and e.withdrawn_at is null
    where g.municipality_id = access.municipality() and g.citizen_id = in_citizen and g.round_id = any (in_rounds) and g.withdrawn_at is null
    union all
    select e as written from public.effort e
    where e.municipality_id = access.municipality() and e.citizen_id = in_citizen and e.round_id = any (in_rounds) and e.withdrawn_at is null
  ) e
  left join lateral (select d.outcome, d.decided from public.effort_decision d
    where d.municipality_id = access.municipality() and d.effort_id = (e.written).id
    order by d.decided_on desc, d.created_at desc, d.id desc limit 1) d on true
$$;
-- Duties are facts of the round and the same to everybody who is told of them (R-C1, § 5: dates and duties), whatever else they
-- read of it: figures of its efforts, nothing of what they say or of what was decided about which.
create function access.efforts_in_round(in_citizen uuid, in_round uuid, out together integer, out endless integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::int, (count(*) filter (where to_on is null))::int
  from access.efforts_decided(in_citizen, array[in_round])
  where outcome is distinct from 'refused' and in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian')
    || access.citizens_as('contactPerson') || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
$$;
-- Which offers were given their part of a version (R-M2): whoever follows the answers must know whose silence is none, also those
-- who do not read every part (R-M8, § 5: agreements). Nothing of what is in a part.
create function access.offers_given(in_citizen uuid, in_version uuid) returns uuid[] language sql stable
  security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(part.offer_id), '{}') from public.plan_version_part part
  where part.municipality_id = access.municipality() and part.citizen_id = in_citizen and part.version_id = in_version
    and in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
      || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
$$;
