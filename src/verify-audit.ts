import pg from 'pg';
import { type Configuration, readConfiguration } from './configuration.ts';
import { ownerOfRunningPostgres, startPrivatePostgres } from './database/private-postgres.ts';
import { type RecordFault, verifyRecord } from './database/verify-record.ts';
import { anchorsInFolder } from './outside/anchors.ts';

/** What a fault means, for whoever runs the municipality's servers. */
const sentences: Readonly<Record<RecordFault['fault'], string>> = {
  changed: 'rows are not what was sealed: changed, added, swapped or taken away',
  sealMissing: 'the seal before it is not there',
  tailCut: 'it is kept outside the database, and the database no longer has it',
  notTheOneKept: 'the database has another seal than the one kept outside',
};

const say = (what: string): void => void process.stdout.write(`${what}\n`);

async function main(): Promise<number> {
  const configuration = readConfiguration(process.env);
  const { owner, stop } = await databaseToVerify(configuration);
  const client = new pg.Client(owner);
  try {
    await client.connect();
    const anchors = await anchorsInFolder(configuration.anchorFolder, () => '').kept();
    const { faults, seals, events, waiting } = await verifyRecord(client, anchors);
    for (const { municipalityId, seal, fault } of faults)
      say(`Municipality ${municipalityId}, seal ${seal}: ${sentences[fault]}.`);
    say(
      `${events} events under ${seals} seals, ${anchors.length} of them kept outside; ${waiting} not sealed yet; ${faults.length} faults.`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await client.end();
    await stop();
  }
}

/** The database of the configuration: while a server runs on it, beside the server; else a private one is started meanwhile. */
async function databaseToVerify({
  databaseUrl,
  dataFolder,
}: Configuration): Promise<{ readonly owner: pg.ClientConfig; stop(): Promise<void> }> {
  const leave = async () => undefined;
  if (databaseUrl !== undefined) return { owner: { connectionString: databaseUrl }, stop: leave };
  const running = await ownerOfRunningPostgres(dataFolder);
  return running === null ? startPrivatePostgres(dataFolder, say) : { owner: running, stop: leave };
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
