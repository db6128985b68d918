-- In which capacity somebody was invited, and from which offer: what is printed as "present", and whether the person is a
-- party (R-M8), stays as it was when a relation later ends.
alter table meeting_participant add column kind text not null default 'relative'
  check (kind in ('citizen','relative','companion','guardian','contactPerson','providerLead','otherProvider','caseworker','peerGuide','facilitator'));
alter table meeting_participant alter column kind drop default;
alter table meeting_participant add column offer_id uuid;
alter table meeting_participant add foreign key (municipality_id, offer_id) references offer (municipality_id, id);

-- R-M1: alone, with help, or on their behalf with the reaction that somebody describes.
alter table heard_answer add column said_by text not null default 'self' check (said_by in ('self','withHelp','onBehalf'));
alter table heard_answer alter column said_by drop default;
alter table heard_answer add check (said_by <> 'onBehalf' or length(described_reaction) > 0);
alter table heard_answer drop column heard_card_ids;

-- What the citizen was heard in: each point is their own card, or a reaction with who describes it (R-M1). `what` keeps the
-- words of the card as they stood, so that hiding the card later takes nothing out of the plan.
create table heard_point (
  municipality_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  what text not null check (length(what) between 1 and 4000),
  card_id uuid,
  described_reaction text check (length(described_reaction) between 1 and 2000),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default access.now(),
  primary key (municipality_id, id),
  check ((card_id is null) <> (described_reaction is null)),
  foreign key (municipality_id, meeting_id) references plan_meeting (municipality_id, id),
  foreign key (municipality_id, card_id) references meeting_card (municipality_id, id)
);
create index heard_point_of_meeting on heard_point (municipality_id, meeting_id);
create unique index heard_point_once on heard_point (municipality_id, meeting_id, card_id) where withdrawn_at is null;

-- An offer that is given its part sees which version it is a part of.
alter table plan_version_part add column version_number integer not null default 1 check (version_number >= 1);
alter table plan_version_part alter column version_number drop default;

-- What was said stays as it was said: only the named columns may change (R-P8, R-M1, R-M8), whoever tries.
create function access.only_these_change() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - tg_argv) is distinct from (to_jsonb(old) - tg_argv) then
    raise exception 'only % of a % may change', tg_argv, tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger words_stay before update on meeting_card for each row
  execute function access.only_these_change('done_at', 'withdrawn_at', 'version');
create trigger answer_stays before update on heard_answer for each row
  execute function access.only_these_change('withdrawn_at', 'version');
create trigger point_stays before update on heard_point for each row
  execute function access.only_these_change('withdrawn_at', 'version');
create trigger answer_stays before update on agreement for each row
  execute function access.only_these_change('confirmed_at');
create function access.confirmed_once() returns trigger language plpgsql as $$
begin
  if old.confirmed_at is not null then
    raise exception 'a confirmed answer stays confirmed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger confirmed_once before update on agreement for each row execute function access.confirmed_once();
alter table agreement add column form text not null default 'tap' check (form in ('tap','voice','signature'));
