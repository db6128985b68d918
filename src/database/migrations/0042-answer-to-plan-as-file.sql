-- R-M8, R-P5, R-P8: the citizen draws, says or photographs why they agree with the plan or not. Nobody else's answer takes a
-- file: the party is the citizen.
alter table agreement add constraint agreement_of_its_party unique (municipality_id, citizen_id, party_id, id);

alter table answer_file add column agreement_id uuid;
alter table answer_file add foreign key (municipality_id, citizen_id, citizen_id, agreement_id)
  references agreement (municipality_id, citizen_id, party_id, id);
drop index one_answer_file_of_a_kind;
alter table answer_file drop column beside_id;
alter table answer_file drop constraint if exists answer_file_check;
alter table answer_file add check (num_nonnulls(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id) = 1);
alter table answer_file add column beside_id uuid not null
  generated always as (coalesce(dream_id, goal_words_id, help_received_id, goal_review_id, agreement_id)) stored;
create unique index one_answer_file_of_a_kind on answer_file (municipality_id, beside_id, kind) where withdrawn_at is null;
