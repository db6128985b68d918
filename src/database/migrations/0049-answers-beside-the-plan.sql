-- R-P8, R-M8: what another wrote down as the citizen's words can be answered with a no as well as a yes, also after the plan
-- was agreed: the version stays, the answer stands beside it with its day, and the next version follows it.
alter table dream add column fits_not_at timestamptz;
alter table dream add check (confirmed_at is null or fits_not_at is null);
alter table goal_words add column fits_not_at timestamptz;
alter table goal_words add check (confirmed_at is null or fits_not_at is null);

create or replace function access.refuse_change_of_words() returns trigger language plpgsql as $$
begin
  if access.me() is distinct from old.citizen_id and (
    new.words is distinct from old.words or new.symbols is distinct from old.symbols or new.said_by is distinct from old.said_by
    or new.how_they_know is distinct from old.how_they_know or new.author_id is distinct from old.author_id
    or new.confirmed_at is distinct from old.confirmed_at or new.fits_not_at is distinct from old.fits_not_at
  ) then
    raise exception 'only the citizen changes the words of a %', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create function access.refuse_answer_of_another() returns trigger language plpgsql as $$
begin
  if new.fits_not_at is not null and access.me() is distinct from new.citizen_id then
    raise exception 'only the citizen says that the words of a % do not fit', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger the_citizen_says_no before insert on dream for each row execute function access.refuse_answer_of_another();
create trigger the_citizen_says_no before insert on goal_words for each row execute function access.refuse_answer_of_another();

-- What the citizen answered to words of a version, for everybody who holds the version: they know the ids from it, and nothing
-- but the answer and its day is told.
create function access.answers_to_words(in_citizen uuid, in_words uuid[])
  returns table (id uuid, fits boolean, answered_on date) language sql stable security definer set search_path = pg_catalog, public as $$
  select w.id, w.fits_not_at is null, (coalesce(w.confirmed_at, w.fits_not_at) at time zone 'Europe/Copenhagen')::date
  from (select d.id, d.confirmed_at, d.fits_not_at from public.dream d
      where d.municipality_id = access.municipality() and d.citizen_id = in_citizen and d.id = any (in_words)
    union all select g.id, g.confirmed_at, g.fits_not_at from public.goal_words g
      where g.municipality_id = access.municipality() and g.citizen_id = in_citizen and g.id = any (in_words)) w
  where in_citizen = any (access.my_citizens()) and coalesce(w.confirmed_at, w.fits_not_at) is not null
$$;

-- When a person last looked where something may have come to them, so that the first page tells what came since.
create table seen (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null,
  what text not null check (what in ('contributions','shownPreparation')),
  seen_at timestamptz not null,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, person_id, citizen_id, what),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, citizen_id) references person (municipality_id, id)
);

-- R-M6: "Hvad gør forskellen?" – where scores differ by place, each whose score it is says why, in their own name.
create table score_difference (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  words text not null check (length(words) between 1 and 4000),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, goal_id, meeting_id, author_id),
  foreign key (municipality_id, citizen_id, goal_id) references goal (municipality_id, citizen_id, id),
  foreign key (municipality_id, citizen_id, meeting_id) references plan_meeting (municipality_id, citizen_id, id)
);
