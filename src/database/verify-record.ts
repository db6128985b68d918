import type pg from 'pg';
import type { Anchor } from '../outside/anchors.ts';
import { linked, noSealBefore, type SealedRow, type SealSays, sealOf } from './record-chain.ts';

/** Something in the record that is not as it was sealed. */
export interface RecordFault {
  readonly municipalityId: string;
  /** The seal where it shows. */
  readonly seal: number;
  readonly fault: /** The rows, or the seal itself, are not what was sealed: changed, added, swapped or taken away. */
    | 'changed'
    /** A seal between two others, or before the first, is not there. */
    | 'sealMissing'
    /** A seal is kept outside that the database no longer has: the tail has been cut. */
    | 'tailCut'
    /** The database has another seal than the one kept outside: the record has been written anew. */
    | 'notTheOneKept';
}

export interface RecordReport {
  readonly faults: readonly RecordFault[];
  readonly seals: number;
  readonly events: number;
  /** Rows that no seal holds yet. */
  readonly waiting: number;
}

interface SealRow extends SealSays {
  readonly seal: Buffer;
}

/** How many seals, and rows of the record, are read at a time. */
const readAtATime = 2_000;

/**
 * Reckons every seal of every municipality anew from the rows, and compares with what is kept outside (R-T3). Takes the
 * owner's connection and the anchors, oldest first. Writes nothing.
 */
export async function verifyRecord(owner: pg.ClientBase, anchors: readonly Anchor[]): Promise<RecordReport> {
  const { rows: municipalities } = await owner.query<{ id: string }>(
    `select municipality_id as id from municipality union select municipality_id from audit_seal
     union select unnest($1::uuid[]) order by 1`,
    [anchors.map(({ municipalityId }) => municipalityId)],
  );
  const reports: RecordReport[] = [];
  for (const { id } of municipalities) {
    const ofIt = anchors.filter(({ municipalityId }) => municipalityId === id);
    reports.push(await verifyMunicipality(owner, id, ofIt));
  }
  const sum = (count: (report: RecordReport) => number) =>
    reports.reduce((all, report) => all + count(report), 0);
  return {
    faults: reports.flatMap(({ faults }) => faults),
    seals: sum(({ seals }) => seals),
    events: sum(({ events }) => events),
    waiting: sum(({ waiting }) => waiting),
  };
}

async function verifyMunicipality(
  owner: pg.ClientBase,
  municipalityId: string,
  anchors: readonly Anchor[],
): Promise<RecordReport> {
  const faults: RecordFault[] = [];
  const fault = (seal: number, what: RecordFault['fault']) =>
    faults.push({ municipalityId, seal, fault: what });
  const kept = new Map(anchors.map(({ number, seal }) => [number, seal]));
  let before: Buffer = noSealBefore;
  let until = '0';
  let last = 0;
  let seals = 0;
  let events = 0;
  for await (const seal of sealsOf(owner, municipalityId)) {
    const number = Number(seal.number);
    const follows = number === last + 1 && seal.since === until;
    if (!follows) fault(number, 'sealMissing');
    const sealed = await chainOver(owner, seal, before);
    events += sealed.events;
    // After a seal that is missing nothing can be said of the next one's rows: its own seal is what the following stand on.
    if (follows && !sealOf(sealed.chain, seal).equals(seal.seal)) fault(number, 'changed');
    if (kept.has(number) && kept.get(number) !== seal.seal.toString('hex')) fault(number, 'notTheOneKept');
    before = seal.seal;
    until = seal.until;
    last = number;
    seals += 1;
  }
  for (const number of kept.keys()) if (number > last) fault(number, 'tailCut');
  return { faults, seals, events, waiting: await waitingSince(owner, municipalityId, until) };
}

async function* sealsOf(owner: pg.ClientBase, municipalityId: string): AsyncGenerator<SealRow> {
  let last = '0';
  while (true) {
    const { rows } = await owner.query<SealRow>(
      `select municipality_id as "municipalityId", number::text, since::text, until::text, events::text, seal
       from audit_seal where municipality_id = $1 and audit_seal.number > $2 order by audit_seal.number limit $3`,
      [municipalityId, last, readAtATime],
    );
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.number;
  }
}

async function chainOver(
  owner: pg.ClientBase,
  { municipalityId, since, until }: SealSays,
  before: Buffer,
): Promise<{ readonly chain: Buffer; readonly events: number }> {
  let chain = before;
  let events = 0;
  let from = { writtenIn: since, id: '00000000-0000-0000-0000-000000000000' };
  while (true) {
    const { rows } = await owner.query<SealedRow>(
      `select id::text, written_in::text as "writtenIn", (extract(epoch from happened_at) * 1000000)::bigint::text as "happenedAt",
         actor_id::text as "actorId", actor_role as "actorRole", actor_relation as "actorRelation",
         on_behalf_of::text as "onBehalfOf", citizen_id::text as "citizenId", event, subject_id::text as "subjectId",
         decision, rule, reason, saw_nothing::text as "sawNothing"
       from audit_event where municipality_id = $1 and (written_in, audit_event.id) > ($2::bigint, $3::uuid) and written_in < $4
       order by written_in, audit_event.id limit $5`,
      [municipalityId, from.writtenIn, from.id, until, readAtATime],
    );
    for (const row of rows) chain = linked(chain, row);
    events += rows.length;
    const end = rows.at(-1);
    if (end === undefined) return { chain, events };
    from = end;
  }
}

async function waitingSince(owner: pg.ClientBase, municipalityId: string, until: string): Promise<number> {
  const { rows } = await owner.query<{ waiting: number }>(
    'select count(*)::int as waiting from audit_event where municipality_id = $1 and written_in >= $2',
    [municipalityId, until],
  );
  return rows[0]?.waiting ?? 0;
}
