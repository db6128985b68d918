import { writeFileSync } from 'node:fs';
import { startPrivatePostgres, throwaway } from '../../src/database/private-postgres.ts';
import { asSuperuser, type JourneyDatabase, journeyFolder, runServer, templateDatabase } from './server.ts';

/** One PostgreSQL for all journeys, with a seeded demo to copy: every test begins on the first day of Solby. */
export default async function setup(): Promise<() => Promise<void>> {
  const postgres = await startPrivatePostgres(journeyFolder, () => undefined, throwaway);
  const connections: JourneyDatabase = {
    superuser: { ...postgres.superuser },
    owner: { ...postgres.owner },
    app: { ...postgres.app },
  };
  writeFileSync(`${journeyFolder}/connections.json`, JSON.stringify(connections), { mode: 0o600 });
  const { rows } = await asSuperuser(
    connections,
    "select datname from pg_database where datname like 'journey\\_%'",
  );
  for (const { datname } of rows as { datname: string }[]) {
    await asSuperuser(connections, `drop database "${datname}" with (force)`);
  }
  await asSuperuser(connections, `create database ${templateDatabase} owner mlmp_owner`);
  const seeding = await runServer(connections, templateDatabase);
  await seeding.stop();
  return () => postgres.stop();
}
