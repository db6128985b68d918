-- What the author was to the citizen on the day of the score: who may be recorded stays clear when relations end (R-M7).
alter table score add column written_as text not null check (written_as in
  ('citizen','relative','companion','guardian','contactPerson','providerLead','otherProvider','caseworker'));
-- Staff may write down what the citizen says, as said by them; nobody else speaks in the citizen's view.
alter table score add check (view <> 'citizen' or written_as in ('citizen','caseworker'));

-- "Jeg ved det ikke" is answered once to now (doesnt_know) and once to the next meeting.
alter table score add column expected_doesnt_know boolean not null default false;

-- Whose perspective it is, where a caseworker writes down what somebody of the network says; empty when it is the author's.
alter table perspective add column spoken_by text not null default '' check (length(spoken_by) <= 200);

-- Who contributes, where a caseworker writes it down for somebody who belongs to no offer (the citizen, a relative).
alter table goal_contribution add column spoken_by text not null default '' check (length(spoken_by) <= 200);

-- § 141: a particular condition that does not concern this citizen is an answer, not something missing.
alter table formal_text add column is_not_relevant boolean not null default false;

-- R-P8: words of the citizen are changed by the citizen alone, and only the citizen says that they fit – whoever tries.
create function access.refuse_change_of_words() returns trigger language plpgsql as $$
begin
  if access.me() is distinct from old.citizen_id and (
    new.words is distinct from old.words or new.symbols is distinct from old.symbols or new.said_by is distinct from old.said_by
    or new.how_they_know is distinct from old.how_they_know or new.author_id is distinct from old.author_id
    or new.confirmed_at is distinct from old.confirmed_at
  ) then
    raise exception 'only the citizen changes the words of a %', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger words_are_the_citizens before update on dream for each row execute function access.refuse_change_of_words();
create trigger words_are_the_citizens before update on goal_words for each row execute function access.refuse_change_of_words();
