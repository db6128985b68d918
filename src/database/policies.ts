import { accessTable } from '../domain/access/access-table.ts';
import { carriedFaithfully, faithfulCopies } from './carried-over.ts';
import { findingFunctions } from './finding-functions.ts';
import { commands, conditionsOf, type SqlCommand } from './policy-conditions.ts';
import { protectedTables } from './protected-tables.ts';
import { structuralTables } from './structural-tables.ts';
import type { ProtectedTable } from './ways-to-rows.ts';

export interface Policy {
  readonly schema: string;
  readonly table: string;
  readonly command: SqlCommand;
  readonly name: string;
  readonly condition: string;
}

const sameMunicipality = 'municipality_id = access.municipality()';

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

/** The condition under which the actor sees a participant of a meeting, and so who that is. */
function participantsSeen(policies: readonly Policy[]): string {
  const policy = policies.find(({ name }) => name === 'meeting_participant_select');
  if (policy === undefined) throw new Error('Nobody sees who takes part in a meeting');
  return policy.condition;
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
  const updateColumns = new Map(
    [...structuralTables, ...protectedTables].map((table) => [table.table, table.updateColumns]),
  );
  const ownerPolicies = structuralTables
    .filter((table) => table.ownerLooksUp)
    .concat([
      { table: 'plan_meeting', why: 'access.enter finds open meetings', ownerLooksUp: 'reads' },
      { table: 'meeting_participant', why: 'access.enter finds invitations', ownerLooksUp: 'reads' },
      { table: 'showing', why: 'access.enter finds plans that are shown', ownerLooksUp: 'reads' },
      { table: 'goal', why: 'access.enter finds goals that are kept', ownerLooksUp: 'reads' },
      { table: 'plan_version', why: 'access.enter finds which plans were agreed', ownerLooksUp: 'reads' },
      { table: 'plan_version_part', why: 'access.enter finds who was given a part', ownerLooksUp: 'reads' },
      { table: 'effort', why: 'access.enter finds the goals an offer follows', ownerLooksUp: 'reads' },
      {
        table: 'effort_decision',
        why: 'access.efforts_to_decide counts what awaits one',
        ownerLooksUp: 'reads',
      },
      { table: 'adjustment', why: 'access.efforts_to_decide tells since when', ownerLooksUp: 'reads' },
      { table: 'step', why: 'access.stand_in_rounds says that there are some', ownerLooksUp: 'reads' },
      {
        table: 'preparation_end',
        why: 'access.stand_in_rounds says that the preparation is ended',
        ownerLooksUp: 'reads',
      },
      { table: 'agreement', why: 'access.stand_in_rounds says that one is there', ownerLooksUp: 'reads' },
      { table: 'heard_answer', why: 'access.plans_that_hold says whether it is no', ownerLooksUp: 'reads' },
      { table: 'dream', why: 'access.answers_to_words tells whether words fit', ownerLooksUp: 'reads' },
      {
        table: 'shared_item',
        why: 'access.is_shown_still finds what words were brought from',
        ownerLooksUp: 'reads',
      },
      { table: 'goal_fit', why: 'access.goals_to_talk_about counts what is answered', ownerLooksUp: 'reads' },
      {
        table: 'goal_contribution',
        why: 'access.contribution_before tells from which plan it is',
        ownerLooksUp: 'reads',
      },
      { table: 'goal_words', why: 'access.answers_to_words tells whether words fit', ownerLooksUp: 'reads' },
    ])
    .map(({ table, ownerLooksUp }) =>
      ownerLooksUp === 'writes'
        ? `create policy owner_looks_up on public.${table} to current_user using (true) with check (true);`
        : `create policy owner_looks_up on public.${table} for select to current_user using (true);`,
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
    ...findingFunctions(participantsSeen(policies)),
    'revoke all on all functions in schema access from public, mlmp_app;',
    'grant execute on all functions in schema access to mlmp_app;',
    'revoke execute on function access.take_the_place_of(uuid, uuid, text, timestamptz, date, uuid) from mlmp_app;',
    'revoke execute on function access.find_plans_shown_to_me(), access.find_goals_kept_from_me() from mlmp_app;',
    'revoke execute on function access.find_rounds_kept_from_me(), access.find_stairs_kept_from_me() from mlmp_app;',
    'revoke execute on function access.find_people_around_me(), access.find_reached(text[]) from mlmp_app;',
    'revoke execute on function access.found_municipality(uuid, text, uuid, text, text) from mlmp_app;',
    'revoke execute on function access.wind_record_clock() from mlmp_app;',
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
