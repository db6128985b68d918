import type { SoundFound } from './sound-found.ts';

/** Elements that are walked into; all others are stepped over by their length. */
const containers = new Set([0x18538067, 0x1654ae6b, 0xae, 0x1f43b675]);
const id = { header: 0x1a45dfa3, trackType: 0x83, video: 0xe0, codec: 0x86, block: 0xa3, group: 0xa0 };
const sounds = new Set(['A_OPUS', 'A_VORBIS']);

interface Element {
  readonly id: number;
  readonly from: number;
  /** End of the element; null where it is not said, as in what is recorded while one speaks. */
  readonly to: number | null;
}

function elementAt(bytes: Uint8Array, at: number): Element | null {
  const idLength = Math.clz32(bytes[at] ?? 0) - 23;
  if (idLength > 4) return null;
  const sizeAt = at + idLength;
  const sizeLength = Math.clz32(bytes[sizeAt] ?? 0) - 23;
  if (sizeLength > 8 || sizeAt + sizeLength > bytes.length) return null;
  let name = 0;
  for (let index = at; index < sizeAt; index++) name = name * 256 + (bytes[index] ?? 0);
  const first = (bytes[sizeAt] ?? 0) - 2 ** (8 - sizeLength);
  let size = first;
  let isUnknown = first === 2 ** (8 - sizeLength) - 1;
  for (let index = sizeAt + 1; index < sizeAt + sizeLength; index++) {
    size = size * 256 + (bytes[index] ?? 0);
    isUnknown &&= bytes[index] === 0xff;
  }
  const from = sizeAt + sizeLength;
  return { id: name, from, to: isUnknown ? null : from + size };
}

/**
 * What a WebM or Matroska file holds; null when it is none. What a device wrote until its battery was empty counts as far
 * as it goes: one whole block of sound is enough.
 */
export function readMatroska(bytes: Uint8Array): SoundFound | null {
  const header = elementAt(bytes, 0);
  if (header === null || header.id !== id.header || header.to === null) return null;
  let [hasVideo, hasSound, hasBlock] = [false, false, false];
  for (let at = header.to; at < bytes.length; ) {
    const element = elementAt(bytes, at);
    if (element === null) break;
    const { from, to } = element;
    if (containers.has(element.id)) {
      at = from;
      continue;
    }
    if (to === null || to > bytes.length) break;
    // An attached picture or subtitles are no sound, but the one thing nobody should send unseen is a film.
    if (element.id === id.video || (element.id === id.trackType && bytes[from] === 1)) hasVideo = true;
    if (element.id === id.codec)
      hasSound ||= sounds.has(Buffer.from(bytes.subarray(from, to)).toString('latin1').replace(/\0+$/, ''));
    if (element.id === id.block || element.id === id.group) hasBlock ||= to > from;
    at = to;
  }
  return { mediaType: 'audio/webm', hasVideo, hasSound: hasSound && hasBlock };
}
