import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The name of a kept file: 64 hexadecimal letters made from its content. */
export type FileHash = string & { readonly isFileHash: true };

/** Keeps what people photograph, draw and record. */
export interface FileStore {
  /** Keeps the bytes for good before it answers (R-T5). The same bytes give the same name and are kept once. */
  put(bytes: Uint8Array): Promise<FileHash>;
  /** The bytes; undefined when nothing is kept under that name. Throws `DamagedFile` when they were changed. */
  get(hash: FileHash): Promise<Uint8Array | undefined>;
}

/** A kept file is not what was put there: damaged, changed, or written with another key. */
export class DamagedFile extends Error {
  constructor(hash: FileHash) {
    super(`The kept file ${hash} cannot be read: it was changed, or belongs to another key.`);
  }
}

/** True for the name of a kept file; any other text never reaches the disk. */
export function isFileHash(text: string): text is FileHash {
  return /^[0-9a-f]{64}$/.test(text);
}

const keyLength = 32;
const versionByte = 1;
const ivLength = 12;
const tagLength = 16;
const headLength = 1 + ivLength + tagLength;

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const exists = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** What was renamed or made in a folder survives a power cut only once the folder itself is written. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeFolder(place: string): Promise<void> {
  const folder = path.resolve(place);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let at = folder; at.startsWith(made); at = path.dirname(at)) await settleFolder(path.dirname(at));
}

/** Writes a new file beside its place and gives it to `place`, so that nobody ever sees half of it. */
async function writeWhole(target: string, bytes: Uint8Array, place: (draft: string) => Promise<void>) {
  const draft = `${target}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await place(draft);
  } finally {
    await rm(draft, { force: true });
  }
  await settleFolder(path.dirname(target));
}

async function readOrUndefined(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * A file store in a folder of this machine. Files are encrypted (AES-256-GCM), and named by a keyed hash of their
 * content: who holds a copy of a file cannot tell from the names that it lies here.
 * Takes the folder (made when missing) and a secret of 32 bytes.
 */
export function localFiles({
  folder,
  key,
}: {
  readonly folder: string;
  readonly key: Uint8Array;
}): FileStore {
  if (key.byteLength !== keyLength) throw new Error(`The key of the files must be ${keyLength} bytes.`);
  const keyFor = (use: string) =>
    Buffer.from(hkdfSync('sha256', key, '', `mit-liv-min-plan files ${use}`, keyLength));
  const nameKey = keyFor('names');
  const contentKey = keyFor('content');
  const fileOf = (hash: FileHash) => path.join(folder, hash.slice(0, 2), hash.slice(2));

  const encrypt = (hash: FileHash, bytes: Uint8Array): Buffer => {
    const iv = randomBytes(ivLength);
    // The name is sealed in, so that one kept file cannot take the place of another.
    const cipher = createCipheriv('aes-256-gcm', contentKey, iv).setAAD(Buffer.from(hash));
    const hidden = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([Buffer.of(versionByte), iv, cipher.getAuthTag(), hidden]);
  };
  const decrypt = (hash: FileHash, kept: Buffer): Buffer => {
    if (kept[0] !== versionByte || kept.byteLength < headLength) throw new DamagedFile(hash);
    const iv = kept.subarray(1, 1 + ivLength);
    const tag = kept.subarray(1 + ivLength, headLength);
    const decipher = createDecipheriv('aes-256-gcm', contentKey, iv, { authTagLength: tagLength })
      .setAAD(Buffer.from(hash))
      .setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(kept.subarray(headLength)), decipher.final()]);
    } catch {
      throw new DamagedFile(hash);
    }
  };
  const isIntact = async (hash: FileHash): Promise<boolean> => {
    const kept = await readOrUndefined(fileOf(hash));
    if (kept === undefined) return false;
    try {
      decrypt(hash, kept);
      return true;
    } catch {
      return false;
    }
  };

  return {
    async put(bytes) {
      const hash = createHmac('sha256', nameKey).update(bytes).digest('hex') as FileHash;
      // A damaged copy is mended by sending the file again.
      if (await isIntact(hash)) return hash;
      const file = fileOf(hash);
      await makeFolder(path.dirname(file));
      await writeWhole(file, encrypt(hash, bytes), (draft) => rename(draft, file));
      return hash;
    },
    async get(hash) {
      if (!isFileHash(hash)) return undefined;
      const kept = await readOrUndefined(fileOf(hash));
      return kept === undefined ? undefined : decrypt(hash, kept);
    },
  };
}

/**
 * The secret kept in a file, 32 bytes; made when the file is missing, readable by its owner alone.
 * Several processes that start at once get the same secret. Throws when the file holds anything else:
 * with a wrong key nothing that is kept could be read again.
 */
export async function loadKey(file: string): Promise<Buffer> {
  let key = await readOrUndefined(file);
  if (key === undefined) {
    await makeFolder(path.dirname(file));
    await writeWhole(file, randomBytes(keyLength), async (draft) => {
      // A link is refused where the file exists by now: the first process wins.
      await link(draft, file).catch((error: unknown) => {
        if (!exists(error)) throw error;
      });
    });
    key = await readFile(file);
  }
  if (key.byteLength !== keyLength) {
    throw new Error(`The key file ${file} must hold ${keyLength} bytes, but holds ${key.byteLength}.`);
  }
  return key;
}
