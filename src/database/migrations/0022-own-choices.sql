-- How a person wants the screens. Null is not chosen: then the device decides.
create table own_choices (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  size text check (size in ('normal','large','largest')),
  calm text check (calm in ('asIs','fewer','fewerNoPictures','bigPictures')),
  theme text check (theme in ('device','light','dark','contrast')),
  font text check (font in ('lexend','andika','atkinson')),
  rate text check (rate in ('slow','normal','fast')),
  voice text check (length(voice) between 1 and 200),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
