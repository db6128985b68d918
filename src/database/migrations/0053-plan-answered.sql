-- Where a round is, everybody around the citizen is told the same, whether or not they read the plan (§ 2, § 5): that the newest
-- plan of the round waits for nothing from the citizen, nothing of what they answered (R-M8).
create function access.has_answered_plan(in_citizen uuid, in_round uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog, public as $$
  select in_citizen = any (access.my_citizens()) and coalesce((
    select exists (
      select from public.agreement a where a.municipality_id = newest.municipality_id and a.version_id = newest.id and a.party_id = in_citizen
        and (a.author_id = a.party_id or a.confirmed_at is not null or a.answer = 'couldNotAnswer'))
    from (
      select v.municipality_id, v.id from public.plan_version v
      where v.municipality_id = access.municipality() and v.citizen_id = in_citizen and v.round_id = in_round order by v.number desc limit 1
    ) newest), true)
$$;
