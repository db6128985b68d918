import { cellOf, type Reach, type Resource, relationKinds } from '../domain/access/access-table.ts';
import { kindsThatSeeEveryGoal, kindsWithKeptRounds } from './policy-conditions.ts';
import { reachedCitizens } from './reached-citizens.ts';
import { peopleTiedToMyCitizens } from './structural-tables.ts';

/** Columns that follow the staircases in which they have a part of their own, whatever else of a plan they are given. */
const kindsThatFollow = relationKinds.filter((kind) => cellOf('staircaseAndEfforts', kind)?.read === 'own');

function arraysOf(kinds: readonly string[]): string {
  return kinds.map((kind) => `access.citizens_as('${kind}')`).join(' || ');
}

const listOfIds =
  /(?<!select )access\.(?:(?:reached|citizens_as)\('\w+'\)|(?:my_citizens|my_offers|my_meetings|plans_shown_to_me|citizens_in_open_meeting|(?:rounds|goals|stairs)_kept_from_me)\(\))/g;

/** Every list is read once a statement: for who has fifty citizens, reading it for each row costs more than all else here. */
function readOnce(statement: string): string {
  return statement.replace(listOfIds, (list) => `(select ${list})::uuid[]`);
}

/**
 * The functions that find, when a transaction is entered, what policies would otherwise ask for every row: whom the actor
 * reaches by which relation, whose plan is shown to them, which plans and goals are not theirs to see, and whom they may know
 * by name. Takes the condition under which the actor sees a participant of a meeting.
 */
export function findingFunctions(participantsISee: string): readonly string[] {
  const goals = (reach: Reach) =>
    relationKinds.filter((kind) => cellOf('goalsForNamedProviders', kind)?.read === reach);
  const seen = [
    `g.citizen_id = any (${arraysOf(goals('all'))})`,
    `(g.citizen_id = any (${arraysOf(goals('relevant'))}) and g.only_offer_ids && access.my_offers())`,
    `(g.citizen_id = any (${arraysOf(goals('shown'))}) and g.citizen_id = any (access.plans_shown_to_me()))`,
  ];
  const ofKinds = (resource: Resource, reach: Reach) =>
    `r.citizen_id = any (${arraysOf(relationKinds.filter((kind) => cellOf(resource, kind)?.read === reach))})`;
  const isAgreed = `exists (select from public.plan_version v where v.municipality_id = r.municipality_id and v.round_id = r.id)`;
  const isGiven = `exists (select from public.plan_version v
          join public.plan_version_part p on p.municipality_id = v.municipality_id and p.version_id = v.id
          where v.municipality_id = r.municipality_id and v.round_id = r.id and p.offer_id = any (access.my_offers()))`;
  // Who sees the plan being made sees all of it; what is shown is what was agreed; an offer reads what is made, and its part.
  const seenRounds = [
    ofKinds('planBeingMade', 'all'),
    `(${ofKinds('planBeingMade', 'inMeeting')} and r.citizen_id = any (access.citizens_in_open_meeting()))`,
    `(${ofKinds('planVersion', 'shown')} and ${isAgreed})`,
    `(${ofKinds('planVersion', 'relevant')} and (not ${isAgreed} or ${isGiven}))`,
  ];
  const security = 'language sql stable security definer set search_path = pg_catalog, public';
  const finding = [
    `create or replace function access.find_plans_shown_to_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(citizen_id), '{}') from public.showing where municipality_id = access.municipality()
        and person_id = access.me() and what = 'plan' and withdrawn_at is null and citizen_id = any (access.my_citizens()) $$;`,
    `create or replace function access.find_goals_kept_from_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(id), '{}') from (
        select g.id from public.goal g where g.municipality_id = access.municipality()
          and g.only_offer_ids is not null and g.citizen_id = any (access.my_citizens()) and not (${seen.join('\n          or ')})
        union select g.id from public.goal g where g.municipality_id = access.municipality()
          and g.round_id = any (access.rounds_kept_from_me())) kept $$;`,
    `create or replace function access.find_rounds_kept_from_me() returns uuid[] ${security} as $$
      with kept as (select r.id from public.plan_round r where r.municipality_id = access.municipality()
        and r.citizen_id = any (${arraysOf(kindsWithKeptRounds)}) and not (${seenRounds.join('\n        or ')}))
      select coalesce(array_agg(id), '{}') from (select id from kept
        union all select m.id from public.plan_meeting m where m.municipality_id = access.municipality()
          and m.round_id in (select id from kept)) kept $$;`,
    `create or replace function access.find_stairs_kept_from_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(id), '{}') from unnest(access.goals_kept_from_me()) kept(id) where not exists (
        select from public.goal g join public.effort e on e.municipality_id = g.municipality_id and e.goal_id = g.id
        where g.municipality_id = access.municipality() and g.id = kept.id and g.round_id = any (access.rounds_kept_from_me())
          and g.citizen_id = any (${arraysOf(kindsThatFollow)})
          and (g.only_offer_ids is null or g.only_offer_ids && access.my_offers()) and e.offer_id = any (access.my_offers())) $$;`,
    `create or replace function access.find_people_around_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(person_id), '{}') from (
        ${peopleTiedToMyCitizens}
        union select person_id from public.meeting_participant where ${participantsISee}) around $$;`,
  ];
  return [
    ...finding.map(readOnce),
    reachedCitizens.findingFunction({
      withKeptGoals: relationKinds.filter((kind) => !kindsThatSeeEveryGoal.includes(kind)),
      withKeptRounds: kindsWithKeptRounds,
      thatFollow: kindsThatFollow,
    }),
  ];
}
