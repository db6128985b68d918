import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another living process has the data folder. */
export class FolderInUse extends Error {}

/**
 * Takes a data folder for this process. Takes the file that names its owner. Throws FolderInUse when another living
 * process has it; one that has died, or a process number used again since, does not count.
 */
export function takeFolder(file: string): void {
  if (existsSync(file)) {
    const [pid, startedAt] = readFileSync(file, 'utf8').split(' ');
    const other = Number(pid);
    if (other !== process.pid && startedAt !== '' && startTimeOf(other) === startedAt) {
      throw new FolderInUse(
        `The data folder is in use by a server that runs already (process ${other}). Stop it first, or set DATA_DIR to another folder.`,
      );
    }
  }
  writeFileSync(file, `${process.pid} ${startTimeOf(process.pid)}`);
}

/** Gives a data folder free again. */
export function leaveFolder(file: string): void {
  rmSync(file, { force: true });
}

/** When a process started, in the kernel's ticks since boot; empty when there is no such process. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
