-- R-F4, R-F5, R-P8: what others change without the citizen is told beside it, and the citizen answers. The answer is added to
-- the change by the citizen alone; all else of a change stays as it was written.
alter table adjustment add column answer text check (answer in ('fine','disagree'));
alter table adjustment add column answered_at timestamptz;
alter table adjustment add check ((answer is null) = (answered_at is null));
drop trigger never_changes on adjustment;
create function access.refuse_change_but_answer() returns trigger language plpgsql as $$
declare
  answers constant text[] := array['answer', 'answered_at', 'version'];
begin
  if tg_op = 'INSERT' then
    if new.answer is null then return new; end if;
  elsif tg_op = 'UPDATE' and to_jsonb(new) - answers is not distinct from to_jsonb(old) - answers
    and (access.me() is not distinct from old.citizen_id or (new.answer, new.answered_at) is not distinct from (old.answer, old.answered_at)) then
    return new;
  end if;
  raise exception 'rows of % never change but for the citizen''s answer', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger only_answered before insert or update or delete on adjustment
  for each row execute function access.refuse_change_but_answer();

-- A step that the citizen said they climbed is climbed until they say otherwise, and nobody says it in another's name.
create function access.refuse_saying_done_for_another() returns trigger language plpgsql as $$
begin
  if access.me() is distinct from old.citizen_id and (new.done_at, new.done_by) is distinct from (old.done_at, old.done_by)
    and (old.done_by is not distinct from old.citizen_id or (new.done_by is not null and new.done_by is distinct from access.me())) then
    raise exception 'only the citizen takes back that they climbed a step' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger done_is_the_citizens before update of done_at, done_by on step
  for each row execute function access.refuse_saying_done_for_another();

-- Whoever writes other words on a step keeps the former ones, with who, when and why: without that the change is not made.
create function access.refuse_words_without_trace() returns trigger language plpgsql as $$
begin
  if access.me() is distinct from new.citizen_id and not exists (
    select from public.adjustment a where a.municipality_id = new.municipality_id and a.subject_id = new.id
      and a.before = old.words and a.after = new.words) then
    raise exception 'the former words of a step are kept' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger former_words_are_kept after update of words on step deferrable initially deferred
  for each row when (old.words is distinct from new.words) execute function access.refuse_words_without_trace();
