-- What a person may see is found once, when a transaction is entered, and kept in as few settings as the policies ask for
-- (docs/decisions/0002): a policy that compares with one array costs a tenth of one that joins ten.

-- The citizens of one group of the policies, today. An unset or empty setting gives null, and null gives no rows.
create function access.reached(name text) returns uuid[] language sql stable
  as $$ select access.setting('reach_' || name)::uuid[] $$;
-- Everybody around the actor's citizens whom the actor may know by name.
create function access.people_around_me() returns uuid[] language sql stable
  as $$ select access.setting('people')::uuid[] $$;

create or replace function access.take_the_place_of(
  in_municipality uuid, in_person uuid, in_role text, in_now timestamptz, in_today date, in_citizen uuid
) returns text[] language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  kinds text[] := '{}';
  citizens uuid[] := '{}';
  offers uuid[] := '{}';
  found_relation record;
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
    select kind, array_agg(distinct citizen_id) as citizens,
      array_agg(distinct offer_id) filter (where offer_id is not null) as offers
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
    offers := offers || found_relation.offers;
    perform set_config('app.as_' || found_relation.kind, found_relation.citizens::text, true);
  end loop;
  if kinds = '{}' then return kinds; end if;

  -- Being invited counts only while there is a relation as well (R-T1).
  select array_agg(m.id), array_agg(m.citizen_id) filter (where m.opened_at is not null and m.closed_at is null)
  into meetings, open_meetings
  from public.meeting_participant p
  join public.plan_meeting m on m.municipality_id = p.municipality_id and m.id = p.meeting_id
  where p.municipality_id = in_municipality and p.person_id = in_person and p.withdrawn_at is null
    and p.citizen_id = any (citizens);
  perform set_config('app.my_citizens', citizens::text, true),
          set_config('app.offers', offers::text, true),
          set_config('app.meetings', coalesce(meetings, '{}')::text, true),
          set_config('app.in_open_meeting', coalesce(open_meetings, '{}')::text, true);
  -- Made from the access table, with the policies.
  perform access.find_reached(kinds);
  return kinds;
end $$;
create index meeting_participant_of_citizen on meeting_participant (municipality_id, citizen_id);
