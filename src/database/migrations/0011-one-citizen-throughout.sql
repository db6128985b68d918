-- A row about one citizen never hangs on a row about another: every reference between tables that are about a citizen
-- carries the citizen along. Row security guards who sees a row; this guards what a row can belong to.
do $$
declare
  reference record;
begin
  for reference in
    select c.conname, c.conrelid::regclass as child, c.confrelid::regclass as parent, a.attname as referring
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
    where c.contype = 'f' and cardinality(c.conkey) = 2
      and exists (select from pg_attribute x where x.attrelid = c.conrelid and x.attname = 'citizen_id' and not x.attisdropped)
      and exists (select from pg_attribute x where x.attrelid = c.confrelid and x.attname = 'citizen_id' and not x.attisdropped)
  loop
    if not exists (select from pg_constraint where conrelid = reference.parent and contype = 'u' and conname like '%\_of\_its\_citizen') then
      execute format('alter table %s add constraint %s_of_its_citizen unique (municipality_id, citizen_id, id)',
        reference.parent, replace(reference.parent::text, '.', '_'));
    end if;
    execute format('alter table %s drop constraint %I', reference.child, reference.conname);
    execute format('alter table %s add constraint %I foreign key (municipality_id, citizen_id, %I) references %s (municipality_id, citizen_id, id)',
      reference.child, reference.conname, reference.referring, reference.parent);
  end loop;
end $$;

-- What the policies ask again and again is found once, when a transaction is entered (docs/decisions/0002).
create function access.plans_shown_to_me() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('plans_shown'), '{}')::uuid[] $$;
create function access.goals_kept_from_me() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('goals_kept'), '{}')::uuid[] $$;
create index goal_for_named_providers on goal (municipality_id, citizen_id) where only_offer_ids is not null;
