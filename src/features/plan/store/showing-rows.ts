import { letSee } from '../../../database/showings.ts';
import type { Work } from '../../../database/visit.ts';

/** Whether somebody of the citizen's network has a tie today that asks for being shown the plan (the S cells, § 5). */
export async function isNetworkOf(
  { tx, actor, today }: Work,
  citizenId: string,
  personId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('relation')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('personId', '=', personId)
    .where('kind', 'in', ['relative', 'companion'])
    .where('startsOn', '<=', today)
    .where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', today)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** The people to whom the citizen shows the plan. */
export async function planShownTo({ tx, actor }: Work, citizenId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('showing')
    .select('personId')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('what', '=', 'plan')
    .where('withdrawnAt', 'is', null)
    .execute();
  return rows.map(({ personId }) => personId);
}

/** The people to whom the citizen shows the plan, or did and hid it again. */
export async function planEverShownTo({ tx, actor }: Work, citizenId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('showing')
    .select('personId')
    .distinct()
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('what', '=', 'plan')
    .execute();
  return rows.map(({ personId }) => personId);
}

/** Shows the plan to somebody; once, however often it is asked. */
export async function showPlan(work: Work, id: string, citizenId: string, personId: string): Promise<void> {
  if ((await planShownTo(work, citizenId)).includes(personId)) return;
  await letSee(work, 'plan', id, citizenId, personId);
}
