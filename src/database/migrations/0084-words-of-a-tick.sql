-- An answer to "Lykkedes det?" stands under the words it was given to: a step may be called something else later (R-F4, R-F5).
-- Ticks are only added, so the rule steps aside while those from before get the words that stood on their day.
alter table tick add column words text;
alter table tick disable trigger user;
update tick t set words = coalesce(
  (select a.before from adjustment a where a.municipality_id = t.municipality_id and a.subject_id = t.step_id
    and a.what = 'step' and a.part = 'words' and a.created_at > t.created_at order by a.created_at, a.id limit 1),
  (select s.words from step s where s.municipality_id = t.municipality_id and s.id = t.step_id));
alter table tick enable trigger user;
alter table tick alter column words set not null;
