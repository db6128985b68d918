-- Who answered the status while the meeting was open took part in it as well (R-S1): the closing page begins with them too, as with those
-- who wrote in the plan (0105).
create or replace function access.came_into_room(in_citizen uuid, in_meeting uuid) returns uuid[] language sql stable
  security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(part.person_id), '{}') from public.plan_meeting meeting
  join public.meeting_participant part on part.municipality_id = meeting.municipality_id and part.meeting_id = meeting.id
  where meeting.municipality_id = access.municipality() and meeting.citizen_id = in_citizen and meeting.id = in_meeting
    and in_citizen = any (access.citizens_as('caseworker'))
    and exists (
      select from public.audit_event taking
      where taking.municipality_id = meeting.municipality_id and taking.citizen_id = meeting.citizen_id
        and taking.actor_id = part.person_id and taking.decision = 'allowed' and not taking.saw_nothing
        and taking.event in ('meeting.roomViewed', 'meeting.cardPlaced', 'goal.voiceGiven', 'goal.perspectiveWritten',
          'goal.contributionWritten', 'goal.scored', 'effort.written', 'status.helpAnswered', 'status.goalReviewed')
        and taking.happened_at >= meeting.opened_at
        and (meeting.closed_at is null or taking.happened_at <= meeting.closed_at)
    )
$$;
