import { cellOf, type Reach, relationKinds } from '../domain/access/access-table.ts';
import { kindsThatSeeEveryGoal } from './policy-conditions.ts';
import { reachedCitizens } from './reached-citizens.ts';
import { peopleTiedToMyCitizens } from './structural-tables.ts';

function arraysOf(kinds: readonly string[]): string {
  return kinds.map((kind) => `access.citizens_as('${kind}')`).join(' || ');
}

/**
 * The functions that find, when a transaction is entered, what policies would otherwise ask for every row: whom the actor
 * reaches by which relation, whose plan is shown to them, which goals for named providers are not theirs to see, and whom
 * they may know by name. Takes the condition under which the actor sees a participant of a meeting.
 */
export function findingFunctions(participantsISee: string): readonly string[] {
  const goals = (reach: Reach) =>
    relationKinds.filter((kind) => cellOf('goalsForNamedProviders', kind)?.read === reach);
  const seen = [
    `g.citizen_id = any (${arraysOf(goals('all'))})`,
    `(g.citizen_id = any (${arraysOf(goals('relevant'))}) and g.only_offer_ids && access.my_offers())`,
    `(g.citizen_id = any (${arraysOf(goals('shown'))}) and g.citizen_id = any (access.plans_shown_to_me()))`,
  ];
  const security = 'language sql stable security definer set search_path = pg_catalog, public';
  return [
    `create or replace function access.find_plans_shown_to_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(citizen_id), '{}') from public.showing where municipality_id = access.municipality()
        and person_id = access.me() and what = 'plan' and withdrawn_at is null and citizen_id = any (access.my_citizens()) $$;`,
    `create or replace function access.find_goals_kept_from_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(g.id), '{}') from public.goal g where g.municipality_id = access.municipality()
        and g.only_offer_ids is not null and g.citizen_id = any (access.my_citizens()) and not (${seen.join('\n        or ')}) $$;`,
    `create or replace function access.find_people_around_me() returns uuid[] ${security} as $$
      select coalesce(array_agg(person_id), '{}') from (
        ${peopleTiedToMyCitizens}
        union select person_id from public.meeting_participant where ${participantsISee}) around $$;`,
    reachedCitizens.findingFunction(relationKinds.filter((kind) => !kindsThatSeeEveryGoal.includes(kind))),
  ];
}
