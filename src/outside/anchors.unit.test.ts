import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorsInFolder } from './anchors.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'anchors-')), 'not-there-yet');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const solby = (number: number) => ({ municipalityId: 'solby', number, seal: `${number}`.padStart(64, '0') });
const havby = { municipalityId: 'havby', number: 7, seal: 'f'.repeat(64) };

describe('R-T3 seals that are kept outside the database', () => {
  it('are a file for each day, only ever added to; the last of every day is what is compared with', async () => {
    let today = '2026-03-02';
    const anchors = anchorsInFolder(folder, () => today);
    await anchors.keep([solby(1), havby]);
    await anchors.keep([solby(2)]);
    today = '2026-03-03';
    await anchors.keep([solby(3)]);
    expect(await anchors.kept()).toEqual([solby(2), havby, solby(3)]);
    expect(readFileSync(path.join(folder, '2026-03-02.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  it('none are kept before the first', async () => {
    expect(await anchorsInFolder(folder, () => '2026-03-02').kept()).toEqual([]);
  });

  it('a line that a power cut broke off is left out; one that was never a seal is told', async () => {
    const anchors = anchorsInFolder(folder, () => '2026-03-02');
    await anchors.keep([solby(1)]);
    const file = path.join(folder, '2026-03-02.jsonl');
    appendFileSync(file, '\n{"municipalityId":"sol');
    expect(await anchors.kept()).toEqual([solby(1)]);
    writeFileSync(file, `\nsomething else\n${JSON.stringify(solby(2))}`);
    await expect(anchors.kept()).rejects.toThrow('Line 2 of');
  });

  it('after a broken line the next stands on a line of its own', async () => {
    const anchors = anchorsInFolder(folder, () => '2026-03-02');
    await anchors.keep([solby(1)]);
    appendFileSync(path.join(folder, '2026-03-02.jsonl'), '\n{"municipalityId":"sol');
    await anchors.keep([solby(2)]);
    await expect(anchors.kept()).resolves.toEqual([solby(2)]);
  });
});
