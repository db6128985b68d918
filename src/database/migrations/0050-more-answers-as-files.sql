-- R-P5, R-P8: the citizen also draws, says or photographs what a step should be instead, why somebody else's words about them
-- are not right, how they communicate, and why they do not agree with a score (docs/decisions/0015). Beside words of theirs
-- alone; a step belongs to everybody who builds the staircase, and what stands beside it is the citizen's.
do $$
declare
  place text;
begin
  foreach place in array array['step', 'contribution_objection', 'disagreement'] loop
    if not exists (select from pg_constraint where conrelid = place::regclass and conname = place || '_of_its_citizen') then
      execute format('alter table %I add constraint %I unique (municipality_id, citizen_id, id)', place, place || '_of_its_citizen');
    end if;
  end loop;
end $$;
alter table communication_entry add constraint communication_entry_of_its_author
  unique (municipality_id, citizen_id, author_id, id);

alter table answer_file
  add column step_id uuid,
  add column contribution_objection_id uuid,
  add column communication_entry_id uuid,
  add column disagreement_id uuid,
  add foreign key (municipality_id, citizen_id, step_id) references step (municipality_id, citizen_id, id),
  add foreign key (municipality_id, citizen_id, contribution_objection_id)
    references contribution_objection (municipality_id, citizen_id, id),
  add foreign key (municipality_id, citizen_id, citizen_id, communication_entry_id)
    references communication_entry (municipality_id, citizen_id, author_id, id),
  add foreign key (municipality_id, citizen_id, disagreement_id) references disagreement (municipality_id, citizen_id, id);
drop index one_answer_file_of_a_kind;
alter table answer_file drop column beside_id;
alter table answer_file drop constraint if exists answer_file_check;
alter table answer_file add check (num_nonnulls(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id,
  heard_answer_id, step_id, contribution_objection_id, communication_entry_id, disagreement_id) = 1);
alter table answer_file add column beside_id uuid not null generated always as (coalesce(dream_id, goal_words_id,
  help_received_id, goal_review_id, agreement_id, heard_answer_id, step_id, contribution_objection_id, communication_entry_id,
  disagreement_id)) stored;
create unique index one_answer_file_of_a_kind on answer_file (municipality_id, beside_id, kind) where withdrawn_at is null;

-- R-F4: the drawing, recording or photo with which the citizen says what a step should be instead.
alter table adjustment add column answer_file_id uuid;
alter table answer_file add constraint answer_file_of_its_citizen unique (municipality_id, citizen_id, id);
alter table adjustment add foreign key (municipality_id, citizen_id, answer_file_id)
  references answer_file (municipality_id, citizen_id, id) deferrable initially deferred;
