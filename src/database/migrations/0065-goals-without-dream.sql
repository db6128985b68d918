-- R-M4, R-M5, R-P8 (docs/decisions/0030): a goal stays tied to the dream it was born of. When the citizen takes that dream away, or
-- says that it does not fit, the goal says so and the citizen is asked whether the goal still fits.
alter table dream add column withdrawn_by uuid;
create function access.keep_who_took_away() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  new.withdrawn_by := case when new.withdrawn_at is not null then access.me() end;
  return new;
end $$;
create trigger keep_who_took_away before update of withdrawn_at on dream for each row
  when (old.withdrawn_at is distinct from new.withdrawn_at) execute function access.keep_who_took_away();

-- "Passer målet stadig?", answered by the citizen alone. Later answers are added, earlier ones stay.
create table goal_fit (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  fits boolean not null,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id, goal_id) references goal (municipality_id, citizen_id, id)
);
create index goal_fit_of_goal on goal_fit (municipality_id, goal_id);
create trigger never_changes before update or delete on goal_fit for each row execute function access.refuse_change();
create trigger never_emptied before truncate on goal_fit for each statement execute function access.refuse_change();

-- With a no the citizen takes the goal out of the plan being made, with a yes it comes in again; nothing else of a goal is theirs to
-- write, and nothing where they said no such thing.
create function access.refuse_writing_goal() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  out constant text[] := array['withdrawn_at', 'version'];
begin
  if access.me() is distinct from old.citizen_id then return new; end if;
  if to_jsonb(new) - out is distinct from to_jsonb(old) - out or new.withdrawn_at is distinct from old.withdrawn_at and (
    not coalesce((select f.fits = (new.withdrawn_at is null) from public.goal_fit f where f.municipality_id = new.municipality_id
      and f.goal_id = new.id order by f.created_at desc, f.id desc limit 1), false)
    or exists (select from public.plan_meeting m where m.municipality_id = new.municipality_id and m.round_id = new.round_id
      and m.closed_at is not null)) then
    raise exception 'the citizen takes a goal out by their answer alone' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger goal_follows_the_answer before update on goal for each row execute function access.refuse_writing_goal();

-- Since when the dreams behind the goals of a round are gone: told to everybody who sees such a goal, whoever sees the dream.
create function access.dreams_gone(in_citizen uuid, in_round uuid) returns table (dream_id uuid, gone_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, case when d.withdrawn_at is not null then d.withdrawn_at else d.fits_not_at end
  from public.dream d
  where d.municipality_id = access.municipality() and d.citizen_id = in_citizen and d.round_id = in_round
    and (d.withdrawn_by = d.citizen_id or d.withdrawn_at is null and d.fits_not_at is not null)
    and in_citizen = any (access.my_citizens())
$$;

-- Goals of the newest plan whose dream is gone and that the citizen has not answered about: a fact of the round (R-C1, § 5: dates and
-- duties), the same to everybody who is told of it. How many, and since when; nothing of what they say.
create function access.goals_to_talk_about(in_citizen uuid, in_round uuid, out waiting integer, out since date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::int, (min(gone.gone_at) at time zone 'Europe/Copenhagen')::date
  from access.dreams_gone(in_citizen, in_round) gone
  join public.goal g on g.municipality_id = access.municipality() and g.round_id = in_round and g.dream_id = gone.dream_id
  left join lateral (select f.fits from public.goal_fit f where f.municipality_id = g.municipality_id and f.goal_id = g.id
    and f.created_at >= gone.gone_at order by f.created_at desc, f.id desc limit 1) said on true
  where g.withdrawn_at is null
    -- Somebody put a goal in again to which the citizen said no: they are asked anew.
    and (said.fits is null or not said.fits and not exists (select from public.plan_meeting m where m.municipality_id = g.municipality_id
      and m.round_id = g.round_id and m.closed_at is not null))
    and in_citizen = any (access.citizens_as('citizen') || access.citizens_as('guardian') || access.citizens_as('contactPerson')
      || access.citizens_as('providerLead') || access.citizens_as('caseworker'))
$$;
