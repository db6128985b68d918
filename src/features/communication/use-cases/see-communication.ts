import { givenNameOf } from '../../../database/given-name.ts';
import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { can } from '../../../domain/access/can.ts';
import {
  type CommunicationEntry,
  type CommunicationProfile,
  communicationLines,
  linesToShow,
} from '../../../domain/communication/profile.ts';
import { entriesAbout, isOnPrint } from '../store.ts';

/** How a citizen communicates, and what the one who looks may do about it. */
export interface CommunicationView extends CommunicationProfile {
  readonly isCitizen: boolean;
  readonly isContactPerson: boolean;
  readonly onPrint: boolean;
  /** The actor's own entries, withdrawn ones among them: they can be brought back. */
  readonly mine: readonly CommunicationEntry[];
}

/** How a citizen communicates (R-W6). Throws NotFound where § 5 gives it to nobody who asks. */
export function seeCommunication(visit: Visit, citizenId: string): Promise<CommunicationView> {
  return visit.read({ event: 'communication.viewed', citizenId }, async (work) => {
    const name = await givenNameOf(work, citizenId);
    if (name === null) throw new NotFound();
    const { actor } = work;
    const entries = await entriesAbout(work, citizenId);
    return {
      citizenId,
      name,
      lines: communicationLines(citizenId, entries),
      isCitizen: actor.personId === citizenId,
      isContactPerson: actor.kinds.includes('contactPerson'),
      onPrint: await isOnPrint(work, citizenId),
      mine: entries.filter(({ authorId }) => authorId === actor.personId),
    };
  });
}

/**
 * The same for another room's page, in its transaction; recorded only where there is something to see. Null when nobody
 * has said anything, or it is not the actor's to see.
 */
export async function communicationOf(work: Work, citizenId: string): Promise<CommunicationProfile | null> {
  if (!can(work.actor, 'howICommunicate', 'read')) return null;
  const lines = linesToShow(communicationLines(citizenId, await entriesAbout(work, citizenId)));
  const name = lines.length === 0 ? null : await givenNameOf(work, citizenId);
  if (name === null) return null;
  work.also('communication.viewed');
  return { citizenId, name, lines };
}

/** The same for the printed plan: null unless the citizen wants it there. */
export async function communicationOnPrint(
  work: Work,
  citizenId: string,
): Promise<CommunicationProfile | null> {
  if (!can(work.actor, 'howICommunicate', 'read') || !(await isOnPrint(work, citizenId))) return null;
  return communicationOf(work, citizenId);
}
