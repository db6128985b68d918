import { sql } from 'kysely';
import { dayOfGrant } from '../../../database/day-of-grant.ts';
import { firstAuthorOfEffort } from '../../../database/first-author.ts';
import type { Work } from '../../../database/visit.ts';
import { type WhoAsked, whoAskedLast } from '../../../database/who-asked.ts';
import { can } from '../../../domain/access/can.ts';
import type { IsoDay } from '../../../domain/day.ts';
import { type ChangeRefused, refusedChangeOf } from '../../../domain/plan/change-of-help.ts';
import {
  asItStands,
  type EffortDecision,
  type EffortExtent,
  grantedBefore,
  type SeenDecision,
} from '../../../domain/plan/efforts.ts';
import type { RefusedChange } from '../../../domain/plan/plan-snapshot.ts';
import { asSeen, decisionsSeenBy, helpAsTold, seesDecisionOn } from '../../../domain/plan/seen-decision.ts';
import { type EffortWriter, writtenBy } from '../../../domain/plan/written-by.ts';
import { isAgreed } from './agreed-round.ts';

/** What an effort says (R-F3). */
export interface EffortText {
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly howOften: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** The offer that gives it. */
  readonly offerId: string | null;
}

/** An effort as a page shows it. */
export interface EffortRow extends EffortText {
  readonly id: string;
  readonly version: number;
  readonly goalId: string | null;
  readonly offer: string | null;
  /** Who wrote it; absent where that was the citizen, '' where it is not known (R-P8). */
  readonly writtenBy?: string;
  /** The citizen wrote it: nobody else edits it (R-P8). */
  readonly isCitizensWish: boolean;
  /** The same help in the round before. */
  readonly fromEffortId: string | null;
  /** An adjustment set its last day, and that day has come (R-F4). */
  readonly isStopped: boolean;
  /** Who made it over last, and when; null where nobody has, or the reader does not see it. */
  readonly madeOverBy: WhoAsked | null;
  /** The newest decision, as far as it is the reader's to see. */
  readonly decision: SeenDecision;
}

/** The efforts of the plan that holds (R-M8). */
export interface EffortsRows {
  readonly givenName: string;
  readonly isShownToMe: boolean;
  /** False while the next round has begun and its plan is not agreed yet. */
  readonly isNewestRound: boolean;
  /** The plan in which they stand was agreed: help in it is made over with a reason (R-F4). */
  readonly isAgreed: boolean;
  /** The round before the one they stand in; null in the first. */
  readonly formerRoundId: string | null;
  /** The citizen's offers today, of which one gives the help. */
  readonly offers: readonly { readonly id: string; readonly name: string }[];
  readonly goals: readonly { readonly id: string; readonly title: string; readonly symbol: string | null }[];
  readonly efforts: readonly EffortRow[];
}

/** The efforts of a citizen in one statement; the round is the one of the staircases. Null when the citizen is not seen. */
export async function readEfforts(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<EffortsRows | null> {
  const m = actor.municipalityId;
  const { rows } = await sql<
    Omit<EffortsRows, 'givenName' | 'efforts'> & {
      readonly givenName: string | null;
      readonly efforts: readonly (Omit<EffortRow, 'decision' | 'writtenBy'> & {
        readonly writer: EffortWriter;
        readonly decision: EffortDecision;
        readonly decided: EffortExtent | null;
        readonly refusesChange: ChangeRefused | null;
        readonly beforeWish: EffortExtent | null;
        /** The name of the offer that was decided about. */
        readonly grantedOffer: string | null;
      })[];
      readonly myOffers: readonly string[];
    }
  >`
    with rounds as materialized (
      select id, number, exists (select from goal g where g.municipality_id = ${m} and g.round_id = r.id and g.withdrawn_at is null) as has_goals,
        ${isAgreed(m)} as is_agreed
      from plan_round r where municipality_id = ${m} and citizen_id = ${citizenId}
    ), round as materialized (select id, number from rounds order by has_goals desc, is_agreed desc, number desc limit 1),
    goals as materialized (
      select id, title, symbol, position from goal where municipality_id = ${m} and withdrawn_at is null and round_id = (select id from round)
    )
    select (select given_name from person where municipality_id = ${m} and id = ${citizenId}) as "givenName",
      exists (select from showing where municipality_id = ${m} and citizen_id = ${citizenId} and person_id = ${actor.personId}
        and what = 'plan' and withdrawn_at is null) as "isShownToMe",
      (select access.my_offers())::uuid[] as "myOffers",
      coalesce((select is_agreed from rounds where id = (select id from round)), false) as "isAgreed",
      (select id from plan_round where municipality_id = ${m} and citizen_id = ${citizenId}
        and number = (select number from round) - 1) as "formerRoundId",
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]') from offer o
        where o.municipality_id = ${m} and exists (select from relation r where r.municipality_id = ${m} and r.citizen_id = ${citizenId}
          and r.offer_id = o.id and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date))) as offers,
      coalesce((select number from round) = (select max(number) from rounds), false) as "isNewestRound",
      (select coalesce(json_agg(json_build_object('id', id, 'title', title, 'symbol', symbol) order by position, id), '[]') from goals) as goals,
      (select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'goalId', e.goal_id, 'offerId', e.offer_id, 'offer', o.name, 'isCitizensWish', e.author_id = e.citizen_id, 'fromEffortId', e.from_effort_id,
          'what', e.what, 'how', e.how, 'who', e.who, 'howOften', e.how_often, 'from', e.from_on, 'to', e.to_on,
          'isStopped', coalesce(e.to_on <= ${today}::date and exists (select from adjustment a where a.municipality_id = ${m}
            and a.subject_id = e.id and coalesce((a.help_before ->> 'to')::date > e.to_on, a.help_before is not null)), false),
          'madeOverBy', ${whoAskedLast(m)},
          'decision', coalesce(d.decision, json_build_object('state', 'wished')), 'decided', d.decided, 'beforeWish', access.help_before_wish(e),
          'grantedOffer', (select b.name from offer b where b.municipality_id = ${m}
            and b.id = (coalesce(d.decided, access.help_before_wish(e)) ->> 'offerId')::uuid), 'refusesChange', d.refuses_change,
          'writer', json_build_object('personId', w.id, 'name', coalesce(w.given_name || ' ' || w.family_name, ''),
            'offer', coalesce((select o.name from relation r where r.municipality_id = ${m} and r.citizen_id = ${citizenId}
              and r.person_id = w.id and r.offer_id = e.offer_id limit 1), ''))) order by e.created_at, e.id), '[]')
        from effort e
        -- Found on its own first: row security lets no index look for what a statement inside the condition gives.
        cross join lateral (select ${firstAuthorOfEffort(m)} as id offset 0) first
        left join person w on w.municipality_id = ${m} and w.id = first.id
        left join offer o on o.municipality_id = ${m} and o.id = e.offer_id
        left join lateral (select json_build_object('state', d.outcome, 'on', d.decided_on, 'by', coalesce(p.given_name, ''),
            'reason', d.reason, 'howToComplain', d.how_to_complain,
            'grantedOn', case when d.refuses_change is not null then ${dayOfGrant(m)} end) as decision, d.decided, d.refuses_change
          from effort_decision d left join person p on p.municipality_id = ${m} and p.id = d.author_id
          where d.municipality_id = ${m} and d.effort_id = e.id order by d.decided_on desc, d.created_at desc, d.id desc limit 1) d on true
        where e.municipality_id = ${m} and e.citizen_id = ${citizenId} and e.withdrawn_at is null
          and (e.goal_id in (select id from goals) or e.round_id = (select id from round))) as efforts`.execute(
    tx.withoutPlugins(),
  );
  const found = rows[0];
  if (found === undefined || found.givenName === null) return null;
  const { givenName, myOffers, ...rest } = found;
  const seen = decisionsSeenBy(actor);
  const writes = can(actor, 'staircaseAndEfforts', 'write');
  const efforts = rest.efforts.map(
    ({ decided, refusesChange, beforeWish, grantedOffer, writer, ...effort }) => {
      const { offerId } = effort;
      const nameOf = (id: string | null): string => (id === offerId ? effort.offer : grantedOffer) ?? '';
      const stands = withRefusedChange(effort.decision, decided, refusesChange);
      const before = beforeWish === null || !writes ? null : grantedBefore(effort, beforeWish, nameOf);
      const isSeen = seesDecisionOn(seen, offerId, myOffers);
      const decision = asSeen(asItStands(stands, effort, decided, nameOf), isSeen, before);
      const isOther = beforeWish !== null && beforeWish.offerId !== offerId;
      const otherOffer = isOther ? { offerId: beforeWish.offerId, offer: grantedOffer } : null;
      return helpAsTold({ ...effort, ...byWhom(writer, citizenId), decision }, beforeWish, otherOffer);
    },
  );
  return { ...rest, givenName, efforts };
}

/** The decision as the row tells it, where it is a no to a change with that: the row gives its reason and how to complain. */
function withRefusedChange(
  decision: EffortDecision &
    Partial<Pick<RefusedChange, 'reason' | 'howToComplain'>> & { readonly grantedOn?: string | null },
  decided: EffortExtent | null,
  refusesChange: ChangeRefused | null,
): EffortDecision {
  if (decision.state !== 'granted') return decision;
  const { state, on, by, reason = '', howToComplain = '', grantedOn = null } = decision;
  return {
    ...{ state, on, by },
    ...refusedChangeOf({ decided, refusesChange, reason, howToComplain, grantedOn }),
  };
}

function byWhom(writer: EffortWriter, citizenId: string): Pick<EffortRow, 'writtenBy'> {
  const by = writtenBy(writer, citizenId);
  return by === undefined ? {} : { writtenBy: by };
}

/** Adds an effort that only says what: the rest is written when people talk about it. */
export async function insertWish(
  { tx, actor }: Work,
  wish: { readonly id: string; readonly citizenId: string; readonly goalId: string; readonly what: string },
): Promise<void> {
  const { municipalityId, personId: authorId } = actor;
  await tx
    .insertInto('effort')
    .values({ ...wish, municipalityId, authorId })
    .execute();
}

/** An effort as an adjustment needs it. */
export interface EffortFound extends EffortText {
  readonly id: string;
  readonly version: number;
  readonly goalId: string | null;
  /** The citizen wrote it: nobody else edits it (R-P8). */
  readonly isCitizensWish: boolean;
}

/** The newest decision, whoever reads it, and whether the citizen asked for something that nobody has answered: for rules, never shown. */
interface StandOfEffort {
  readonly isAgreed: boolean;
  readonly outcome: 'granted' | 'refused' | null;
  readonly citizensWishWaits: boolean;
}

/** An effort of the citizen that stands in the plan; undefined when the actor sees none. */
export async function findEffort(
  { tx, actor }: Work,
  citizenId: string,
  effortId: string,
): Promise<(EffortFound & StandOfEffort) | undefined> {
  return tx
    .selectFrom('effort')
    .select(['id', 'version', 'goalId', 'offerId', 'what', 'how', 'who', 'howOften'])
    .select(['fromOn as from', 'toOn as to'])
    .select(sql<boolean>`author_id = citizen_id`.as('isCitizensWish'))
    .select(sql<boolean>`access.is_agreed_help(effort)`.as('isAgreed'))
    .select(sql<StandOfEffort['outcome']>`access.outcome_of_help(effort)`.as('outcome'))
    .select(sql<boolean>`access.citizens_wish_waits(effort)`.as('citizensWishWaits'))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', effortId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
}

/** A wish that the citizen wrote, also when it is taken back; undefined when there is none. */
export async function findWish(
  work: Work,
  citizenId: string,
  effortId: string,
): Promise<(EffortFound & { readonly isAway: boolean }) | undefined> {
  const { tx, actor } = work;
  return tx
    .selectFrom('effort')
    .select(['id', 'version', 'goalId', 'offerId', 'what', 'how', 'who', 'howOften'])
    .select(['fromOn as from', 'toOn as to'])
    .select([sql<boolean>`true`.as('isCitizensWish'), sql<boolean>`withdrawn_at is not null`.as('isAway')])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('authorId', '=', citizenId)
    .where('id', '=', effortId)
    .executeTakeFirst();
}

/** Takes a wish back, or brings it again. */
export async function setWishAway(
  { tx, actor, now }: Work,
  effortId: string,
  isAway: boolean,
): Promise<void> {
  await tx
    .updateTable('effort')
    .set((eb) => ({ withdrawnAt: isAway ? now : null, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', effortId)
    .execute();
}

/** Writes an effort on the version that was read. False when somebody wrote meanwhile, or the policies let nothing through. */
export async function updateEffort(
  { tx, actor }: Work,
  effortId: string,
  version: number,
  { what, how, who, howOften, from, to, offerId }: EffortText,
): Promise<boolean> {
  const result = await tx
    .updateTable('effort')
    .set((eb) => ({
      what,
      how,
      who,
      howOften,
      fromOn: from,
      toOn: to,
      offerId,
      version: eb('version', '+', 1),
    }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', effortId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The offers at which the actor works for the citizen today. */
export async function myOffers({ tx, actor, today }: Work, citizenId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('relation')
    .select('offerId')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('personId', '=', actor.personId)
    .where('startsOn', '<=', today)
    .where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', today)]))
    .execute();
  return rows.flatMap(({ offerId }) => offerId ?? []);
}
