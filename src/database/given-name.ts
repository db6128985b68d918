import type { Work } from './visit.ts';

/** A citizen's given name; null for whoever has nothing to do with them, and may not know that they exist. */
export async function givenNameOf({ tx, actor }: Work, citizenId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('person')
    .select('givenName')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', citizenId)
    .executeTakeFirst();
  return row?.givenName ?? null;
}
