-- R-F1, R-F5, R-P8: what others change of a step beside its words – why it is there, its picture, that it is taken away – is told like
-- changed words: with who, when, what stood before and why. Which part of the thing an adjustment is about.
alter table adjustment add column part text not null default 'words' check (part in ('words','why','symbol','away'));
alter table adjustment add check (part = 'words' or what = 'step');

-- A first picture and a first why take nothing away; everything else that another does to a step keeps a trace.
create function access.refuse_step_without_trace() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if access.me() is distinct from new.citizen_id and not exists (
    select from public.adjustment a where a.municipality_id = new.municipality_id and a.subject_id = new.id
      and a.author_id = access.me() and a.created_at = access.now() and a.part <> 'words') then
    raise exception 'what is changed of a step is told' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger changes_of_steps_are_told after update of why, symbol, withdrawn_at on step deferrable initially deferred
  for each row when ((old.why <> '' and old.why is distinct from new.why)
    or (old.symbol is not null and old.symbol is distinct from new.symbol)
    or (old.withdrawn_at is null) is distinct from (new.withdrawn_at is null))
  execute function access.refuse_step_without_trace();
