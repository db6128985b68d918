import type { SoundFound } from './sound-found.ts';

const textAt = (bytes: Uint8Array, at: number, length: number) =>
  Buffer.from(bytes.subarray(at, at + length)).toString('latin1');

/** How the first page of each kind of stream begins. */
const oggSounds = ['OpusHead', '\u0001vorbis', '\u007fFLAC', 'Speex   '];
const oggFilms = ['\u0080theora', 'BBCD', 'OVP80', '\u0080daala'];

/** What an Ogg file holds; null when it is none. A last page that is cut off is left out. */
export function readOgg(bytes: Uint8Array): SoundFound | null {
  if (textAt(bytes, 0, 4) !== 'OggS') return null;
  let [hasVideo, hasHead, hasSound] = [false, false, false];
  for (let at = 0; textAt(bytes, at, 4) === 'OggS'; ) {
    const segments = bytes[at + 26] ?? 0;
    const from = at + 27 + segments;
    const length = bytes.subarray(at + 27, from).reduce((sum, one) => sum + one, 0);
    if (from + length > bytes.length) break;
    const begins = textAt(bytes, from, 8);
    const isFirst = ((bytes[at + 5] ?? 0) & 2) !== 0;
    if (isFirst && oggSounds.some((one) => begins.startsWith(one))) hasHead = true;
    if (isFirst && oggFilms.some((one) => begins.startsWith(one))) hasVideo = true;
    // Pages of sound say how far it has come; those before them say nothing.
    if (!isFirst && bytes.subarray(at + 6, at + 14).some((one) => one !== 0) && length > 0) hasSound = true;
    at = from + length;
  }
  return { mediaType: 'audio/ogg', hasVideo, hasSound: hasHead && hasSound };
}

/** What a WAV file holds; null when it is none. */
export function readWav(bytes: Uint8Array): SoundFound | null {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WAVE') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [hasFormat, hasData] = [false, false];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = textAt(bytes, at, 4);
    const size = view.getUint32(at + 4, true);
    if (name === 'fmt ' && at + 10 <= bytes.length)
      hasFormat = [1, 3, 6, 7, 0xfffe].includes(view.getUint16(at + 8, true));
    if (name === 'data') hasData = size > 0 && bytes.length > at + 8;
    at += 8 + size + (size % 2);
  }
  return { mediaType: 'audio/wav', hasVideo: false, hasSound: hasFormat && hasData };
}

/** Bits a second (in thousands) by the index in a frame's head, for MPEG 1 and for MPEG 2 and 2.5 (layer III). */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const samplesASecond = [44_100, 48_000, 32_000];
/** So many frames in a row are no accident. */
const framesInARow = 3;

/** Length of the MP3 frame at a place, in bytes; 0 where there is none. */
function frameLength(bytes: Uint8Array, at: number): number {
  const [sync, kind = 0, speed = 0] = bytes.subarray(at, at + 3);
  if (sync !== 0xff || (kind & 0xe6) !== 0xe2) return 0;
  const version = (kind >> 3) & 3;
  const samples = samplesASecond[(speed >> 2) & 3];
  const bits = (version === 3 ? rates1 : rates2)[speed >> 4] ?? 0;
  if (version === 1 || samples === undefined || bits === 0) return 0;
  const divided = version === 3 ? samples : version === 2 ? samples / 2 : samples / 4;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * bits) / divided) + ((speed >> 1) & 1);
}

/** What an MP3 file holds; null when it is none. */
export function readMp3(bytes: Uint8Array): SoundFound | null {
  let at = 0;
  if (textAt(bytes, 0, 3) === 'ID3') {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
    at = 10 + a * 2 ** 21 + b * 2 ** 14 + c * 2 ** 7 + d;
  }
  for (let frames = 0; frames < framesInARow; frames++) {
    const length = frameLength(bytes, at);
    if (length === 0) return null;
    at += length;
  }
  return { mediaType: 'audio/mpeg', hasVideo: false, hasSound: true };
}
