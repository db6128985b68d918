-- A large symbol pack is drawn after it was sent (docs/decisions/0014). Its row is there at once; its pictures come together
-- when the last is drawn, so a pack without `drawn_at` has none, and is found by nobody.
alter table symbol_pack
  add column drawn_at timestamptz default access.now(),
  add column expected integer not null default 0 check (expected >= 0),
  add column drawn integer not null default 0 check (drawn >= 0),
  -- When one of its pictures was last begun or done; real time, because the demo's clock stands still.
  add column heard_at timestamptz not null default now(),
  -- Why it was not taken in the end: a code, and the file it is about.
  add column fault text,
  add column fault_what text not null default '',
  add constraint drawn_or_faulty check (drawn_at is null or fault is null);

-- The pictures of such a pack as they were sent, until all of it is drawn. They say nothing about anybody and are never shown,
-- so what is done is deleted: the bytes when a picture is drawn, the rows when the pack is.
create table pack_picture (
  municipality_id uuid not null,
  id uuid not null,
  pack_id uuid not null,
  position integer not null,
  file text not null,
  name text not null,
  keywords text[] not null default '{}',
  licence text not null,
  credit text not null default '',
  sent bytea not null,
  -- Null until it is drawn.
  picture_hash text,
  -- How often it was begun: one that ends the process each time must not do so for ever.
  begun integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, pack_id) references symbol_pack (municipality_id, id)
);
create index pack_picture_of_pack on pack_picture (municipality_id, pack_id, position);

-- Drawing is nobody's request: it outlasts the session in which a pack was sent, and goes on after a restart. It reaches these
-- three tables by these functions alone. The next picture of the pack that has waited longest, marked as begun.
create function access.begin_pack_picture() returns table (
  municipality_id uuid, pack_id uuid, id uuid, file text, sent bytea, begun integer
) language sql security definer set search_path = pg_catalog, public as $$
  with pack as (
    select k.municipality_id, k.id from public.symbol_pack k
    where k.drawn_at is null and k.fault is null and exists (select from public.pack_picture p
      where p.municipality_id = k.municipality_id and p.pack_id = k.id and p.picture_hash is null)
    order by k.heard_at, k.id limit 1 for update skip locked
  ), heard as (
    update public.symbol_pack k set heard_at = clock_timestamp() from pack
    where k.municipality_id = pack.municipality_id and k.id = pack.id
  ), next as (
    select p.municipality_id, p.id from public.pack_picture p
    join pack on pack.municipality_id = p.municipality_id and pack.id = p.pack_id
    where p.picture_hash is null order by p.position limit 1
  )
  update public.pack_picture p set begun = p.begun + 1 from next
  where p.municipality_id = next.municipality_id and p.id = next.id
  returning p.municipality_id, p.pack_id, p.id, p.file, p.sent, p.begun
$$;

-- A picture that was begun could not be kept just now, through no fault of its own.
create function access.put_back_pack_picture(in_municipality uuid, in_picture uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.pack_picture set begun = begun - 1 where municipality_id = in_municipality and id = in_picture and begun > 0
$$;

-- A picture is drawn. With the last one the pack gets all of them, in the order of its list. Twice is once.
create function access.keep_pack_picture(
  in_municipality uuid, in_pack uuid, in_picture uuid, in_hash text, in_now timestamptz
) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  is_last boolean;
begin
  perform from public.symbol_pack where municipality_id = in_municipality and id = in_pack and drawn_at is null and fault is null for update;
  if not found then return; end if;
  update public.pack_picture set picture_hash = in_hash, sent = ''
  where municipality_id = in_municipality and pack_id = in_pack and id = in_picture and picture_hash is null;
  if not found then return; end if;
  update public.symbol_pack set drawn = drawn + 1, heard_at = clock_timestamp()
  where municipality_id = in_municipality and id = in_pack returning drawn >= expected into is_last;
  if not is_last then return; end if;
  insert into public.pack_symbol (municipality_id, id, pack_id, position, name, keywords, licence, credit, picture_hash, created_at)
  select municipality_id, id, pack_id, position, name, keywords, licence, credit, picture_hash, in_now
  from public.pack_picture where municipality_id = in_municipality and pack_id = in_pack;
  delete from public.pack_picture where municipality_id = in_municipality and pack_id = in_pack;
  update public.symbol_pack set drawn_at = in_now, version = version + 1
  where municipality_id = in_municipality and id = in_pack;
end $$;

-- One file is no picture: the pack comes to nothing, and nothing of it stays but why.
create function access.refuse_pack_picture(in_municipality uuid, in_pack uuid, in_fault text, in_what text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.symbol_pack set fault = in_fault, fault_what = in_what, version = version + 1
  where municipality_id = in_municipality and id = in_pack and drawn_at is null and fault is null;
  if not found then return; end if;
  delete from public.pack_picture where municipality_id = in_municipality and pack_id = in_pack;
end $$;
