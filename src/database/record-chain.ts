import { createHash } from 'node:crypto';

/** A row of the record as it is sealed: every column as text, null where there is none. Instants in µs since 1970. */
export interface SealedRow {
  readonly id: string;
  readonly writtenIn: string;
  readonly happenedAt: string;
  readonly actorId: string;
  readonly actorRole: string;
  readonly actorRelation: string | null;
  readonly onBehalfOf: string | null;
  readonly citizenId: string | null;
  readonly event: string;
  readonly subjectId: string | null;
  readonly decision: string;
  readonly rule: string;
  readonly reason: string | null;
  readonly sawNothing: string;
}

/** What a seal says beside its hash: whose, which in order, and which rows it seals. Counts and clocks as text. */
export interface SealSays {
  readonly municipalityId: string;
  readonly number: string;
  /** The clock of the record (access.record_clock): the rows written in [since, until). */
  readonly since: string;
  readonly until: string;
  readonly events: string;
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** What the first seal of a municipality follows. */
export const noSealBefore = Buffer.alloc(0);

/**
 * The chain after one more row. Takes the chain before it (the seal before, for the first row) and the row; gives 32 bytes.
 * `access.chain` of the database makes the same when it seals (R-T3).
 */
export function linked(chain: Buffer, row: SealedRow): Buffer {
  return sha256(
    chain,
    JSON.stringify([
      ...[row.id, row.writtenIn, row.happenedAt, row.actorId, row.actorRole, row.actorRelation],
      ...[row.onBehalfOf, row.citizenId, row.event, row.subjectId, row.decision, row.rule, row.reason],
      row.sawNothing,
    ]),
  );
}

/** The seal over a chain and what the seal says. The leading 1 is the form, should another ever be needed. */
export function sealOf(chain: Buffer, says: SealSays): Buffer {
  const { municipalityId, number, since, until, events } = says;
  return sha256(chain, JSON.stringify(['1', municipalityId, number, since, until, events]));
}
