-- R-P5, R-P8: what the citizen drew, said or photographed stands beside words of theirs, wherever they are asked (docs/
-- decisions/0015). One table for all those places: the row it stands beside says who sees it, and it never changes. It is
-- taken back, or another takes its place.
do $$
declare
  place text;
begin
  foreach place in array array['dream', 'goal_words', 'help_received', 'goal_review'] loop
    if not exists (select from pg_constraint where conrelid = place::regclass and conname = place || '_of_its_citizen') then
      execute format('alter table %I add constraint %I unique (municipality_id, citizen_id, id)', place, place || '_of_its_citizen');
    end if;
  end loop;
end $$;

create table answer_file (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  dream_id uuid,
  goal_words_id uuid,
  help_received_id uuid,
  goal_review_id uuid,
  beside_id uuid not null generated always as (coalesce(dream_id, goal_words_id, help_received_id, goal_review_id)) stored,
  kind text not null check (kind in ('photo','drawing','recording')),
  file_hash text not null,
  -- The same file in the round before (R-S3).
  from_answer_file_id uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check (num_nonnulls(dream_id, goal_words_id, help_received_id, goal_review_id) = 1),
  foreign key (municipality_id, citizen_id, dream_id) references dream (municipality_id, citizen_id, id),
  foreign key (municipality_id, citizen_id, goal_words_id) references goal_words (municipality_id, citizen_id, id),
  foreign key (municipality_id, citizen_id, help_received_id) references help_received (municipality_id, citizen_id, id),
  foreign key (municipality_id, citizen_id, goal_review_id) references goal_review (municipality_id, citizen_id, id)
);
create index answer_file_of_citizen on answer_file (municipality_id, citizen_id);
-- One drawing, one recording and one photo beside the same words.
create unique index one_answer_file_of_a_kind on answer_file (municipality_id, beside_id, kind) where withdrawn_at is null;
create unique index answer_file_carried_once on answer_file (municipality_id, from_answer_file_id) where from_answer_file_id is not null;
