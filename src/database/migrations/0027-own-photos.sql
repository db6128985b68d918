-- A citizen's own photos as symbols (docs/decisions/0011). A symbol's id says whose photo it is, which one, and its word:
-- 'photo.<citizen>.<photo>.<word>', both ids as 32 hexadecimal letters. So the word stays as it was in whatever it was used.
create table own_photo (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  name text not null check (length(name) between 1 and 40 and name !~ '[[:cntrl:]]'),
  photo_hash text not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, id),
  foreign key (municipality_id, citizen_id) references person (municipality_id, id)
);

-- The photo symbols in a row that has `symbols` or a `symbol`.
create function access.photos_in(of_row jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(one), '{}') from (
    select jsonb_array_elements_text(case when jsonb_typeof(of_row -> 'symbols') = 'array' then of_row -> 'symbols' else '[]' end) as one
    union select of_row ->> 'symbol') found
  where one like 'photo.%'
$$;

-- What the id of a photo begins with, whatever its word.
create function access.photo_begins(of_citizen uuid, photo uuid) returns text language sql immutable as $$
  select 'photo.' || replace(of_citizen::text, '-', '') || '.' || replace(photo::text, '-', '') || '.'
$$;

-- Whether the actor sees something in which the photo is used. Runs as whoever asks: each table answers by its own policies.
create function access.photo_is_seen(of_municipality uuid, of_citizen uuid, photo uuid) returns boolean language sql stable as $$
  with pattern as (select access.photo_begins(of_citizen, photo) as begins)
  select exists (select from public.shared_item r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(s, begins))
    or exists (select from public.meeting_card r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(s, begins))
    or exists (select from public.contribution r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(s, begins))
    or exists (select from public.dream r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(s, begins))
    or exists (select from public.goal_words r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(s, begins))
    or exists (select from public.goal r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(r.symbol, begins))
    or exists (select from public.step r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(r.symbol, begins))
    or exists (select from public.plan_version r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and strpos(r.snapshot::text, begins) > 0)
    or exists (select from public.plan_version_part r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and strpos(r.snapshot::text, begins) > 0)
$$;

-- Nobody brings a photo into a row that they do not see, or under another word: else knowing an id would open it again
-- after it was hidden. Runs as whoever writes, so that the policies of own_photo answer.
create function access.only_photos_one_sees() returns trigger language plpgsql as $$
declare
  before text[] := case when tg_op = 'UPDATE' then access.photos_in(to_jsonb(old)) else '{}' end;
begin
  if exists (select from unnest(access.photos_in(to_jsonb(new))) one where one <> all (before)
      and not exists (select from public.own_photo p where p.municipality_id = new.municipality_id
        and p.citizen_id = new.citizen_id and one = access.photo_begins(p.citizen_id, p.id) || p.name)) then
    raise exception 'a photo that the writer does not see' using errcode = 'MLP01';
  end if;
  return new;
end $$;

do $$
declare
  place record;
begin
  for place in select * from (values ('private_preparation.answer', 'symbols'), ('private_preparation.put_aside', 'symbols'),
      ('public.shared_item', 'symbols'), ('public.meeting_card', 'symbols'), ('public.contribution', 'symbols'),
      ('public.dream', 'symbols'), ('public.goal_words', 'symbols'), ('public.goal', 'symbol'), ('public.step', 'symbol'))
      as places (which, symbol_column) loop
    execute format('create trigger only_photos_one_sees before insert or update of %I on %s for each row
      when (new.%I::text like ''%%photo.%%'') execute function access.only_photos_one_sees()',
      place.symbol_column, place.which, place.symbol_column);
  end loop;
end $$;
