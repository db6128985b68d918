import { NotFound, type Visit } from '../../../database/visit.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import type { FileStore } from '../../../outside/files.ts';
import { keptFile } from '../given-file.ts';
import { theAnswerFile } from '../store.ts';

/** What the citizen drew, said or photographed, for whoever sees the words it stands beside, or a version that holds it. Throws NotFound. */
export async function seeAnswerFile(
  visit: Visit,
  { citizenId, fileId }: { readonly citizenId: string; readonly fileId: string },
  files: FileStore,
): Promise<{ readonly kind: AnswerFile; readonly bytes: Uint8Array }> {
  const purpose = { event: 'answerFile.seen', citizenId, subjectId: fileId } as const;
  const { kind, hash } = await visit.read(purpose, (work) => theAnswerFile(work, citizenId, fileId));
  const bytes = await keptFile(hash, files);
  if (bytes === undefined) throw new NotFound();
  return { kind, bytes };
}
