-- Schemas: public (what a plan is made of), private_preparation (nobody but the citizen, R-P6), access (who is asking).
create schema private_preparation;
create schema access;

-- Who is asking, for this transaction only. An unset or empty setting gives null, and null gives no rows.
create function access.setting(name text) returns text language sql stable
  as $$ select nullif(current_setting('app.' || name, true), '') $$;
create function access.municipality() returns uuid language sql stable as $$ select access.setting('municipality')::uuid $$;
create function access.me() returns uuid language sql stable as $$ select access.setting('person')::uuid $$;
create function access.role() returns text language sql stable as $$ select access.setting('role') $$;
create function access.now() returns timestamptz language sql stable
  as $$ select coalesce(access.setting('now')::timestamptz, transaction_timestamp()) $$;
-- The citizens to whom the actor is this, today.
create function access.citizens_as(kind text) returns uuid[] language sql stable
  as $$ select coalesce(access.setting('as_' || kind), '{}')::uuid[] $$;
create function access.my_citizens() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('my_citizens'), '{}')::uuid[] $$;
create function access.citizens_in_open_meeting() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('in_open_meeting'), '{}')::uuid[] $$;
create function access.my_meetings() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('meetings'), '{}')::uuid[] $$;
create function access.my_offers() returns uuid[] language sql stable
  as $$ select coalesce(access.setting('offers'), '{}')::uuid[] $$;

create table municipality (
  municipality_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  is_production boolean not null default false,
  -- R-P1: notice in local calendar days, and how many fewer pass without a reason.
  notice_days integer not null default 84 check (notice_days between 0 and 366),
  notice_tolerance_days integer not null default 7 check (notice_tolerance_days between 0 and 366),
  -- R-T2: whether a citizen sees the names of those who looked.
  show_names_of_lookers boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default access.now()
);

create table person (
  municipality_id uuid not null references municipality,
  id uuid not null,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text not null check (length(family_name) between 1 and 100),
  role text not null check (role in ('citizen','relative','contactPerson','providerLead','caseworker','peerGuide','facilitator','administrator','manager')),
  unit text not null default '' check (length(unit) <= 200),
  language text not null default 'da' check (language in ('da','en')),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id)
);

-- Birth date, later address and CPR: its own table, because its row in the access table is narrower than a name's.
create table person_identity (
  municipality_id uuid not null,
  citizen_id uuid not null,
  born_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, citizen_id),
  foreign key (municipality_id, citizen_id) references person (municipality_id, id)
);

create table offer (
  municipality_id uuid not null references municipality,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('residentialHome','supportAtHome','dayOffer')),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id)
);

-- Who is what to which citizen, from–to (R-T1). A citizen is 'citizen' to themselves, so that one rule serves all.
create table relation (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('citizen','relative','companion','guardian','contactPerson','providerLead','otherProvider','caseworker','peerGuide','facilitator')),
  offer_id uuid,
  -- mor, far, søster …: in the citizen's own word for them.
  kinship text check (length(kinship) <= 100),
  guardian_scope text check (guardian_scope in ('personal','economic','both')),
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references person (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, offer_id) references offer (municipality_id, id),
  check ((kind = 'guardian') = (guardian_scope is not null)),
  check (kind not in ('providerLead','otherProvider','contactPerson') or offer_id is not null)
);
create index relation_of_person on relation (municipality_id, person_id);
create index relation_of_citizen on relation (municipality_id, citizen_id);

create table session (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);

-- Every write a person makes carries an id; this is what makes it happen exactly once.
create table command (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  content_hash bytea not null,
  outcome jsonb not null default '{}',
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, person_id, id)
);

-- R-T3: one row per decision, in the transaction that read or wrote. Never content.
create table audit_event (
  municipality_id uuid not null,
  id uuid not null,
  happened_at timestamptz not null default access.now(),
  actor_id uuid not null,
  actor_role text not null,
  actor_relation text,
  on_behalf_of uuid,
  citizen_id uuid,
  event text not null,
  subject_id uuid,
  decision text not null check (decision in ('allowed','denied')),
  rule text not null,
  reason text,
  primary key (municipality_id, id)
);
create index audit_event_of_citizen on audit_event (municipality_id, citizen_id, happened_at desc, id desc);

-- Demo mode only; empty in production.
create table demo_person (
  municipality_id uuid not null,
  handle text not null,
  person_id uuid not null,
  position integer not null,
  primary key (municipality_id, handle),
  unique (handle)
);
create table demo_clock (
  only_row boolean primary key default true check (only_row),
  days_ahead integer not null default 0 check (days_ahead between -4000 and 4000)
);
insert into demo_clock default values;
