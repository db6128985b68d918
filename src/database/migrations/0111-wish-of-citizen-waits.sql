-- R-O2, R-P8: what the citizen asked of granted help stands until the caseworker answers or the citizen takes it back: nobody else
-- writes over it. The same to everybody who writes help, also to those who read no decision about it (§ 5): a yes or no. As in
-- who-asked.ts: a wish that came along from the plan before, and says the same, was asked there.
create function access.citizens_wish_waits(in_effort public.effort) returns boolean language sql stable
  security definer set search_path = pg_catalog, public as $$
  with recursive line as (
    select in_effort.id, in_effort.from_effort_id
    union select o.id, o.from_effort_id from line
      join public.effort o on o.municipality_id = in_effort.municipality_id and o.id = line.from_effort_id
        and access.extent_of(o) = access.extent_of(in_effort)
  ), newest as (
    select d.outcome, d.decided from public.effort_decision d
    where d.municipality_id = access.municipality() and d.municipality_id = in_effort.municipality_id and d.effort_id = in_effort.id
      and d.citizen_id = any (access.my_citizens())
    order by d.decided_on desc, d.created_at desc, d.id desc limit 1
  ), last_asked as (
    select a.author_id from public.adjustment a
    where a.municipality_id = in_effort.municipality_id and a.subject_id in (select id from line) and a.said is null and a.decision_id is null
    order by a.created_at desc, a.id desc limit 1
  )
  select exists (select from newest, last_asked where newest.outcome = 'granted'
    and newest.decided <> access.extent_of(in_effort) and last_asked.author_id = in_effort.citizen_id)
$$;
