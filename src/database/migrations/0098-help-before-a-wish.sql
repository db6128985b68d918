-- R-O2, R-F3: granted help that somebody asks to have otherwise still is what was granted, also for those who write help and are told
-- no decision about that of another offer (§ 5: decisions on efforts, R relevant). They read how far the help itself reaches, and
-- beside it the wish they may write on; never that or how it was decided. As before: takes a row that the asker sees.
create or replace function access.help_before_wish(e public.effort) returns jsonb language sql stable
  security definer set search_path = pg_catalog, public as $$
  select newest.decided from (select d.outcome, d.decided from public.effort_decision d
      where d.municipality_id = access.municipality() and d.municipality_id = e.municipality_id
        and d.citizen_id = e.citizen_id and d.effort_id = e.id
      order by d.decided_on desc, d.created_at desc, d.id desc limit 1) newest
  where newest.outcome = 'granted' and newest.decided <> access.extent_of(e)
    and e.citizen_id = any (access.citizens_as('relative') || access.citizens_as('companion')
      || access.citizens_as('providerLead') || access.citizens_as('otherProvider'))
$$;
