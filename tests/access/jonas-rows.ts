import { v7 as uuidv7 } from 'uuid';
import { protectedTables } from '../../src/database/protected-tables.ts';
import type { Row, World } from '../people.ts';
import { fillerFor } from './filler.ts';
import { kindsOfRows, type Place } from './kinds-of-rows.ts';

/** A row about Jonas, and what the access table asks about it. */
export interface JonasRow {
  readonly table: string;
  /** Unique within its table, in words. */
  readonly name: string;
  readonly place: Place;
  readonly values: Row;
}

/** What lies about Jonas in the database, and what somebody could try to add. */
export interface JonasRows {
  readonly rows: readonly JonasRow[];
  /** The id of a row, by table and name. */
  id(table: string, name: string): string;
  /** What somebody may try to add about Jonas, in their own name unless it says otherwise. */
  attempts(handle: string): readonly JonasRow[];
}

/** The table's name with its schema. */
export function qualified(table: string): string {
  const schema = protectedTables.find((one) => one.table === table)?.schema ?? 'public';
  return `${schema}.${table}`;
}

/** The column that tells the rows of a table apart. */
export function keyOf(table: string): string {
  const others: Record<string, string> = {
    municipality: 'municipality_id',
    person_identity: 'citizen_id',
    demo_person: 'handle',
    demo_clock: 'only_row',
    audit_seal: 'number',
    staff_contact: 'person_id',
  };
  return others[table] ?? 'id';
}

/**
 * Puts at least one row into every protected table for Jonas: one a goal, an author, an offer, wherever the access table
 * makes a difference. A new table gets a row by itself, from its columns.
 */
export async function putRowsAboutJonas(world: World): Promise<JonasRows> {
  const ids = new Map<string, string>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? uuidv7();
    ids.set(name, id);
    return id;
  };
  const kinds = kindsOfRows(world, idOf);
  const fill = await fillerFor(world, idOf);
  const rows: JonasRow[] = [];
  for (const kind of kinds) {
    for (const place of kind.rows) {
      const name = nameOf(place);
      const values = fill(kind.table, {
        ...kind.make(place),
        [keyOf(kind.table)]: idOf(`${kind.table} ${name}`),
      });
      if (!kind.isThere) await insert(world, kind.table, values);
      rows.push({
        table: kind.table,
        name,
        place,
        values: kind.isThere ? { ...values, ...kind.make(place) } : values,
      });
    }
  }
  for (const { table } of protectedTables.filter(({ table }) =>
    kinds.every((kind) => kind.table !== table),
  )) {
    const values = fill(table, { id: idOf(`${table} one`) });
    await insert(world, table, values);
    rows.push({ table, name: 'one', place: { name: 'one' }, values });
  }
  return {
    rows,
    id: (table, name) =>
      String(
        rows.find((row) => row.table === table && row.name === name)?.values[keyOf(table)] ??
          missing(table, name),
      ),
    attempts: (handle) =>
      kinds.flatMap((kind) =>
        (kind.attempts ?? []).map((attempt) => {
          const place = { by: handle, ...attempt };
          const fresh = keyOf(kind.table) === 'id' ? { id: uuidv7() } : {};
          const values = fill(kind.table, { ...fresh, ...kind.make(place) });
          return { table: kind.table, name: nameOf(attempt), place, values };
        }),
      ),
  };
}

async function insert(world: World, table: string, values: Row): Promise<void> {
  try {
    await world.prepare(insertStatement(table, values));
  } catch (error) {
    throw new Error(
      `The row of ${table} in tests/access/kinds-of-rows.ts no longer fits the table: ${String(error)}`,
    );
  }
}

/** An insert with its values written out, so that several can be sent together. */
export function insertStatement(table: string, values: Row): string {
  const columns = Object.keys(values);
  return `insert into ${qualified(table)} (${columns.join(', ')}) values (${columns.map((column) => literal(values[column])).join(', ')})`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `'{${value.join(',')}}'`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

function nameOf({ name, ...facts }: Place): string {
  return (
    name ??
    Object.entries(facts)
      .map(([fact, value]) => `${fact} ${value}`)
      .join(', ')
  );
}

function missing(table: string, name: string): never {
  throw new Error(`There is no row "${name}" in ${table}.`);
}
