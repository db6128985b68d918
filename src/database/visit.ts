import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { can } from '../domain/access/can.ts';
import { type AuditEventName, auditEvents, viewInPlaceOf } from '../domain/audit-event.ts';
import type { OwnChoices } from '../domain/own-choices.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Clock } from '../outside/clock.ts';
import { type Command, CommandConflict, claim } from './claim.ts';
import type { Database, Tx } from './database.ts';
import { type Actor, enter, NotSignedIn } from './entering.ts';
import { insertRecord, type Purpose, type Recorded } from './recording.ts';
import type { DB } from './tables.generated.ts';

export { type Actor, type Command, CommandConflict, NotSignedIn, type Purpose };

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

/** The access table says no, or it does not exist: the visitor cannot tell which (§ 5). */
export class NotFound extends Error {}
class RolledBack extends Error {
  constructor(readonly outcome: unknown) {
    super();
  }
}

/** Somebody else wrote in between: what stands now is given, and nothing was written (R-T5). */
function metAnother(outcome: unknown): boolean {
  return (
    typeof outcome === 'object' && outcome !== null && 'conflict' in outcome && outcome.conflict === true
  );
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
   * `work` returns, and a conflict with what another wrote (`conflict: true`), roll everything back and are returned: the record
   * tells of no write where nothing was written, and of the view that a conflict is (R-T3). Throws NotSignedIn, NotFound, CommandConflict.
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
        if (isRefusal(outcome) || metAnother(outcome)) throw new RolledBack(outcome);
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
      if (error instanceof RolledBack) {
        if (metAnother(error.outcome)) await this.recordWhatIsShown(purpose);
        return error.outcome as T | Refusal;
      }
      if (error instanceof AlreadyDone) return error.outcome as T;
      throw error;
    }
  }

  /** Who wrote second is shown what another wrote: a view, though nothing was written (R-T3). */
  private async recordWhatIsShown(purpose: Purpose): Promise<void> {
    const event = viewInPlaceOf(purpose.event);
    if (event === null) return;
    await this.transaction(purpose.citizenId, async (_work, record) =>
      record({ ...purpose, event }, 'allowed'),
    );
  }

  private async inside<T>(purpose: Purpose, run: (work: Work) => Promise<T>): Promise<T> {
    const { resource, action } = auditEvents[purpose.event];
    let isDenied = false;
    let notFound = new NotFound();
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
      if (error instanceof NotFound) notFound = error;
      await this.transaction(null, async (_work, record) => record(purpose, 'denied'));
    }
    throw notFound;
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
