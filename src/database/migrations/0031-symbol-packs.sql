-- Symbol packs of a municipality (docs/decisions/0014). A symbol's id says which pack, which picture, and its word:
-- 'pack.<pack>.<symbol>.<word>', both ids as 32 hexadecimal letters, as with own photos (0027).
create table symbol_pack (
  municipality_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 60 and name !~ '[[:cntrl:]]'),
  -- Who accepted the terms of the licences for the municipality, and when.
  accepted_by uuid not null,
  accepted_at timestamptz not null default access.now(),
  -- Switched off: found no more; where its pictures are used they stay.
  switched_off_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, accepted_by) references person (municipality_id, id)
);

create table pack_symbol (
  municipality_id uuid not null,
  id uuid not null,
  pack_id uuid not null,
  position integer not null,
  name text not null check (length(name) between 1 and 80 and name !~ '[[:cntrl:]]'),
  keywords text[] not null default '{}',
  licence text not null check (licence <> ''),
  credit text not null default '',
  picture_hash text not null,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, pack_id) references symbol_pack (municipality_id, id)
);
create index pack_symbol_of_pack on pack_symbol (municipality_id, pack_id, position);

-- Nobody brings in a picture of a pack that is not their municipality's, or under another word. Runs as whoever writes, so
-- that the policies of pack_symbol answer. A pack that is switched off still counts: what is used stays.
create function access.only_packs_of_here() returns trigger language plpgsql as $$
declare
  is_before text[] := '{}';
  is_now text[];
begin
  if tg_op = 'UPDATE' then
    is_before := access.pack_symbols_in(to_jsonb(old));
  end if;
  is_now := access.pack_symbols_in(to_jsonb(new));
  if exists (select from unnest(is_now) one where one <> all (is_before)
      and not exists (select from public.pack_symbol p where p.municipality_id = new.municipality_id
        and p.id = case when one ~ '^pack[.][0-9a-f]{32}[.][0-9a-f]{32}[.]' then substr(one, 39, 32)::uuid end
        and one = 'pack.' || replace(p.pack_id::text, '-', '') || '.' || replace(p.id::text, '-', '') || '.' || p.name)) then
    raise exception 'a picture of a pack that is not there' using errcode = 'MLP01';
  end if;
  return new;
end $$;

-- The pictures of packs in a row that has `symbols` or a `symbol`.
create function access.pack_symbols_in(of_row jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(one), '{}') from (
    select jsonb_array_elements_text(case when jsonb_typeof(of_row -> 'symbols') = 'array' then of_row -> 'symbols' else '[]' end) as one
    union select of_row ->> 'symbol') found
  where one like 'pack.%'
$$;

do $$
declare
  place record;
begin
  for place in select * from (values ('private_preparation.answer', 'symbols'), ('private_preparation.put_aside', 'symbols'),
      ('private_preparation.own_picture_card', 'symbol'),
      ('public.shared_item', 'symbols'), ('public.meeting_card', 'symbols'), ('public.contribution', 'symbols'),
      ('public.dream', 'symbols'), ('public.goal_words', 'symbols'), ('public.goal', 'symbol'), ('public.step', 'symbol'))
      as places (which, symbol_column) loop
    execute format('create trigger only_packs_of_here before insert or update of %I on %s for each row
      when (new.%I::text like ''%%pack.%%'') execute function access.only_packs_of_here()',
      place.symbol_column, place.which, place.symbol_column);
  end loop;
end $$;
