import type { RelationKind } from '../domain/access/access-table.ts';

/** Citizens to whom the actor is this: all of them, those in whose open meeting they are, or those who show them the plan. */
export interface Member {
  readonly kind: RelationKind;
  readonly within: Within;
}
export type Within = 'everywhere' | 'openMeeting' | 'plansShown';

/** Kinds of relation that one person may have to fifty citizens and more. */
const withManyCitizens: ReadonlySet<RelationKind> = new Set(['caseworker', 'providerLead', 'otherProvider']);

/**
 * The groups of citizens that policies ask for. Each is found once, when a transaction is entered, and kept in a setting:
 * a policy then compares with one array, whatever relations and cells of the access table lead there (decision 0002).
 */
class ReachedCitizens {
  private readonly groups = new Map<string, { readonly name: string; readonly members: readonly Member[] }>();

  /** SQL that is true for the citizens of the group. `name` says what the group is for, where it is new. */
  condition(members: readonly Member[], name: string): string {
    const sorted = [...new Map(members.map((member) => [`${member.kind} ${member.within}`, member]))].sort(
      ([a], [b]) => (a < b ? -1 : 1),
    );
    const key = sorted.map(([words]) => words).join(', ');
    const group = this.groups.get(key) ?? {
      name: this.freeName(name),
      members: sorted.map(([, one]) => one),
    };
    this.groups.set(key, group);
    const citizens = `access.reached('${group.name}')`;
    // Who has many citizens has a long list: it is read once a statement, in a sub-plan. The others' are read where they
    // are needed, because every sub-plan is set up for every page, needed or not.
    return sorted.some(([, { kind }]) => withManyCitizens.has(kind))
      ? `citizen_id = any ((select ${citizens})::uuid[])`
      : `citizen_id = any (${citizens})`;
  }

  /**
   * The function that finds every group, for the person who has been put into the settings. Plans that are shown and goals
   * that are kept are looked for only where one of the person's relations depends on them.
   */
  findingFunction(kinds: {
    readonly withKeptGoals: readonly RelationKind[];
    readonly withKeptRounds: readonly RelationKind[];
    readonly thatFollow: readonly RelationKind[];
  }): string {
    const members = [...this.groups.values()].flatMap((group) => group.members);
    const areShownPlans = new Set(
      members.filter(({ within }) => within === 'plansShown').map(({ kind }) => kind),
    );
    const variables = new Map(members.map((member) => [variableOf(member), member]));
    const wholly = new Set(members.map(({ kind }) => kind));
    const declared = [
      // As text all along: for a caseworker with sixty citizens, reading and writing ids costs more than all else here.
      ...[...wholly].map((kind) => `  as_${kind} text := btrim(access.setting('as_${kind}'), '{}');`),
      ...[...variables.values()]
        .filter(({ within }) => within !== 'everywhere')
        .map((member) => `  ${variableOf(member)} text;`),
    ];
    const narrowed = [...variables.values()]
      .filter(({ within }) => within !== 'everywhere')
      .map(
        (member) => `  if as_${member.kind} is not null then
    ${variableOf(member)} := nullif(array_to_string(array(
      select unnest(access.citizens_as('${member.kind}')) intersect select unnest(${allWithin[member.within]})), ','), '');
  end if;`,
      );
    const settings = [...this.groups.values()].map(
      (group) =>
        `set_config('app.reach_${group.name}', '{' || concat_ws(',', ${group.members.map(variableOf).join(', ')}) || '}', true)`,
    );
    return `create or replace function access.find_reached(in_kinds text[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
${declared.join('\n')}
begin
  if in_kinds && '{${[...areShownPlans].join(',')}}' then
    perform set_config('app.plans_shown', access.find_plans_shown_to_me()::text, true);
  end if;
  if in_kinds && '{${kinds.withKeptRounds.join(',')}}' then
    perform set_config('app.rounds_kept', access.find_rounds_kept_from_me()::text, true);
  end if;
  if in_kinds && '{${kinds.withKeptGoals.join(',')}}' then
    perform set_config('app.goals_kept', access.find_goals_kept_from_me()::text, true);
    perform set_config('app.stairs_kept', case when in_kinds && '{${kinds.thatFollow.join(',')}}'
      then access.find_stairs_kept_from_me()::text else access.setting('goals_kept') end, true);
  end if;
${narrowed.join('\n')}
  perform ${settings.join(',\n    ')};
  perform set_config('app.people', access.find_people_around_me()::text, true);
end $$;`;
  }

  private freeName(wanted: string): string {
    const taken = new Set([...this.groups.values()].map(({ name }) => name));
    for (let at = 1; ; at++) {
      const name = at === 1 ? wanted : `${wanted}_${at}`;
      if (!taken.has(name)) return name;
    }
  }
}

const allWithin: Readonly<Record<Within, string>> = {
  everywhere: 'access.my_citizens()',
  openMeeting: 'access.citizens_in_open_meeting()',
  plansShown: 'access.plans_shown_to_me()',
};

function variableOf({ kind, within }: Member): string {
  return within === 'everywhere' ? `as_${kind}` : `as_${kind}_${within.toLowerCase()}`;
}

/** The groups of every policy. */
export const reachedCitizens = new ReachedCitizens();
