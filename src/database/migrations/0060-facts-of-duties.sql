-- Duties are facts of the round and the same to everybody who is told of them (R-C1, § 5: dates and duties), whatever else they
-- read of it: figures of its efforts, nothing of what they say or of what was decided about which.
create function access.efforts_in_round(in_citizen uuid, in_round uuid, out together integer, out endless integer, out undecided integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) filter (where d.outcome is distinct from 'refused')::int,
    count(*) filter (where e.to_on is null and d.outcome is distinct from 'refused')::int,
    count(*) filter (where d.outcome is null or d.outcome = 'granted' and d.decided <> access.extent_of(e.written))::int
  from (
    select e.id, e.to_on, e as written from public.goal g
      join public.effort e on e.municipality_id = g.municipality_id and e.goal_id = g.id and e.withdrawn_at is null
    where g.municipality_id = access.municipality() and g.citizen_id = in_citizen and g.round_id = in_round and g.withdrawn_at is null
    union all
    select e.id, e.to_on, e as written from public.effort e
    where e.municipality_id = access.municipality() and e.citizen_id = in_citizen and e.round_id = in_round and e.withdrawn_at is null
  ) e
  left join lateral (select d.outcome, d.decided from public.effort_decision d
    where d.municipality_id = access.municipality() and d.effort_id = e.id
    order by d.decided_on desc, d.created_at desc, d.id desc limit 1) d on true
  where in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
    || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
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
