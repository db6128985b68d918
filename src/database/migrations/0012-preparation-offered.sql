-- R-P2: the contact person answers for the citizen being offered preparation. Once a round; by whom and when.
create table preparation_offered (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  author_id uuid not null,
  offered_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, round_id),
  foreign key (municipality_id, citizen_id, round_id) references plan_round (municipality_id, citizen_id, id)
);
