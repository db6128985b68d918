import { NotFound, type Visit } from '../../../database/visit.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { fileOfAnswer } from '../store.ts';

/** The photo, drawing or recording of one of the citizen's own answers. Throws NotFound for everybody else (R-P6) and where there is none. */
export async function seeOwnFile(
  visit: Visit,
  {
    citizenId,
    answerId,
    file,
  }: { readonly citizenId: string; readonly answerId: string; readonly file: AnswerFile },
  files: FileStore,
): Promise<Uint8Array> {
  const hash = await visit.read(
    { event: 'privatePreparation.viewed', citizenId, subjectId: answerId },
    (work) => fileOfAnswer(work, citizenId, answerId, file),
  );
  const bytes = hash !== null && isFileHash(hash) ? await files.get(hash) : undefined;
  if (bytes === undefined) throw new NotFound();
  return bytes;
}
