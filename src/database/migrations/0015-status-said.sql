-- "Jeg ved det ikke" and "Spring over" are answers to every question of the status (R-S2); what is decided is neither.
alter table help_received drop constraint help_received_answer_check;
alter table help_received add constraint help_received_answer_check check (answer in ('yes','partly','no','dontKnow','skipped'));
alter table goal_review drop constraint goal_review_outcome_check;
alter table goal_review add constraint goal_review_outcome_check
  check (outcome in ('reached','onTheWay','notYet','changed','noLongerWanted','dontKnow','skipped'));
alter table goal_review drop constraint goal_review_what_now_check;
alter table goal_review add constraint goal_review_what_now_check
  check (what_now in ('finish','continue','change','replace','dontKnow','skipped'));
