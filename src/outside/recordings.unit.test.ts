import { describe, expect, it } from 'vitest';
import { largestRecording, readRecording } from './recordings.ts';

const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** An element of WebM: its id, its length (unknown where it is recorded while one speaks), what is in it. */
const element = (id: readonly number[], inside: Uint8Array, isOpen = false) =>
  bytes(
    id,
    isOpen
      ? [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
      : [0x40 | (inside.length >> 8), inside.length & 255],
    inside,
  );
const track = (kind: number, codec: string) =>
  element([0xae], bytes(element([0x83], bytes([kind])), element([0x86], bytes(codec))));
const webm = (...tracks: readonly Uint8Array[]) =>
  bytes(
    element([0x1a, 0x45, 0xdf, 0xa3], bytes(element([0x42, 0x82], bytes('webm')))),
    element(
      [0x18, 0x53, 0x80, 0x67],
      bytes(
        element([0x16, 0x54, 0xae, 0x6b], bytes(...tracks)),
        element(
          [0x1f, 0x43, 0xb6, 0x75],
          bytes(
            element([0xe7], bytes([0])),
            element([0xa3], new Uint8Array(300)),
            element([0xa3], new Uint8Array(300)),
          ),
          true,
        ),
      ),
      true,
    ),
  );
const voice = webm(track(2, 'A_OPUS'));

const box = (name: string, inside: Uint8Array) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(name, 4, 'latin1');
  return bytes(head, inside);
};
const mp4Track = (handler: string, codec: string) =>
  box(
    'trak',
    box(
      'mdia',
      bytes(
        box('hdlr', bytes([0, 0, 0, 0, 0, 0, 0, 0], handler)),
        box(
          'minf',
          box('stbl', box('stsd', bytes([0, 0, 0, 0, 0, 0, 0, 1], box(codec, new Uint8Array(20))))),
        ),
      ),
    ),
  );
const mp4Head = box('ftyp', bytes('M4A \0\0\0\0isom'));
const mp4 = (...tracks: readonly Uint8Array[]) =>
  bytes(mp4Head, box('moov', bytes(...tracks)), box('mdat', new Uint8Array(500)));

const page = (flags: number, place: number, inside: Uint8Array) =>
  bytes('OggS', [0, flags, place, 0, 0, 0, 0, 0, 0, 0], new Uint8Array(12), [1, inside.length], inside);
const ogg = (first: string) =>
  bytes(
    page(2, 0, bytes(first, new Uint8Array(11))),
    page(0, 0, bytes('OpusTags')),
    page(0, 9, new Uint8Array(90)),
  );

const wav = bytes(
  'RIFF',
  [0, 1, 0, 0],
  'WAVEfmt ',
  [4, 0, 0, 0, 1, 0, 1, 0],
  'data',
  [200, 0, 0, 0],
  new Uint8Array(200),
);
const frame = bytes([0xff, 0xfb, 0x90, 0x00], new Uint8Array(413));
const mp3 = bytes('ID3', [4, 0, 0, 0, 0, 0, 10], new Uint8Array(10), frame, frame, frame, frame);

describe('R-P5 what is taken as a recording, whatever it is called', () => {
  it.each([
    { row: 'WebM', sound: voice, type: 'audio/webm' },
    { row: 'MP4', sound: mp4(mp4Track('soun', 'mp4a')), type: 'audio/mp4' },
    { row: 'Ogg', sound: ogg('OpusHead'), type: 'audio/ogg' },
    { row: 'WAV', sound: wav, type: 'audio/wav' },
    { row: 'MP3', sound: mp3, type: 'audio/mpeg' },
    { row: 'WebM of a battery that died in a block', sound: voice.subarray(0, -100), type: 'audio/webm' },
    {
      row: 'MP4 that was cut off after its list of contents',
      sound: mp4(mp4Track('soun', 'mp4a')).subarray(0, -300),
      type: 'audio/mp4',
    },
    {
      row: 'Ogg that was cut off',
      sound: bytes(ogg('OpusHead'), page(0, 20, new Uint8Array(90)).subarray(0, 60)),
      type: 'audio/ogg',
    },
    { row: 'WAV that was cut off', sound: wav.subarray(0, -150), type: 'audio/wav' },
    { row: 'MP3 that was cut off', sound: mp3.subarray(0, -200), type: 'audio/mpeg' },
  ])('$row', ({ sound, type }) => {
    expect(readRecording(sound)).toEqual({ mediaType: type });
  });

  it.each([
    { row: 'nothing', sound: bytes(), refused: 'recording.notASound' },
    { row: 'words', sound: bytes('Jeg vil bo selv'), refused: 'recording.notASound' },
    { row: 'a page', sound: bytes('<!doctype html><script>'), refused: 'recording.notASound' },
    {
      row: 'a photo (JPEG)',
      sound: bytes([0xff, 0xd8, 0xff, 0xe0], new Uint8Array(900)),
      refused: 'recording.notASound',
    },
    {
      row: 'a photo (PNG)',
      sound: bytes([0x89], 'PNG\r\n\u001a\n', new Uint8Array(900)),
      refused: 'recording.notASound',
    },
    {
      row: 'a photo (HEIC)',
      sound: bytes(box('ftyp', bytes('heic\0\0\0\0mif1heic')), box('mdat', new Uint8Array(90))),
      refused: 'recording.notASound',
    },
    { row: 'a film (WebM)', sound: webm(track(2, 'A_OPUS'), track(1, 'V_VP8')), refused: 'recording.video' },
    {
      row: 'a film (MP4)',
      sound: mp4(mp4Track('vide', 'avc1'), mp4Track('soun', 'mp4a')),
      refused: 'recording.video',
    },
    { row: 'a film (Ogg)', sound: ogg('\u0080theora'), refused: 'recording.video' },
    { row: 'a film without sound', sound: webm(track(1, 'V_VP8')), refused: 'recording.video' },
    {
      row: 'the head of a WebM and nothing else',
      sound: voice.subarray(0, 60),
      refused: 'recording.notASound',
    },
    {
      row: 'the head of an Ogg and nothing else',
      sound: page(2, 0, bytes('OpusHead')),
      refused: 'recording.notASound',
    },
    {
      row: 'an MP4 that was cut off before its list of contents',
      sound: bytes(mp4Head, box('mdat', new Uint8Array(500))),
      refused: 'recording.notASound',
    },
    { row: 'a WAV without sound', sound: wav.subarray(0, 32), refused: 'recording.notASound' },
    { row: 'one MP3 frame, which may be an accident', sound: frame, refused: 'recording.notASound' },
    {
      row: 'more than 20 MB',
      sound: Buffer.concat([wav, Buffer.alloc(largestRecording)]),
      refused: 'recording.tooLarge',
    },
  ])('refused: $row', ({ sound, refused }) => {
    expect(readRecording(sound)).toEqual({ refused });
  });

  it('no bytes make it fail or take long', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    for (let round = 0; round < 3000; round++) {
      const base = [voice, mp4(mp4Track('soun', 'mp4a')), ogg('OpusHead'), wav, mp3][round % 5] ?? wav;
      const broken = Buffer.from(base);
      for (let hit = 0; hit < 6; hit++) broken[next() % broken.length] = next() % 256;
      expect(() => readRecording(broken)).not.toThrow();
    }
  });
});
