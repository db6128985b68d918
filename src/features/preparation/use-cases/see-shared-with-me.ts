import { givenNameOf } from '../../../database/given-name.ts';
import { markSeen } from '../../../database/seen.ts';
import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import { can } from '../../../domain/access/can.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { mayContribute } from '../../../domain/preparation/contribution.ts';
import { lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { currentRound, endOf } from '../store.ts';
import { fileOfCopy, type ShownItem, shownItems } from '../store-sharing.ts';

/** What a citizen has shown to the person who looks. */
export interface SharedWithMe {
  readonly citizenName: string;
  readonly hasRound: boolean;
  readonly items: readonly ShownItem[];
  /** What was shown in earlier rounds and not taken back since, newest first (R-P6). */
  readonly earlier: readonly ShownItem[];
  /** How the citizen ended the preparation, for those who may know (R-P3); null when it is not ended or not theirs to know. */
  readonly ended: 'finished' | 'noThanks' | null;
  readonly mayReadContributions: boolean;
  readonly mayContribute: boolean;
}

/** What the citizen has shown to the actor, verbatim (R-P6, R-P8). Throws NotFound for whoever has no relation today. */
export function seeSharedWithMe(visit: Visit, citizenId: string): Promise<SharedWithMe> {
  return visit.read({ event: 'sharedPreparation.viewed', citizenId }, async (work) => {
    const citizenName = await givenNameOf(work, citizenId);
    if (citizenName === null) throw new NotFound();
    const round = await currentRound(work, citizenId);
    const shown = await shownItems(work, citizenId, 'every round');
    const mine = shown.filter((one) => one.personId === work.actor.personId);
    const isOfRound = ({ roundId }: ShownItem) => roundId === round?.id;
    if (mine.length === 0) work.sawNothing();
    // What was shown is new no longer once it was looked at.
    else await markSeen(work, citizenId, 'shownPreparation');
    return {
      citizenName,
      hasRound: round !== null,
      items: lifeAreas.flatMap((area) => mine.filter((one) => one.area === area && isOfRound(one))),
      earlier: mine
        .filter((one) => !isOfRound(one))
        .sort((a, b) => (a.shownOn < b.shownOn ? 1 : a.shownOn > b.shownOn ? -1 : 0)),
      ended: round === null ? null : await endOf(work, round.id),
      mayReadContributions: can(work.actor, 'contributions', 'read'),
      mayContribute: contributesAs(work) !== null,
    };
  });
}

/** What the record calls it when somebody sees or hears a file. */
const eventOf = {
  photo: 'photo.viewed',
  drawing: 'drawing.viewed',
  recording: 'recording.heard',
} as const satisfies Record<AnswerFile, string>;

/** A photo, drawing or recording that the citizen has shown to the actor. Throws NotFound when it is not shown to them, or no longer. */
export async function seeSharedFile(
  visit: Visit,
  {
    citizenId,
    copyId,
    file,
  }: { readonly citizenId: string; readonly copyId: string; readonly file: AnswerFile },
  files: FileStore,
): Promise<Uint8Array> {
  const event = eventOf[file];
  const hash = await visit.read({ event, citizenId, subjectId: copyId }, async (work) => {
    const found = await fileOfCopy(work, citizenId, copyId, file);
    // Thrown inside, so that the record says that nothing was shown (R-T3).
    if (found === null || !isFileHash(found)) throw new NotFound();
    return found;
  });
  const bytes = await files.get(hash);
  if (bytes === undefined) throw new NotFound();
  return bytes;
}

/** What the actor is to the citizen when they may contribute on their behalf (R-P7); null when they may not. */
export function contributesAs({ actor }: Work): RelationKind | null {
  return actor.kinds.find(mayContribute) ?? null;
}
