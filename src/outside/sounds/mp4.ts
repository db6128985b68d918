import type { SoundFound } from './sound-found.ts';

/** Boxes that are walked into; all others are stepped over. */
const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);
/** How sound may be packed: browsers play these. */
const sounds = new Set(['mp4a', 'Opus', '.mp3', 'fLaC', 'alac']);

/**
 * What an MP4 or M4A file holds; null when it is none. A phone that writes the list of contents last leaves nothing that
 * can be played when it is cut off; one that writes it first does.
 */
export function readMp4(bytes: Uint8Array): SoundFound | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  if (bytes.length < 16 || name(4) !== 'ftyp') return null;
  let [hasVideo, hasSound, hasData, isSoundTrack] = [false, false, false, false];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = view.getUint32(at);
    const isLong = short === 1;
    if (isLong && at + 16 > bytes.length) break;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? bytes.length - at : short;
    const from = at + (isLong ? 16 : 8);
    if (size < from - at) break;
    const box = name(at + 4);
    if (box === 'hdlr') {
      isSoundTrack = name(from + 8) === 'soun';
      hasVideo ||= name(from + 8) === 'vide';
    }
    if (box === 'stsd') hasSound ||= isSoundTrack && sounds.has(name(from + 12));
    if (box === 'mdat') hasData ||= bytes.length > from && size > from - at;
    at = containers.has(box) ? from : at + size;
  }
  return { mediaType: 'audio/mp4', hasVideo, hasSound: hasSound && hasData };
}
