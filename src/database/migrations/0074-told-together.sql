-- R-F3, R-F4: help that is made over keeps the whole of what it said before, so that several changes in a row are told from what the
-- citizen knew to what stands now, part by part.
alter table adjustment add column help_before jsonb;
alter table adjustment add check (help_before is null or what = 'effort');

-- R-F4, R-M8, R-P8: that a change was made together with the citizen is what the one who made it says; the citizen says whether that is so.
alter table adjustment add column was_there boolean;
alter table adjustment add check (was_there is null or why_not_together is null and author_id <> citizen_id);

create or replace function access.refuse_change_but_answer() returns trigger language plpgsql as $$
declare
  answers constant text[] := array['answer', 'answered_at', 'was_there', 'version'];
begin
  if tg_op = 'INSERT' then
    if new.answer is null and new.was_there is null then return new; end if;
  elsif tg_op = 'UPDATE' and to_jsonb(new) - answers is not distinct from to_jsonb(old) - answers
    and (access.me() is not distinct from old.citizen_id
      or (new.answer, new.answered_at, new.was_there) is not distinct from (old.answer, old.answered_at, old.was_there)) then
    return new;
  end if;
  raise exception 'rows of % never change but for the citizen''s answer', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- The citizen has looked at what was made over.
alter table seen drop constraint seen_what_check;
alter table seen add constraint seen_what_check check (what in ('contributions','shownPreparation','decisions','adjustments'));
