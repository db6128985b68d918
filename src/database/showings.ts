import { v7 as uuidv7 } from 'uuid';
import type { Work } from './visit.ts';

/** What is shown as a copy, made when it is shown: others see that, not what was changed since (R-P6). */
const tableOfCopies = { sharedItem: 'sharedItem', ownPicture: 'shownPicture' } as const;
export type ShownAsCopy = keyof typeof tableOfCopies;

/** That one person sees one copy. */
export interface ShowingOfCopy {
  readonly showingId: string;
  /** The copy; several persons may see the same one. */
  readonly copyId: string;
  readonly personId: string;
}

/** Lets persons see a copy. */
export async function insertShowings(
  { tx, actor, now }: Work,
  what: ShownAsCopy,
  citizenId: string,
  copyId: string,
  personIds: readonly string[],
): Promise<void> {
  await tx
    .insertInto('showing')
    .values(
      personIds.map((personId) => ({
        municipalityId: actor.municipalityId,
        id: uuidv7({ msecs: Date.parse(now) }),
        citizenId,
        what,
        subjectId: copyId,
        personId,
      })),
    )
    .execute();
}

/** Ends showings, and the copies that nobody sees any more. `stays` are the copies that somebody still sees. */
export async function endShowings(
  work: Work,
  what: ShownAsCopy,
  ended: readonly Omit<ShowingOfCopy, 'personId'>[],
  stays: readonly string[],
): Promise<void> {
  const unseen = ended.map(({ copyId }) => copyId).filter((copyId) => !stays.includes(copyId));
  await setEnd(
    work,
    'showing',
    ended.map(({ showingId }) => showingId),
    work.now,
  );
  await setEnd(work, tableOfCopies[what], unseen, work.now);
}

/**
 * Takes back the end of showings where the person was not shown the same since. `ended` newest first: of several about the
 * same thing for the same person the first one stands again. `seen` is what stands now; `subject` tells what a showing is
 * about. Gives how many showings stand again.
 */
export async function takeBackEnd<Ended extends ShowingOfCopy, Seen extends ShowingOfCopy>(
  work: Work,
  what: ShownAsCopy,
  ended: readonly Ended[],
  seen: readonly Seen[],
  subject: (one: Ended | Seen) => string,
): Promise<number> {
  const isSame = (a: Ended | Seen, b: Ended | Seen) => a.personId === b.personId && subject(a) === subject(b);
  const again = ended.filter(
    (one, at) =>
      !seen.some((now) => isSame(now, one)) && ended.findIndex((other) => isSame(other, one)) === at,
  );
  // The copies first: a showing of what has ended would be seen by nobody.
  await setEnd(
    work,
    tableOfCopies[what],
    again.map(({ copyId }) => copyId),
    null,
  );
  await setEnd(
    work,
    'showing',
    again.map(({ showingId }) => showingId),
    null,
  );
  return again.length;
}

async function setEnd(
  { tx, actor }: Work,
  table: 'showing' | (typeof tableOfCopies)[ShownAsCopy],
  ids: readonly string[],
  withdrawnAt: string | null,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable(table)
    .set((row) => ({ withdrawnAt, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', 'in', ids)
    .where('withdrawnAt', withdrawnAt === null ? 'is not' : 'is', null)
    .execute();
}

/** What is shown as it is at any time, without a copy. */
export type ShownAsItIs = 'plan' | 'communication';

/** Lets a person see something as it is; the caller has made sure that they do not yet. */
export async function letSee(
  { tx, actor }: Work,
  what: ShownAsItIs,
  id: string,
  citizenId: string,
  personId: string,
): Promise<void> {
  await tx
    .insertInto('showing')
    .values({ municipalityId: actor.municipalityId, id, citizenId, what, personId })
    .execute();
}

/** Hides it from the person again; nothing happens where they do not see it. */
export async function hideFrom(
  { tx, actor, now }: Work,
  what: ShownAsItIs,
  citizenId: string,
  personId: string,
): Promise<void> {
  await tx
    .updateTable('showing')
    .set((row) => ({ withdrawnAt: now, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('personId', '=', personId)
    .where('what', '=', what)
    .where('withdrawnAt', 'is', null)
    .execute();
}
