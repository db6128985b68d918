import { sql } from 'kysely';
import { dayOfMeeting } from '../../../database/day-of-meeting.ts';
import { firstAuthorOfEffort } from '../../../database/first-author.ts';
import type { Work } from '../../../database/visit.ts';
import { whoAskedLast } from '../../../database/who-asked.ts';
import { can, canAll, reachesOf } from '../../../domain/access/can.ts';
import { decisionsSeenBy } from '../../../domain/plan/seen-decision.ts';
import { aroundThePlan, detailsOf, type PlanExtent, thePicture } from './plan-columns.ts';
import type { PlanRows } from './plan-rows.ts';

/**
 * Everything of one plan that the actor may see, in one statement: what costs is the round trip and the policies of each
 * table, so that each is asked once. `roundId` null takes the newest round. Lists come in the order of the page;
 * decisions the newest first. Null when there is no such round.
 */
export async function readPlanRows(
  { tx, actor, today }: Work,
  citizenId: string,
  roundId: string | null,
  extent: PlanExtent,
): Promise<PlanRows | null> {
  const seesTheMaking = reachesOf(actor, 'planBeingMade', 'read').some((reach) => reach !== 'inMeeting');
  const { rows } = await sql<PlanRows>`
    with round as materialized (
      select ${actor.municipalityId}::uuid as m, ${citizenId}::uuid as c, ${today}::date as today, id, number, previous_round_id from plan_round
      where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId}
        and (${roundId}::uuid is null or id = ${roundId}::uuid) order by number desc limit 1
    ), gone as materialized (
      select * from access.dreams_gone(array[${citizenId}::uuid], array[(select id from round)])
    ), goals as materialized (
      select g.id, g.version, g.author_id, g.dream_id, g.title, g.smarte, g.symbol, g.direction, g.only_offer_ids, g.from_goal_id,
        g.replaces_goal_id, g.position, g.withdrawn_at, gone.gone_at
      from round r join goal g on g.municipality_id = r.m and g.round_id = r.id
      left join gone on gone.dream_id = g.dream_id
    ), base as materialized (
      select r.m, r.c, r.today, r.id as round_id, r.number, r.previous_round_id, meeting.id as meeting_id, ${dayOfMeeting('meeting')} as meeting_on, meeting.place, meeting.opened_at,
        meeting.closed_at, meeting.next_meeting_on, newest.id as version_id, newest.number as version_number, newest.made_on, newest.made_by,
        newest.part_for, newest.since_last, newest.said as version_said,
        (select coalesce(array_agg(id), '{}') from goals) as goal_ids, (select coalesce(array_agg(from_goal_id), '{}') from goals) as before_ids
      from round r
      left join plan_meeting meeting on meeting.municipality_id = r.m and meeting.round_id = r.id
      -- Who was given a part holds that version too (R-M2): the newest they hold, and the whole rather than a part of it.
      left join lateral (select v.id, v.number, v.made_on, v.made_by, null as part_for, v.snapshot -> 'sinceLast' as since_last,
          (v.snapshot -> 'dreams') || (v.snapshot -> 'mostImportant') as said from plan_version v
          where v.municipality_id = r.m and v.round_id = r.id
        union all select p.version_id, p.version_number, (p.created_at at time zone 'Europe/Copenhagen')::date, p.made_by, o.name,
          p.snapshot -> 'sinceLast', (p.snapshot -> 'dreams') || (p.snapshot -> 'mostImportant')
          from plan_version_part p join offer o on o.municipality_id = p.municipality_id and o.id = p.offer_id
          where p.municipality_id = r.m and p.citizen_id = r.c and (p.snapshot ->> 'roundNumber')::int = r.number
            and p.offer_id = any ((select access.my_offers())::uuid[])
        order by number desc, part_for nulls first limit 1) newest on true
    ), efforts as materialized (
      select e.*, ${firstAuthorOfEffort(actor.municipalityId)} as first_author_id, access.help_before_wish(e) as before_wish,
        ${whoAskedLast(actor.municipalityId)} as made_over_by from base b join effort e on e.municipality_id = b.m and (e.goal_id = any (b.goal_ids) or e.round_id = b.round_id)
    )
    select
      ${actor.municipalityName}::text as municipality,
      json_build_object('id', b.round_id, 'number', b.number) as round,
      case when b.meeting_id is not null then json_build_object('id', b.meeting_id, 'on', b.meeting_on, 'place', b.place,
        'isOpen', b.opened_at is not null and b.closed_at is null, 'isClosed', b.closed_at is not null,
        'nextMeetingOn', b.next_meeting_on) end as meeting,
      case when b.version_id is not null then json_build_object('id', b.version_id, 'number', b.version_number, 'madeOn', b.made_on,
        'madeBy', b.made_by, 'partFor', b.part_for) end as version,
      ${aroundThePlan},
      ${canAll(actor, 'agreements', 'read')}::boolean as "seesAllAnswers",
      array(select unnest(access.plan_not_shown_to(b.c, array(select person_id from meeting_participant where municipality_id = b.m
          and meeting_id = b.meeting_id and withdrawn_at is null and kind <> 'otherProvider')))
        union all
        select mp.person_id from meeting_participant mp where mp.municipality_id = b.m and mp.meeting_id = b.meeting_id
          and mp.kind = 'otherProvider' and ${canAll(actor, 'agreements', 'read')}::boolean
          and (mp.offer_id = any (access.offers_given(b.c, b.version_id))) is not true) as "keptFrom",
      ${thePicture},
      ${detailsOf(extent)},
      ${decisionsSeenBy(actor)}::text as "decisionsSeen", ${can(actor, 'staircaseAndEfforts', 'write')}::boolean as "writesHelp", (select access.my_offers())::uuid[] as "myOffers",
      exists (select from showing where municipality_id = b.m and citizen_id = b.c and person_id = ${actor.personId}
        and what = 'plan' and withdrawn_at is null) as "isShownToMe",
      b.c = any ((select access.citizens_in_open_meeting())::uuid[]) as "isInOpenMeeting",
      b.since_last as "sinceLast", b.version_said as "versionSaid",
      b.round_id = any ((select access.rounds_kept_from_me())::uuid[]) as "isKept",
      -- The version as it was agreed, for those who see it and not the plan being made (§ 5), and beside the picture, which goes on.
      case when not ${seesTheMaking} or ${extent === 'picture'}::boolean then (select v.snapshot from plan_version v where v.municipality_id = b.m and v.id = b.version_id) end as snapshot
    from base b`.execute(tx.withoutPlugins());
  return rows[0] ?? null;
}
