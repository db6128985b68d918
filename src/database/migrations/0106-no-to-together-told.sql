-- R-M8, R-C1: when the citizen said whether they were there, so that the one who wrote it is told until they have looked.
alter table adjustment add column was_there_at timestamptz;
alter table adjustment add check (was_there_at is null or was_there is not null);
create index adjustment_denied on adjustment (municipality_id, author_id) where was_there = false;

create or replace function access.refuse_change_but_answer() returns trigger language plpgsql as $$
declare
  answers constant text[] := array['answer', 'answered_at', 'was_there', 'was_there_at', 'version'];
begin
  if tg_op = 'INSERT' then
    if new.answer is null and new.was_there is null then return new; end if;
  elsif tg_op = 'UPDATE' and to_jsonb(new) - answers is not distinct from to_jsonb(old) - answers
    and (access.me() is not distinct from old.citizen_id
      or (new.answer, new.answered_at, new.was_there, new.was_there_at)
        is not distinct from (old.answer, old.answered_at, old.was_there, old.was_there_at)) then
    return new;
  end if;
  raise exception 'rows of % never change but for the citizen''s answer', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
