import type { Visit } from '../../../database/visit.ts';
import { type FilesBeside, filesBeside } from '../../../domain/answer-file.ts';
import { answerFilesOf } from '../store.ts';

/** What was drawn, said and photographed beside one text, with what the citizen can have back. Throws NotFound for those who see no plan. */
export function seeFilesBeside(visit: Visit, citizenId: string, wordsId: string): Promise<FilesBeside> {
  const purpose = { event: 'answerFile.seen', citizenId, subjectId: wordsId } as const;
  return visit.read(purpose, async (work) => {
    const files = await answerFilesOf(work, citizenId, wordsId);
    if (files.length === 0) work.sawNothing();
    return filesBeside(files);
  });
}
