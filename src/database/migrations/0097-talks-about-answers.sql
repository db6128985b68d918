-- R-M8, R-C1: who leads the plan took up with a party what they do not agree with: what was said and agreed, and on which day. The
-- answer itself stands as it was given. The party says whether the talk was as it is told (docs/decisions/0047).
create table answer_talk (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  party_id uuid not null,
  agreement_id uuid not null,
  author_id uuid not null,
  words text not null check (length(btrim(words)) > 0 and length(words) <= 4000),
  talked_on date not null,
  was_there boolean,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  -- Nobody records a talk with themselves.
  check (author_id <> party_id),
  foreign key (municipality_id, citizen_id, party_id, agreement_id) references agreement (municipality_id, citizen_id, party_id, id),
  foreign key (municipality_id, author_id) references person (municipality_id, id)
);
create index answer_talk_of_answer on answer_talk (municipality_id, agreement_id);
create index answer_talk_of_citizen on answer_talk (municipality_id, citizen_id);
create index answer_talk_unanswered on answer_talk (municipality_id, party_id) where was_there is null;

-- What was told stays as it was told, whoever tries; only the party's own word about it is added.
create function access.talk_stays_as_told() returns trigger language plpgsql as $$
declare
  answers constant text[] := array['was_there', 'version'];
begin
  if tg_op = 'INSERT' then
    if new.was_there is null then return new; end if;
  elsif tg_op = 'UPDATE' and to_jsonb(new) - answers is not distinct from to_jsonb(old) - answers then
    return new;
  end if;
  raise exception 'rows of % never change but for the party''s own word', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger stays_as_told before insert or update or delete on answer_talk for each row
  execute function access.talk_stays_as_told();
create trigger never_emptied before truncate on answer_talk for each statement execute function access.refuse_change();

-- The party has looked at what is told of a talk with them.
alter table seen drop constraint seen_what_check;
alter table seen add constraint seen_what_check
  check (what in ('contributions','shownPreparation','decisions','adjustments','planEditions','answerTalks'));
