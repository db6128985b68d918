-- R-F4, R-F5: help in a plan that was agreed is adjusted – with who, when, why, and whether the citizen was there – and never written
-- over or taken out without it. Whether the plan was agreed is the same to everybody who writes in it, also to those who do not see
-- the meeting (§ 5): a yes or no, and nothing of the meeting.
create function access.is_agreed_help(in_effort public.effort) returns boolean language sql stable
  security definer set search_path = pg_catalog, public as $$
  select exists (
    select from public.plan_meeting m
    where m.municipality_id = access.municipality() and m.municipality_id = in_effort.municipality_id
      and m.citizen_id = in_effort.citizen_id and m.closed_at is not null
      and m.round_id = coalesce(in_effort.round_id, (select g.round_id from public.goal g
        where g.municipality_id = in_effort.municipality_id and g.id = in_effort.goal_id)))
$$;
-- The citizen's own wish is theirs to write anew and to take back, without a reason (R-P8).
create function access.refuse_help_without_trace() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if access.me() is distinct from new.citizen_id and access.is_agreed_help(new) and not exists (
    select from public.adjustment a where a.municipality_id = new.municipality_id and a.subject_id = new.id
      and a.author_id = access.me() and a.created_at = access.now()) then
    raise exception 'agreed help is changed by an adjustment' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger agreed_help_is_adjusted
  after update of what, how, who, how_often, from_on, to_on, offer_id, withdrawn_at on effort deferrable initially deferred
  for each row when ((old.what, old.how, old.who, old.how_often, old.from_on, old.to_on, old.offer_id, old.withdrawn_at)
    is distinct from (new.what, new.how, new.who, new.how_often, new.from_on, new.to_on, new.offer_id, new.withdrawn_at))
  execute function access.refuse_help_without_trace();
