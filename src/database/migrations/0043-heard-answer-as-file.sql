-- R-M1, R-P5, R-P8: the citizen draws, says or photographs whether they were heard. Only beside the answer they gave themselves:
-- the author is the citizen.
alter table heard_answer add constraint heard_answer_of_its_author unique (municipality_id, citizen_id, author_id, id);

alter table answer_file add column heard_answer_id uuid;
alter table answer_file add foreign key (municipality_id, citizen_id, citizen_id, heard_answer_id)
  references heard_answer (municipality_id, citizen_id, author_id, id);
drop index one_answer_file_of_a_kind;
alter table answer_file drop column beside_id;
alter table answer_file drop constraint if exists answer_file_check;
alter table answer_file add check
  (num_nonnulls(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id, heard_answer_id) = 1);
alter table answer_file add column beside_id uuid not null generated always as
  (coalesce(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id, heard_answer_id)) stored;
create unique index one_answer_file_of_a_kind on answer_file (municipality_id, beside_id, kind) where withdrawn_at is null;
