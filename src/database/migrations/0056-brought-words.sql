-- To whom the citizen shows the answer that words were brought from now, in whichever of its copies, as far as the asker may know.
create function access.people_shown(brought public.dream) returns uuid[] language sql stable as $$
  select coalesce(array_agg(s.person_id), '{}') from public.shared_item was
  join public.shared_item now_shown on now_shown.municipality_id = was.municipality_id and now_shown.citizen_id = was.citizen_id
    and now_shown.round_id = was.round_id and now_shown.area = was.area
  join public.showing s on s.municipality_id = now_shown.municipality_id and s.subject_id = now_shown.id
    and s.what = 'sharedItem' and s.withdrawn_at is null
  where was.municipality_id = brought.municipality_id and was.id = brought.from_shared_item_id
$$;
create function access.is_agreed(said public.dream) returns boolean language sql stable as $$
  select exists (select from public.plan_version v where v.municipality_id = said.municipality_id and v.round_id = said.round_id)
$$;

-- R-P6: words that another brought from the preparation into a plan that is still being made are seen by those to whom the
-- citizen shows that answer now; by a caseworker also while it is shown to whoever brought it, so that a new caseworker agrees on
-- the same plan. In an agreed plan they stay (docs/decisions/0026). As the owner, who sees whom else it is shown to.
create function access.is_shown_still(brought public.dream) returns boolean language sql stable
  security definer set search_path = pg_catalog, public as $$
  select access.is_agreed(brought) or array[access.me(), case when brought.citizen_id = any (access.citizens_as('caseworker'))
    then brought.author_id end] && access.people_shown(brought)
$$;

-- Whether anybody but the citizen sees such words: the citizen is told, because what nobody sees does not come into the agreed plan.
create function access.is_shown_to_somebody(brought public.dream) returns boolean language sql stable as $$
  select brought.from_shared_item_id is null or brought.author_id = brought.citizen_id or access.is_agreed(brought)
    or cardinality(access.people_shown(brought)) > 0
$$;
