import type { Command, Visit } from '../../../database/visit.ts';
import { writeColumnNames as decideNames } from '../../../domain/dream-board/mat.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { pictureToChange, writeColumnNames } from '../store.ts';
import type { WhichPicture } from './change-picture.ts';

export type ColumnsRenamed =
  | { readonly version: number }
  | { readonly conflict: true; readonly currentVersion: number; readonly names: readonly string[] };

/**
 * Gives the three columns of a mat the names the citizen wants; empty ones keep the product's words. Other names that
 * another tab gave meanwhile are a conflict, and both are shown (R-T5). Refuses a name over 30 characters. Throws NotFound
 * for anybody but the citizen.
 */
export function renameColumns(
  visit: Visit,
  command: Command,
  input: WhichPicture & {
    readonly version: number;
    readonly names: readonly string[];
    readonly shown: string;
  },
): Promise<ColumnsRenamed | Refusal> {
  const { citizenId, name, names, shown } = input;
  return visit.write<ColumnsRenamed>({ event: 'ownPicture.changed', citizenId }, command, async (work) => {
    const picture = await pictureToChange(work, citizenId, name);
    const written = decideNames(names);
    if (isRefusal(written)) return written;
    const now = picture.columnNames.join('\n');
    // Cards that were laid meanwhile are no conflict: only other names are.
    if (picture.version !== input.version && now !== shown && now !== written.join('\n'))
      return { conflict: true, currentVersion: picture.version, names: picture.columnNames };
    if (now === written.join('\n')) return { version: picture.version };
    return { version: await writeColumnNames(work, picture, written) };
  });
}
