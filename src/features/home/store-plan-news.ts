import { sql } from 'kysely';
import { lastSeen } from '../../database/seen.ts';
import type { Work } from '../../database/visit.ts';
import type { AskedOfReader } from '../../domain/cycle/asked-first.ts';
import {
  followerKinds,
  type PlanAsFollowed,
  type PlanNews,
  planNewsOf,
} from '../../domain/cycle/plan-news.ts';
import { answerCounts } from './answer-counts.ts';

/** A plan of a citizen at which the reader, who follows it and is not at work, has not looked. */
export interface PlanTold {
  readonly citizenId: string;
  readonly givenName: string;
  readonly versionId: string;
  readonly news: PlanNews;
}

interface Found extends PlanAsFollowed, Omit<PlanTold, 'news'> {}

/**
 * The newest plans that the actor, as family, companion or guardian, may read and has not looked at (R-M8, R-C1): row security
 * gives only those that are shown to them (§ 5). Takes what the page asks of the reader, which tells of its plan itself. One
 * query for all citizens, or for one.
 */
export async function plansTold(
  work: Work,
  asked: AskedOfReader | null,
  citizenId: string | null = null,
): Promise<readonly PlanTold[]> {
  const { tx, actor, today } = work;
  const m = actor.municipalityId;
  const { rows } = await sql<Found>`
    select c.id as "citizenId", c.given_name as "givenName", newest.id as "versionId",
      exists (select from plan_version e where e.municipality_id = ${m} and e.citizen_id = c.id and e.round_id = newest.round_id
        and e.number < newest.number and e.created_at <= ${lastSeen(work, 'c.id', 'planEditions')}) as "hasSeenEarlier",
      newest.created_at > ${lastSeen(work, 'c.id', 'planEditions')} as "isMadeSince",
      coalesce(shown.since > ${lastSeen(work, 'c.id', 'planEditions')}, false) as "isShownSince",
      coalesce(shown.since > newest.created_at, false) as "isShownAfterMade",
      exists (select from agreement a where a.municipality_id = ${m} and a.version_id = newest.id
        and a.party_id = ${actor.personId} and ${answerCounts}) as "isAskedOrAnswered"
    from (select distinct citizen_id from relation where municipality_id = ${m} and person_id = ${actor.personId}
      and kind = any (${[...followerKinds]}::text[]) and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)
      and (${citizenId}::uuid is null or citizen_id = ${citizenId}::uuid)) mine
    join person c on c.municipality_id = ${m} and c.id = mine.citizen_id
    join lateral (select v.id, v.created_at, v.number, v.round_id from plan_version v where v.municipality_id = ${m} and v.citizen_id = c.id
      order by v.created_at desc, v.number desc limit 1) newest on true
    left join lateral (select max(s.created_at) as since from showing s where s.municipality_id = ${m} and s.citizen_id = c.id
      and s.person_id = ${actor.personId} and s.what = 'plan' and s.withdrawn_at is null) shown on true
    order by c.given_name collate "da-x-icu", c.id`.execute(tx.withoutPlugins());
  const isAsked = (id: string) => asked?.citizenId === id && asked.what !== 'difference';
  return rows.flatMap(({ citizenId: id, givenName, versionId, ...plan }) => {
    const news = planNewsOf({ ...plan, isAskedOrAnswered: plan.isAskedOrAnswered || isAsked(id) });
    return news === null ? [] : [{ citizenId: id, givenName, versionId, news }];
  });
}
