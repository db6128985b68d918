-- R-M8: "Enig i noget" of the citizen is taken up as "Ikke enig" is, and says since when.
drop function access.plan_that_holds(uuid);
create function access.plan_that_holds(in_citizen uuid, out round_id uuid, out round_number integer, out meeting_id uuid, out agreed_on date,
    out version_id uuid, out asked_on date, out disagrees_since date, out partly_since date, out unheard_since date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select m.round_id, r.number, m.id, (m.closed_at at time zone 'Europe/Copenhagen')::date, v.id, v.made_on,
    case when said.answer = 'disagree' then (said.created_at at time zone 'Europe/Copenhagen')::date end,
    case when said.answer = 'partly' then (said.created_at at time zone 'Europe/Copenhagen')::date end,
    (heard.created_at at time zone 'Europe/Copenhagen')::date
  from public.plan_meeting m
  join public.plan_round r on r.municipality_id = m.municipality_id and r.id = m.round_id
  left join lateral (select v.id, v.made_on, v.number, v.created_at from public.plan_version v
    where v.municipality_id = m.municipality_id and v.round_id = m.round_id order by v.number desc limit 1) v on true
  -- The newest version is the one that is answered; of an earlier one nothing is left to take up (R-M8).
  left join lateral (select a.answer, a.created_at from public.agreement a
    where a.municipality_id = m.municipality_id and a.version_id = v.id and a.party_id = in_citizen
      and (a.author_id = a.party_id or a.confirmed_at is not null)
    order by a.created_at desc, a.id desc limit 1) said on true
  left join public.heard_answer heard on heard.municipality_id = m.municipality_id and heard.meeting_id = m.id
    and heard.withdrawn_at is null and heard.answer = 'no' and coalesce(v.number, 1) = 1
  where m.municipality_id = access.municipality() and m.citizen_id = in_citizen and m.closed_at is not null
    and in_citizen = any (access.citizens_as('contactPerson') || access.citizens_as('providerLead')
      || access.citizens_as('otherProvider') || access.citizens_as('caseworker'))
  order by r.number desc limit 1
$$;
