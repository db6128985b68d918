import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { readRecording } from '../../../outside/recordings.ts';
import { answerToChange, currentRound } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

export interface RecordingInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  readonly bytes: Uint8Array;
}

/**
 * The citizen answers by talking (R-P5). The recording is kept as it is and nothing is written down from it; one that was
 * there before can be brought back. Refuses what is no sound, what has moving pictures, and more than 20 MB. Throws
 * NotFound for anybody but the citizen (R-P6).
 */
export async function addRecording(
  visit: Visit,
  command: Command,
  { citizenId, area, bytes }: RecordingInput,
  files: FileStore,
): Promise<{ version: number } | Refusal> {
  // Nobody else's bytes are looked into or kept.
  await visit.read({ event: 'privatePreparation.viewed', citizenId }, async () => undefined);
  const recording = readRecording(bytes);
  if (isRefusal(recording)) return { ...recording, field: 'recording' };
  const hash = await files.put(bytes);
  // The same form with another recording is another command.
  const whole: Command = { id: command.id, content: [command.content, hash] };
  return visit.write({ event: 'privatePreparation.saved', citizenId }, whole, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const before = await answerToChange(work, { citizenId, roundId: round.id, area });
    const after = { ...before.answer, recording: hash, instead: null };
    const version = await changeAnswer(work, citizenId, before, after);
    return isRefusal(version) ? version : { version };
  });
}
