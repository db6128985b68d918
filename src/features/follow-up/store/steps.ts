import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { Position } from '../../../domain/follow-up/position.ts';
import type { Step } from '../../../domain/follow-up/staircase.ts';

/** A step as a change needs it. */
export interface StepFound extends Step {
  readonly version: number;
  /** The step of the round before that it goes on from. */
  readonly fromStepId: string | null;
}

/** Whether a goal of the citizen is there, for the actor too. */
export async function hasGoal({ tx, actor }: Work, citizenId: string, goalId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('goal')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', goalId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** The steps of a goal that stand on its staircase, in their order. */
export async function placesOf(
  { tx, actor }: Work,
  goalId: string,
): Promise<readonly { readonly id: string; readonly position: Position }[]> {
  return tx
    .selectFrom('step')
    .select(['id', 'position'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('goalId', '=', goalId)
    .where('withdrawnAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** A step of the citizen that has not been taken away; undefined when the actor sees none. */
export async function findStep(
  work: Work,
  citizenId: string,
  stepId: string,
): Promise<StepFound | undefined> {
  const found = await findStepAnywhere(work, citizenId, stepId);
  return found === undefined || found.isAway ? undefined : found;
}

/** The same, also of a step that was taken away. */
export async function findStepAnywhere(
  { tx, actor }: Work,
  citizenId: string,
  stepId: string,
): Promise<(StepFound & { readonly isAway: boolean }) | undefined> {
  return tx
    .selectFrom('step')
    .select(['id', 'goalId', 'position', 'words', 'symbol', 'why', 'version', 'fromStepId'])
    .select(sql<string | null>`(done_at at time zone 'Europe/Copenhagen')::date`.as('doneOn'))
    .select(sql<boolean>`withdrawn_at is not null`.as('isAway'))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', stepId)
    .executeTakeFirst();
}

/** Adds a step. */
export async function insertStep({ tx, actor }: Work, citizenId: string, step: Step): Promise<void> {
  const { id, goalId, position, words, symbol, why } = step;
  const { municipalityId, personId: authorId } = actor;
  await tx
    .insertInto('step')
    .values({ municipalityId, id, citizenId, goalId, authorId, position, words, symbol, why })
    .execute();
}

/** Writes a step's words, picture or why on the version that was read. False when somebody wrote meanwhile. */
export async function updateStep(
  { tx, actor }: Work,
  stepId: string,
  version: number,
  change: { readonly words?: string; readonly symbol?: string | null; readonly why?: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('step')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', stepId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts a step at another place. */
export async function putStepAt({ tx, actor }: Work, stepId: string, position: Position): Promise<void> {
  await tx
    .updateTable('step')
    .set((eb) => ({ position, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', stepId)
    .execute();
}

/**
 * Marks a step as done now, or as not done; one that is done already keeps its day. What it was carried into follows: nobody
 * says it twice (R-S3). Gives the id of its goal.
 */
export async function setDone(
  { tx, actor, now }: Work,
  citizenId: string,
  stepId: string,
  isDone: boolean,
): Promise<string | undefined> {
  const rows = await tx
    .updateTable('step')
    .set((eb) => ({
      doneAt: isDone ? eb.fn.coalesce('doneAt', eb.val(now)) : null,
      doneBy: !isDone
        ? null
        : // The citizen's own word takes the place of another's; nobody's takes the place of theirs (R-P8).
          actor.personId === citizenId
          ? actor.personId
          : eb.fn.coalesce('doneBy', eb.val(actor.personId)),
      version: eb('version', '+', 1),
    }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where((eb) => eb.or([eb('id', '=', stepId), eb('fromStepId', '=', stepId)]))
    .where('withdrawnAt', 'is', null)
    // What the citizen said they climbed is theirs to take back.
    .$if(actor.personId !== citizenId && !isDone, (query) =>
      query.where((eb) => eb.or([eb('doneBy', 'is', null), eb('doneBy', '<>', citizenId)])),
    )
    .returning(['id', 'goalId'])
    .execute();
  return rows.find(({ id }) => id === stepId)?.goalId;
}

/** Takes a step away or brings it back. Gives the id of its goal; undefined when there is no such step. */
export async function setAway(
  { tx, actor, now }: Work,
  citizenId: string,
  stepId: string,
  isAway: boolean,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('step')
    .set((eb) => ({ withdrawnAt: isAway ? now : null, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', stepId)
    .returning('goalId')
    .executeTakeFirst();
  return row?.goalId;
}
