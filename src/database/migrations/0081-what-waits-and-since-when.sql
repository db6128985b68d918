-- R-C1, R-O2: help waits for the municipality since it was wished for, and granted help that was made over since it was made over –
-- the first change after the decision. A wish that was stopped waits no longer once its last day has come: there is no help left
-- to decide about. One that ends on the day it was wished for still waits for its answer.
create or replace function access.efforts_to_decide(in_citizen uuid, in_rounds uuid[], out undecided integer, out since date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with waits as (
    select d.*, case when d.outcome is null then d.created_at else coalesce((
        select min(a.created_at) from public.adjustment a
        where a.municipality_id = access.municipality() and a.subject_id = d.id and a.what = 'effort' and a.said is null and a.decision_id is null
          and a.created_at >= (select max(l.created_at) from public.effort_decision l
            where l.municipality_id = access.municipality() and l.effort_id = d.id)), d.created_at) end as waits_since
    from access.efforts_decided(in_citizen, in_rounds) d
    where d.waits and not (d.outcome is null and d.to_on <= (access.now() at time zone 'Europe/Copenhagen')::date
      and exists (select from public.adjustment a where a.municipality_id = access.municipality() and a.subject_id = d.id
        and coalesce((a.help_before ->> 'to')::date > d.to_on, a.help_before is not null)))
  )
  select count(*)::int, (min(waits_since) at time zone 'Europe/Copenhagen')::date
  from waits where not exists (select from waits origin where origin.id = waits.from_effort_id)
    and in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
      || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
$$;
