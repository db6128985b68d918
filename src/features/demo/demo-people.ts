import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { RelationKind, Role } from '../../domain/access/access-table.ts';

export interface DemoPerson {
  readonly handle: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly municipalityName: string;
  readonly belongsTo: readonly string[];
  /** What they are to those citizens. */
  readonly ties: readonly { readonly kind: RelationKind; readonly kinship: string | null }[];
}

/** Everybody of the demo, in the order they are shown. Empty where nothing was seeded. */
export async function demoPeople(database: Database): Promise<readonly DemoPerson[]> {
  const { rows } = await sql<DemoPerson>`select * from access.demo_people()`.execute(database.kysely);
  return rows;
}

/** How many days ahead of the real day the demo stands. */
export async function demoDaysAhead(database: Database): Promise<number> {
  const row = await database.kysely.selectFrom('demoClock').select('daysAhead').executeTakeFirst();
  return row?.daysAhead ?? 0;
}

/** Moves the demo's day. */
export async function setDemoDaysAhead(database: Database, daysAhead: number): Promise<void> {
  await database.kysely.updateTable('demoClock').set({ daysAhead }).execute();
}
