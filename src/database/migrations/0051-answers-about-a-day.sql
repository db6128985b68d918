-- "Jeg ved det ikke" and "Spring over" are answers about a day as well; "Fortryd" takes back what was told last. Rows are still
-- only added (R-F5, R-T5).
alter table tick drop constraint tick_answer_check;
alter table tick add constraint tick_answer_check check (answer in ('yes','little','notToday','dontKnow','skipped','undone'));
