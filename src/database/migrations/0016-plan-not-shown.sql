-- To whom of the parties the plan is not shown: those who follow the answers must know whose silence is none (R-P6, R-M8).
-- Nobody but the citizen and those who read every answer (§ 5: agreements) is told.
create function access.plan_not_shown_to(in_citizen uuid, in_people uuid[]) returns uuid[] language sql stable
  security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(one), '{}') from unnest(in_people) one
  where in_citizen = any (
      access.citizens_as('citizen') || access.citizens_as('guardian')
      || access.citizens_as('contactPerson') || access.citizens_as('providerLead')
      || access.citizens_as('caseworker'))
    and not exists (select from public.showing s where s.municipality_id = access.municipality() and s.citizen_id = in_citizen
      and s.person_id = one and s.what = 'plan' and s.withdrawn_at is null)
$$;
