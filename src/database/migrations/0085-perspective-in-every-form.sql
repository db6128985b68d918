-- R-W6, R-P5, R-M5: the citizen also says what they think about a goal with pictures, a drawing, a recording or a photo
-- (docs/decisions/0015). Beside words of their own alone; with pictures or a file there need be no words. Everybody else writes.
alter table perspective drop constraint if exists perspective_words_check;
alter table perspective alter column words set default '';
alter table perspective
  add column symbols text[] not null default '{}' check (cardinality(symbols) <= 12),
  add constraint perspective_words_check check (length(words) <= 4000),
  add constraint perspective_of_another_is_written
    check (author_id = citizen_id or (length(words) > 0 and cardinality(symbols) = 0)),
  add constraint perspective_of_its_author unique (municipality_id, citizen_id, author_id, id);

alter table answer_file
  add column perspective_id uuid,
  add foreign key (municipality_id, citizen_id, citizen_id, perspective_id)
    references perspective (municipality_id, citizen_id, author_id, id);
drop index one_answer_file_of_a_kind;
alter table answer_file drop column beside_id;
alter table answer_file drop constraint if exists answer_file_check;
alter table answer_file add check (num_nonnulls(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id,
  heard_answer_id, step_id, contribution_objection_id, communication_entry_id, disagreement_id, score_difference_id,
  perspective_id) = 1);
alter table answer_file add column beside_id uuid not null generated always as (coalesce(dream_id, goal_words_id,
  help_received_id, goal_review_id, agreement_id, heard_answer_id, step_id, contribution_objection_id, communication_entry_id,
  disagreement_id, score_difference_id, perspective_id)) stored;
create unique index one_answer_file_of_a_kind on answer_file (municipality_id, beside_id, kind) where withdrawn_at is null;

-- A photo of one's own may be among the pictures: whoever sees the perspective sees the photo (0027, 0034).
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
    or exists (select from public.perspective r, pattern, unnest(r.symbols) s
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and r.withdrawn_at is null and starts_with(s, begins))
    or exists (select from public.goal r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(r.symbol, begins))
    or exists (select from public.step r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and starts_with(r.symbol, begins))
    or exists (select from public.plan_version r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and strpos(r.snapshot::text, begins) > 0)
    or exists (select from public.plan_version_part r, pattern
      where r.municipality_id = of_municipality and r.citizen_id = of_citizen and strpos(r.snapshot::text, begins) > 0)
$$;
create trigger only_photos_one_sees before insert or update of symbols on perspective for each row
  when (new.symbols::text like '%photo.%') execute function access.only_photos_one_sees();
