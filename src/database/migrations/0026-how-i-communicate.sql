-- How a citizen communicates (R-W6, § 5). One entry a question and author: what the citizen says and what the contact
-- person knows stand beside one another, and whose entry it is follows from the login it was written with (R-P7, R-P8).
create table communication_entry (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  author_id uuid not null,
  question text not null check (question in ('ways','yes','no','helps','avoid','sitting')),
  choices text[] not null default '{}' check (cardinality(choices) <= 12),
  words text not null default '' check (length(words) <= 2000),
  without_answer text check (without_answer in ('dontKnow','skipped')),
  how_they_know text not null default '' check (length(how_they_know) <= 2000),
  withdrawn_at timestamptz,
  changed_at timestamptz not null default access.now(),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, id),
  unique (municipality_id, citizen_id, question, author_id),
  -- Whoever writes about somebody else says how they know (R-P7).
  constraint says_how_they_know check (author_id = citizen_id or how_they_know <> ''),
  foreign key (municipality_id, author_id) references person (municipality_id, id)
);

-- "Det er ikke rigtigt": the citizen's, about an entry as it stood then (R-P7).
create table communication_objection (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  entry_id uuid not null,
  entry_version integer not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, entry_id),
  foreign key (municipality_id, citizen_id, entry_id) references communication_entry (municipality_id, citizen_id, id)
);

-- Whether it comes along on the printed plan: the citizen's choice, and no until they say yes.
create table communication_choice (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  on_print boolean not null,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id)
);

-- Peer guides and facilitators see it where the citizen shows it (§ 5).
alter table showing drop constraint showing_what_check;
alter table showing add constraint showing_what_check check (what in ('sharedItem','plan','communication','ownPicture'));
