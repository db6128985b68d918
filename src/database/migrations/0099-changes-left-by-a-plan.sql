-- R-O2, R-C1, R-S3: a change of granted help waits until it is decided about, also where the help did not come along into the next plan:
-- agreeing a plan refuses nothing. The help of rounds other than the given ones of which a change waits and that stands in no later
-- plan, as efforts_decided tells it; what came along waits there.
create function access.changes_left(in_citizen uuid, in_rounds uuid[])
  returns table (id uuid, from_effort_id uuid, created_at timestamptz, to_on date, outcome text, waits boolean) language sql stable as $$
  select d.* from access.efforts_decided(in_citizen, (select coalesce(array_agg(r.id), '{}') from public.plan_round r
    where r.municipality_id = access.municipality() and r.citizen_id = in_citizen and r.id <> all (array_remove(in_rounds, null)))) d
  where d.waits and d.outcome = 'granted'
    and not exists (select from public.effort c left join public.goal g on g.municipality_id = c.municipality_id and g.id = c.goal_id
      where c.municipality_id = access.municipality() and c.from_effort_id = d.id and c.withdrawn_at is null
        and (g.id is null or g.withdrawn_at is null))
$$;

create or replace function access.efforts_to_decide(in_citizen uuid, in_rounds uuid[], out undecided integer, out since date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with waits as (
    select d.*, case when d.outcome is null then d.created_at else coalesce((
        select min(a.created_at) from public.adjustment a
        where a.municipality_id = access.municipality() and a.subject_id = d.id and a.what = 'effort' and a.said is null and a.decision_id is null
          and a.created_at >= (select max(l.created_at) from public.effort_decision l
            where l.municipality_id = access.municipality() and l.effort_id = d.id)), d.created_at) end as waits_since
    from (select * from access.efforts_decided(in_citizen, in_rounds) union all select * from access.changes_left(in_citizen, in_rounds)) d
    where d.waits and not (d.outcome is null and d.to_on <= (access.now() at time zone 'Europe/Copenhagen')::date
      and exists (select from public.adjustment a where a.municipality_id = access.municipality() and a.subject_id = d.id
        and coalesce((a.help_before ->> 'to')::date > d.to_on, a.help_before is not null)))
  )
  select count(*)::int, (min(waits_since) at time zone 'Europe/Copenhagen')::date
  from waits where not exists (select from waits origin where origin.id = waits.from_effort_id)
    and in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
      || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
$$;
