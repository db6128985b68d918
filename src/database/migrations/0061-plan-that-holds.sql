-- What an agreed plan asks of those around the citizen it asks until it is given or a new plan is agreed, also while the next meeting
-- is called (R-C1, R-M8). Which plan that is, is the same to everybody who is told of it (§ 5: dates and duties): ids and days,
-- and of the citizen only that they do not agree or were not heard, which somebody must take up.
create function access.plan_that_holds(in_citizen uuid, out round_id uuid, out round_number integer, out meeting_id uuid, out agreed_on date,
    out version_id uuid, out asked_on date, out disagrees_since date, out unheard_since date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select m.round_id, r.number, m.id, (m.closed_at at time zone 'Europe/Copenhagen')::date, v.id, v.made_on,
    (said.created_at at time zone 'Europe/Copenhagen')::date, (heard.created_at at time zone 'Europe/Copenhagen')::date
  from public.plan_meeting m
  join public.plan_round r on r.municipality_id = m.municipality_id and r.id = m.round_id
  left join lateral (select v.id, v.made_on, v.number, v.created_at from public.plan_version v
    where v.municipality_id = m.municipality_id and v.round_id = m.round_id order by v.number desc limit 1) v on true
  -- The newest version is the one that is answered; of an earlier one nothing is left to take up (R-M8).
  left join lateral (select a.answer, a.created_at from public.agreement a
    where a.municipality_id = m.municipality_id and a.version_id = v.id and a.party_id = in_citizen
      and (a.author_id = a.party_id or a.confirmed_at is not null)
    order by a.created_at desc, a.id desc limit 1) said on said.answer = 'disagree'
  left join public.heard_answer heard on heard.municipality_id = m.municipality_id and heard.meeting_id = m.id
    and heard.withdrawn_at is null and heard.answer = 'no' and coalesce(v.number, 1) = 1
  where m.municipality_id = access.municipality() and m.citizen_id = in_citizen and m.closed_at is not null
    and in_citizen = any (access.citizens_as('contactPerson') || access.citizens_as('providerLead')
      || access.citizens_as('otherProvider') || access.citizens_as('caseworker'))
  order by r.number desc limit 1
$$;

-- The same help stands once in each plan it was carried into: what waits for a decision is counted where it was first wished for
-- (R-O2), and says since when. Nothing of what it is.
create function access.efforts_to_decide(in_citizen uuid, in_rounds uuid[], out undecided integer, out since date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with waits as (select * from access.efforts_decided(in_citizen, in_rounds) where waits)
  select count(*)::int, (min(created_at) filter (where outcome is null) at time zone 'Europe/Copenhagen')::date
  from waits where not exists (select from waits origin where origin.id = waits.from_effort_id)
    and in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
      || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
$$;

-- When the meeting got its day, so that no duty is late before it could be done (R-P1, R-P2).
alter table plan_meeting add column dated_at timestamptz not null default access.now();
update plan_meeting set dated_at = created_at;
create function access.keep_when_dated() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.held_on <> old.held_on then new.dated_at := access.now(); end if;
  return new;
end $$;
create trigger keep_when_dated before update on plan_meeting for each row execute function access.keep_when_dated();
