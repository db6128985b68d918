import type { Refusal } from '../domain/refusal.ts';
import { readMatroska } from './sounds/matroska.ts';
import { readMp4 } from './sounds/mp4.ts';
import { readMp3, readOgg, readWav } from './sounds/simple-sounds.ts';
import type { SoundFound, SoundType } from './sounds/sound-found.ts';

/** The largest recording that is taken, in bytes. */
export const largestRecording = 20 * 1024 * 1024;

export type RecordingRefusal = 'recording.notASound' | 'recording.tooLarge' | 'recording.video';

/** Each looks whether the bytes are of its kind. MP3 comes last: it has no name of its own in the file. */
const readers: readonly ((bytes: Uint8Array) => SoundFound | null)[] = [
  readMatroska,
  readMp4,
  readOgg,
  readWav,
  readMp3,
];

function find(bytes: Uint8Array): SoundFound | null {
  for (const read of readers) {
    const found = read(bytes);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Looks whether bytes that a person sent are a recording that browsers can play (R-P5), by what is in them and never by a
 * name. What was cut off by an empty battery is taken as far as it goes. Nothing is changed, and nothing is transcribed.
 * Takes WebM, Matroska, Ogg, MP4, M4A, MP3 and WAV with sound alone. Gives the media type. Refuses `recording.video` (there
 * are pictures that move in it), `recording.tooLarge` (over 20 MB), `recording.notASound` (everything else).
 */
export function readRecording(
  bytes: Uint8Array,
): { readonly mediaType: SoundType } | Refusal<RecordingRefusal> {
  if (bytes.byteLength > largestRecording) return { refused: 'recording.tooLarge' };
  const found = find(bytes);
  if (found?.hasVideo) return { refused: 'recording.video' };
  return found?.hasSound ? { mediaType: found.mediaType } : { refused: 'recording.notASound' };
}
