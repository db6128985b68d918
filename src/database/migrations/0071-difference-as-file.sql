-- R-P5, R-M6: the citizen also draws, says or photographs what makes the difference between places
-- (docs/decisions/0015). Beside words of their own alone; with a file there need be no words.
alter table score_difference drop constraint if exists score_difference_words_check;
alter table score_difference alter column words set default '';
alter table score_difference add constraint score_difference_words_check check (length(words) <= 4000);
alter table score_difference add constraint score_difference_of_its_author
  unique (municipality_id, citizen_id, author_id, id);

alter table answer_file
  add column score_difference_id uuid,
  add foreign key (municipality_id, citizen_id, citizen_id, score_difference_id)
    references score_difference (municipality_id, citizen_id, author_id, id);
drop index one_answer_file_of_a_kind;
alter table answer_file drop column beside_id;
alter table answer_file drop constraint if exists answer_file_check;
alter table answer_file add check (num_nonnulls(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id,
  heard_answer_id, step_id, contribution_objection_id, communication_entry_id, disagreement_id, score_difference_id) = 1);
alter table answer_file add column beside_id uuid not null generated always as (coalesce(dream_id, goal_words_id,
  help_received_id, goal_review_id, agreement_id, heard_answer_id, step_id, contribution_objection_id, communication_entry_id,
  disagreement_id, score_difference_id)) stored;
create unique index one_answer_file_of_a_kind on answer_file (municipality_id, beside_id, kind) where withdrawn_at is null;
