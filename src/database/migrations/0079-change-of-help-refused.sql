-- R-O2, R-F4: a caseworker's no to a change of granted help is a no to the change alone. It stands as a decision by which what was
-- granted is granted still, and says what was asked for: as words, with the name of the offer, for what is shown never changes (R-M8).
alter table effort_decision add column refuses_change jsonb;
alter table effort_decision add check (refuses_change is null
  or (outcome = 'granted' and length(reason) > 0 and length(how_to_complain) > 0));

-- What such a decision grants is what the newest one granted. The help says something else until it is put back, in the same transaction.
create or replace function access.keep_decided_extent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.from_decision_id is not null then return new; end if;
  if new.refuses_change is null then
    select access.extent_of(e) into new.decided from public.effort e
      where e.municipality_id = new.municipality_id and e.id = new.effort_id;
    return new;
  end if;
  select d.decided into new.decided from (select n.outcome, n.decided from public.effort_decision n
    where n.municipality_id = new.municipality_id and n.effort_id = new.effort_id
    order by n.decided_on desc, n.created_at desc, n.id desc limit 1) d where d.outcome = 'granted';
  if new.decided is null then
    raise exception 'only a change of granted help is refused alone' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create function access.refuse_help_not_put_back() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from public.effort e where e.municipality_id = new.municipality_id and e.id = new.effort_id
      and access.extent_of(e) <> new.decided) then
    raise exception 'help whose change is refused is put back' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger refused_change_is_put_back after insert on effort_decision deferrable initially deferred
  for each row when (new.refuses_change is not null and new.from_decision_id is null)
  execute function access.refuse_help_not_put_back();

-- That help is put back is told by the decision: nobody is asked whether they were there. It says why there, and not here, where
-- also those read who are not told of decisions (§ 5).
alter table effort_decision add constraint effort_decision_of_its_citizen unique (municipality_id, citizen_id, id);
alter table adjustment add column decision_id uuid;
alter table adjustment add foreign key (municipality_id, citizen_id, decision_id) references effort_decision (municipality_id, citizen_id, id);
alter table adjustment drop constraint adjustment_reason_check;
alter table adjustment add constraint adjustment_reason_check check (length(reason) <= 2000 and (length(reason) > 0) = (decision_id is null));
alter table adjustment add check (decision_id is null
  or (what = 'effort' and why_not_together is null and was_there is null and answer is null));
create function access.refuse_unfounded_put_back() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from public.effort_decision d where d.municipality_id = new.municipality_id and d.id = new.decision_id
      and d.effort_id = new.subject_id and d.refuses_change is not null and d.author_id = new.author_id and d.created_at = access.now()) then
    raise exception 'help is put back by the decision that refuses its change' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger put_back_by_decision before insert on adjustment
  for each row when (new.decision_id is not null) execute function access.refuse_unfounded_put_back();

-- R-P8: what a granted wish of the citizen's own is, is put back to what it was by such a decision too: it was their word.
create or replace function access.refuse_change_of_wish() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.author_id is distinct from old.citizen_id or access.me() is not distinct from old.citizen_id then
    return new;
  end if;
  if new.withdrawn_at is distinct from old.withdrawn_at or new.author_id is distinct from old.author_id
    or new.what is distinct from old.what and not exists (select from public.effort_decision d
      where d.municipality_id = old.municipality_id and d.effort_id = old.id and d.refuses_change is not null
        and d.author_id = access.me() and d.created_at = access.now() and d.decided ->> 'what' = new.what) then
    raise exception 'only the citizen changes a wish of their own' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.how, new.who, new.how_often, new.from_on, new.to_on, new.offer_id)
      is distinct from (old.how, old.who, old.how_often, old.from_on, old.to_on, old.offer_id)
    and coalesce((select d.outcome from public.effort_decision d
      where d.municipality_id = old.municipality_id and d.effort_id = old.id
      order by d.decided_on desc, d.created_at desc, d.id desc limit 1), '') <> 'granted' then
    raise exception 'a wish of the citizen stands as it is until it is granted' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
