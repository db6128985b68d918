import type { AnswerFile } from '../../domain/answer-file.ts';
import { goesOnFrom } from '../../domain/preparation/drawing.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { type FileHash, type FileStore, isFileHash } from '../../outside/files.ts';
import { readPhoto } from '../../outside/pictures.ts';
import { readRecording } from '../../outside/recordings.ts';
import { drawingBytes, drawingFrom, drawingText } from './drawing-text.ts';

/** A drawing, recording or photo as a form sent it: a drawing as the text of its lines. */
export type GivenFile =
  | { readonly kind: 'drawing'; readonly text: string }
  | { readonly kind: Exclude<AnswerFile, 'drawing'>; readonly bytes: Uint8Array };

/**
 * Looks into what was given and keeps it: lines as lines, a photo without anything but the picture, a recording as it came
 * (docs/decisions/0008). Nothing is written down from it (R-P8). Refuses what cannot be kept, beside its field.
 */
export async function keepGiven(given: GivenFile, files: FileStore): Promise<FileHash | Refusal> {
  const bytes = await bytesOf(given);
  return isRefusal(bytes) ? { field: given.kind, ...bytes } : files.put(bytes);
}

async function bytesOf(given: GivenFile): Promise<Uint8Array | Refusal> {
  switch (given.kind) {
    case 'drawing': {
      const drawing = drawingFrom(given.text);
      return isRefusal(drawing) ? drawing : drawingBytes(drawing);
    }
    case 'photo': {
      const photo = await readPhoto(given.bytes);
      return isRefusal(photo) ? photo : photo.bytes;
    }
    case 'recording': {
      const recording = readRecording(given.bytes);
      return isRefusal(recording) ? recording : given.bytes;
    }
  }
}

/** True when a given drawing is a kept one with something drawn on: then nothing of the kept one is gone. */
export async function isDrawnOn(given: GivenFile, kept: string | null, files: FileStore): Promise<boolean> {
  if (given.kind !== 'drawing') return false;
  const bytes = await keptFile(kept, files);
  const [before, after] = [bytes && drawingFrom(drawingText(bytes)), drawingFrom(given.text)];
  return before !== undefined && !isRefusal(before) && !isRefusal(after) && goesOnFrom(after, before);
}

/** The bytes that lie under a name in the database; undefined where there is none, or no file. */
export async function keptFile(hash: string | null, files: FileStore): Promise<Uint8Array | undefined> {
  return hash !== null && isFileHash(hash) ? files.get(hash) : undefined;
}
