import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type PackRefusal, refusePack } from '../domain/symbols/pack.ts';

/** What an archive may hold: 2,000 pictures and their list, and bytes unpacked. */
export const zipLimits = { files: 2001, all: 50 * 1024 * 1024, each: 2 * 1024 * 1024 } as const;

/** What machines lay beside people's files. */
const leftByMachines = /(^|\/)(__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

class Refused extends Error {
  constructor(readonly refusal: PackRefusal) {
    super(refusal.refused);
  }
}

/**
 * Unpacks an archive that a person sent, in memory, nothing of it on disk. Gives the files by name. What comes out is
 * counted while it is unpacked: the sizes the archive claims are not believed. Refuses what is no ZIP or damaged, names
 * that lead out of it, locked files, a name twice, over 2,001 files, over 2 MB a file or 50 MB in all.
 */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array> | PackRefusal> {
  let zip: ZipFile;
  try {
    zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return refusePack('noZip');
  }
  try {
    return await filesOf(zip);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const [, name] =
      /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(
        String((error as Error).message),
      ) ?? [];
    return name === undefined ? refusePack('damagedZip') : refusePack('zipBadName', name.slice(0, 200));
  } finally {
    zip.close();
  }
}

function opened(buffer: Buffer): Promise<ZipFile> {
  const options = {
    lazyEntries: true,
    validateEntrySizes: true,
    decodeStrings: true,
    strictFileNames: true,
    autoClose: false,
  };
  return new Promise((resolve, reject) =>
    yauzl.fromBuffer(buffer, options, (error, zip) => (error === null ? resolve(zip) : reject(error))),
  );
}

function filesOf(zip: ZipFile): Promise<ReadonlyMap<string, Uint8Array>> {
  // Beside every file a machine may have laid one of its own, and folders count as entries.
  if (zip.entryCount > 3 * zipLimits.files) throw new Refused(refusePack('zipTooManyFiles'));
  const files = new Map<string, Uint8Array>();
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    const take = async (entry: Entry) => {
      const name = entry.fileName.normalize('NFC');
      if (entry.isEncrypted()) throw new Refused(refusePack('zipEncrypted', name));
      if (name.endsWith('/') || leftByMachines.test(name)) return;
      if (files.has(name)) throw new Refused(refusePack('fileTwice', name));
      if (files.size === zipLimits.files) throw new Refused(refusePack('zipTooManyFiles'));
      const content = await unpackedOf(zip, entry, zipLimits.all - unpacked);
      unpacked += content.byteLength;
      files.set(name, content);
    };
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) => void take(entry).then(() => zip.readEntry(), reject));
    zip.readEntry();
  });
}

function unpackedOf(zip: ZipFile, entry: Entry, left: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(error);
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.byteLength;
        if (size > zipLimits.each) stream.destroy(new Refused(refusePack('zipFileTooLarge', entry.fileName)));
        else if (size > left) stream.destroy(new Refused(refusePack('zipTooLarge')));
        else parts.push(part);
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(parts)));
    }),
  );
}
