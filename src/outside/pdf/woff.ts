import { inflateSync } from 'node:zlib';

/**
 * Unpacks a WOFF 1 font into the plain SFNT that Typst reads, under a family name of our own choosing.
 * The subsets of one family all carry the same name, and Typst would then only ever look into one of them.
 * Takes the bytes of a `.woff` file and the family name (ASCII letters and spaces); returns the font's bytes.
 */
export function sfntFromWoff(woff: Buffer, family: string, style: 'Regular' | 'Bold'): Buffer {
  const tables = tablesOf(woff).map((table) =>
    table.tag === 'name' ? { tag: table.tag, data: nameTable(family, style) } : table,
  );
  const headerLength = 12 + 16 * tables.length;
  const header = Buffer.alloc(headerLength);
  woff.copy(header, 0, 4, 8);
  const largestPower = 2 ** Math.floor(Math.log2(tables.length));
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(largestPower * 16, 6);
  header.writeUInt16BE(Math.log2(largestPower), 8);
  header.writeUInt16BE((tables.length - largestPower) * 16, 10);

  const parts: Buffer[] = [header];
  let offset = headerLength;
  for (const [index, { tag, data }] of tables.entries()) {
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum(data), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padded = padToFour(data);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

/** The code points that a WOFF font can draw, from its Unicode `cmap` (formats 4 and 12). */
export function codePointsOf(woff: Buffer): Set<number> {
  const cmap = tablesOf(woff).find((table) => table.tag === 'cmap')?.data;
  const found = new Set<number>();
  if (cmap === undefined) return found;
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const start = cmap.readUInt32BE(4 + 8 * index + 4);
    const format = cmap.readUInt16BE(start);
    if (format === 4) addFormat4(cmap, start, found);
    if (format === 12) addFormat12(cmap, start, found);
  }
  return found;
}

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

function tablesOf(woff: Buffer): Table[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font file is not WOFF 1.');
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const offset = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const packed = woff.subarray(offset, offset + packedLength);
    const isPacked = packedLength < woff.readUInt32BE(entry + 12);
    return { tag: woff.toString('latin1', entry, entry + 4), data: isPacked ? inflateSync(packed) : packed };
  });
}

function nameTable(family: string, style: string): Buffer {
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ];
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [index, [id, text]] of names.entries()) {
    const encoded = Buffer.from(text, 'utf16le').swap16();
    // Windows platform, Unicode, US English: the one combination every reader looks for.
    for (const [field, value] of [3, 1, 0x409, id, encoded.length, offset].entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    }
    texts.push(encoded);
    offset += encoded.length;
  }
  return Buffer.concat([head, ...texts]);
}

function addFormat4(cmap: Buffer, start: number, found: Set<number>): void {
  const doubledSegments = cmap.readUInt16BE(start + 6);
  for (let at = 0; at < doubledSegments; at += 2) {
    const last = cmap.readUInt16BE(start + 14 + at);
    const first = cmap.readUInt16BE(start + 16 + doubledSegments + at);
    for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
  }
}

function addFormat12(cmap: Buffer, start: number, found: Set<number>): void {
  for (let group = 0; group < cmap.readUInt32BE(start + 12); group++) {
    const at = start + 16 + 12 * group;
    const last = cmap.readUInt32BE(at + 4);
    for (let code = cmap.readUInt32BE(at); code <= last; code++) found.add(code);
  }
}

function padToFour(data: Buffer): Buffer {
  return data.length % 4 === 0 ? data : Buffer.concat([data, Buffer.alloc(4 - (data.length % 4))]);
}

function checksum(data: Buffer): number {
  const padded = padToFour(data);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
