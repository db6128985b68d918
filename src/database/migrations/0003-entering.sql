-- How a request enters: the session's person, and what that person is to whom, put into settings that last for
-- the transaction. Only these functions read sessions and relations without asking who is there.
create type access.entered as (
  session_id uuid, municipality_id uuid, person_id uuid, given_name text, role text, language text,
  municipality_name text, kinds text[], expires_at timestamptz
);

create function access.take_the_place_of(
  in_municipality uuid, in_person uuid, in_role text, in_now timestamptz, in_today date, in_citizen uuid
) returns text[] language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  kinds text[] := '{}';
  citizens uuid[] := '{}';
  found_relation record;
  offers uuid[];
  meetings uuid[];
  open_meetings uuid[];
begin
  -- A transaction has one person: what the first may see must not stay for a second.
  if access.me() is not null then raise exception 'this transaction has been entered already'; end if;
  perform set_config('app.municipality', in_municipality::text, true),
          set_config('app.person', in_person::text, true),
          set_config('app.role', in_role, true),
          set_config('app.now', in_now::text, true);
  for found_relation in
    select kind, array_agg(distinct citizen_id) as citizens
    from public.relation
    where municipality_id = in_municipality and person_id = in_person
      and starts_on <= in_today and (ends_on is null or ends_on >= in_today)
      and (in_citizen is null or citizen_id = in_citizen)
      -- Guardian: within scope (§ 5). A guardian of money alone has no part in the plan.
      and guardian_scope is distinct from 'economic'
    group by kind
  loop
    kinds := kinds || found_relation.kind;
    citizens := citizens || found_relation.citizens;
    perform set_config('app.as_' || found_relation.kind, found_relation.citizens::text, true);
  end loop;
  if kinds = '{}' then return kinds; end if;
  perform set_config('app.my_citizens', citizens::text, true);

  select array_agg(distinct offer_id) into offers
  from public.relation
  where municipality_id = in_municipality and person_id = in_person and offer_id is not null
    and starts_on <= in_today and (ends_on is null or ends_on >= in_today)
    and (in_citizen is null or citizen_id = in_citizen);
  perform set_config('app.offers', coalesce(offers, '{}')::text, true);

  -- Being invited counts only while there is a relation as well (R-T1).
  select array_agg(m.id), array_agg(m.citizen_id) filter (where m.opened_at is not null and m.closed_at is null)
  into meetings, open_meetings
  from public.meeting_participant p
  join public.plan_meeting m on m.municipality_id = p.municipality_id and m.id = p.meeting_id
  where p.municipality_id = in_municipality and p.person_id = in_person and p.withdrawn_at is null
    and (in_citizen is null or p.citizen_id = in_citizen)
    and exists (select from public.relation r
      where r.municipality_id = in_municipality and r.person_id = in_person and r.citizen_id = p.citizen_id
        and r.starts_on <= in_today and (r.ends_on is null or r.ends_on >= in_today)
        and r.guardian_scope is distinct from 'economic');
  perform set_config('app.meetings', coalesce(meetings, '{}')::text, true),
          set_config('app.in_open_meeting', coalesce(open_meetings, '{}')::text, true);
  -- Both are made from the access table with the policies.
  perform set_config('app.plans_shown', access.find_plans_shown_to_me()::text, true);
  perform set_config('app.goals_kept', access.find_goals_kept_from_me()::text, true);
  return kinds;
end $$;

-- Enters by session. Null when there is no living session. in_citizen narrows everything to one citizen.
create function access.enter(in_token_hash bytea, in_now timestamptz, in_today date, in_citizen uuid)
returns access.entered language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  result access.entered;
begin
  select s.id, s.municipality_id, s.person_id, p.given_name, p.role, p.language, m.name, null, s.expires_at into result
  from public.session s
  join public.person p on p.municipality_id = s.municipality_id and p.id = s.person_id
  join public.municipality m on m.municipality_id = s.municipality_id
  where s.token_hash = in_token_hash and s.ended_at is null and s.expires_at > in_now;
  if not found then return null; end if;
  result.kinds := access.take_the_place_of(result.municipality_id, result.person_id, result.role, in_now, in_today, in_citizen);
  return result;
end $$;

create function access.start_session(
  in_municipality uuid, in_person uuid, in_session uuid, in_token_hash bytea, in_now timestamptz, in_expires timestamptz
) returns void language sql security definer set search_path = pg_catalog, public as $$
  insert into public.session (municipality_id, id, person_id, token_hash, created_at, expires_at)
  values (in_municipality, in_session, in_person, in_token_hash, in_now, in_expires);
$$;
create function access.end_session(in_token_hash bytea, in_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.session set ended_at = in_now where token_hash = in_token_hash and ended_at is null;
$$;

-- Demo mode: everybody on the list, with what they are to whom. Empty where nothing was seeded.
create function access.demo_people() returns table (
  handle text, municipality_id uuid, person_id uuid, name text, role text, unit text, municipality_name text, belongs_to text[]
) language sql stable security definer set search_path = pg_catalog, public as $$
  select d.handle, d.municipality_id, d.person_id, p.given_name || ' ' || p.family_name, p.role, p.unit, m.name,
    coalesce((select array_agg(distinct c.given_name order by c.given_name) from public.relation r
      join public.person c on c.municipality_id = r.municipality_id and c.id = r.citizen_id
      where r.municipality_id = d.municipality_id and r.person_id = d.person_id and r.kind <> 'citizen'), '{}')
  from public.demo_person d
  join public.person p on p.municipality_id = d.municipality_id and p.id = d.person_id
  join public.municipality m on m.municipality_id = d.municipality_id
  order by d.position;
$$;
create function access.has_production_municipality() returns boolean
language sql stable security definer set search_path = pg_catalog, public as
$$ select exists (select from public.municipality where is_production) $$;

-- A new municipality and its first administrator: what no signed-in person can do. Never granted to the app's role.
create function access.found_municipality(
  in_municipality uuid, in_name text, in_administrator uuid, in_given_name text, in_family_name text
) returns void language sql security definer set search_path = pg_catalog, public as $$
  insert into public.municipality (municipality_id, name) values (in_municipality, in_name);
  insert into public.person (municipality_id, id, given_name, family_name, role)
  values (in_municipality, in_administrator, in_given_name, in_family_name, 'administrator');
$$;

-- A version never changes (R-M8), and the record is only added to (R-T3), whoever tries.
create function access.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % never change', tg_table_name using errcode = 'integrity_constraint_violation'; end $$;
create trigger never_changes before update or delete on plan_version for each row execute function access.refuse_change();
create trigger never_changes before update or delete on plan_version_part for each row execute function access.refuse_change();
create trigger never_changes before update or delete on audit_event for each row execute function access.refuse_change();
create trigger never_changes before delete on agreement for each row execute function access.refuse_change();
