-- R-M3, § 5: each provider states its contribution, and whoever reads what somebody contributes reads whose it is: the name of who
-- wrote it, for themselves or for an offer of their own; null where it was written down for another. The ties of others stay kept
-- from relatives. Takes a row that the asker sees.
create function access.contributor(c public.goal_contribution) returns text language sql stable
  security definer set search_path = pg_catalog, public as $$
  select p.given_name || ' ' || p.family_name from public.person p
  where p.municipality_id = access.municipality() and p.municipality_id = c.municipality_id and p.id = c.author_id
    and c.citizen_id = any (access.my_citizens()) and c.spoken_by = ''
    and (c.offer_id is null or exists (select from public.relation t
      where t.municipality_id = access.municipality() and t.citizen_id = c.citizen_id and t.person_id = c.author_id
        and t.offer_id = c.offer_id))
$$;
