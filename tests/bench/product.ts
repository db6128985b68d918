import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the product keeps its data while it is measured. */
export const folder = path.resolve('data-test/bench');

/** The built product, serving. */
export interface Product {
  readonly address: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the built product on a port of its own, with these further settings. Throws when it stops before it is ready. */
export async function product(environment: NodeJS.ProcessEnv = {}): Promise<Product> {
  const child = spawn(path.resolve('bin/serve'), [], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const ready = /Ready: (http:\S+)/.exec(printed);
      if (ready?.[1] !== undefined) resolve(ready[1].replace('localhost', '127.0.0.1'));
    });
    child.once('exit', () => reject(new Error(`The server stopped: ${printed}`)));
  });
  return {
    address,
    process: child,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Signs a demo person in; gives the cookie. */
export async function signIn(address: string, person: string): Promise<string> {
  const answer = await fetch(`${address}/demo/login`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    redirect: 'manual',
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Resident memory, MiB. */
export function memoryOf(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
