import type pg from 'pg';
import { enter, theDay, type World } from '../people.ts';
import { type JonasRow, type JonasRows, keyOf, qualified } from './jonas-rows.ts';
import { mayBy5, type SqlCommand } from './oracle.ts';
import type { Scene } from './scenes.ts';

/** One cell: somebody tries a command on a row, and what § 5 and the database say. */
export interface Probed {
  readonly who: string;
  readonly command: SqlCommand;
  readonly table: string;
  readonly row: string;
  readonly expected: boolean;
  readonly allowed: boolean;
}

/** Which table and command to try; all when absent. */
export interface Only {
  readonly table: string;
  readonly command: SqlCommand;
}

/**
 * Functions that run one command as whoever calls them and tell what became of it, without leaving a trace. The superuser
 * makes them in a test's own database; they give the application's role no right that it does not have. Functions, because
 * PostgreSQL plans what stands in them once a connection: thousands of cells are then tried in seconds.
 */
export function probingScript(rows: JonasRows): string {
  const tables = [...new Set(rows.rows.map(({ table }) => table))];
  return [
    'create schema probing',
    'grant usage on schema probing to mlmp_app',
    ...tables.flatMap((table) => [selecting(table), updating(table)]),
    ...[...columnsOfAttempts(rows)].map(([table, columns]) => inserting(table, [...columns])),
    'grant execute on all functions in schema probing to mlmp_app',
  ].join(';\n');
}

function selecting(table: string): string {
  return `create function probing.select_${table}() returns text[] language plpgsql as $$
    begin
      return (select array_agg(${keyOf(table)}::text) from ${qualified(table)});
    exception when insufficient_privilege then return '{}';
    end $$`;
}

/** Changes every row that may be changed into itself, and takes it back. */
function updating(table: string): string {
  const withoutVersion: Record<string, string> = {
    audit_event: 'reason',
    audit_seal: 'events',
    command: 'outcome',
    demo_clock: 'days_ahead',
    demo_person: 'position',
  };
  const column = withoutVersion[table] ?? 'version';
  return `create function probing.update_${table}() returns text[] language plpgsql as $$
    declare keys text[];
    begin
      with changed as (update ${qualified(table)} set ${column} = ${column} returning ${keyOf(table)}::text as key)
        select array_agg(key) into keys from changed;
      raise exception 'undone' using errcode = 'UNDO0';
    exception when sqlstate 'UNDO0' then return keys; when insufficient_privilege then return '{}';
    end $$`;
}

/** Adds one row and takes it back; gives the code of what happened. */
function inserting(table: string, columns: readonly string[]): string {
  const list = columns.join(', ');
  return `create function probing.insert_${table}(given jsonb) returns text language plpgsql as $$
    begin
      insert into ${qualified(table)} (${list}) select ${list} from jsonb_populate_record(null::${qualified(table)}, given);
      raise exception 'undone' using errcode = 'UNDO0';
    exception when others then return sqlstate || ' ' || sqlerrm;
    end $$`;
}

function columnsOfAttempts(rows: JonasRows): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { table, values } of rows.attempts('karin')) {
    columns.set(table, new Set([...(columns.get(table) ?? []), ...Object.keys(values)]));
  }
  return columns;
}

/**
 * Tries everything as one person in a transaction that already runs as the application's role, and holds it against § 5.
 * Throws when a statement fails for another reason than access, because then the cell says nothing.
 */
export async function probe(
  client: pg.ClientBase,
  world: World,
  rows: JonasRows,
  scene: Scene,
  who: string,
  only?: Only,
): Promise<readonly Probed[]> {
  await enter(client, await world.session(who), theDay);
  const wanted = (command: SqlCommand) => (row: JonasRow) =>
    only === undefined || (only.table === row.table && only.command === command);
  const cell = (command: SqlCommand, { table, name, place }: JonasRow, allowed: boolean): Probed => ({
    who,
    command,
    table,
    row: name,
    allowed,
    expected: mayBy5(who, command, table, { name, place }, scene),
  });
  const found: Probed[] = [];
  for (const command of ['select', 'update'] as const) {
    const asked = rows.rows.filter(wanted(command));
    const tables = [...new Set(asked.map(({ table }) => table))];
    const answers = await callAll<string[] | null>(
      client,
      tables.map((table) => `${command}_${table}()`),
    );
    const keys = new Map(tables.map((table, at) => [table, new Set(answers[at])]));
    for (const row of asked) {
      found.push(cell(command, row, keys.get(row.table)?.has(String(row.values[keyOf(row.table)])) ?? false));
    }
  }
  const attempts = rows.attempts(who).filter(wanted('insert'));
  const outcomes = await callAll<string>(
    client,
    attempts.map(({ table }, at) => `insert_${table}($${at + 1})`),
    attempts.map(({ values }) => JSON.stringify(values)),
  );
  for (const [at, attempt] of attempts.entries()) {
    found.push(cell('insert', attempt, isLetThrough(outcomes[at] ?? '', attempt)));
  }
  return found;
}

/** Row security looks before keys do: a row whose key is taken, or leads nowhere, was let through. */
function isLetThrough(outcome: string, { table, name }: JonasRow): boolean {
  if (['UNDO0', '23505', '23503'].some((code) => outcome.startsWith(code))) return true;
  if (outcome.startsWith('42501')) return false;
  throw new Error(`Adding "${name}" to ${table} says nothing about access: ${outcome}`);
}

async function callAll<T>(
  client: pg.ClientBase,
  calls: readonly string[],
  values: readonly string[] = [],
): Promise<readonly T[]> {
  if (calls.length === 0) return [];
  const { rows } = await client.query<{ answer: T }>(
    calls.map((call) => `select probing.${call} as answer`).join(' union all '),
    [...values],
  );
  return rows.map(({ answer }) => answer);
}
