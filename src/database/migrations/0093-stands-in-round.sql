-- Where a round is, everybody around the citizen is told the same, whether or not they are invited to its meeting (§ 2, § 5): how far
-- that meeting has come, and that the citizen has ended their preparation. Of its day no more than that it is today: that is when
-- its step begins.
create function access.stands_in_round(in_citizen uuid, in_round uuid, out meeting_state text, out comes_today boolean,
    out has_ended boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select case when m.closed_at is not null then 'closed' when m.opened_at is not null then 'open' when m.id is not null then 'called' end,
    coalesce(m.held_on = (access.now() at time zone 'Europe/Copenhagen')::date, false),
    exists (select from public.preparation_end e where e.municipality_id = access.municipality() and e.citizen_id = in_citizen
      and e.round_id = in_round and e.withdrawn_at is null)
  from (select) one
  left join public.plan_meeting m on m.municipality_id = access.municipality() and m.citizen_id = in_citizen and m.round_id = in_round
  where in_citizen = any (access.my_citizens())
$$;
