import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { readPhoto } from '../../../outside/pictures.ts';
import { answerToChange, currentRound } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

export interface PhotoInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  readonly bytes: Uint8Array;
}

/**
 * The citizen answers with a photo (R-P5). A photo that was there before can be brought back. Refuses what is no photo, is
 * too large, or comes in the one format that cannot be read. Throws NotFound for anybody but the citizen (R-P6).
 */
export async function addPhoto(
  visit: Visit,
  command: Command,
  { citizenId, area, bytes }: PhotoInput,
  files: FileStore,
): Promise<{ version: number } | Refusal> {
  // Nobody else's bytes are unpacked or kept.
  await visit.read({ event: 'privatePreparation.viewed', citizenId }, async () => undefined);
  const photo = await readPhoto(bytes);
  if (isRefusal(photo)) return { ...photo, field: 'photo' };
  const hash = await files.put(photo.bytes);
  // The same form with another photo is another command.
  const whole: Command = { id: command.id, content: [command.content, hash] };
  return visit.write({ event: 'privatePreparation.saved', citizenId }, whole, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const before = await answerToChange(work, { citizenId, roundId: round.id, area });
    const version = await changeAnswer(work, citizenId, before, {
      ...before.answer,
      photo: hash,
      instead: null,
    });
    return isRefusal(version) ? version : { version };
  });
}
