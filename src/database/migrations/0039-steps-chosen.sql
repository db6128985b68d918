-- Where a round is, everybody around the citizen is told the same, whether or not they read its steps (§ 2, § 5): that there
-- are some, nothing of what they say.
create function access.has_steps(in_citizen uuid, in_round uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog, public as $$
  select in_citizen = any (access.my_citizens()) and exists (
    select from public.goal g join public.step s on s.municipality_id = g.municipality_id and s.goal_id = g.id and s.withdrawn_at is null
      and (s.from_step_id is null or s.done_at is null or s.done_at >= s.created_at)
    where g.municipality_id = access.municipality() and g.citizen_id = in_citizen and g.round_id = in_round and g.withdrawn_at is null)
$$;
