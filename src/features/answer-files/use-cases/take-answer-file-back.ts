import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { bringFileBack, takeFileBack } from '../../../domain/answer-file.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answerFilesOf, changeAnswerFiles, type WordsOfCitizen } from '../store.ts';
import { onlyTheCitizen } from './give-answer-file.ts';

/** A file that the citizen gave, and what becomes of it. */
export interface FileTakenBack {
  readonly citizenId: string;
  readonly fileId: string;
  readonly isBack: boolean;
  /** The words it stands beside; refused where they stand fast, or would say nothing without it. */
  readonly beside: (work: Work) => Promise<WordsOfCitizen | Refusal>;
}

/**
 * The citizen takes back what they drew, said or photographed, or brings it back (R-T5). Sent again it changes nothing.
 * Refuses where the words stand fast. Throws NotFound for anybody but the citizen, staff included (R-P8).
 */
export function takeAnswerFileBack(
  visit: Visit,
  command: Command,
  { citizenId, fileId, isBack, beside }: FileTakenBack,
): Promise<undefined | Refusal> {
  const purpose = { event: 'answerFile.takenBack', citizenId, subjectId: fileId } as const;
  return visit.write(purpose, command, async (work) => {
    onlyTheCitizen(work, citizenId);
    const words = await beside(work);
    if (isRefusal(words)) return words;
    const kept = await answerFilesOf(work, citizenId, words.id);
    if (!kept.some(({ id }) => id === fileId)) throw new NotFound();
    await changeAnswerFiles(work, isBack ? takeFileBack(kept, fileId) : bringFileBack(kept, fileId));
    return undefined;
  });
}
