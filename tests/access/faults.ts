import type pg from 'pg';
import { allPolicies } from '../../src/database/policies.ts';
import { protectedTables } from '../../src/database/protected-tables.ts';
import { structuralTables } from '../../src/database/structural-tables.ts';

/** Tables that belong to no municipality, and why. */
const withoutMunicipality = new Map([['demo_clock', 'one number for the whole demo, no person']]);

/** Functions that run as the owner, past the policies of whoever calls them. Each is a door; there are no others. */
const doors = [
  'answers_to_words',
  'begin_pack_picture',
  'came_into_room',
  'citizens_wish_waits',
  'demo_people',
  'dreams_gone',
  'efforts_in_rounds',
  'efforts_to_decide',
  'end_session',
  'enter',
  'find_goals_kept_from_me',
  'find_people_around_me',
  'find_plans_shown_to_me',
  'find_reached',
  'find_rounds_kept_from_me',
  'find_stairs_kept_from_me',
  'found_municipality',
  'goals_to_talk_about',
  'has_production_municipality',
  'is_agreed_help',
  'is_shown_still',
  'keep_pack_picture',
  'contribution_before',
  'contributor',
  'help_ending',
  'help_before_wish',
  'offers_given',
  'outcome_of_help',
  'plan_not_shown_to',
  'plans_that_hold',
  'put_back_pack_picture',
  'record_clock',
  'refuse_pack_picture',
  'seal_record',
  'stand_in_rounds',
  'start_session',
  'take_the_place_of',
  'wind_record_clock',
];
/** Doors that the application may not open by itself. */
const closedDoors = [
  'find_goals_kept_from_me',
  'find_people_around_me',
  'find_plans_shown_to_me',
  'find_reached',
  'find_rounds_kept_from_me',
  'find_stairs_kept_from_me',
  'found_municipality',
  'take_the_place_of',
  'wind_record_clock',
];

interface Check {
  readonly fault: string;
  /** SQL that gives one column `name`: what has the fault. */
  readonly sql: string;
  readonly values?: readonly unknown[];
}

const ours = `('public', 'private_preparation')`;
const ourTables = `pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ${ours} and c.relkind in ('r', 'p')`;
const named = [...protectedTables, ...structuralTables].map(({ table }) => table);

const checks: readonly Check[] = [
  {
    fault: 'row security is not enabled and forced on',
    sql: `select c.relname as name from ${ourTables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    fault: 'neither protected-tables.ts nor structural-tables.ts names',
    sql: `select c.relname as name from ${ourTables} and c.relname <> all ($1)`,
    values: [named],
  },
  {
    fault: 'both protected-tables.ts and structural-tables.ts name',
    sql: 'select name from unnest($1::text[]) name group by name having count(*) > 1',
    values: [named],
  },
  {
    fault: 'named, but not in the database:',
    sql: `select name from unnest($1::text[]) name where name not in (select c.relname from ${ourTables})`,
    values: [named],
  },
  {
    fault: 'no municipality_id in',
    sql: `select c.relname as name from ${ourTables} and c.relname <> all ($1) and not exists (select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'municipality_id' and a.attnotnull)`,
    values: [[...withoutMunicipality.keys()]],
  },
  {
    fault: 'municipality_id does not lead the primary key of',
    sql: `select c.relname as name from ${ourTables} and c.relname <> all ($1) and not exists (select from pg_index i
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary and a.attname = 'municipality_id')`,
    values: [[...withoutMunicipality.keys()]],
  },
  {
    fault: 'no index leads from the municipality to the citizen, or to what the rows hang on, in',
    sql: `select c.relname as name from ${ourTables} and c.relname = any ($1) and not exists (select from pg_index i
      join pg_attribute first on first.attrelid = c.oid and first.attnum = i.indkey[0]
      join pg_attribute second on second.attrelid = c.oid and second.attnum = i.indkey[1]
      where i.indrelid = c.oid and first.attname = 'municipality_id'
        and (second.attname = 'citizen_id' or second.attname like '%\\_id' and second.attname <> 'id'))`,
    values: [protectedTables.map(({ table }) => table)],
  },
  {
    fault: 'a view, which would read past row security:',
    sql: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours} and c.relkind in ('v', 'm', 'f')`,
  },
  {
    fault: 'the application may delete, empty, or tie to',
    sql: `select c.relname as name from ${ourTables} and has_table_privilege('mlmp_app', c.oid, 'delete, truncate, references, trigger')`,
  },
  {
    fault: 'the application may do something without a policy on',
    sql: `select c.relname || ' ' || command as name from unnest(array['select', 'insert', 'update']) command, ${ourTables}
      and has_any_column_privilege('mlmp_app', c.oid, command) and c.relname || '_' || command <> all ($1)`,
    values: [allPolicies().map(({ name }) => name)],
  },
  {
    fault: 'the application may change whose a row is:',
    sql: `select c.relname || '.' || a.attname as name from pg_attribute a, ${ourTables} and a.attrelid = c.oid
      and a.attname in ('municipality_id', 'citizen_id', 'author_id', 'made_by') and has_column_privilege('mlmp_app', c.oid, a.attnum, 'update')`,
  },
  {
    fault: 'everybody may do something with',
    sql: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
      where n.nspname in ${ours} and acl.grantee = 0`,
  },
  {
    fault: 'the application’s role has a right of its own:',
    sql: `select name from pg_roles r, unnest(array[
        case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypassrls' end,
        case when r.rolcreatedb then 'createdb' end, case when r.rolcreaterole then 'createrole' end,
        case when r.rolreplication then 'replication' end,
        case when exists (select from pg_auth_members m where m.member = r.oid) then 'member of a role' end]) name
      where r.rolname = 'mlmp_app' and name is not null`,
  },
  {
    fault: 'the owner’s role has a right it does not need:',
    sql: `select name from pg_roles r, unnest(array[case when r.rolsuper then 'superuser' end,
        case when r.rolbypassrls then 'bypassrls' end]) name where r.rolname = 'mlmp_owner' and name is not null`,
  },
  {
    fault: 'the application owns',
    sql: `select c.relname as name from pg_class c where c.relowner = 'mlmp_app'::regrole
      union all select p.proname from pg_proc p where p.proowner = 'mlmp_app'::regrole
      union all select n.nspname from pg_namespace n where n.nspowner = 'mlmp_app'::regrole
      union all select d.datname from pg_database d where d.datdba = 'mlmp_app'::regrole`,
  },
  {
    fault: 'the application may create in the schema',
    sql: `select n.nspname as name from pg_namespace n where n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege('mlmp_app', n.oid, 'create')`,
  },
  {
    fault: 'a function runs as its owner that is not on the list, or without a search path:',
    sql: `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname !~ '^(pg_|information_schema|probing)' and p.prosecdef
        and (p.proname <> all ($1) or coalesce(array_to_string(p.proconfig, ' '), '') !~ 'search_path=')`,
    values: [doors],
  },
  {
    fault: 'the application may call',
    sql: `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'access' and p.proname = any ($1) and has_function_privilege('mlmp_app', p.oid, 'execute')`,
    values: [closedDoors],
  },
  {
    fault: 'a reference that could lead from one citizen to another:',
    sql: `select c.conname as name from pg_constraint c
      where c.contype = 'f' and c.connamespace::regnamespace::text in ${ours}
        and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'citizen_id')
        and exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'citizen_id')
        and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'citizen_id' and a.attnum = any (c.conkey))`,
  },
  {
    fault: 'a policy that no source names:',
    sql: `select policyname as name from pg_policies where schemaname in ${ours} and not ('mlmp_app' = any (roles) and policyname = any ($1))
      and not (roles = '{mlmp_owner}' and policyname = 'owner_looks_up' and tablename = any ($2))`,
    values: [
      allPolicies().map(({ name }) => name),
      [
        ...structuralTables.filter(({ ownerLooksUp }) => ownerLooksUp).map(({ table }) => table),
        'preparation_end',
        'plan_meeting',
        'meeting_participant',
        'showing',
        'goal',
        'adjustment',
        'agreement',
        'goal_contribution',
        'step',
        'dream',
        'goal_fit',
        'goal_words',
        'plan_version',
        'plan_version_part',
        'shared_item',
        'heard_answer',
        'effort',
        'effort_decision',
      ],
    ],
  },
  {
    fault: 'a policy is missing in the database:',
    sql: `select name from unnest($1::text[]) name where name not in (select policyname from pg_policies)`,
    values: [allPolicies().map(({ name }) => name)],
  },
  {
    fault: 'a policy that only restricts nothing, because it is restrictive alone:',
    sql: `select policyname as name from pg_policies where schemaname in ${ours} and permissive <> 'PERMISSIVE'`,
  },
];

/** Every fault in how access stands in a database, in sentences; empty when there is none. */
export async function faultsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { fault, sql, values = [] } of checks) {
    const { rows } = await client.query<{ name: string }>(sql, [...values]);
    found.push(...rows.map(({ name }) => `${fault} ${name}`));
  }
  return found;
}
