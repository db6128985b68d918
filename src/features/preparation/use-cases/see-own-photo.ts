import { NotFound, type Visit } from '../../../database/visit.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { photoOfAnswer } from '../store.ts';

/** The photo of one of the citizen's own answers. Throws NotFound for everybody else (R-P6) and where there is none. */
export async function seeOwnPhoto(
  visit: Visit,
  citizenId: string,
  answerId: string,
  files: FileStore,
): Promise<Uint8Array> {
  const hash = await visit.read(
    { event: 'privatePreparation.viewed', citizenId, subjectId: answerId },
    (work) => photoOfAnswer(work, citizenId, answerId),
  );
  const bytes = hash !== null && isFileHash(hash) ? await files.get(hash) : undefined;
  if (bytes === undefined) throw new NotFound();
  return bytes;
}
