import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { goesOnFrom } from '../../../domain/preparation/drawing.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { drawingBytes, drawingFrom, drawingText } from '../drawing-text.ts';
import { answerFor, answerToChange, currentRound } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

export interface DrawingInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  /** The lines as the form sent them. */
  readonly drawing: string;
}

/**
 * The citizen answers with a drawing (R-P5). A drawing that was there before can be brought back, unless all of it is in
 * the new one. Refuses an empty drawing, one that is too large, and what is no drawing. Throws NotFound for anybody but the
 * citizen (R-P6).
 */
export async function addDrawing(
  visit: Visit,
  command: Command,
  { citizenId, area, drawing: text }: DrawingInput,
  files: FileStore,
): Promise<{ version: number } | Refusal> {
  // Nobody else's drawing is read or kept.
  const former = await visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    const round = await currentRound(work, citizenId);
    return round === null ? null : ((await answerFor(work, round.id, area))?.answer.drawing ?? null);
  });
  const drawing = drawingFrom(text);
  if (isRefusal(drawing)) return drawing;
  const kept = former !== null && isFileHash(former) ? await files.get(former) : undefined;
  const before = kept && drawingFrom(drawingText(kept));
  const isDrawnOn = before !== undefined && !isRefusal(before) && goesOnFrom(drawing, before);
  const hash = await files.put(drawingBytes(drawing));
  const whole: Command = { id: command.id, content: [command.content, hash] };
  return visit.write({ event: 'privatePreparation.saved', citizenId }, whole, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const held = await answerToChange(work, { citizenId, roundId: round.id, area });
    const after = { ...held.answer, drawing: hash, instead: null };
    // Another tab may have drawn meanwhile: its drawing is not in this one and is put aside.
    const stillThere = isDrawnOn && held.answer.drawing === former ? (['drawing'] as const) : [];
    const version = await changeAnswer(work, citizenId, held, after, stillThere);
    return isRefusal(version) ? version : { version };
  });
}
