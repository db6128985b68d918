-- What a citizen makes in pictures: the dream board, conversation mats, strengths cards (§ 5). Nobody else reads it (R-P6):
-- others see copies that the citizen chose to show, as with the preparation.
create table private_preparation.own_picture (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  -- 'dream-board', 'strengths', 'mat', or the mat of a life area: 'mat-home'.
  name text not null check (name ~ '^(dream-board|strengths|mat(-[A-Za-z]+)?)$'),
  -- What the citizen calls the three columns of a mat; empty where the product's own words stand.
  column_names text[] not null default '{}' check (cardinality(column_names) in (0, 3)),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, name),
  constraint own_picture_of_its_citizen unique (municipality_id, citizen_id, id)
);

create table private_preparation.own_picture_card (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  picture_id uuid not null,
  -- Which card of a dealt deck it is: a symbol, a life area, a strength. Null for a card the citizen made.
  key text,
  place text not null,
  position integer not null default 0,
  words text not null default '' check (length(words) <= 80),
  symbol text,
  photo_hash text,
  taken_away_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id, picture_id)
    references private_preparation.own_picture (municipality_id, citizen_id, id)
);
create index own_picture_card_of_picture on private_preparation.own_picture_card (municipality_id, picture_id);
create unique index own_picture_card_dealt_once on private_preparation.own_picture_card (municipality_id, picture_id, key);

-- Every change with the cards as they were before it, so that all of it can be undone (R-T5).
create table private_preparation.own_picture_change (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  picture_id uuid not null,
  -- The version of the picture that the change made.
  number integer not null,
  before jsonb not null,
  undone_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, picture_id, number),
  foreign key (municipality_id, citizen_id, picture_id)
    references private_preparation.own_picture (municipality_id, citizen_id, id)
);

-- The copy that others see: what stood there when the citizen showed it.
create table shown_picture (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  name text not null,
  content jsonb not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id)
);
create index shown_picture_of_citizen on shown_picture (municipality_id, citizen_id, name) where withdrawn_at is null;

alter table showing drop constraint showing_what_check;
alter table showing add constraint showing_what_check check (what in ('sharedItem', 'plan', 'communication', 'ownPicture'));
alter table showing drop constraint showing_check;
alter table showing add constraint showing_check check ((what in ('sharedItem', 'ownPicture')) = (subject_id is not null));
