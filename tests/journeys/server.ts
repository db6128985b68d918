import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

export interface JourneyDatabase {
  readonly superuser: pg.ClientConfig;
  readonly owner: pg.ClientConfig;
  readonly app: pg.ClientConfig;
}

export interface JourneyServer {
  readonly address: string;
  /** Everything the server has printed: a fault of ours shows here. */
  printed(): string;
  stop(): Promise<void>;
}

export const templateDatabase = 'journey_template';

/** Where the journeys keep their PostgreSQL; another folder for a second run at the same time. */
export const journeyFolder = process.env.JOURNEYS_DATA ?? 'data-test/journeys';

/** The connections that the global set-up left. */
export function journeyDatabase(): JourneyDatabase {
  return JSON.parse(readFileSync(`${journeyFolder}/connections.json`, 'utf8')) as JourneyDatabase;
}

/** One statement as the superuser of the tests' own PostgreSQL. */
export async function asSuperuser(
  database: JourneyDatabase,
  statement: string,
): Promise<{ rows: unknown[] }> {
  const client = new pg.Client(database.superuser);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A fresh copy of the seeded demo, and how to throw it away. */
export async function copyOfSolby(): Promise<{ readonly name: string; drop(): Promise<void> }> {
  const database = journeyDatabase();
  const name = `journey_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(database, `create database ${name} template ${templateDatabase} owner mlmp_owner`);
  return {
    name,
    drop: async () => {
      await asSuperuser(database, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs the built server on a database of the tests and a free port, as `bin/start` does. */
export async function runServer(database: JourneyDatabase, name: string): Promise<JourneyServer> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/server.js'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      // The municipality's voice is played; the device's own comes first wherever there is one.
      SPEECH_COMMAND: `${process.execPath} ${path.resolve('tests/stand-in-voice.mjs')}`,
      PORT: '0',
      DATA_DIR: path.resolve(journeyFolder, 'files'),
      DATABASE_URL: urlOf(database.owner, name),
      APP_DATABASE_URL: urlOf(database.app, name),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const ready = /Ready: (http:\/\/localhost:\d+)/.exec(printed);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server stopped: ${printed}`)));
  });
  return {
    address,
    printed: () => printed,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function urlOf(config: pg.ClientConfig, name: string): string {
  const { user, password, host, port } = config;
  return `postgresql://${user}:${password}@/${name}?host=${encodeURIComponent(String(host))}&port=${port}`;
}
