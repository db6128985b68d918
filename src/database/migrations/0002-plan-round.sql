create table plan_round (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  number integer not null check (number >= 1),
  started_on date not null,
  previous_round_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, citizen_id, number),
  foreign key (municipality_id, citizen_id) references person (municipality_id, id),
  foreign key (municipality_id, previous_round_id) references plan_round (municipality_id, id)
);

-- Preparation ------------------------------------------------------------------------------------------------
create table private_preparation.answer (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  area text not null check (area in ('home','day','people','bodyAndHealth','gettingAround','leisure','money','free')),
  words text not null default '' check (length(words) <= 4000),
  symbols text[] not null default '{}' check (cardinality(symbols) <= 12),
  photo_hash text,
  -- "Jeg ved det ikke" and "Spring over" are answers too.
  without_answer text check (without_answer in ('dontKnow','skipped')),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, round_id, area),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);

-- What the citizen said to end the preparation: done, or "Nej tak" (R-P3). Nothing of what is in it.
create table preparation_end (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  ended text not null check (ended in ('finished','noThanks')),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);
create unique index one_preparation_end on preparation_end (municipality_id, round_id) where withdrawn_at is null;

-- A snapshot the citizen chose to show (R-P6); what it was copied from stays private.
create table shared_item (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  area text not null,
  words text not null,
  symbols text[] not null,
  photo_hash text,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);
create index shared_item_of_round on shared_item (municipality_id, round_id);

-- What the citizen shows to whom: the S cells of the access table. subject_id null = all of that kind.
create table showing (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  what text not null check (what in ('sharedItem','plan')),
  subject_id uuid,
  person_id uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check ((what = 'sharedItem') = (subject_id is not null)),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index showing_to_person on showing (municipality_id, person_id, citizen_id);
create index showing_of_citizen on showing (municipality_id, citizen_id);
create unique index showing_once on showing (municipality_id, citizen_id, what, subject_id, person_id)
  nulls not distinct where withdrawn_at is null;

-- R-P7: what others contribute, from their own login, with how they know.
create table contribution (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  area text not null,
  author_id uuid not null,
  words text not null check (length(words) between 1 and 4000),
  symbols text[] not null default '{}',
  how_they_know text not null check (length(how_they_know) between 1 and 2000),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id),
  foreign key (municipality_id, author_id) references person (municipality_id, id)
);
create index contribution_of_round on contribution (municipality_id, round_id);
create table contribution_objection (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  contribution_id uuid not null,
  words text not null default '' check (length(words) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, contribution_id),
  foreign key (municipality_id, contribution_id) references contribution (municipality_id, id)
);

-- Meetings ---------------------------------------------------------------------------------------------------
create table plan_meeting (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  kind text not null check (kind in ('plan','status')),
  starts_at timestamptz not null,
  -- The local calendar day of starts_at, so that days are counted as days (R-P1).
  held_on date not null,
  length_minutes integer not null check (length_minutes between 10 and 480),
  place text not null check (length(place) between 1 and 500),
  form text not null default 'onSite' check (form in ('onSite','video','both')),
  late_reason text check (length(late_reason) <= 2000),
  called_by uuid not null,
  opened_at timestamptz,
  closed_at timestamptz,
  next_meeting_on date,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, round_id),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);
create index plan_meeting_of_citizen on plan_meeting (municipality_id, citizen_id);

create table meeting_participant (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, meeting_id, person_id),
  foreign key (municipality_id, meeting_id) references plan_meeting (municipality_id, id),
  foreign key (municipality_id, person_id) references person (municipality_id, id)
);
create index meeting_participant_person on meeting_participant (municipality_id, person_id);

-- R-P1: the clock stops when the citizen has been told in their way.
create table told (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  told_by text not null check (length(told_by) between 1 and 200),
  -- Which date was told: a meeting that moves is told anew.
  of_meeting_on date not null,
  told_on date not null,
  how text not null check (how in ('talk','phone','video','letter','pictures','signs','invitation')),
  words text not null default '' check (length(words) <= 2000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references plan_meeting (municipality_id, id)
);

-- The agenda and the cards of the meeting. said_by: whose words, never mixed up (R-P8, R-M1).
create table meeting_card (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  kind text not null check (kind in ('agendaPoint','card')),
  author_id uuid not null,
  said_by text not null check (said_by in ('self','withHelp','onBehalf','ownPoint')),
  how_they_know text check (length(how_they_know) <= 2000),
  words text not null default '' check (length(words) <= 4000),
  symbols text[] not null default '{}',
  photo_hash text,
  from_shared_item_id uuid,
  position double precision not null,
  done_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references plan_meeting (municipality_id, id)
);
create index meeting_card_of_meeting on meeting_card (municipality_id, meeting_id);

-- R-M1: "Blev du hørt?" One answer a meeting; one recorded by another says who.
create table heard_answer (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  answer text not null check (answer in ('yes','partly','no','couldNotAnswer')),
  words text not null default '' check (length(words) <= 4000),
  -- How the answer was given, when another records it: a described reaction.
  described_reaction text check (length(described_reaction) <= 2000),
  heard_card_ids uuid[] not null default '{}',
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references plan_meeting (municipality_id, id)
);
create unique index one_heard_answer on heard_answer (municipality_id, meeting_id) where withdrawn_at is null;

-- The plan being made ----------------------------------------------------------------------------------------
-- Verbatim words of the citizen (R-P8). Recorded by another: author_id is that person, confirmed_at the citizen's yes.
create table dream (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  author_id uuid not null,
  said_by text not null check (said_by in ('self','withHelp','onBehalf')),
  how_they_know text check (length(how_they_know) <= 2000),
  is_most_important boolean not null default false,
  words text not null default '' check (length(words) <= 4000),
  symbols text[] not null default '{}',
  from_shared_item_id uuid,
  from_dream_id uuid,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check (said_by <> 'onBehalf' or length(how_they_know) > 0),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);
create index dream_of_round on dream (municipality_id, round_id);

create table goal (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  dream_id uuid,
  author_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  smarte text not null default '' check (length(smarte) <= 4000),
  symbol text,
  direction text not null default 'develop' check (direction in ('develop','keep','limitLoss')),
  -- null: a common goal that all providers contribute to (R-M3).
  only_offer_ids uuid[] check (cardinality(only_offer_ids) > 0),
  -- The same goal in the round before (R-S3).
  from_goal_id uuid,
  position double precision not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id),
  foreign key (municipality_id, dream_id) references dream (municipality_id, id),
  foreign key (municipality_id, from_goal_id) references goal (municipality_id, id)
);
create index goal_of_round on goal (municipality_id, round_id);

-- The citizen's own words on a goal, verbatim, beside the SMARTE wording (R-M4).
create table goal_words (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  said_by text not null check (said_by in ('self','withHelp','onBehalf')),
  how_they_know text check (length(how_they_know) <= 2000),
  words text not null default '' check (length(words) <= 4000),
  symbols text[] not null default '{}',
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check (said_by <> 'onBehalf' or length(how_they_know) > 0),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index goal_words_of_goal on goal_words (municipality_id, goal_id);

-- R-M5: perspectives stand side by side.
create table perspective (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  view text not null check (view in ('citizen','network','professional')),
  words text not null check (length(words) between 1 and 4000),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index perspective_of_goal on perspective (municipality_id, goal_id);

create table wish_not_followed (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  author_id uuid not null,
  what text not null check (length(what) between 1 and 2000),
  why text not null check (length(why) between 1 and 4000),
  decided_by text not null check (length(decided_by) between 1 and 200),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);

-- R-M6, R-M7: one row per goal, meeting, view, person and place. The recorded one is the professional view of the caseworker.
create table score (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  view text not null check (view in ('citizen','network','professional')),
  place text not null default '' check (length(place) <= 200),
  mastery_now text check (mastery_now in ('othersDoIt','withMuchHelp','withSomeHelp','withLittleHelp','onMyOwn')),
  expected_mastery text check (expected_mastery in ('othersDoIt','withMuchHelp','withSomeHelp','withLittleHelp','onMyOwn')),
  support_need text check (support_need in ('complete','high','moderate','light','none','notAssessed')),
  -- Words may stand instead of numbers; "Jeg ved det ikke" is an answer.
  doesnt_know boolean not null default false,
  words text not null default '' check (length(words) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, goal_id, meeting_id, author_id, view, place),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id),
  foreign key (municipality_id, meeting_id) references plan_meeting (municipality_id, id)
);
create index score_of_goal on score (municipality_id, goal_id);

-- R-M7: "Jeg er ikke enig", in the citizen's words; staff cannot alter it.
create table disagreement (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  meeting_id uuid not null,
  words text not null default '' check (length(words) <= 4000),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, goal_id, meeting_id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);

-- R-M3: what each provider (or person) contributes to a goal.
create table goal_contribution (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  offer_id uuid,
  words text not null check (length(words) between 1 and 4000),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index goal_contribution_of_goal on goal_contribution (municipality_id, goal_id);

-- R-M9: the texts of § 141 and VUM 2.0 by heading.
create table formal_text (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  author_id uuid not null,
  heading text not null check (length(heading) between 1 and 60),
  text text not null default '' check (length(text) <= 20000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, round_id, heading),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);

-- Staircase, efforts, ticks ----------------------------------------------------------------------------------
create table effort (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  offer_id uuid,
  what text not null check (length(what) between 1 and 1000),
  how text not null default '' check (length(how) <= 2000),
  who text not null default '' check (length(who) <= 500),
  how_often text not null default '' check (length(how_often) <= 500),
  from_on date,
  to_on date,
  from_effort_id uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check (to_on is null or from_on is null or to_on >= from_on),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index effort_of_goal on effort (municipality_id, goal_id);

-- R-O2: granted or refused is a decision of its own, the caseworker's.
create table effort_decision (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  effort_id uuid not null,
  author_id uuid not null,
  outcome text not null check (outcome in ('granted','refused')),
  decided_on date not null,
  reason text not null default '' check (length(reason) <= 4000),
  how_to_complain text not null default '' check (length(how_to_complain) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check (outcome = 'granted' or (length(reason) > 0 and length(how_to_complain) > 0)),
  foreign key (municipality_id, effort_id) references effort (municipality_id, id)
);
create index effort_decision_of_effort on effort_decision (municipality_id, effort_id);

create table step (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  words text not null check (length(words) between 1 and 300),
  symbol text,
  why text not null default '' check (length(why) <= 1000),
  position double precision not null,
  done_at timestamptz,
  from_step_id uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index step_of_goal on step (municipality_id, goal_id);

-- R-F4: what was changed in daily life, and why.
create table adjustment (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  goal_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  before text not null,
  after text not null,
  reason text not null check (length(reason) between 1 and 2000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
create index adjustment_of_goal on adjustment (municipality_id, goal_id);

-- "Lykkedes det?" Rows are only added; the last of a day counts.
create table tick (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  step_id uuid not null,
  author_id uuid not null,
  day date not null,
  answer text not null check (answer in ('yes','little','notToday')),
  created_at timestamptz not null default access.now(),
  version integer not null default 1,
  primary key (municipality_id, id),
  foreign key (municipality_id, step_id) references step (municipality_id, id)
);
create index tick_of_step on tick (municipality_id, step_id, day desc);

-- Versions and answers ---------------------------------------------------------------------------------------
create table plan_version (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  number integer not null check (number >= 1),
  snapshot jsonb not null,
  hash text not null,
  made_by uuid not null,
  made_on date not null,
  reason text not null default '' check (length(reason) <= 2000),
  created_at timestamptz not null default access.now(),
  version integer not null default 1,
  primary key (municipality_id, id),
  unique (municipality_id, round_id, number),
  foreign key (municipality_id, round_id) references plan_round (municipality_id, id)
);
-- What an offer other than the leading one is given (§ 141 stk. 5, R-M2): its relevant parts.
create table plan_version_part (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  version_id uuid not null,
  offer_id uuid not null,
  snapshot jsonb not null,
  hash text not null,
  made_by uuid not null,
  created_at timestamptz not null default access.now(),
  version integer not null default 1,
  primary key (municipality_id, id),
  unique (municipality_id, version_id, offer_id),
  foreign key (municipality_id, version_id) references plan_version (municipality_id, id)
);
-- R-M8: outside the hash of the version; later answers are possible, earlier ones stay.
create table agreement (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  version_id uuid not null,
  party_id uuid not null,
  author_id uuid not null,
  answer text not null check (answer in ('agree','partly','disagree','couldNotAnswer')),
  words text not null default '' check (length(words) <= 4000),
  confirmed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, version_id) references plan_version (municipality_id, id),
  foreign key (municipality_id, party_id) references person (municipality_id, id)
);
create index agreement_of_version on agreement (municipality_id, version_id);

-- Renewal ----------------------------------------------------------------------------------------------------
-- R-S2, first question: "Fik du den hjælp, vi aftalte?"
create table help_received (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  effort_id uuid not null,
  author_id uuid not null,
  answer text not null check (answer in ('yes','partly','no','dontKnow')),
  words text not null default '' check (length(words) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, round_id, effort_id, author_id),
  foreign key (municipality_id, effort_id) references effort (municipality_id, id)
);
-- R-S2: per goal of the round before; round_id is the new round.
create table goal_review (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  round_id uuid not null,
  goal_id uuid not null,
  author_id uuid not null,
  outcome text check (outcome in ('reached','onTheWay','notYet','changed','noLongerWanted')),
  what_helped text not null default '' check (length(what_helped) <= 4000),
  what_now text check (what_now in ('finish','continue','change','replace')),
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  unique (municipality_id, round_id, goal_id, author_id),
  foreign key (municipality_id, goal_id) references goal (municipality_id, id)
);
