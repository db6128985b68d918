import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';

/** A voice that the municipality offers to those whose device has none. */
export interface Speech {
  /** A sentence as WAV. Throws SpeechFailed when the voice gives none, SpeechBusy when too many wait for it. */
  say(text: string): Promise<Uint8Array>;
}

export class SpeechFailed extends Error {}
export class SpeechBusy extends Error {}

/** So long may the command take, in milliseconds. */
const patience = 10_000;
/** The largest sound that is passed on, in bytes: about a minute and a half. */
const largestSound = 4 * 1024 * 1024;
/** So many commands run at once; so many more may wait. */
const atOnce = 2;
const mostWaiting = 20;
/** What is remembered of sounds, in bytes. In memory only: what was read aloud is kept nowhere. */
const memory = 16 * 1024 * 1024;

/**
 * A voice by a command of the machine (`espeak-ng -v da --stdout`): the text comes in on stdin, never as an argument, and
 * WAV goes out on stdout. No shell is involved. The same text is spoken once and remembered in memory for a while.
 */
export function speechByCommand([program = '', ...options]: readonly string[]): Speech {
  const remembered = new Map<string, Uint8Array>();
  let bytes = 0;
  const remember = (key: string, sound: Uint8Array): void => {
    remembered.set(key, sound);
    bytes += sound.length;
    for (const [oldest, { length }] of remembered) {
      if (bytes <= memory) break;
      remembered.delete(oldest);
      bytes -= length;
    }
  };
  const turns = turnsOf(atOnce, mostWaiting);
  return {
    async say(text) {
      const key = createHash('sha256').update(text).digest('base64');
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const sound = await turns(() => run(program, options, text));
      if (!remembered.has(key)) remember(key, sound);
      return sound;
    },
  };
}

/** Lets a few things happen at once and the others wait their turn. Throws SpeechBusy when too many wait. */
function turnsOf(most: number, mostInLine: number): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      if (line.length >= mostInLine) throw new SpeechBusy();
      await new Promise<void>((next) => line.push(next));
    } else running++;
    try {
      return await work();
    } finally {
      // Whoever comes next takes over the place.
      const next = line.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}

function run(program: string, options: readonly string[], text: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Of our surroundings it gets only where programs lie: no keys, no addresses of databases.
    const child = spawn(program, options, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience,
      env: { PATH: process.env.PATH },
    });
    const parts: Buffer[] = [];
    let size = 0;
    const fail = () => {
      child.kill('SIGKILL');
      reject(new SpeechFailed());
    };
    child.on('error', fail);
    // A command that ends before it has read everything is judged by what it gave.
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > largestSound) fail();
      else parts.push(part);
    });
    child.on('close', (code) => {
      const sound = Buffer.concat(parts);
      if (code === 0 && sound.subarray(0, 4).toString('latin1') === 'RIFF') resolve(sound);
      else fail();
    });
    child.stdin.end(text);
  });
}
