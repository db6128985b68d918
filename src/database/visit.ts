import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { RelationKind, Role } from '../domain/access/access-table.ts';
import { can } from '../domain/access/can.ts';
import { type AuditEventName, auditEvents } from '../domain/audit-event.ts';
import { type OwnChoices, readChoices } from '../domain/own-choices.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Clock } from '../outside/clock.ts';
import type { Connection, Database, Tx } from './database.ts';
import type { DB } from './tables.generated.ts';

/** Who is signed in, as the database told when the transaction began. */
export interface Actor {
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly personId: string;
  readonly givenName: string;
  readonly role: Role;
  readonly language: 'da' | 'en';
  /** How the actor wants the screens; come with the entering, so that no page asks for them. */
  readonly choices: OwnChoices;
  /** What the actor is today to the citizen that the transaction is about; to anybody, when it is about none. */
  readonly kinds: readonly RelationKind[];
  /** Full name of the citizen that the transaction is about; null when it is about none, or one the actor may not know. */
  readonly citizenName: string | null;
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
  /** Says that the reading found nothing for the actor to see: recorded as looked for, never as seen (R-T2, R-T3). */
  sawNothing(): void;
}

/** What is offered to everybody of a municipality: these tables and no others. */
export interface Common {
  readonly tx: Kysely<Pick<DB, 'symbolPack' | 'packSymbol'>>;
  readonly municipalityId: string;
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

  /**
   * Reads what the municipality offers everybody who is signed in, and what says nothing about anybody: its own pictures
   * with their words and licences. Nothing is recorded, because nobody is looked at (R-T3). Throws NotSignedIn.
   */
  async readCommon<T>(load: (common: Common) => Promise<T>): Promise<T> {
    return this.transaction(null, ({ tx, actor: { municipalityId } }) => load({ tx, municipalityId }));
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

  /** Keeps what the person chose for their screens; what is not named stays as it was. Throws NotSignedIn. */
  async keepChoices(chosen: OwnChoices): Promise<void> {
    await this.transaction(null, ({ tx, actor }) =>
      tx
        .insertInto('ownChoices')
        .values({
          municipalityId: actor.municipalityId,
          id: uuidv7(),
          personId: actor.personId,
          ...chosen,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['municipalityId', 'personId'])
            .doUpdateSet((row) => ({ ...chosen, version: row('ownChoices.version', '+', 1) })),
        )
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
    const { resource, action } = auditEvents[purpose.event];
    let isDenied = false;
    try {
      const result = await this.transaction(purpose.citizenId, async (work, record) => {
        isDenied = !can(work.actor, resource, action);
        if (isDenied) return record(purpose, 'denied');
        const result = await run(work);
        record(purpose, 'allowed');
        return result;
      });
      if (!isDenied) return result as T;
    } catch (error) {
      if (!(error instanceof NotFound || isRefusedByRowSecurity(error))) throw error;
      // The access table gives only some entries, and this was none of them: recorded like any other denial (R-T3).
      await this.transaction(null, async (_work, record) => record(purpose, 'denied'));
    }
    throw new NotFound();
  }

  /** Enters as the session's person, runs, and commits together with what was recorded; or rolls all of it back. */
  private async transaction<T>(
    citizenId: string | null,
    run: (work: Work, record: Recorder) => Promise<T>,
  ): Promise<T> {
    const { tokenHash } = this;
    if (tokenHash === null) throw new NotSignedIn();
    const now = this.clock.now();
    const today = this.clock.today();
    return this.database.onConnection(async ({ tx, send }) => {
      // What is sent without waiting goes together: an answer waited for costs as much as a small query.
      send('begin').catch(() => undefined);
      try {
        const actor = await enter(send, tokenHash, now, today, citizenId);
        this.entered = actor;
        const recorded: Recorded[] = [];
        let sawNothing = false;
        const record: Recorder = (purpose, decision) =>
          void recorded.push({ purpose, decision, sawNothing: sawNothing && decision === 'allowed' });
        const also: Work['also'] = (event, subjectId) =>
          void recorded.push({
            purpose: { event, citizenId, ...(subjectId === undefined ? {} : { subjectId }) },
            decision: 'allowed',
            sawNothing: false,
          });
        const work: Work = { tx, actor, now, today, also, sawNothing: () => (sawNothing = true) };
        const result = await run(work, record);
        await Promise.all([...recorded.map((one) => insertRecord(send, actor, one, now)), send('commit')]);
        return result;
      } catch (error) {
        await send('rollback').catch(() => undefined);
        throw error;
      }
    });
  }
}

/** A row that the record gets when the transaction commits. */
interface Recorded {
  readonly purpose: Purpose;
  readonly decision: 'allowed' | 'denied';
  readonly sawNothing: boolean;
}
type Recorder = (purpose: Purpose, decision: Recorded['decision']) => void;

class AlreadyDone extends Error {
  constructor(readonly outcome: unknown) {
    super();
  }
}

/** A row that no policy lets the actor write. A command that nobody was given at all has the same code; that is a fault of ours. */
function isRefusedByRowSecurity(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { readonly code?: unknown; readonly routine?: unknown };
  // Nor a photo among the symbols that the actor does not see (access.only_photos_one_sees).
  return code === 'MLP01' || (code === '42501' && routine === 'ExecWithCheckOptions');
}

interface Entered {
  readonly municipality_id: string | null;
  readonly municipality_name: string;
  readonly person_id: string;
  readonly given_name: string;
  readonly role: Role;
  readonly language: 'da' | 'en';
  readonly choices: Readonly<Record<string, unknown>> | null;
  readonly kinds: RelationKind[];
  readonly citizen_name: string | null;
}

type Send = Connection['send'];

async function enter(
  send: Send,
  tokenHash: Buffer,
  now: string,
  today: string,
  citizenId: string | null,
): Promise<Actor> {
  const { rows } = await send<Entered>(
    `select municipality_id, municipality_name, person_id, given_name, role, language, kinds,
       (select to_jsonb(c) from own_choices c
        where c.municipality_id = entered.municipality_id and c.person_id = entered.person_id) as choices,
       (select p.given_name || ' ' || p.family_name from person p
        where p.municipality_id = entered.municipality_id and p.id = $4::uuid) as citizen_name
     from access.enter($1, $2::timestamptz, $3::date, $4::uuid) as entered`,
    [tokenHash, now, today, citizenId],
  );
  const entered = rows[0];
  if (entered === undefined || entered.municipality_id === null) throw new NotSignedIn();
  return {
    municipalityId: entered.municipality_id,
    municipalityName: entered.municipality_name,
    personId: entered.person_id,
    givenName: entered.given_name,
    role: entered.role,
    language: entered.language,
    choices: readChoices(entered.choices ?? {}),
    kinds: entered.kinds,
    citizenName: entered.citizen_name,
  };
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

function insertRecord(
  send: Send,
  actor: Actor,
  { purpose, decision, sawNothing }: Recorded,
  now: string,
): Promise<unknown> {
  const { resource, action } = auditEvents[purpose.event];
  return send(
    `insert into audit_event (municipality_id, id, happened_at, actor_id, actor_role, actor_relation, citizen_id, event,
       subject_id, decision, rule, reason, saw_nothing) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      actor.municipalityId,
      // Ids follow the clock that is passed in, so that the newest is the newest of the demo too.
      uuidv7({ msecs: Date.parse(now) }),
      now,
      actor.personId,
      actor.role,
      actor.kinds.join(' ') || null,
      purpose.citizenId,
      purpose.event,
      purpose.subjectId ?? null,
      decision,
      `${resource} ${action}`,
      purpose.reason ?? null,
      sawNothing,
    ],
  );
}
