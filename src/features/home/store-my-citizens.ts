import { sql } from 'kysely';
import { dayOfMeeting } from '../../database/day-of-meeting.ts';
import type { Work } from '../../database/visit.ts';
import { type RelationKind, relationKinds } from '../../domain/access/access-table.ts';
import { mustBeShownThePlan } from '../../domain/meetings/asked-parties.ts';
import type { Telling } from '../../domain/meetings/notice-clock.ts';
import { endsSoonDays } from '../../domain/plan/end-of-help.ts';
import type { FormalHeading } from '../../domain/plan/formal-content.ts';
import { isPartyKind } from '../../domain/plan/parties.ts';
import { answerCounts } from './answer-counts.ts';
import type { TiedPerson } from './store.ts';
import { notAgreed } from './store-not-agreed.ts';
import { raisedByCitizen } from './store-raised.ts';

/** One citizen on a staff list: the state of their round, nothing of its content. */
export interface ListedCitizen {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly roundNumber: number | null;
  readonly hasEarlierPlan: boolean;
  readonly prepared: boolean;
  /** They ended the preparation with "Nej tak" (R-P3); false to who is not told of dates and answers (§ 5). */
  readonly saidNoThanks: boolean;
  /** How far the meeting of the round has come, said to everybody around the citizen (§ 2); null while none is called. */
  readonly meetingCame: 'called' | 'open' | 'closed' | null;
  readonly meetingComesToday: boolean;
  /** The same of the meeting as the reader sees it: null too where they are not invited. */
  readonly preparationOffered: boolean;
  readonly meetingState: 'called' | 'open' | 'closed' | null;
  readonly meetingOn: string | null;
  /** Whether the reader is among those who are invited to that meeting. */
  readonly iAmInvited: boolean;
  /** The day on which the meeting got its date. */
  readonly meetingDatedOn: string | null;
  readonly tellings: readonly Telling[];
  readonly toleranceDays: number;
  readonly lateReason: string;
  readonly nextMeetingOn: string | null;
  /** There was a round before, and the reader does not see its meeting. */
  readonly meetingBeforeIsKept: boolean;
  /** Whether steps have been chosen since the meeting was closed; that they are many costs more to know. */
  readonly hasSteps: boolean;
  /** The newest plan of the round waits for nothing from the citizen; said to everybody around them (§ 2). */
  readonly planIsAnswered: boolean;
  readonly undecidedEfforts: number;
  readonly undecidedSince: string | null;
  /** Granted help that is over or ends soon, and about which nobody has decided since: how much, and the nearest last day. */
  readonly endingHelp: number;
  readonly helpEndsOn: string | null;
  /** Goals whose dream is gone and about which the citizen has not answered, and since when. */
  readonly goalsWithoutDream: number;
  readonly goalsWithoutDreamSince: string | null;
  /** What the citizen said of steps and help that nobody has taken up with them, and since when (R-C1). */
  readonly tooHardSteps: number;
  readonly tooHardSince: string | null;
  readonly changedSteps: number;
  readonly changedStepsSince: string | null;
  readonly changedHelp: number;
  readonly changedHelpSince: string | null;
  readonly efforts: number;
  readonly effortsWithoutEnd: number;
  /** Headings with a text; empty to those who may not read them. */
  readonly formalWritten: readonly FormalHeading[];
  readonly silentParties: readonly string[];
  readonly citizenIsSilent: boolean;
  /** The plan that holds, also while the next meeting is called (R-M8): when it was agreed and last asked for answers. */
  readonly agreedOn: string | null;
  readonly askedOn: string | null;
  readonly disagreesSince: string | null;
  readonly partlySince: string | null;
  readonly doesNotKnowSince: string | null;
  /** Names of the other parties who are not agreed and with whom nobody has talked about it, and since when. */
  readonly othersNotAgreed: readonly string[] | null;
  readonly othersNotAgreedSince: string | null;
  readonly unheardSince: string | null;
  /** What the reader, who took part, owes the plan they were given (R-M8), and since when; null where it is nothing. */
  readonly iOwe: 'answer' | 'confirmation' | null;
  readonly iOweSince: string | null;
  /** What they owe an answer to is a later edition of the plan (R-M8); null where they owe none. */
  readonly iOweNewEdition: boolean | null;
  readonly people: readonly TiedPerson[];
  readonly iAm: readonly RelationKind[];
}

// Who is asked, as `statusOfAsked` has it for one plan (R-M8, § 5).
const askedKinds: readonly RelationKind[] = relationKinds.filter(isPartyKind);
const mustBeShown = askedKinds.filter((as) => mustBeShownThePlan({ as }));

/** So many are read; how many a page shows is for the page to say. */
const mostCitizens = 1000;

/** The citizens the actor has a relation to, by name (Danish order), with those to whom duties can fall. One query for all. */
export async function citizensOf({ tx, actor, today }: Work): Promise<readonly ListedCitizen[]> {
  const { rows } = await sql<ListedCitizen>`
    with mine as materialized (
      select citizen_id, array_agg(kind) as kinds from relation
      where municipality_id = ${actor.municipalityId} and person_id = ${actor.personId} and citizen_id <> ${actor.personId}
        and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)
      group by citizen_id
    ), newest as materialized (
      select distinct on (r.citizen_id) r.citizen_id, r.id, r.number, r.previous_round_id from plan_round r
      where r.municipality_id = ${actor.municipalityId} and r.citizen_id = any ((select array_agg(citizen_id) from mine)::uuid[])
      order by r.citizen_id, r.number desc
    ), asked as materialized (
      select coalesce(array_agg(citizen_id), '{}') as citizens, (select coalesce(array_agg(id), '{}') from newest) as newest from mine
    ), holding as materialized (select * from access.plans_that_hold((select citizens from asked))),
    held_rounds as materialized (select coalesce(array_agg(round_id), '{}') as ids from holding)
    select c.id, c.given_name as "givenName", c.family_name as "familyName", mine.kinds as "iAm",
      round.number as "roundNumber",
      coalesce(round.number > 1, false) as "hasEarlierPlan",
      coalesce(stands.has_ended, false) as "prepared",
      exists (select from preparation_end ended where ended.municipality_id = ${actor.municipalityId} and ended.round_id = round.id
        and ended.withdrawn_at is null and ended.ended = 'noThanks') as "saidNoThanks",
      stands.meeting_state as "meetingCame", coalesce(stands.comes_today, false) as "meetingComesToday",
      round.previous_round_id is not null and earlier.id is null as "meetingBeforeIsKept", offered.id is not null as "preparationOffered",
      case when m.closed_at is not null then 'closed' when m.opened_at is not null then 'open' when m.id is not null then 'called' end as "meetingState",
      ${dayOfMeeting('m')} as "meetingOn", (m.dated_at at time zone 'Europe/Copenhagen')::date as "meetingDatedOn", coalesce(told.tellings, '[]') as "tellings", coalesce(m.late_reason, '') as "lateReason",
      exists (select from meeting_participant i where i.municipality_id = ${actor.municipalityId} and i.meeting_id = m.id
        and i.person_id = ${actor.personId} and i.withdrawn_at is null) as "iAmInvited",
      municipality.notice_tolerance_days as "toleranceDays",
      coalesce(m.next_meeting_on, earlier.next_meeting_on) as "nextMeetingOn",
      coalesce(stands.meeting_state = 'closed' and stands.has_steps, false) as "hasSteps",
      coalesce(stands.meeting_state = 'closed' and stands.is_answered, false) as "planIsAnswered", coalesce(wishes.undecided, 0) as "undecidedEfforts", wishes.since as "undecidedSince",
      coalesce(ending.count, 0) as "endingHelp", ending.last_day as "helpEndsOn",
      coalesce(dreamless.waiting, 0) as "goalsWithoutDream", dreamless.since as "goalsWithoutDreamSince",
      raised.*,
      coalesce(efforts.together, 0) as "efforts", coalesce(efforts.endless, 0) as "effortsWithoutEnd", coalesce(formal.written, '{}') as "formalWritten",
      coalesce(parties.silent, '{}') as "silentParties", coalesce(parties.citizen_is_silent, false) as "citizenIsSilent",
      held.agreed_on as "agreedOn", held.asked_on as "askedOn", not_agreed.*, held.unheard_since as "unheardSince",
      own_answer.owed as "iOwe", own_answer.since as "iOweSince", own_answer.is_new as "iOweNewEdition", coalesce(tied.people, '[]') as people
    from mine
    join municipality on municipality.municipality_id = ${actor.municipalityId}
    join person c on c.municipality_id = ${actor.municipalityId} and c.id = mine.citizen_id
    left join newest round on round.citizen_id = mine.citizen_id
    left join plan_meeting m on m.municipality_id = ${actor.municipalityId} and m.round_id = round.id
    left join plan_meeting earlier on earlier.municipality_id = ${actor.municipalityId} and earlier.round_id = round.previous_round_id
    left join access.stand_in_rounds((select citizens from asked), (select newest from asked)) stands on stands.round_id = round.id
    left join preparation_offered offered on offered.municipality_id = ${actor.municipalityId} and offered.round_id = round.id
    left join lateral (select jsonb_agg(jsonb_build_object('ofMeetingOn', t.of_meeting_on, 'how', t.how, 'by', t.told_by, 'toldOn', t.told_on)) as tellings
      from told t where t.municipality_id = ${actor.municipalityId} and t.meeting_id = m.id) told on true
    left join holding held on held.citizen_id = mine.citizen_id
    left join access.efforts_in_rounds((select citizens from asked), (select ids from held_rounds)) efforts on efforts.citizen_id = mine.citizen_id
    left join access.efforts_to_decide((select citizens from asked), (select ids from held_rounds) || (select newest from asked)) wishes
      on wishes.citizen_id = mine.citizen_id
    left join (select e.citizen_id, count(*)::int as count, min(e.last_day) as last_day
      from access.help_ending((select citizens from asked), (select ids from held_rounds), (select newest from asked), ${endsSoonDays}) e
      group by e.citizen_id) ending on ending.citizen_id = mine.citizen_id
    left join access.goals_to_talk_about((select citizens from asked), (select newest from asked)) dreamless on dreamless.citizen_id = mine.citizen_id
    left join lateral ${raisedByCitizen(actor.municipalityId)} raised on true
    left join lateral ${notAgreed(actor.municipalityId, askedKinds)} not_agreed on true
    left join lateral (select array_agg(heading) as written from formal_text f
      where f.municipality_id = ${actor.municipalityId} and f.round_id = held.round_id and btrim(f.text) <> '') formal on true
    left join lateral (
      select array_agg(p.given_name || ' ' || p.family_name order by p.given_name, p.family_name) filter (where p.id not in (mine.citizen_id, ${actor.personId})) as silent, bool_or(p.id = mine.citizen_id) as citizen_is_silent
      from meeting_participant party
      join person p on p.municipality_id = party.municipality_id and p.id = party.person_id
      where party.municipality_id = ${actor.municipalityId} and party.meeting_id = held.meeting_id and party.withdrawn_at is null
        and not party.did_not_come and party.kind = any (${askedKinds}::text[]) and held.version_id is not null
        and not exists (select from agreement a where a.municipality_id = ${actor.municipalityId} and a.version_id = held.version_id
        and a.party_id = p.id and ${answerCounts})
        -- What somebody recorded for them they can confirm without seeing the plan.
        and (party.kind <> all (${mustBeShown}::text[]) or exists (select from agreement a where a.municipality_id = ${actor.municipalityId}
            and a.version_id = held.version_id and a.party_id = p.id)
          or case when party.kind <> 'otherProvider' then access.plan_not_shown_to(mine.citizen_id, array[p.id]) = '{}'
            else party.offer_id = any (access.offers_given(mine.citizen_id, held.version_id)) end)
    ) parties on true
    -- The plan as the reader was given it: the whole, or the part of their offer (R-M2).
    left join lateral (select case when said.id is null then 'answer' else 'confirmation' end as owed,
        (coalesce(said.created_at, given.created_at) at time zone 'Europe/Copenhagen')::date as since, given.number > 1 as is_new
      from (
        select v.id, v.created_at, v.number from plan_version v where v.municipality_id = ${actor.municipalityId} and v.round_id = held.round_id
        union all
        select part.version_id, part.created_at, part.version_number from plan_version_part part where part.municipality_id = ${actor.municipalityId}
          and part.citizen_id = mine.citizen_id and (part.snapshot ->> 'roundNumber')::int = held.round_number
        order by number desc limit 1
      ) given
      left join lateral (select a.id, a.created_at, ${answerCounts} as counts
        from agreement a where a.municipality_id = ${actor.municipalityId} and a.version_id = given.id and a.party_id = ${actor.personId}
        order by a.created_at desc, a.id desc limit 1) said on true
      where said.counts is not true
        and exists (select from meeting_participant me where me.municipality_id = ${actor.municipalityId} and me.meeting_id = held.meeting_id
        and me.person_id = ${actor.personId} and me.withdrawn_at is null and not me.did_not_come and me.kind = any (${askedKinds}::text[]))
    ) own_answer on true
    left join lateral (select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'kind', r.kind,
        'kinship', r.kinship, 'offer', null) order by p.given_name, p.family_name) as people
      from relation r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
      where r.municipality_id = ${actor.municipalityId} and r.citizen_id = mine.citizen_id and r.kind in ('caseworker','contactPerson','providerLead')
        and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)) tied on true
    order by c.given_name collate "da-x-icu", c.family_name collate "da-x-icu", c.id
    limit ${mostCitizens}`.execute(tx.withoutPlugins());
  return rows;
}
