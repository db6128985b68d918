-- R-S2, R-S3: "Erstat" – the goal that was written in the place of one of the round before (docs/decisions/0027). A goal is either
-- the same as before (from_goal_id) or another in its place, never both; one goal can be replaced by several.
alter table goal add column replaces_goal_id uuid;
alter table goal add foreign key (municipality_id, citizen_id, replaces_goal_id) references goal (municipality_id, citizen_id, id);
alter table goal add check (from_goal_id is null or replaces_goal_id is null);
create index goal_replaced on goal (municipality_id, replaces_goal_id) where replaces_goal_id is not null;

create function access.refuse_replacing_elsewhere() returns trigger language plpgsql as $$
begin
  if new.replaces_goal_id is not null and not exists (
    select from plan_round r join goal o on o.municipality_id = r.municipality_id and o.round_id = r.previous_round_id
    where r.municipality_id = new.municipality_id and r.id = new.round_id and o.id = new.replaces_goal_id
  ) then
    raise exception 'a goal replaces one of the round before' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger replaces_one_of_the_round_before before insert or update of replaces_goal_id, round_id on goal
  for each row execute function access.refuse_replacing_elsewhere();
