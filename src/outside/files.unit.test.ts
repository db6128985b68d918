import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DamagedFile, type FileHash, isFileHash, loadKey, localFiles } from './files.ts';

let folder: string;
const key = randomBytes(32);
const photo = Buffer.from('et billede af en kirsebærhave');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const place = (hash: string) => path.join(folder, hash.slice(0, 2), hash.slice(2));
const everything = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('keeping files', () => {
  it('gives back what was put', async () => {
    const files = localFiles({ folder, key });
    const hash = await files.put(photo);
    expect(isFileHash(hash)).toBe(true);
    expect(Buffer.from((await files.get(hash)) ?? []).equals(photo)).toBe(true);
  });

  it('does so after a restart, and for nothing and for much', async () => {
    for (const bytes of [new Uint8Array(), randomBytes(3_000_000)]) {
      const hash = await localFiles({ folder, key }).put(bytes);
      expect(Buffer.from((await localFiles({ folder, key }).get(hash)) ?? [1]).equals(bytes)).toBe(true);
    }
  });

  it('makes its folder, closed to others', async () => {
    const inner = path.join(folder, 'data', 'files');
    const hash = await localFiles({ folder: inner, key }).put(photo);
    expect((await stat(inner)).mode & 0o077).toBe(0);
    expect((await stat(path.join(inner, hash.slice(0, 2), hash.slice(2)))).mode & 0o777).toBe(0o600);
  });

  it('keeps the same bytes once, also when they come twice at the same moment', async () => {
    const files = localFiles({ folder, key });
    const hashes = await Promise.all(Array.from({ length: 20 }, () => files.put(photo)));
    expect(new Set(hashes).size).toBe(1);
    expect(await everything()).toHaveLength(1);
  });

  it('knows nothing of a file that was never put', async () => {
    expect(await localFiles({ folder, key }).get('0'.repeat(64) as FileHash)).toBeUndefined();
  });

  it('leaves no half file behind when the disk refuses', async () => {
    const files = localFiles({ folder, key });
    const hash = await files.put(photo);
    await rm(place(hash));
    await rm(path.dirname(place(hash)), { recursive: true });
    await writeFile(path.join(folder, hash.slice(0, 2)), 'a file where the folder should be');
    await expect(files.put(photo)).rejects.toThrow();
    expect((await everything()).filter(({ name }) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('secrecy', () => {
  it('shows neither content nor name on the disk', async () => {
    const hash = await localFiles({ folder, key }).put(photo);
    const kept = await readFile(place(hash));
    expect(kept.includes(photo)).toBe(false);
    expect(kept.includes(photo.subarray(0, 8))).toBe(false);
    expect(hash).not.toBe(createHash('sha256').update(photo).digest('hex'));
  });

  it('names the same file differently under another key, and cannot read it there', async () => {
    const hash = await localFiles({ folder, key }).put(photo);
    const other = localFiles({ folder, key: randomBytes(32) });
    expect(await other.put(photo)).not.toBe(hash);
    await expect(other.get(hash)).rejects.toThrow(DamagedFile);
  });

  it('writes the same file differently each time', async () => {
    const files = localFiles({ folder, key });
    const first = await readFile(place(await files.put(photo)));
    await rm(folder, { recursive: true });
    expect((await readFile(place(await files.put(photo)))).equals(first)).toBe(false);
  });

  it('takes no short key', () => {
    expect(() => localFiles({ folder, key: randomBytes(16) })).toThrow('32 bytes');
  });
});

describe('damage', () => {
  it('is noticed wherever a byte is flipped', async () => {
    const files = localFiles({ folder, key });
    const hash = await files.put(photo);
    const whole = await readFile(place(hash));
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await writeFile(place(hash), flipped);
      await expect(files.get(hash), `byte ${at}`).rejects.toThrow(DamagedFile);
    }
  });

  it.each([0, 1, 12, 28, 29, 40])('is noticed when only %i bytes are left', async (length) => {
    const files = localFiles({ folder, key });
    const hash = await files.put(photo);
    await writeFile(place(hash), (await readFile(place(hash))).subarray(0, length));
    await expect(files.get(hash)).rejects.toThrow(DamagedFile);
  });

  it('is noticed when one kept file takes the place of another', async () => {
    const files = localFiles({ folder, key });
    const mine = await files.put(photo);
    const theirs = await files.put(Buffer.from('et andet billede'));
    await rename(place(theirs), place(mine));
    await expect(files.get(mine)).rejects.toThrow(DamagedFile);
  });

  it('is mended by putting the file again', async () => {
    const files = localFiles({ folder, key });
    const hash = await files.put(photo);
    await writeFile(place(hash), 'skrald');
    expect(await files.put(photo)).toBe(hash);
    expect(Buffer.from((await files.get(hash)) ?? []).equals(photo)).toBe(true);
  });
});

describe('names that nobody gave', () => {
  it.each([
    '',
    '..',
    '../../etc/passwd',
    `../${'a'.repeat(61)}`,
    `${'a'.repeat(62)}/a`,
    `${'a'.repeat(64)}\n`,
    `${'a'.repeat(64)}\0`,
    'A'.repeat(64),
    'g'.repeat(64),
    'a'.repeat(63),
    'a'.repeat(65),
    '/etc/passwd',
    '%2e%2e%2f',
  ])('are refused: %j', async (name) => {
    expect(isFileHash(name)).toBe(false);
    expect(await localFiles({ folder, key }).get(name as FileHash)).toBeUndefined();
  });

  it('are refused although a file lies there', async () => {
    await writeFile(path.join(folder, 'secret'), 'hemmeligt');
    expect(
      await localFiles({ folder: path.join(folder, 'files'), key }).get('../secret' as FileHash),
    ).toBeUndefined();
  });
});

describe('the secret', () => {
  const keyFile = () => path.join(folder, 'keys', 'files.key');

  it('is made once, of 32 bytes, readable by its owner alone', async () => {
    const made = await loadKey(keyFile());
    expect(made.byteLength).toBe(32);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    expect(Buffer.from(await loadKey(keyFile())).equals(made)).toBe(true);
    expect(await everything()).toHaveLength(1);
  });

  it('is the same for everyone who starts at once', async () => {
    const keys = await Promise.all(Array.from({ length: 25 }, () => loadKey(keyFile())));
    expect(new Set(keys.map((one) => Buffer.from(one).toString('hex'))).size).toBe(1);
    expect(await everything()).toHaveLength(1);
  });

  it('is another in another place', async () => {
    const one = await loadKey(keyFile());
    expect(Buffer.from(await loadKey(path.join(folder, 'other'))).equals(one)).toBe(false);
  });

  it.each([0, 16, 33])(
    'is refused when the file holds %i bytes, and the file is left alone',
    async (length) => {
      const file = path.join(folder, 'key');
      await writeFile(file, randomBytes(length));
      await expect(loadKey(file)).rejects.toThrow(`must hold 32 bytes, but holds ${length}`);
      expect((await stat(file)).size).toBe(length);
    },
  );
});
