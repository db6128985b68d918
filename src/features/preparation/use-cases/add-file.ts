import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { type GivenFile, isDrawnOn, keepGiven } from '../../answer-files/public.ts';
import { answerFor, answerToChange, currentRound } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

export interface FileInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  readonly given: GivenFile;
}

/**
 * The citizen answers by drawing, talking, or with a photo (R-P5). What was there before can be brought back, unless all of
 * it is in the new one, as in a drawing that was drawn on. Refuses as `keepGiven`. Throws NotFound for anybody but the
 * citizen (R-P6).
 */
export async function addFile(
  visit: Visit,
  command: Command,
  { citizenId, area, given }: FileInput,
  files: FileStore,
): Promise<{ version: number } | Refusal> {
  const { kind } = given;
  // Nobody else's file is looked into or kept.
  const former = await visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    const round = await currentRound(work, citizenId);
    return round === null ? null : ((await answerFor(work, round.id, area))?.answer[kind] ?? null);
  });
  const hash = await keepGiven(given, files);
  if (isRefusal(hash)) return hash;
  const holdsFormer = await isDrawnOn(given, former, files);
  // The same form with another file is another command.
  const whole: Command = { id: command.id, content: [command.content, hash] };
  return visit.write({ event: 'privatePreparation.saved', citizenId }, whole, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const held = await answerToChange(work, { citizenId, roundId: round.id, area });
    const after = { ...held.answer, [kind]: hash, instead: null };
    // Another tab may have given another file meanwhile: that one is not in this one and is put aside.
    const stillThere = holdsFormer && held.answer[kind] === former ? [kind] : [];
    const version = await changeAnswer(work, citizenId, held, after, stillThere);
    return isRefusal(version) ? version : { version };
  });
}
