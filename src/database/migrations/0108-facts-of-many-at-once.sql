-- What a list of citizens tells of each is asked once for all of them (R-C1): sixty calls of ten functions, each with an access check of
-- its own, were most of what the list cost. What counts, and who may know it, is as before.
drop function access.goals_to_talk_about(uuid, uuid);
drop function access.help_ending(uuid, uuid, uuid, integer);
drop function access.efforts_to_decide(uuid, uuid[]);
drop function access.changes_left(uuid, uuid[]);
drop function access.efforts_in_round(uuid, uuid);
drop function access.efforts_decided(uuid, uuid[]);
drop function access.plan_that_holds(uuid);
drop function access.stands_in_round(uuid, uuid);
drop function access.has_steps(uuid, uuid);
drop function access.has_answered_plan(uuid, uuid);
drop function access.dreams_gone(uuid, uuid);

-- Those of the citizens to whom the actor is one of these, today.
create function access.mine_among(in_citizens uuid[], variadic in_kinds text[]) returns uuid[] language sql stable
  as $$
  select coalesce(array_agg(one), '{}') from unnest(in_citizens) one
  where one in (select unnest(access.citizens_as(kind)) from unnest(in_kinds) kind)
$$;

-- How far each round has come (§ 2, R-P1, R-P3): said to everybody around the citizen, the day only where it is today, and of steps and
-- the answer to the newest plan nothing but that they are there.
create function access.stand_in_rounds(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, round_id uuid, meeting_state text, comes_today boolean, has_ended boolean, has_steps boolean, is_answered boolean)
  language sql stable security definer rows 60 set search_path = pg_catalog, public as $$
  select r.citizen_id, r.id,
    case when m.closed_at is not null then 'closed' when m.opened_at is not null then 'open' when m.id is not null then 'called' end,
    coalesce(m.held_on = (access.now() at time zone 'Europe/Copenhagen')::date, false),
    exists (select from public.preparation_end e where e.municipality_id = r.municipality_id and e.citizen_id = r.citizen_id
      and e.round_id = r.id and e.withdrawn_at is null),
    exists (
      select from public.goal g join public.step s on s.municipality_id = g.municipality_id and s.goal_id = g.id and s.withdrawn_at is null
        and (s.from_step_id is null or s.done_at is null or s.done_at >= s.created_at)
      where g.municipality_id = r.municipality_id and g.citizen_id = r.citizen_id and g.round_id = r.id and g.withdrawn_at is null),
    coalesce((
      select exists (
        select from public.agreement a where a.municipality_id = newest.municipality_id and a.version_id = newest.id and a.party_id = r.citizen_id
          and (a.author_id = a.party_id or a.confirmed_at is not null or a.answer = 'couldNotAnswer'))
      from (
        select v.municipality_id, v.id from public.plan_version v
        where v.municipality_id = r.municipality_id and v.citizen_id = r.citizen_id and v.round_id = r.id order by v.number desc limit 1
      ) newest), true)
  from public.plan_round r
  left join public.plan_meeting m on m.municipality_id = r.municipality_id and m.citizen_id = r.citizen_id and m.round_id = r.id
  where r.municipality_id = access.municipality() and r.id = any (in_rounds) and r.citizen_id = any (in_citizens)
    and r.citizen_id = any ((select access.my_citizens())::uuid[])
$$;

-- The plan that holds for each (R-M8), as 0089 has it for one.
create function access.plans_that_hold(in_citizens uuid[])
  returns table (citizen_id uuid, round_id uuid, round_number integer, meeting_id uuid, agreed_on date, version_id uuid, asked_on date,
    disagrees_since date, partly_since date, unheard_since date)
  language sql stable security definer rows 60 set search_path = pg_catalog, public as $$
  select m.citizen_id, m.round_id, m.number, m.id, (m.closed_at at time zone 'Europe/Copenhagen')::date, v.id, v.made_on,
    case when said.answer = 'disagree' then (said.created_at at time zone 'Europe/Copenhagen')::date end,
    case when said.answer = 'partly' then (said.created_at at time zone 'Europe/Copenhagen')::date end,
    (heard.created_at at time zone 'Europe/Copenhagen')::date
  from (
    select distinct on (m.citizen_id) m.municipality_id, m.citizen_id, m.round_id, m.id, m.closed_at, r.number
    from public.plan_meeting m
    join public.plan_round r on r.municipality_id = m.municipality_id and r.id = m.round_id
    where m.municipality_id = access.municipality() and m.closed_at is not null and m.citizen_id = any ((select
      access.mine_among(in_citizens, 'contactPerson', 'providerLead', 'otherProvider', 'caseworker'))::uuid[])
    order by m.citizen_id, r.number desc
  ) m
  left join lateral (select v.id, v.made_on, v.number, v.created_at from public.plan_version v
    where v.municipality_id = m.municipality_id and v.round_id = m.round_id order by v.number desc limit 1) v on true
  -- The newest version is the one that is answered; of an earlier one nothing is left to take up (R-M8).
  left join lateral (select a.answer, a.created_at from public.agreement a
    where a.municipality_id = m.municipality_id and a.version_id = v.id and a.party_id = m.citizen_id
      and (a.author_id = a.party_id or a.confirmed_at is not null)
    order by a.created_at desc, a.id desc limit 1) said on true
  left join public.heard_answer heard on heard.municipality_id = m.municipality_id and heard.meeting_id = m.id
    and heard.withdrawn_at is null and heard.answer = 'no' and coalesce(v.number, 1) = 1
$$;

-- The efforts of rounds with their newest decision (R-O2), as 0060 has it for one citizen.
create function access.efforts_decided(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, id uuid, from_effort_id uuid, created_at timestamptz, to_on date, outcome text, waits boolean)
  language sql stable rows 200 as $$
  select (e.written).citizen_id, (e.written).id, (e.written).from_effort_id, (e.written).created_at, (e.written).to_on, d.outcome,
    d.outcome is null or d.outcome = 'granted' and d.decided <> access.extent_of(e.written)
  from (
    select e as written from public.goal g
      join public.effort e on e.municipality_id = g.municipality_id and e.goal_id = g.id and e.withdrawn_at is null
    where g.municipality_id = access.municipality() and g.citizen_id = any (in_citizens) and g.round_id = any (in_rounds) and g.withdrawn_at is null
    union all
    select e as written from public.effort e
    where e.municipality_id = access.municipality() and e.citizen_id = any (in_citizens) and e.round_id = any (in_rounds) and e.withdrawn_at is null
  ) e
  left join lateral (select d.outcome, d.decided from public.effort_decision d
    where d.municipality_id = access.municipality() and d.effort_id = (e.written).id
    order by d.decided_on desc, d.created_at desc, d.id desc limit 1) d on true
$$;

-- How many efforts the rounds hold that nobody refused, and how many of them have no last day (R-F3).
create function access.efforts_in_rounds(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, together integer, endless integer)
  language sql stable security definer rows 60 set search_path = pg_catalog, public as $$
  select citizen_id, count(*)::int, (count(*) filter (where to_on is null))::int
  from access.efforts_decided(
    access.mine_among(in_citizens, 'citizen', 'guardian', 'contactPerson', 'providerLead', 'caseworker'), in_rounds)
  where outcome is distinct from 'refused'
  group by citizen_id
$$;

-- Changes of granted help that nobody decided about and that no later plan took over (R-O2), as 0099 has it for one citizen.
create function access.changes_left(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, id uuid, from_effort_id uuid, created_at timestamptz, to_on date, outcome text, waits boolean)
  language sql stable rows 60 as $$
  select d.* from access.efforts_decided(in_citizens, (select coalesce(array_agg(r.id), '{}') from public.plan_round r
    where r.municipality_id = access.municipality() and r.citizen_id = any (in_citizens)
      and not exists (select from unnest(in_rounds) asked where asked = r.id))) d
  where d.waits and d.outcome = 'granted'
    and not exists (select from public.effort c left join public.goal g on g.municipality_id = c.municipality_id and g.id = c.goal_id
      where c.municipality_id = access.municipality() and c.from_effort_id = d.id and c.withdrawn_at is null
        and (g.id is null or g.withdrawn_at is null))
$$;

-- Wishes for help and changes of granted help about which nobody has decided, and since when (R-O2).
create function access.efforts_to_decide(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, undecided integer, since date)
  language sql stable security definer rows 60 set search_path = pg_catalog, public as $$
  with mine as materialized (
    select access.mine_among(in_citizens, 'citizen', 'guardian', 'contactPerson', 'providerLead', 'caseworker') as ids
  ), waits as (
    select d.*, case when d.outcome is null then d.created_at else coalesce((
        select min(a.created_at) from public.adjustment a
        where a.municipality_id = access.municipality() and a.subject_id = d.id and a.what = 'effort' and a.said is null and a.decision_id is null
          and a.created_at >= (select max(l.created_at) from public.effort_decision l
            where l.municipality_id = access.municipality() and l.effort_id = d.id)), d.created_at) end as waits_since
    from (select * from access.efforts_decided((select ids from mine), in_rounds)
      union all select * from access.changes_left((select ids from mine), in_rounds)) d
    where d.waits and not (d.outcome is null and d.to_on <= (access.now() at time zone 'Europe/Copenhagen')::date
      and exists (select from public.adjustment a where a.municipality_id = access.municipality() and a.subject_id = d.id
        and coalesce((a.help_before ->> 'to')::date > d.to_on, a.help_before is not null)))
  )
  select citizen_id, count(*)::int, (min(waits_since) at time zone 'Europe/Copenhagen')::date
  from waits where not exists (select from waits origin where origin.id = waits.from_effort_id)
  group by citizen_id
$$;

-- Granted help that is over or ends within so many days, and about which nobody decided or talked since that could be seen (R-F3).
-- Takes the rounds of the plans that hold, and the newest rounds, into which help may have been carried with another last day.
create function access.help_ending(in_citizens uuid[], in_held uuid[], in_newest uuid[], in_ahead integer)
  returns table (citizen_id uuid, effort_id uuid, last_day date) language sql stable
  security definer rows 60 set search_path = pg_catalog, public as $$
  with mine as materialized (
    select access.mine_among(in_citizens, 'citizen', 'guardian', 'contactPerson', 'providerLead', 'caseworker') as ids
  ), ends as (
    select d.citizen_id, d.id, d.from_effort_id, d.to_on, d.to_on - in_ahead as seen_from
    from access.efforts_decided((select ids from mine), in_held) d
    where d.outcome = 'granted' and d.waits is not true and d.to_on <= (access.now() at time zone 'Europe/Copenhagen')::date + in_ahead
  )
  select e.citizen_id, e.id, e.to_on from ends e
  where not exists (select from public.effort_decision d where d.municipality_id = access.municipality() and d.effort_id = e.id
      and (d.created_at at time zone 'Europe/Copenhagen')::date >= e.seen_from)
    and not exists (select from public.adjustment a where a.municipality_id = access.municipality()
      and a.subject_id in (e.id, e.from_effort_id)
      and (a.said = 'talked' and a.was_there is not false and (a.created_at at time zone 'Europe/Copenhagen')::date >= e.seen_from
        or a.said is null and a.decision_id is null and a.help_before is not null
          and coalesce((a.help_before ->> 'to')::date > e.to_on, a.help_before ->> 'to' is null)))
    and not exists (select from access.efforts_decided((select ids from mine), in_newest) n
      where n.from_effort_id = e.id and n.to_on is distinct from e.to_on)
$$;

-- The dreams of rounds that their citizen took away, or says do not fit (R-M5), and when.
create function access.dreams_gone(in_citizens uuid[], in_rounds uuid[]) returns table (dream_id uuid, gone_at timestamptz)
  language sql stable security definer rows 5 set search_path = pg_catalog, public as $$
  select d.id, case when d.withdrawn_at is not null then d.withdrawn_at else d.fits_not_at end
  from public.dream d
  where d.municipality_id = access.municipality() and d.citizen_id = any (in_citizens) and d.round_id = any (in_rounds)
    and (d.withdrawn_by = d.citizen_id or d.withdrawn_at is null and d.fits_not_at is not null)
    and d.citizen_id = any ((select access.my_citizens())::uuid[])
$$;

-- Goals whose dream is gone and about which the citizen has not answered, and since when (R-M5), as 0065 has it for one round.
create function access.goals_to_talk_about(in_citizens uuid[], in_rounds uuid[])
  returns table (citizen_id uuid, waiting integer, since date)
  language sql stable security definer rows 5 set search_path = pg_catalog, public as $$
  select g.citizen_id, count(*)::int, (min(gone.gone_at) at time zone 'Europe/Copenhagen')::date
  from access.dreams_gone(
    access.mine_among(in_citizens, 'citizen', 'guardian', 'contactPerson', 'providerLead', 'caseworker'), in_rounds) gone
  join public.goal g on g.municipality_id = access.municipality() and g.round_id = any (in_rounds) and g.dream_id = gone.dream_id
  left join lateral (select f.fits from public.goal_fit f where f.municipality_id = g.municipality_id and f.goal_id = g.id
    and f.created_at >= gone.gone_at order by f.created_at desc, f.id desc limit 1) said on true
  where g.withdrawn_at is null
    -- Somebody put a goal in again to which the citizen said no: they are asked anew.
    and (said.fits is null or not said.fits and not exists (select from public.plan_meeting m where m.municipality_id = g.municipality_id
      and m.round_id = g.round_id and m.closed_at is not null))
  group by g.citizen_id
$$;
