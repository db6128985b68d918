import {
  type Action,
  accessTable,
  cellOf,
  type Reach,
  type RelationKind,
  relationKinds,
  rolesWithoutRelation,
} from '../domain/access/access-table.ts';
import { carriedFaithfully, faithfulCopies } from './carried-over.ts';
import {
  every,
  inMyMeeting,
  type ProtectedTable,
  planIsShownToMe,
  protectedTables,
  type Way,
} from './protected-tables.ts';
import { type Member, reachedCitizens, type Within } from './reached-citizens.ts';
import { peopleTiedToMyCitizens, structuralTables } from './structural-tables.ts';

/** The three commands the application may be given; rows are withdrawn, never deleted. */
export const commands = ['select', 'insert', 'update'] as const;
export type SqlCommand = (typeof commands)[number];

export interface Policy {
  readonly schema: string;
  readonly table: string;
  readonly command: SqlCommand;
  readonly name: string;
  readonly condition: string;
}

const sameMunicipality = 'municipality_id = access.municipality()';

function arraysOf(kinds: readonly string[]): string {
  return kinds.map((kind) => `access.citizens_as('${kind}')`).join(' || ');
}

/** Columns of the access table that see goals for named providers without being named. */
const kindsThatSeeEveryGoal = relationKinds.filter(
  (kind) => cellOf('goalsForNamedProviders', kind)?.read === 'all',
);

/** Columns that see them where their offer is named, and columns that see everything else of a plan (§ 5). */
const kindsThatSeeGoalsOfTheirOffer = relationKinds.filter(
  (kind) => cellOf('goalsForNamedProviders', kind)?.read === 'relevant',
);

/** Citizens, and which of their rows: one of the ways that lead to the rows of a table. */
interface Alternative {
  /** Rows that the way is open to at all; undefined: every row. */
  readonly when: string | undefined;
  /** Rows of those citizens; `every` is all of them. */
  readonly rows: string;
  readonly members: readonly Member[];
}

/** Reaches that depend on the citizen alone, and not on the row. */
const withinOf: Readonly<Record<string, Within>> = {
  [every]: 'everywhere',
  [inMyMeeting]: 'openMeeting',
  [planIsShownToMe]: 'plansShown',
};

function alternativesOf(table: ProtectedTable, way: Way, action: Action): readonly Alternative[] {
  return (Object.entries(way.reaches) as [Reach, string][]).flatMap(([reach, reached]) => {
    const kinds = relationKinds.filter((kind) => cellOf(way.resource, kind)?.[action] === reach);
    const within = withinOf[reached];
    const inGroup = (among: readonly RelationKind[], rows: string): readonly Alternative[] =>
      among.length === 0
        ? []
        : [
            {
              when: way.when,
              rows:
                [within === undefined ? `(${reached})` : every, rows]
                  .filter((one) => one !== every)
                  .join(' and ') || every,
              members: among.map((kind) => ({ kind, within: within ?? 'everywhere' })),
            },
          ];
    const [wholly, partly, part] = partedByGoals(table, kinds);
    return [...inGroup(wholly, every), ...inGroup(partly, part)];
  });
}

/** Who of these sees the rows of every goal, who sees some of them, and which (R-M3). */
function partedByGoals(
  { table, hangsOn, holdsGoals }: ProtectedTable,
  kinds: readonly RelationKind[],
): readonly [readonly RelationKind[], readonly RelationKind[], string] {
  const orNone = hangsOn?.mayBeNone ? `${table}.${hangsOn.column} is null or ` : '';
  // Goals are kept from those who do not see them, so that nobody else needs to be told apart.
  if (hangsOn?.table === 'goal')
    return [[], kinds, `(${orNone}${hangsOn.column} <> all (access.goals_kept_from_me()))`];
  if (hangsOn !== undefined) {
    const ofSeen = `(${orNone}exists (select from public.${hangsOn.table} h where h.municipality_id = ${table}.municipality_id and h.id = ${table}.${hangsOn.column}))`;
    const seesAll = (kind: RelationKind) => kindsThatSeeEveryGoal.includes(kind);
    return [kinds.filter(seesAll), kinds.filter((kind) => !seesAll(kind)), ofSeen];
  }
  if (holdsGoals !== undefined) {
    const seesSome = (kind: RelationKind) => kindsThatSeeGoalsOfTheirOffer.includes(kind);
    return [kinds.filter((kind) => !seesSome(kind)), kinds.filter(seesSome), holdsGoals];
  }
  return [kinds, [], every];
}

/** Alternatives that open the same rows, as one. */
function joined(alternatives: readonly Alternative[]): readonly Alternative[] {
  const byRows = new Map<string, Alternative>();
  for (const one of alternatives) {
    const key = `${one.when} | ${one.rows}`;
    byRows.set(key, { ...one, members: [...(byRows.get(key)?.members ?? []), ...one.members] });
  }
  return [...byRows.values()];
}

function conditionsOf(table: ProtectedTable, command: SqlCommand): readonly string[] {
  const action: Action = command === 'select' ? 'read' : 'write';
  const ways = (table[command] ?? []).map((way) => ({ way, action: way.action ?? action }));
  const byRelation = joined(ways.flatMap(({ way, action }) => alternativesOf(table, way, action))).map(
    ({ when, rows, members }) => {
      const reached = reachedCitizens.condition(members, `${table.table}_${command}`);
      return [reached, ...(when === undefined ? [] : [`(${when})`]), ...(rows === every ? [] : [rows])].join(
        ' and ',
      );
    },
  );
  const byRole = ways.flatMap(({ way, action }) =>
    (Object.entries(way.reaches) as [Reach, string][]).flatMap(([reach, rows]) =>
      rolesWithoutRelation
        .filter((role) => cellOf(way.resource, role)?.[action] === reach)
        .map((role) =>
          [
            `access.role() = '${role}'`,
            ...(way.when === undefined ? [] : [`(${way.when})`]),
            ...(rows === every ? [] : [`(${rows})`]),
          ].join(' and '),
        ),
    ),
  );
  return [...byRelation, ...byRole];
}

function policyOf(table: ProtectedTable, command: SqlCommand): Policy | undefined {
  const ways = conditionsOf(table, command);
  if (ways.length === 0) return undefined;
  const inOwnName =
    command === 'insert'
      ? ownNameConditions(table)
          .map((one) => `${one} and `)
          .join('')
      : '';
  const own = `${inOwnName}(${ways.map((way) => `(${way})`).join('\n  or ')})`;
  const carried = command === 'insert' ? carriedFaithfully(table.table) : undefined;
  return {
    schema: table.schema ?? 'public',
    table: table.table,
    command,
    name: `${table.table}_${command}`,
    condition: `${sameMunicipality} and ${carried === undefined ? own : `((${own}) or (${carried}))`}`,
  };
}

/** What an added row says about people must come from their own login: its author, whose words, whose yes. */
function ownNameConditions({ author, saidBy, confirmedBy }: ProtectedTable): readonly string[] {
  return [
    ...(author === undefined ? [] : [`${author} = access.me()`]),
    ...(saidBy === undefined ? [] : [`(said_by <> 'self' or citizen_id = access.me())`]),
    ...(confirmedBy === undefined ? [] : [`(confirmed_at is null or ${confirmedBy} = access.me())`]),
  ];
}

/**
 * The functions that find, when a transaction is entered, what policies would otherwise ask for every row: whom the actor
 * reaches by which relation, whose plan is shown to them, which goals for named providers are not theirs to see, and whom
 * they may know by name.
 */
function findingFunctions(policies: readonly Policy[]): readonly string[] {
  const goals = (reach: Reach) =>
    relationKinds.filter((kind) => cellOf('goalsForNamedProviders', kind)?.read === reach);
  const seen = [
    `g.citizen_id = any (${arraysOf(goals('all'))})`,
    `(g.citizen_id = any (${arraysOf(goals('relevant'))}) and g.only_offer_ids && access.my_offers())`,
    `(g.citizen_id = any (${arraysOf(goals('shown'))}) and g.citizen_id = any (access.plans_shown_to_me()))`,
  ];
  const participants = policies.find(({ name }) => name === 'meeting_participant_select')?.condition;
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
        union select person_id from public.meeting_participant where ${participants}) around $$;`,
    reachedCitizens.findingFunction(relationKinds.filter((kind) => !kindsThatSeeEveryGoal.includes(kind))),
  ];
}

/** Every row-level policy of the database, from the access table and the structural tables. */
export function allPolicies(): readonly Policy[] {
  const ofProtected = protectedTables.flatMap((table) =>
    commands.flatMap((command) => policyOf(table, command) ?? []),
  );
  const ofStructural = structuralTables.flatMap((table) =>
    commands.flatMap((command) => {
      const rule = table[command];
      return rule === undefined
        ? []
        : [
            {
              schema: 'public',
              table: table.table,
              command,
              name: `${table.table}_${command}`,
              condition: rule,
            },
          ];
    }),
  );
  return [...ofProtected, ...ofStructural];
}

/** The SQL of one policy. */
export function createPolicy(policy: Policy): string {
  const clause = {
    select: `using (${policy.condition})`,
    insert: `with check (${policy.condition})`,
    update: `using (${policy.condition}) with check (${policy.condition})`,
  }[policy.command];
  return `create policy ${policy.name} on ${policy.schema}.${policy.table} for ${policy.command} to mlmp_app ${clause};`;
}

/** Columns that say whose a row is. A row never goes over to another citizen, author or municipality, whoever may change it. */
const whose = [
  'municipality_id',
  'id',
  'citizen_id',
  'person_id',
  'party_id',
  'author_id',
  'made_by',
  'called_by',
  'created_at',
];

/** The SQL that gives the application's role the command of a policy; an update of the named columns, else of all but `whose`. */
function grantOf({ schema, table, command }: Policy, updateColumns: readonly string[] | undefined): string {
  if (command !== 'update') return `grant ${command} on ${schema}.${table} to mlmp_app;`;
  if (updateColumns !== undefined) {
    return `grant update (${updateColumns.join(', ')}) on ${schema}.${table} to mlmp_app;`;
  }
  return `do $$ begin
      execute (select format('grant update (%s) on ${schema}.${table} to mlmp_app', string_agg(quote_ident(attname), ', '))
        from pg_attribute where attrelid = '${schema}.${table}'::regclass and attnum > 0 and not attisdropped
        and attname <> all (array['${whose.join("','")}']));
    end $$;`;
}

/**
 * The whole of access as one SQL script, safe to run again: row security forced on every table, all policies made anew,
 * and the application's role given exactly the commands that have a policy.
 */
export function accessScript(): string {
  const updateColumns = new Map(structuralTables.map((table) => [table.table, table.updateColumns]));
  const ownerPolicies = structuralTables
    .filter((table) => table.ownerLooksUp)
    .concat([
      { table: 'plan_meeting', why: 'access.enter finds open meetings' },
      { table: 'meeting_participant', why: 'access.enter finds invitations' },
      { table: 'showing', why: 'access.enter finds plans that are shown' },
      { table: 'goal', why: 'access.enter finds goals for named providers' },
    ])
    .map(
      (table) =>
        `create policy owner_looks_up on public.${table.table} to current_user using (true) with check (true);`,
    );
  const policies = allPolicies();
  const grants = policies.map((policy) => grantOf(policy, updateColumns.get(policy.table)));
  return [
    `do $$ declare t record; p record; begin
      for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public','private_preparation') loop
        execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
      end loop;
      for t in select schemaname, tablename from pg_tables where schemaname in ('public','private_preparation') loop
        execute format('alter table %I.%I enable row level security, force row level security', t.schemaname, t.tablename);
        execute format('revoke all on %I.%I from mlmp_app, public', t.schemaname, t.tablename);
      end loop;
    end $$;`,
    'revoke create on schema public from public;',
    'grant usage on schema public, private_preparation, access to mlmp_app;',
    ...faithfulCopies(),
    ...findingFunctions(policies),
    'revoke all on all functions in schema access from public, mlmp_app;',
    'grant execute on all functions in schema access to mlmp_app;',
    'revoke execute on function access.take_the_place_of(uuid, uuid, text, timestamptz, date, uuid) from mlmp_app;',
    'revoke execute on function access.find_plans_shown_to_me(), access.find_goals_kept_from_me() from mlmp_app;',
    'revoke execute on function access.find_people_around_me(), access.find_reached(text[]) from mlmp_app;',
    'revoke execute on function access.found_municipality(uuid, text, uuid, text, text) from mlmp_app;',
    ...ownerPolicies,
    ...policies.map(createPolicy),
    ...grants,
  ].join('\n');
}

/** Rows of the access table that no database table carries yet; named so that a test notices a forgotten one. */
export function resourcesWithTables(): ReadonlySet<string> {
  return new Set(
    protectedTables.flatMap((table) =>
      commands.flatMap((command) => (table[command] ?? []).map((way) => way.resource)),
    ),
  );
}

/** All resources of the access table. */
export const allResources = Object.keys(accessTable);
