-- The place of a step between others: decimals as text (domain/follow-up/position.ts), compared byte by byte, never with a last 0.
alter table step alter column position type text collate "C" using position::text;
alter table step add check (position ~ '^[0-9]*[1-9]$');

-- A step may be a picture alone: not everybody writes (R-F2).
alter table step drop constraint step_words_check;
alter table step add check (length(words) <= 300), add check (words <> '' or symbol is not null);
-- Who said that it was done: the citizen, or somebody beside them.
alter table step add column done_by uuid;

-- R-F4: what was adjusted, and together with the citizen or why not.
alter table adjustment add column what text not null check (what in ('goal','step','effort'));
alter table adjustment alter column goal_id drop not null;
alter table adjustment add column why_not_together text check (length(why_not_together) between 1 and 2000);

-- An effort that carries no single goal belongs to the round: agreeing a plan ends no help (R-O2).
alter table effort alter column goal_id drop not null;
alter table effort add column round_id uuid;
alter table effort add check ((goal_id is null) = (round_id is not null));
alter table effort add foreign key (municipality_id, round_id) references plan_round (municipality_id, id);
create index effort_of_round on effort (municipality_id, round_id) where round_id is not null;

-- How it went and what was changed is added to, never rewritten (R-F4, R-F5).
create trigger never_changes before update or delete on tick for each row execute function access.refuse_change();
create trigger never_changes before update or delete on adjustment for each row execute function access.refuse_change();
