-- R-O2, R-F3: help that somebody asks to have otherwise still is what was granted until that is answered. Those to whom the help is
-- shown and the answer not told (§ 5: decisions on efforts) are told how far the help itself reaches, never that or how it was
-- decided: the same columns of the help, as they stood before the change. Null where the help says what was decided. Takes a row
-- that the asker sees. For relatives and companions alone: who may write help must read the wish that stands in it.
create function access.help_before_wish(e public.effort) returns jsonb language sql stable
  security definer set search_path = pg_catalog, public as $$
  select newest.decided from (select d.outcome, d.decided from public.effort_decision d
      where d.municipality_id = access.municipality() and d.municipality_id = e.municipality_id
        and d.citizen_id = e.citizen_id and d.effort_id = e.id
      order by d.decided_on desc, d.created_at desc, d.id desc limit 1) newest
  where newest.outcome = 'granted' and newest.decided <> access.extent_of(e)
    and e.citizen_id = any (access.citizens_as('relative') || access.citizens_as('companion'))
$$;
