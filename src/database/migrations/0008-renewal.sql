-- R-S2: whose answer it is. own: the author's; citizen: what the citizen said and another wrote down; network: what
-- somebody around the citizen said (spoken_by names them). What the author was on that day stays clear when relations end.
alter table help_received add column whose text not null default 'own' check (whose in ('own','citizen','network'));
alter table help_received add column spoken_by text not null default '' check (length(spoken_by) <= 200);
alter table help_received add column written_as text not null check (written_as in
  ('citizen','relative','companion','guardian','contactPerson','providerLead','otherProvider','caseworker'));
alter table help_received add check ((whose = 'network') = (spoken_by <> ''));
alter table help_received drop constraint help_received_municipality_id_round_id_effort_id_author_id_key;
alter table help_received add unique (municipality_id, round_id, effort_id, author_id, whose, spoken_by);
alter table goal_review add column whose text not null default 'own' check (whose in ('own','citizen','network'));
alter table goal_review add column spoken_by text not null default '' check (length(spoken_by) <= 200);
alter table goal_review add column written_as text not null check (written_as in
  ('citizen','relative','companion','guardian','contactPerson','providerLead','otherProvider','caseworker'));
alter table goal_review add check ((whose = 'network') = (spoken_by <> ''));
alter table goal_review drop constraint goal_review_municipality_id_round_id_goal_id_author_id_key;
alter table goal_review add unique (municipality_id, round_id, goal_id, author_id, whose, spoken_by);
create index goal_review_of_goal on goal_review (municipality_id, goal_id);
create index help_received_of_effort on help_received (municipality_id, effort_id);

-- R-S3: what is carried into the next round says what it was carried from, and is carried once – whoever taps twice.
-- Words of others stay theirs: the row keeps its author, and the policies let only a faithful copy in (carried-over.ts).
alter table goal_words add column from_goal_words_id uuid;
alter table goal_contribution add column from_contribution_id uuid;
alter table effort_decision add column from_decision_id uuid;
alter table score add column from_score_id uuid;
alter table disagreement add column from_disagreement_id uuid;
create unique index dream_carried_once on dream (municipality_id, from_dream_id) where from_dream_id is not null;
create unique index goal_carried_once on goal (municipality_id, from_goal_id) where from_goal_id is not null;
create unique index goal_words_carried_once on goal_words (municipality_id, from_goal_words_id) where from_goal_words_id is not null;
create unique index goal_contribution_carried_once on goal_contribution (municipality_id, from_contribution_id) where from_contribution_id is not null;
create unique index step_carried_once on step (municipality_id, from_step_id) where from_step_id is not null;
create unique index effort_carried_once on effort (municipality_id, from_effort_id) where from_effort_id is not null;
create unique index effort_decision_carried_once on effort_decision (municipality_id, from_decision_id) where from_decision_id is not null;
create unique index score_carried_once on score (municipality_id, from_score_id) where from_score_id is not null;
create unique index disagreement_carried_once on disagreement (municipality_id, from_disagreement_id) where from_disagreement_id is not null;
