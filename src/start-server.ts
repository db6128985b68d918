import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type pg from 'pg';
import { readConfiguration } from './configuration.ts';
import { openDatabase } from './database/database.ts';
import { databaseFor } from './database/database-for.ts';
import { migrate } from './database/migrate.ts';
import { keepSealing } from './database/record-sealer.ts';
import { demoDaysAhead, demoPeople, setDemoDaysAhead } from './features/demo/demo-people.ts';
import { seedDemo } from './features/demo/seed/seed-demo.ts';
import { packDrawer, wordPictures } from './features/symbols/public.ts';
import { anchorsInFolder } from './outside/anchors.ts';
import { clockAhead, realClock } from './outside/clock.ts';
import { loadKey, localFiles } from './outside/files.ts';
import { printShop } from './outside/pdf/print-shop.ts';
import { speechByCommand } from './outside/speech.ts';
import type { AppTools } from './web/app-tools.ts';
import { application } from './web/application.tsx';
import { readAssets } from './web/assets.ts';

/** A running server and how to stop all of it. */
export interface RunningServer {
  readonly address: string;
  readonly tools: AppTools;
  stop(): Promise<void>;
}

/**
 * The composition root: configuration, database, files, clock, web. Prints what it does and the address.
 * Takes the environment. Throws with a sentence when something is not right.
 */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<RunningServer> {
  const configuration = readConfiguration(environment);
  const postgres = await databaseFor(configuration, say);
  const stopAfterFailure = async (error: unknown): Promise<never> => {
    await postgres.stop();
    throw error;
  };
  return run(configuration, postgres.owner, postgres.app, postgres.stop).catch(stopAfterFailure);
}

async function run(
  configuration: ReturnType<typeof readConfiguration>,
  owner: pg.ClientConfig,
  app: pg.ClientConfig,
  stopPostgres: () => Promise<void>,
): Promise<RunningServer> {
  await migrate(owner);
  const database = openDatabase(app);
  await refuseProductionDataInDemo(configuration.mode, database);
  const isDemo = configuration.mode === 'demo';
  let daysAhead = isDemo ? await demoDaysAhead(database) : 0;
  const key = await loadKey(configuration.keyFile);
  const clientFolder = clientFolderBeside(import.meta.dirname);
  const clock = clockAhead(() => daysAhead);
  const files = localFiles({ folder: path.join(configuration.dataFolder, 'files'), key });
  const drawer = packDrawer({ database, files, clock, say });
  const tools: AppTools = {
    configuration,
    database,
    clock,
    files,
    drawPacks: drawer.wake,
    printShop: printShop(path.join(import.meta.dirname, 'print-worker.js')),
    wordPictures,
    assets: readAssets(clientFolder),
    key,
    ...(configuration.speechCommand.length > 0 && { speech: speechByCommand(configuration.speechCommand) }),
    ...(isDemo && {
      moveClock: async (days: number) => {
        await setDemoDaysAhead(database, days);
        daysAhead = days;
      },
    }),
  };
  if (isDemo && (await demoPeople(database)).length === 0) {
    say('Filling in the fictional municipality of Solby …');
    await seedDemo(owner, tools);
  }
  const sealing = keepSealing(database, anchorsInFolder(configuration.anchorFolder, realClock.today), say);
  const server = await listen(application(tools, clientFolder), configuration);
  const { port } = server.address() as AddressInfo;
  const address = configuration.baseUrl ?? `http://localhost:${port}`;
  say(`Ready: ${address}${isDemo ? `  (people to sign in as: ${address}/demo)` : ''}`);
  // What a stop or a power cut left undrawn is taken up again.
  drawer.wake();
  const stop = stopOnce(server, async () => {
    tools.printShop.close();
    await sealing.stop();
    await drawer.stop();
    await database.close();
    await stopPostgres();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop().then(() => process.exit(0)));
  return { address, tools, stop };
}

async function refuseProductionDataInDemo(
  mode: 'demo' | 'production',
  database: ReturnType<typeof openDatabase>,
): Promise<void> {
  if (mode !== 'demo') return;
  const { sql } = await import('kysely');
  const { rows } = await sql<{
    found: boolean;
  }>`select access.has_production_municipality() as found`.execute(database.kysely);
  if (rows[0]?.found)
    throw new Error(
      'This database holds a real municipality. MODE=demo refuses to touch it; set MODE=production.',
    );
}

/** The built browser files lie beside the built server (dist/client, dist/server); in tests they lie in dist/. */
function clientFolderBeside(here: string): string {
  const built = path.resolve(here, '../client');
  return existsSync(built) ? built : path.resolve('dist/client');
}

function listen(
  app: ReturnType<typeof application>,
  configuration: { port: number; host: string },
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: configuration.port, hostname: configuration.host }, () =>
      resolve(server),
    );
    server.on('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Port ${configuration.port} is in use. Choose another: PORT=3001 bin/start`
          : error.message;
      reject(new Error(sentence));
    });
  });
}

function stopOnce(server: ServerType, after: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= new Promise<void>((resolve) => {
      server.close(() => resolve());
      // Kept-alive and streaming connections would hold the server open.
      if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 1_000).unref();
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    }).then(after);
    return stopping;
  };
}

function say(what: string): void {
  process.stdout.write(`${what}\n`);
}
