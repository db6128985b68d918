-- Who of those invited came into the room of a meeting while it was open: what the caseworker's closing page begins with. From the
-- record of looks, and nothing else of it, for whoever closes meetings (§ 5: dates and invitations).
create function access.came_into_room(in_citizen uuid, in_meeting uuid) returns uuid[] language sql stable
  security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(part.person_id), '{}') from public.plan_meeting meeting
  join public.meeting_participant part on part.municipality_id = meeting.municipality_id and part.meeting_id = meeting.id
  where meeting.municipality_id = access.municipality() and meeting.citizen_id = in_citizen and meeting.id = in_meeting
    and in_citizen = any (access.citizens_as('caseworker'))
    and exists (
      select from public.audit_event look
      where look.municipality_id = meeting.municipality_id and look.citizen_id = meeting.citizen_id
        and look.actor_id = part.person_id and look.event = 'meeting.roomViewed' and look.decision = 'allowed'
        and not look.saw_nothing and look.happened_at >= meeting.opened_at
        and (meeting.closed_at is null or look.happened_at <= meeting.closed_at)
    )
$$;
