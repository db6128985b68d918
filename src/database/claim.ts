import { createHash } from 'node:crypto';
import type { Tx } from './database.ts';
import type { Actor } from './entering.ts';

/** The id and content of a write, so that it happens exactly once. */
export interface Command {
  readonly id: string;
  readonly content: unknown;
}

/** The same command id came with other content. */
export class CommandConflict extends Error {}

/**
 * Claims a command id, so that a write happens exactly once. Null when it is new; what the first gave when it is a
 * repeat. `now` is an ISO instant. Throws CommandConflict when the id came before with other content.
 */
export async function claim(
  { tx, actor, now }: { readonly tx: Tx; readonly actor: Actor; readonly now: string },
  command: Command,
): Promise<{ readonly outcome: unknown } | null> {
  const contentHash = createHash('sha256').update(JSON.stringify(command.content)).digest();
  const claimed = await tx
    .insertInto('command')
    .values({
      municipalityId: actor.municipalityId,
      personId: actor.personId,
      id: command.id,
      contentHash,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const first = await tx
    .selectFrom('command')
    .select(['contentHash', 'outcome'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('personId', '=', actor.personId)
    .where('id', '=', command.id)
    .executeTakeFirstOrThrow();
  if (!contentHash.equals(first.contentHash)) throw new CommandConflict();
  // Kept as a list of one, so that no outcome at all can be told from any other.
  return { outcome: (first.outcome as readonly unknown[])[0] };
}
