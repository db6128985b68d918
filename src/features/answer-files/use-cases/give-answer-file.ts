import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { giveFile } from '../../../domain/answer-file.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { type GivenFile, keepGiven } from '../given-file.ts';
import { answerFilesOf, changeAnswerFiles, insertAnswerFile, type WordsOfCitizen } from '../store.ts';

/** A file for words of the citizen. */
export interface FileForWords {
  readonly citizenId: string;
  readonly given: GivenFile;
  /** The words it is to stand beside; where nothing was said in words yet, the place for them is made here. */
  readonly beside: (work: Work) => Promise<WordsOfCitizen | Refusal>;
}

/**
 * The citizen draws, says or photographs an answer, beside their words or instead of them (R-P5, R-P8). It takes the place
 * of what they gave in the same form before, which they can have back. Refuses as `keepGiven`, and as the place where it is
 * to stand. Throws NotFound for anybody but the citizen: nobody else answers for them so.
 */
export async function giveAnswerFile(
  visit: Visit,
  command: Command,
  { citizenId, given, beside }: FileForWords,
  files: FileStore,
): Promise<WordsOfCitizen | Refusal> {
  // Nobody else's file is looked into or kept.
  await visit.read({ event: 'answerFile.seen', citizenId }, async (work) => {
    onlyTheCitizen(work, citizenId);
    work.sawNothing();
  });
  const hash = await keepGiven(given, files);
  if (isRefusal(hash)) return hash;
  // The same form with another file is another command.
  const whole: Command = { id: command.id, content: [command.content, hash] };
  const purpose = { event: 'answerFile.given', citizenId, subjectId: command.id } as const;
  return visit.write(purpose, whole, async (work) => {
    onlyTheCitizen(work, citizenId);
    const words = await beside(work);
    if (isRefusal(words)) return words;
    const kept = await answerFilesOf(work, citizenId, words.id);
    await changeAnswerFiles(work, giveFile(kept, given.kind));
    await insertAnswerFile(work, { id: command.id, citizenId, beside: words, kind: given.kind, hash });
    return words;
  });
}

/** Throws NotFound for anybody but the citizen. */
export function onlyTheCitizen({ actor }: Work, citizenId: string): void {
  if (actor.personId !== citizenId) throw new NotFound();
}
