/** A tenth of a second of sound, as WAV: what a citizen can have said. */
export function aBeep(pitch = 3): Buffer {
  const samples = 800;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples, 40);
  const wave = Array.from({ length: samples }, (_one, at) => Math.round(128 + 60 * Math.sin(at / pitch)));
  return Buffer.concat([head, Buffer.from(wave)]);
}

/** A drawing of so many lines with so many points each, as a form sends it. */
export function aDrawing(lines = 1, points = 2): string {
  const strokes = Array.from({ length: lines }, (_one, line) => ({
    colour: 'blue',
    width: 'thin',
    pen: false,
    points: Array.from({ length: points * 2 }, (_value, at) => (line * 100 + at * 37) % 10_000),
  }));
  return JSON.stringify({ strokes });
}
