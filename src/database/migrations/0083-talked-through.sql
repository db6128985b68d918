-- R-M1: who leads the meeting ticks what was talked through, whoever laid it on the table. R-M10: hiding a card stays with the
-- citizen and with who laid it, whoever tries.
create function access.refuse_hiding_of_others() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is distinct from old.withdrawn_at
    and access.me() is distinct from old.citizen_id and access.me() is distinct from old.author_id then
    raise exception 'only the citizen and who laid a card hide it' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger hidden_by_its_own before update on meeting_card for each row
  execute function access.refuse_hiding_of_others();
