-- A citizen's own photo lies on boards and mats like any symbol (docs/decisions/0016): who is shown the board sees the photo.

-- The photo symbols in a row that has `symbols`, a `symbol`, or a `content` with cards.
create or replace function access.photos_in(of_row jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(one), '{}') from (
    select jsonb_array_elements_text(case when jsonb_typeof(of_row -> 'symbols') = 'array' then of_row -> 'symbols' else '[]' end) as one
    union select of_row ->> 'symbol'
    union select card ->> 'symbol' from jsonb_array_elements(
      case when jsonb_typeof(of_row #> '{content,cards}') = 'array' then of_row #> '{content,cards}' else '[]' end) card) found
  where one like 'photo.%'
$$;

create or replace function access.photo_is_seen(of_municipality uuid, of_citizen uuid, photo uuid) returns boolean language sql stable as $$
  with pattern as (select access.photo_begins(of_citizen, photo) as begins)
  select exists (select from public.shared_item r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(s, begins))
    or exists (select from public.shown_picture r, pattern, unnest(access.photos_in(to_jsonb(r))) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and r.withdrawn_at is null and starts_with(s, begins))
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

create trigger only_photos_one_sees before insert or update of symbol on private_preparation.own_picture_card for each row
  when (new.symbol like 'photo.%') execute function access.only_photos_one_sees();
create trigger only_photos_one_sees before insert or update of content on shown_picture for each row
  when (new.content::text like '%photo.%') execute function access.only_photos_one_sees();

-- What somebody laid lately is among their recent pictures.
create index own_picture_card_laid_lately on private_preparation.own_picture_card (municipality_id, citizen_id, created_at)
  where key is null and symbol is not null;
