-- R-P8: a wish for help that the citizen wrote is changed and taken back by the citizen alone – whoever tries. Once it is granted,
-- others may write how it is done (who, how, how often, from when to when), never what it is.
-- Who may not read the decision knows of no grant, and changes nothing.
create function access.refuse_change_of_wish() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.author_id is distinct from old.citizen_id or access.me() is not distinct from old.citizen_id then
    return new;
  end if;
  if new.what is distinct from old.what or new.withdrawn_at is distinct from old.withdrawn_at
    or new.author_id is distinct from old.author_id then
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
create trigger wish_is_the_citizens before update on effort for each row execute function access.refuse_change_of_wish();
