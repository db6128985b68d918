-- R-C1, R-F4: a citizen says with one tap that a step is too hard, and those around them record that they talked about it. Neither
-- changes what stands: they lie among the changes of the thing, in the order in which everything about it was said and done.
alter table adjustment add column said text check (said in ('tooHard','takenBack','talked'));
alter table adjustment add check (said is null or part = 'words' and before = after and answer is null and why_not_together is null
  and answer_file_id is null and help_before is null);
-- Nobody says in the citizen's name that something is too hard, and nobody records a talk with themselves.
alter table adjustment add check (said is null or case said when 'talked' then author_id <> citizen_id and what in ('step','effort')
  else author_id = citizen_id and what = 'step' end);

-- What waits for those around the citizen is looked for in every list of citizens.
create index adjustment_raised on adjustment (municipality_id, citizen_id) where said = 'tooHard' or answer = 'disagree';
create index adjustment_of_subject on adjustment (municipality_id, subject_id);

-- A talk is no trace of a change.
create or replace function access.refuse_help_without_trace() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if access.me() is distinct from new.citizen_id and access.is_agreed_help(new) and not exists (
    select from public.adjustment a where a.municipality_id = new.municipality_id and a.subject_id = new.id
      and a.author_id = access.me() and a.created_at = access.now() and a.said is null) then
    raise exception 'agreed help is changed by an adjustment' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
