-- The record is sealed (R-T3): rows are chained by hash, per municipality, and what the last seal says is kept outside the
-- database, so that whoever changes a row past every trigger is found out. docs/decisions/0021.

-- In which transaction a row was written, on a clock that only goes forward: a restored database counts on from where it was.
create sequence access.record_clock_ahead minvalue 0 start 0;
create function access.record_clock() returns bigint
language sql volatile security definer set search_path = pg_catalog as
$$ select last_value + pg_current_xact_id()::text::bigint from access.record_clock_ahead $$;

alter table audit_event add column written_in bigint not null default access.record_clock();
create index audit_event_to_seal on audit_event (municipality_id, written_in, id);

-- One seal: all rows that were written in [since, until), and everything the seal before it sealed.
create table audit_seal (
  municipality_id uuid not null,
  number bigint not null,
  since bigint not null,
  until bigint not null,
  events integer not null,
  seal bytea not null,
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (municipality_id, number)
);
create trigger never_changes before update or delete on audit_seal for each row execute function access.refuse_change();
create trigger never_emptied before truncate on audit_seal for each statement execute function access.refuse_change();

create function access.link(state bytea, before bytea, line text) returns bytea
language sql immutable parallel safe set search_path = pg_catalog as
$$ select sha256(coalesce(state, before) || convert_to(line, 'UTF8')) $$;
create aggregate access.chain(before bytea, line text) (sfunc = access.link, stype = bytea);

-- Seals what has been written in transactions that are over, and gives the new seals. What record-chain.ts reckons anew is
-- the same, and a test compares them.
create function access.seal_record() returns table (municipality_id uuid, number bigint, seal bytea)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
#variable_conflict use_column
declare
  seen pg_snapshot;
  horizon bigint;
begin
  -- One at a time, of however many processes.
  if not pg_try_advisory_xact_lock(20, 1) then return; end if;
  -- No transaction of this database below the horizon is under way, so no row can still come in below it. Those of other
  -- databases on the same server are left out, because a snapshot names them too and they may last for hours.
  seen := pg_current_snapshot();
  select last_value + coalesce(
      (select min(under_way::text::bigint) from pg_snapshot_xip(seen) under_way
       where (under_way::text::bigint & 4294967295)::text in (
         select l.transactionid::text from pg_locks l where l.locktype = 'transactionid' and l.pid in (
           select o.pid from pg_locks o
           where o.database = (select d.oid from pg_database d where d.datname = current_database())))),
      pg_snapshot_xmax(seen)::text::bigint)
    into horizon from access.record_clock_ahead;
  return query
    insert into audit_seal (municipality_id, number, since, until, events, seal)
    select m.municipality_id, coalesce(last.number, 0) + 1, coalesce(last.until, 0), horizon, found.events,
      sha256(found.chain || convert_to(to_json(array['1', m.municipality_id::text, (coalesce(last.number, 0) + 1)::text,
        coalesce(last.until, 0)::text, horizon::text, found.events::text])::text, 'UTF8'))
    from municipality m
    left join lateral (
      select s.number, s.until, s.seal from audit_seal s
      where s.municipality_id = m.municipality_id order by s.number desc limit 1
    ) last on true
    cross join lateral (
      select count(*)::int as events, access.chain(coalesce(last.seal, ''::bytea), to_json(array[
          e.id::text, e.written_in::text, (extract(epoch from e.happened_at) * 1000000)::bigint::text, e.actor_id::text,
          e.actor_role, e.actor_relation, e.on_behalf_of::text, e.citizen_id::text, e.event, e.subject_id::text,
          e.decision, e.rule, e.reason, e.saw_nothing::text
        ])::text order by e.written_in, e.id) as chain
      from audit_event e
      where e.municipality_id = m.municipality_id
        and e.written_in >= coalesce(last.until, 0) and e.written_in < horizon
    ) found
    where found.events > 0
    returning audit_seal.municipality_id, audit_seal.number, audit_seal.seal;
end $$;

-- After a restore the numbers of transactions begin low again; the clock of the record does not.
create function access.wind_record_clock() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare latest bigint;
begin
  select greatest(coalesce((select max(until) from audit_seal), 0),
    coalesce((select max(latest_of.written_in) from municipality m cross join lateral (
      select e.written_in from audit_event e where e.municipality_id = m.municipality_id
      order by e.written_in desc limit 1) latest_of), 0)) into latest;
  if latest >= access.record_clock() then
    perform setval('access.record_clock_ahead', latest - pg_current_xact_id()::text::bigint + 1);
  end if;
end $$;
