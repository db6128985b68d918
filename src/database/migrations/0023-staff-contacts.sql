-- How staff are reached at work. Never a citizen's or a relative's own number.
create table staff_contact (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  phone text not null default '' check (length(phone) <= 40),
  mail text not null default '' check (length(mail) <= 200),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
