-- What a citizen took away or had beside their answer (R-T5): nobody else reads it (R-P6), and for 30 days it can be brought
-- back. otherText: two tabs wrote, and the citizen has not chosen yet; takenAway: a photo, a picture or a text that was removed.
create table private_preparation.put_aside (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  answer_id uuid not null,
  why text not null check (why in ('takenAway','otherText')),
  words text not null default '' check (length(words) <= 4000),
  symbols text[] not null default '{}' check (cardinality(symbols) <= 12),
  photo_hash text,
  settled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, answer_id) references private_preparation.answer (municipality_id, id)
);
create index put_aside_of_answer on private_preparation.put_aside (municipality_id, answer_id) where settled_at is null;

-- A citizen may take an objection back (R-P7).
alter table contribution_objection add column withdrawn_at timestamptz;
