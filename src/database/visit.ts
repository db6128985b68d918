import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { RelationKind, Role } from '../domain/access/access-table.ts';
import { can } from '../domain/access/can.ts';
import { type AuditEventName, auditEvents } from '../domain/audit-event.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Clock } from '../outside/clock.ts';
import type { Database, Tx } from './database.ts';

/** Who is signed in, as the database told when the transaction began. */
export interface Actor {
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly personId: string;
  readonly givenName: string;
  readonly role: Role;
  readonly language: 'da' | 'en';
  /** What the actor is today to the citizen that the transaction is about; to anybody, when it is about none. */
  readonly kinds: readonly RelationKind[];
}

/** What a use case says before it gets to the data: the event of the record, and whom it is about. */
export interface Purpose {
  readonly event: AuditEventName;
  /** null: about no single citizen (lists, people). */
  readonly citizenId: string | null;
  readonly subjectId?: string;
  readonly reason?: string;
}

/** The id and content of a write, so that it happens exactly once. */
export interface Command {
  readonly id: string;
  readonly content: unknown;
}

/** What a use case works with inside its transaction. */
export interface Work {
  readonly tx: Tx;
  readonly actor: Actor;
  /** ISO instant and local day, the same during the whole transaction. */
  readonly now: string;
  readonly today: string;
  /** A further event of the record in the same transaction. */
  also(event: AuditEventName, subjectId?: string): void;
}

/** The visitor has no living session. */
export class NotSignedIn extends Error {}
/** The access table says no, or it does not exist: the visitor cannot tell which (§ 5). */
export class NotFound extends Error {}
/** The same command id came with other content. */
export class CommandConflict extends Error {}

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/**
 * One request's way to the database, and the only one. Every transaction enters as the session's person, is checked
 * against the access table, writes its row in the record (R-T3), and commits all of it or nothing.
 */
export class Visit {
  private entered: Actor | null = null;

  constructor(
    private readonly database: Database,
    readonly clock: Clock,
    private readonly tokenHash: Buffer | null,
  ) {}

  /** The signed-in person, once a transaction has run; null before, or when nobody is signed in. */
  get actor(): Actor | null {
    return this.entered;
  }

  /** Who is signed in, without looking at anything about a citizen. Throws NotSignedIn. */
  async whoAmI(): Promise<Actor> {
    return this.entered ?? (await this.transaction(null, async (work) => work.actor));
  }

  /** Keeps the language the person chose. Throws NotSignedIn. */
  async chooseLanguage(language: 'da' | 'en'): Promise<void> {
    await this.transaction(null, ({ tx, actor }) =>
      tx
        .updateTable('person')
        .set({ language })
        .where('municipalityId', '=', actor.municipalityId)
        .where('id', '=', actor.personId)
        .execute(),
    );
  }

  /** Reads, and records the reading in the same transaction. Throws NotSignedIn, NotFound. */
  async read<T>(purpose: Purpose, load: (work: Work) => Promise<T>): Promise<T> {
    return this.inside(purpose, load);
  }

  /**
   * Writes exactly once. A repeat of the same command gives what the first gave and changes nothing; a refusal that
   * `work` returns rolls everything back and is returned. Throws NotSignedIn, NotFound, CommandConflict.
   */
  async write<T>(
    purpose: Purpose,
    command: Command,
    work: (work: Work) => Promise<T | Refusal>,
  ): Promise<T | Refusal> {
    try {
      return await this.inside(purpose, async (inside) => {
        const before = await claim(inside, command);
        if (before !== null) {
          // The first time was recorded; a repeat is no new event.
          throw new AlreadyDone(before.outcome);
        }
        const outcome = await work(inside);
        if (isRefusal(outcome)) throw new RolledBack(outcome);
        if (outcome !== undefined) {
          await inside.tx
            .updateTable('command')
            .set({ outcome: JSON.stringify([outcome]) })
            .where('personId', '=', inside.actor.personId)
            .where('municipalityId', '=', inside.actor.municipalityId)
            .where('id', '=', command.id)
            .execute();
        }
        return outcome;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      if (error instanceof AlreadyDone) return error.outcome as T;
      throw error;
    }
  }

  private async inside<T>(purpose: Purpose, run: (work: Work) => Promise<T>): Promise<T> {
    try {
      return await this.transaction(purpose, run);
    } catch (error) {
      if (error instanceof Denied || !(error instanceof NotFound || isRefusedByRowSecurity(error)))
        throw error;
      // The access table gives only some entries, and this was none of them: recorded like any other denial (R-T3).
      await this.transaction(null, (work) => record(work.tx, work.actor, purpose, work.now, 'denied'));
      throw new NotFound();
    }
  }

  private async transaction<T>(purpose: Purpose | null, run: (work: Work) => Promise<T>): Promise<T> {
    if (this.tokenHash === null) throw new NotSignedIn();
    const now = this.clock.now();
    const today = this.clock.today();
    const citizenId = purpose?.citizenId ?? null;
    return this.database.kysely.connection().execute(async (tx) => {
      // Sent together with the next statement: the connection pipelines.
      sql`begin`.execute(tx).catch(() => undefined);
      try {
        const actor = await enter(tx, this.tokenHash, now, today, citizenId);
        this.entered = actor;
        if (purpose === null) {
          const result = await run({ tx, actor, now, today, also: () => undefined });
          await sql`commit`.execute(tx);
          return result;
        }
        const kind = auditEvents[purpose.event];
        if (!can(actor, kind.resource, kind.action)) {
          await record(tx, actor, purpose, now, 'denied');
          await sql`commit`.execute(tx);
          throw new Denied();
        }
        const alsoRecorded: Promise<unknown>[] = [];
        const result = await run({
          tx,
          actor,
          now,
          today,
          also: (event, subjectId) => {
            const further = { event, citizenId, ...(subjectId === undefined ? {} : { subjectId }) };
            const recorded = record(tx, actor, further, now, 'allowed');
            recorded.catch(() => undefined);
            alsoRecorded.push(recorded);
          },
        });
        alsoRecorded.push(record(tx, actor, purpose, now, 'allowed'));
        const commit = sql`commit`.execute(tx);
        await Promise.all([...alsoRecorded, commit]);
        return result;
      } catch (error) {
        await sql`rollback`.execute(tx).catch(() => undefined);
        throw error;
      }
    });
  }
}

/** The access table said no, and the record knows it already. */
class Denied extends NotFound {}

class AlreadyDone extends Error {
  constructor(readonly outcome: unknown) {
    super();
  }
}

/** A row that no policy lets the actor write. A command that nobody was given at all has the same code; that is a fault of ours. */
function isRefusedByRowSecurity(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { readonly code?: unknown; readonly routine?: unknown };
  return code === '42501' && routine === 'ExecWithCheckOptions';
}

interface Entered {
  municipalityId: string | null;
  municipalityName: string;
  personId: string;
  givenName: string;
  role: Role;
  language: 'da' | 'en';
  kinds: RelationKind[];
}

async function enter(
  tx: Tx,
  tokenHash: Buffer | null,
  now: string,
  today: string,
  citizenId: string | null,
): Promise<Actor> {
  const { rows } = await sql<Entered>`
    select municipality_id, municipality_name, person_id, given_name, role, language, kinds
    from access.enter(${tokenHash}, ${now}::timestamptz, ${today}::date, ${citizenId}::uuid)`.execute(tx);
  const entered = rows[0];
  if (entered === undefined || entered.municipalityId === null) throw new NotSignedIn();
  return { ...entered, municipalityId: entered.municipalityId };
}

/** Claims a command id. Null when it is new; what the first gave when it is a repeat. */
async function claim(
  { tx, actor, now }: Work,
  command: Command,
): Promise<{ readonly outcome: unknown } | null> {
  const contentHash = createHash('sha256').update(JSON.stringify(command.content)).digest();
  const claimed = await tx
    .insertInto('command')
    .values({
      municipalityId: actor.municipalityId,
      personId: actor.personId,
      id: command.id,
      contentHash,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const first = await tx
    .selectFrom('command')
    .select(['contentHash', 'outcome'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('personId', '=', actor.personId)
    .where('id', '=', command.id)
    .executeTakeFirstOrThrow();
  if (!contentHash.equals(first.contentHash)) throw new CommandConflict();
  // Kept as a list of one, so that no outcome at all can be told from any other.
  return { outcome: (first.outcome as readonly unknown[])[0] };
}

function record(
  tx: Tx,
  actor: Actor,
  purpose: Purpose,
  now: string,
  decision: 'allowed' | 'denied',
): Promise<unknown> {
  const { resource, action } = auditEvents[purpose.event];
  return tx
    .insertInto('auditEvent')
    .values({
      municipalityId: actor.municipalityId,
      // Ids follow the clock that is passed in, so that the newest is the newest of the demo too.
      id: uuidv7({ msecs: Date.parse(now) }),
      happenedAt: now,
      actorId: actor.personId,
      actorRole: actor.role,
      actorRelation: actor.kinds.join(' ') || null,
      citizenId: purpose.citizenId,
      event: purpose.event,
      subjectId: purpose.subjectId ?? null,
      decision,
      rule: `${resource} ${action}`,
      reason: purpose.reason ?? null,
    })
    .execute();
}
