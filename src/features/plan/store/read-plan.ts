import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import { reachesOf } from '../../../domain/access/can.ts';
import type { PlanRows } from './plan-rows.ts';

/**
 * Everything of one plan that the actor may see, in one statement: what costs is the round trip and the policies of each
 * table, so that each is asked once. `roundId` null takes the newest round. Lists come in the order of the page; of
 * several decisions about an effort only the newest.
 */
export async function readPlanRows(
  { tx, actor, today }: Work,
  citizenId: string,
  roundId: string | null,
): Promise<PlanRows> {
  const m = actor.municipalityId;
  const seesTheMaking = reachesOf(actor, 'planBeingMade', 'read').some((reach) => reach !== 'inMeeting');
  const { rows } = await sql<PlanRows>`
    with round as materialized (
      select id, number from plan_round where municipality_id = ${m} and citizen_id = ${citizenId}
        and (${roundId}::uuid is null or id = ${roundId}::uuid) order by number desc limit 1
    ), meeting as materialized (
      select id, held_on, place, opened_at, closed_at, next_meeting_on from plan_meeting
      where municipality_id = ${m} and round_id = (select id from round)
    ), goals as materialized (
      select id, version, author_id, dream_id, title, smarte, symbol, direction, only_offer_ids, from_goal_id, position, withdrawn_at
      from goal where municipality_id = ${m} and round_id = (select id from round)
    ), goal_ids as materialized (select coalesce(array_agg(id), '{}') as ids, coalesce(array_agg(from_goal_id), '{}') as before from goals),
    efforts as materialized (
      select * from effort where municipality_id = ${m}
        and (goal_id = any ((select ids from goal_ids)::uuid[]) or round_id = (select id from round))
    ), newest as materialized (
      select id, number, made_on, made_by, snapshot from plan_version where municipality_id = ${m} and round_id = (select id from round)
      order by number desc limit 1
    )
    select
      ${actor.municipalityName}::text as municipality,
      (select json_build_object('id', id, 'number', number) from round) as round,
      (select json_build_object('id', id, 'on', held_on, 'place', place, 'isOpen', opened_at is not null and closed_at is null,
        'isClosed', closed_at is not null, 'nextMeetingOn', next_meeting_on) from meeting) as meeting,
      (select json_build_object('id', id, 'number', number, 'madeOn', made_on, 'madeBy', made_by) from newest) as version,
      (select coalesce(json_agg(party_id), '[]') from (select distinct on (party_id) party_id, answer from agreement
        where municipality_id = ${m} and version_id = (select id from newest) and (author_id = party_id or confirmed_at is not null)
        order by party_id, created_at desc, id desc) standing where answer = 'agree') as "agreedBy",
      (select json_build_object('id', id, 'givenName', given_name, 'familyName', family_name) from person
        where municipality_id = ${m} and id = ${citizenId}) as citizen,
      (select coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'kind', r.kind,
          'kinship', r.kinship, 'offerId', r.offer_id, 'isHere', r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date))
          order by r.starts_on, p.given_name), '[]')
        from relation r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
        where r.municipality_id = ${m} and r.citizen_id = ${citizenId} and r.kind <> 'citizen') as ties,
      (select coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) order by p.given_name), '[]')
        from meeting_participant mp join person p on p.municipality_id = mp.municipality_id and p.id = mp.person_id
        where mp.municipality_id = ${m} and mp.meeting_id = (select id from meeting) and mp.withdrawn_at is null) as participants,
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from offer o
        where o.municipality_id = ${m} and o.id in (select r.offer_id from relation r where r.municipality_id = ${m} and r.citizen_id = ${citizenId}
          union select unnest(g.only_offer_ids) from goals g)) as offers,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'authorId', author_id, 'saidBy', said_by, 'howTheyKnow', how_they_know,
          'words', words, 'symbols', symbols, 'isConfirmed', confirmed_at is not null, 'isMostImportant', is_most_important,
          'fromSharedItemId', from_shared_item_id, 'isTakenOut', withdrawn_at is not null) order by created_at, id), '[]')
        from dream where municipality_id = ${m} and round_id = (select id from round)) as dreams,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'authorId', author_id, 'dreamId', dream_id, 'title', title,
          'smarte', smarte, 'symbol', symbol, 'direction', direction, 'onlyFor', only_offer_ids, 'fromGoalId', from_goal_id,
          'isTakenOut', withdrawn_at is not null) order by position, id), '[]') from goals) as goals,
      (select coalesce(json_agg(json_build_object('id', id, 'goalId', goal_id, 'version', version, 'authorId', author_id, 'saidBy', said_by,
          'howTheyKnow', how_they_know, 'words', words, 'symbols', symbols, 'isConfirmed', confirmed_at is not null) order by created_at, id), '[]')
        from goal_words where municipality_id = ${m} and goal_id = any ((select ids from goal_ids)::uuid[]) and withdrawn_at is null) as "goalWords",
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'view', view,
          'spokenBy', spoken_by, 'words', words) order by created_at, id), '[]')
        from perspective where municipality_id = ${m} and goal_id = any ((select ids from goal_ids)::uuid[]) and withdrawn_at is null) as perspectives,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'meetingId', meeting_id, 'authorId', author_id,
          'writtenAs', written_as, 'view', view, 'place', place, 'masteryNow', mastery_now, 'expectedMastery', expected_mastery,
          'supportNeed', support_need, 'doesntKnow', doesnt_know, 'doesntKnowExpected', expected_doesnt_know, 'words', words) order by created_at desc, id desc), '[]')
        from score where municipality_id = ${m} and goal_id = any ((select ids || before from goal_ids)::uuid[])) as scores,
      (select coalesce(json_agg(json_build_object('goalId', goal_id, 'meetingId', meeting_id, 'words', words, 'version', version) order by created_at desc), '[]')
        from disagreement where municipality_id = ${m} and goal_id = any ((select ids from goal_ids)::uuid[]) and withdrawn_at is null) as disagreements,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'offerId', offer_id, 'spokenBy', spoken_by,
          'words', words) order by created_at, id), '[]')
        from goal_contribution where municipality_id = ${m} and goal_id = any ((select ids from goal_ids)::uuid[]) and withdrawn_at is null) as contributions,
      (select coalesce(json_agg(json_build_object('id', id, 'goalId', goal_id, 'words', words, 'symbol', symbol, 'why', why, 'position', position,
          'doneOn', done_at::date) order by position, id), '[]')
        from step where municipality_id = ${m} and goal_id = any ((select ids from goal_ids)::uuid[]) and withdrawn_at is null) as steps,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'offerId', offer_id, 'what', what,
          'how', how, 'who', who, 'howOften', how_often, 'from', from_on, 'to', to_on, 'isTakenOut', withdrawn_at is not null) order by created_at, id), '[]')
        from efforts) as efforts,
      (select coalesce(json_agg(json_build_object('effortId', effort_id, 'authorId', author_id, 'outcome', outcome, 'on', decided_on,
          'reason', reason, 'howToComplain', how_to_complain)), '[]')
        from (select distinct on (effort_id) * from effort_decision where municipality_id = ${m} and effort_id in (select id from efforts)
          order by effort_id, decided_on desc, created_at desc, id desc) decided) as decisions,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'what', what, 'why', why, 'decidedBy', decided_by) order by created_at, id), '[]')
        from wish_not_followed where municipality_id = ${m} and round_id = (select id from round) and withdrawn_at is null) as "wishesNotFollowed",
      (select coalesce(json_agg(json_build_object('heading', heading, 'text', text, 'isNotRelevant', is_not_relevant, 'version', version)), '[]')
        from formal_text where municipality_id = ${m} and round_id = (select id from round)) as "formalTexts",
      exists (select from showing where municipality_id = ${m} and citizen_id = ${citizenId} and person_id = ${actor.personId}
        and what = 'plan' and withdrawn_at is null) as "isShownToMe",
      ${citizenId}::uuid = any ((select access.citizens_in_open_meeting())::uuid[]) as "isInOpenMeeting",
      -- The version as it was agreed, for those who see it and not the plan being made (§ 5).
      case when ${seesTheMaking} then null else (select snapshot from newest) end as snapshot`.execute(
    tx.withoutPlugins(),
  );
  const found = rows[0];
  if (found === undefined) throw new Error('A select without a from always gives a row.');
  return found;
}
