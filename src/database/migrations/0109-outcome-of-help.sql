-- R-O2: what was decided about help is nobody's to take out of a plan but the caseworker's, and what was refused is written over by
-- nobody. That holds for those too who do not read decisions (§ 5): the answer is for the rule, and is shown to nobody.
create function access.outcome_of_help(in_effort public.effort) returns text language sql stable
  security definer set search_path = pg_catalog, public as $$
  select d.outcome from public.effort_decision d
  where d.municipality_id = access.municipality() and d.effort_id = in_effort.id and in_effort.citizen_id = any (access.my_citizens())
  order by d.decided_on desc, d.created_at desc, d.id desc limit 1
$$;
