import { NotFound } from '../../../database/visit.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { readRecording } from '../../../outside/recordings.ts';
import { photoAnswer, soundAnswer, svgAnswer } from '../../../web/file-answer.ts';
import type { WebContext } from '../../../web/request.ts';
import { drawingAsSvg } from '../drawing-text.ts';

/** What a person photographed, drew or said, as an answer. */
export function fileAnswer(c: WebContext, file: AnswerFile, bytes: Uint8Array): Response {
  if (file === 'photo') return photoAnswer(c, bytes);
  if (file === 'drawing') return svgAnswer(c, drawingAsSvg(bytes));
  const recording = readRecording(bytes);
  if ('refused' in recording) throw new NotFound();
  return soundAnswer(c, bytes, recording.mediaType);
}
