import { type RawBuilder, sql } from 'kysely';
import { dayOfGrant } from '../../../database/day-of-grant.ts';
import { dayOfMeeting } from '../../../database/day-of-meeting.ts';
import { whoAskedForRefused } from '../../../database/who-asked.ts';

/**
 * The columns of the plan's statement, each a list in the order of the page. All of them read from `base b`, the one row
 * that knows the round, its meeting, its goals and its newest version.
 */

/** People, offers, and what was answered to the newest version, in the order it came (R-M8). */
export const aroundThePlan = sql`
      (select coalesce(json_agg(json_build_object('id', id, 'partyId', party_id, 'answer', answer, 'words', words, 'form', form, 'authorId', author_id,
          'answeredOn', (created_at at time zone 'Europe/Copenhagen')::date, 'confirmedOn', (confirmed_at at time zone 'Europe/Copenhagen')::date)
          order by created_at, id), '[]')
        from agreement where municipality_id = b.m and version_id = b.version_id) as answers,
      (select coalesce(json_agg(json_build_object('id', a.id, 'partyId', a.party_id, 'answer', a.answer, 'words', a.words, 'form', a.form,
          'authorId', a.author_id, 'answeredOn', (a.created_at at time zone 'Europe/Copenhagen')::date,
          'confirmedOn', (a.confirmed_at at time zone 'Europe/Copenhagen')::date) order by a.created_at, a.id), '[]')
        from plan_version v join agreement a on a.municipality_id = v.municipality_id and a.version_id = v.id
        where v.municipality_id = b.m and v.round_id = b.round_id and v.number < b.version_number) as "answersBefore",
      (select json_build_object('id', id, 'givenName', given_name, 'familyName', family_name) from person
        where municipality_id = b.m and id = b.c) as citizen,
      (select coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'kind', r.kind,
          'kinship', r.kinship, 'offerId', r.offer_id, 'isHere', r.starts_on <= b.today and (r.ends_on is null or r.ends_on >= b.today))
          order by r.starts_on, p.given_name), '[]')
        from relation r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
        where r.municipality_id = b.m and r.citizen_id = b.c and r.kind <> 'citizen') as ties,
      (select coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'as', mp.kind,
          'didNotCome', mp.did_not_come) order by p.given_name), '[]')
        from meeting_participant mp join person p on p.municipality_id = mp.municipality_id and p.id = mp.person_id
        where mp.municipality_id = b.m and mp.meeting_id = b.meeting_id and mp.withdrawn_at is null) as participants,
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from offer o
        where o.municipality_id = b.m and o.id in (select r.offer_id from relation r where r.municipality_id = b.m and r.citizen_id = b.c
          union select unnest(g.only_offer_ids) from goals g)) as offers`;

/** What the picture shows: dreams, goals, steps, who helps (nobody whose effort was refused), how it goes, which wishes were not followed. */
export const thePicture = sql`
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'authorId', author_id, 'saidBy', said_by, 'howTheyKnow', how_they_know,
          'words', words, 'symbols', symbols, 'isConfirmed', confirmed_at is not null,
          'fitsNotOn', (fits_not_at at time zone 'Europe/Copenhagen')::date, 'isMostImportant', is_most_important,
          'fromSharedItemId', from_shared_item_id, 'isSeenByNobody', not access.is_shown_to_somebody(dream), 'isTakenOut', withdrawn_at is not null) order by created_at, id), '[]')
        from dream where municipality_id = b.m and round_id = b.round_id) as dreams,
      (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'hash', file_hash, 'besideId', beside_id)
          order by array_position(array['photo','drawing','recording'], kind)), '[]')
        from answer_file where municipality_id = b.m and citizen_id = b.c and withdrawn_at is null
          and (dream_id is not null or goal_words_id is not null or agreement_id is not null or disagreement_id is not null
            or score_difference_id is not null or perspective_id is not null)) as files,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'authorId', author_id, 'dreamId', dream_id, 'title', title,
          'smarte', smarte, 'symbol', symbol, 'direction', direction, 'onlyFor', only_offer_ids, 'fromGoalId', from_goal_id,
          'formerTitle', (select o.title from goal o where o.municipality_id = b.m and o.id = goals.from_goal_id), 'replacesGoalId', replaces_goal_id,
          'dreamAwayOn', (gone_at at time zone 'Europe/Copenhagen')::date,
          'answer', (select json_build_object('fits', f.fits, 'on', (f.created_at at time zone 'Europe/Copenhagen')::date) from goal_fit f
            where f.municipality_id = b.m and f.goal_id = goals.id and (goals.gone_at is null or f.created_at >= goals.gone_at)
            order by f.created_at desc, f.id desc limit 1),
          'isTakenOut', withdrawn_at is not null) order by position, id), '[]') from goals) as goals,
      (select coalesce(json_agg(json_build_object('id', o.id, 'roundId', o.round_id, 'title', o.title,
          'onlyFor', coalesce(o.only_offer_ids, '{}')) order by o.position, o.id), '[]')
        from goal o where o.municipality_id = b.m and o.round_id = b.previous_round_id and o.withdrawn_at is null
          and (o.id in (select replaces_goal_id from goals where withdrawn_at is null)
            or (select r.what_now from goal_review r where r.municipality_id = b.m and r.round_id = b.round_id and r.goal_id = o.id
              and r.written_as = 'caseworker' and r.whose = 'own' order by r.created_at desc, r.id desc limit 1) = 'replace')) as replaced,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'meetingId', meeting_id, 'authorId', author_id,
          'writtenAs', written_as, 'view', view, 'place', place, 'masteryNow', mastery_now, 'expectedMastery', expected_mastery,
          'supportNeed', support_need, 'doesntKnow', doesnt_know, 'doesntKnowExpected', expected_doesnt_know, 'words', words,
          'saidAt', said_at at time zone 'UTC') order by created_at desc, id desc), '[]')
        from score where municipality_id = b.m and goal_id = any (b.goal_ids || b.before_ids)) as scores,
      (select coalesce(json_agg(json_build_object('id', id, 'goalId', goal_id, 'meetingId', meeting_id, 'words', words, 'version', version,
          'saidAt', said_at at time zone 'UTC') order by said_at desc, id desc), '[]')
        from disagreement where municipality_id = b.m and goal_id = any (b.goal_ids || b.before_ids) and withdrawn_at is null) as disagreements,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'words', words)
          order by created_at, id), '[]')
        from score_difference where municipality_id = b.m and goal_id = any (b.goal_ids) and meeting_id = b.meeting_id
          and withdrawn_at is null) as differences,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'offerId', offer_id, 'spokenBy', spoken_by,
          'words', words, 'before', case when from_contribution_id is not null then access.contribution_before(goal_contribution) end, 'contributor', access.contributor(goal_contribution),
          'offer', (select o.name from offer o where o.municipality_id = b.m and o.id = offer_id)) order by created_at, id), '[]')
        from goal_contribution where municipality_id = b.m and goal_id = any (b.goal_ids) and withdrawn_at is null) as contributions,
      (select coalesce(json_agg(json_build_object('id', id, 'goalId', goal_id, 'words', words, 'symbol', symbol, 'why', why, 'position', position,
          'doneOn', (done_at at time zone 'Europe/Copenhagen')::date) order by position, id), '[]')
        from step where municipality_id = b.m and goal_id = any (b.goal_ids) and withdrawn_at is null) as steps,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'offerId', offer_id, 'what', what,
          'how', how, 'who', who, 'howOften', how_often, 'from', from_on, 'to', to_on, 'isTakenOut', withdrawn_at is not null, 'firstAuthorId', first_author_id, 'beforeWish', before_wish, 'madeOverBy', made_over_by) order by created_at, id), '[]')
        from efforts) as efforts,
      (select coalesce(json_agg(json_build_object('effortId', effort_id, 'authorId', author_id, 'outcome', outcome, 'on', decided_on,
          'reason', reason, 'howToComplain', how_to_complain, 'decided', decided, 'refusesChange', refuses_change,
          'grantedOn', case when refuses_change is not null then ${dayOfGrant(sql.ref('b.m'))} end,
          'askedBy', case when refuses_change is not null then ${whoAskedForRefused(sql.ref('b.m'))} end) order by decided_on desc, created_at desc, id desc), '[]')
        from effort_decision d where municipality_id = b.m and effort_id in (select id from efforts)) as decisions,
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'what', what, 'why', why, 'decidedBy', decided_by, 'aboutGoal', about_goal, 'wish', wish) order by created_at, id), '[]')
        from wish_not_followed w where municipality_id = b.m and round_id = b.round_id and withdrawn_at is null
          and not (wish is not distinct from 'notAnswered' and exists (select from goal_review r join goal_review c on c.municipality_id = b.m
            and c.round_id = r.round_id and c.goal_id = r.goal_id and (c.author_id = c.citizen_id and c.whose = 'own' or c.whose = 'citizen')
            and (coalesce(c.outcome, 'skipped') <> 'skipped' or coalesce(c.what_now, 'skipped') <> 'skipped')
            where r.municipality_id = b.m and r.id = w.id))) as "wishesNotFollowed"`;

const theDetails = sql`
      (select coalesce(json_agg(json_build_object('id', id, 'goalId', goal_id, 'version', version, 'authorId', author_id, 'saidBy', said_by,
          'howTheyKnow', how_they_know, 'words', words, 'symbols', symbols, 'isConfirmed', confirmed_at is not null,
          'fitsNotOn', (fits_not_at at time zone 'Europe/Copenhagen')::date) order by created_at, id), '[]')
        from goal_words where municipality_id = b.m and goal_id = any (b.goal_ids) and withdrawn_at is null) as "goalWords",
      (select coalesce(json_agg(json_build_object('id', id, 'version', version, 'goalId', goal_id, 'authorId', author_id, 'view', view,
          'spokenBy', spoken_by, 'words', words, 'symbols', symbols) order by created_at, id), '[]')
        from perspective where municipality_id = b.m and goal_id = any (b.goal_ids) and withdrawn_at is null) as perspectives,
      (select coalesce(json_agg(json_build_object('heading', f.heading, 'text', f.text, 'isNotRelevant', f.is_not_relevant, 'version', f.version,
          'fromPlanOf', case when f.version = 1 and btrim(f.text) <> '' then (select ${dayOfMeeting('former')} from formal_text o
            join plan_meeting former on former.municipality_id = b.m and former.round_id = o.round_id
            where o.municipality_id = b.m and o.round_id = b.previous_round_id and o.heading = f.heading and o.text = f.text) end)), '[]')
        from formal_text f where f.municipality_id = b.m and f.round_id = b.round_id) as "formalTexts"`;

const withoutDetails = sql`
      '[]'::json as "goalWords", '[]'::json as perspectives, '[]'::json as "formalTexts"`;

/** What stands beside the picture: own words, perspectives, formal texts. A picture goes without them. */
export function detailsOf(extent: PlanExtent): RawBuilder<unknown> {
  return extent === 'whole' ? theDetails : withoutDetails;
}

/** How much of a plan is read: everything, or what the picture of it shows. */
export type PlanExtent = 'whole' | 'picture';
