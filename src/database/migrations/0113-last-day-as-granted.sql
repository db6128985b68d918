-- R-O2, R-M9: of granted help that somebody asks to have otherwise, the last day that was granted counts, until the caseworker answers: a
-- wish to have it longer leaves no heading of an agreed plan open. Otherwise as 0108 has it.
create or replace function access.efforts_in_rounds(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, together integer, endless integer)
  language sql stable security definer rows 60 set search_path = pg_catalog, public as $$
  select e.citizen_id, count(*)::int, (count(*) filter (where case when e.waits and e.outcome = 'granted' then (
      select d.decided ->> 'to' from public.effort_decision d
      where d.municipality_id = access.municipality() and d.effort_id = e.id
      order by d.decided_on desc, d.created_at desc, d.id desc limit 1) is null
    else e.to_on is null end))::int
  from access.efforts_decided(
    access.mine_among(in_citizens, 'citizen', 'guardian', 'contactPerson', 'providerLead', 'caseworker'), in_rounds) e
  where e.outcome is distinct from 'refused'
  group by e.citizen_id
$$;
