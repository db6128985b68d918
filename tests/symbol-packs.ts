import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import type { FileHash, FileStore } from '../src/outside/files.ts';

/** One file of an archive, and what may be wrong with it. */
export interface Zipped {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly isLocked?: boolean;
  /** What the archive says that the file measures unpacked, where that is a lie. */
  readonly claims?: number;
}

/** A ZIP, written by hand so that it can lie. */
export function aZip(files: readonly Zipped[]): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, isLocked, claims } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (isLocked ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.byteLength, 14);
    common.writeUInt32LE(claims ?? bytes.byteLength, 18);
    common.writeUInt16LE(called.byteLength, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, called, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, called]));
    locals.push(local);
    at += local.byteLength;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.byteLength, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

/** A drawing of one colour. */
export const aDrawing = (colour = '#1A6E5C'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" rx="12" fill="${colour}"/><circle cx="32" cy="32" r="18" fill="#FFF"/></svg>`;

/** A small pack as a municipality makes it: a drawing and a picture with their list. */
export async function aPack(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#8A5A16' } });
  return aZip([
    { name: 'klubben.svg', content: aDrawing() },
    { name: 'bod.png', content: await picture.png().toBuffer() },
    {
      name: 'liste.csv',
      content:
        'fil;dansk navn;søgeord;licens;kreditering\nklubben.svg;Klub Ravnen;fritidsklub, venner;CC BY-SA 4.0;Solby Tegnestue\nbod.png;pølsebod;mad, hotdog;CC0;\n',
    },
  ]);
}

/** A pack of so many drawings, called billede 1, billede 2 …, with another content for some of them. */
export function aLargePack(
  count: number,
  instead: Readonly<Record<number, string | Uint8Array>> = {},
): Uint8Array {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const rows = numbers.map((one) => `b${one}.svg;billede ${one};tal;CC0;Solby`).join('\n');
  return aZip([
    ...numbers.map((one) => ({
      name: `b${one}.svg`,
      content: instead[one] ?? aDrawing(`#${String(100000 + one).slice(0, 6)}`),
    })),
    { name: 'liste.csv', content: `fil;dansk navn;søgeord;licens;kreditering\n${rows}\n` },
  ]);
}

/** A file store that forgets. */
export function filesInMemory(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex') as FileHash;
      kept.set(hash, bytes);
      return hash;
    },
    get: async (hash) => kept.get(hash),
  };
}
