import { mkdirSync } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The newest seal of a municipality's record, as it is kept outside the database. */
export interface Anchor {
  readonly municipalityId: string;
  readonly number: number;
  /** SHA-256 in hexadecimal. */
  readonly seal: string;
}

/** Where seals of the record are kept apart from it (R-T3): whoever rewrites the database has not rewritten this. */
export interface Anchors {
  /** Keeps seals for good before it returns. Throws when the place cannot be written to. */
  keep(seals: readonly Anchor[]): Promise<void>;
  /** For each municipality the last seal of every day, oldest first. Throws with a sentence when a line cannot be read. */
  kept(): Promise<readonly Anchor[]>;
}

/**
 * Anchors as files in a folder, one for each day, one JSON line a seal, only ever added to. The folder may be on another disk
 * or be sent on line by line to where the administrator of the database cannot write.
 */
export function anchorsInFolder(folder: string, today: () => string): Anchors {
  return {
    async keep(seals) {
      if (seals.length === 0) return;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = await open(path.join(folder, `${today()}.jsonl`), 'a', 0o600);
      try {
        // The line break first: what a power cut broke off does not run into the next line.
        await file.appendFile(seals.map((seal) => `\n${JSON.stringify(seal)}`).join(''));
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    async kept() {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
      const days = await Promise.all(names.map((name) => lastOfEach(path.join(folder, name))));
      return days.flat();
    },
  };
}

async function lastOfEach(file: string): Promise<readonly Anchor[]> {
  const last = new Map<string, Anchor>();
  const lines = (await readFile(file, 'utf8')).split('\n');
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const anchor = readAnchor(line);
    // What a power cut broke off was never kept; the seals after it hold it.
    if (anchor === null && isCutOff(line)) continue;
    if (anchor === null) throw new Error(`Line ${at + 1} of ${file} is no seal.`);
    last.set(anchor.municipalityId, anchor);
  }
  return [...last.values()];
}

const isCutOff = (line: string): boolean =>
  line.startsWith('{"municipalityId"'.slice(0, line.length)) && !line.endsWith('}');

function readAnchor(line: string): Anchor | null {
  try {
    const { municipalityId, number, seal } = JSON.parse(line) as Partial<Anchor>;
    return typeof municipalityId === 'string' && typeof number === 'number' && typeof seal === 'string'
      ? { municipalityId, number, seal }
      : null;
  } catch {
    return null;
  }
}
