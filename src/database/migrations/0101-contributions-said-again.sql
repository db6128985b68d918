-- R-M3, R-P7, R-S3: what somebody contributed to a goal of the plan before comes along with the goal, and stands as of that plan until its
-- author says it again – leaves it as it is, or writes it anew. Null while nobody has (docs/decisions/0049).
alter table goal_contribution add column said_again_at timestamptz,
  add check (said_again_at is null or from_contribution_id is not null);

-- Whoever carries it over says nothing again for its author; that is a change of the row, which is the author's alone.
create function access.carried_is_not_said_again() returns trigger language plpgsql as $$
begin
  if new.said_again_at is not null then
    raise exception 'a contribution comes along without being said again' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger carried_is_not_said_again before insert on goal_contribution for each row
  execute function access.carried_is_not_said_again();

-- Of a contribution that nobody has said again: the day of the plan it is from, and whether the plan in which it stands, once agreed,
-- is given to its offer. Null for what was said in this plan. Takes a row that the asker sees, and tells no more of the plan before.
create function access.contribution_before(c public.goal_contribution) returns jsonb language sql stable
  security definer set search_path = pg_catalog, public as $$
  with recursive line as (
    select c.id, c.goal_id, c.from_contribution_id as before_id, c.said_again_at
    union select o.id, o.goal_id, o.from_contribution_id, o.said_again_at from line
      join public.goal_contribution o on o.municipality_id = access.municipality() and o.citizen_id = c.citizen_id and o.id = line.before_id
      where line.said_again_at is null
  ), newest as (
    select v.id from public.goal g join public.plan_version v on v.municipality_id = g.municipality_id and v.round_id = g.round_id
    where g.municipality_id = access.municipality() and g.id = c.goal_id order by v.number desc limit 1
  )
  select jsonb_build_object(
    'planOf', coalesce((m.opened_at at time zone 'Europe/Copenhagen')::date, m.held_on, r.started_on),
    'isGiven', c.offer_id is null or not exists (select from newest)
      or exists (select from public.relation t where t.municipality_id = access.municipality() and t.citizen_id = c.citizen_id
        and t.offer_id = c.offer_id and t.kind in ('contactPerson', 'providerLead')
        and t.starts_on <= (access.now() at time zone 'Europe/Copenhagen')::date
        and (t.ends_on is null or t.ends_on >= (access.now() at time zone 'Europe/Copenhagen')::date))
      or exists (select from public.plan_version_part p where p.municipality_id = access.municipality() and p.citizen_id = c.citizen_id
        and p.version_id in (select id from newest) and p.offer_id = c.offer_id))
  from line join public.goal g on g.municipality_id = access.municipality() and g.id = line.goal_id
  join public.plan_round r on r.municipality_id = g.municipality_id and r.id = g.round_id
  left join public.plan_meeting m on m.municipality_id = r.municipality_id and m.round_id = r.id
  where c.from_contribution_id is not null and c.said_again_at is null and c.municipality_id = access.municipality()
    and c.citizen_id = any (access.my_citizens()) and (line.before_id is null or line.said_again_at is not null)
  limit 1
$$;
