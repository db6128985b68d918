import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Command, CommandConflict, NotFound, type Visit, type Work } from '../../src/database/visit.ts';
import { refuse } from '../../src/domain/refusal.ts';
import { newWorld } from '../new-world.ts';
import type { World } from '../people.ts';

let world: World;
let dorte: Visit;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  dorte = await world.as('dorte');
});

const command = (content: unknown = 'Aftenholdet', id = uuidv7()): Command => ({ id, content });

/** Adds an offer whose id is the command's, as the forms of the product do. */
function addOffer(visit: Visit, given: Command, name = String(given.content)) {
  return visit.write(
    { event: 'people.created', citizenId: null, subjectId: given.id },
    given,
    async (work) => {
      await insertOffer(work, given.id, name);
      return { offerId: given.id };
    },
  );
}
function insertOffer({ tx, actor }: Work, id: string, name: string) {
  const { municipalityId } = actor;
  return tx.insertInto('offer').values({ municipalityId, id, name, kind: 'dayOffer' }).execute();
}

/** What a command left behind. */
async function left({ id }: Command) {
  const [row] = await world.prepare(
    `select (select count(*)::int from offer where id = $1) as offers, (select count(*)::int from command where id = $1) as commands,
       (select count(*)::int from audit_event where subject_id = $1) as events`,
    [id],
  );
  return row;
}
const once = { offers: 1, commands: 1, events: 1 };
const nothing = { offers: 0, commands: 0, events: 0 };

describe('R-T5 the same command', () => {
  test('twice is applied once, and gives what the first gave', async () => {
    const given = command();
    const first = await addOffer(dorte, given);
    const second = await addOffer(await world.as('dorte'), given);
    expect(first).toEqual({ offerId: given.id });
    expect(second).toEqual(first);
    expect(await left(given)).toEqual(once);
  });

  test('a year later is still the same', async () => {
    const given = command();
    await addOffer(await world.as('dorte', 365), given);
    expect(await addOffer(dorte, given)).toEqual({ offerId: given.id });
    expect(await left(given)).toEqual(once);
  });

  test.each(['nothing', 'null', 'false', 'a number', 'a list'])(
    'with an outcome that is %s',
    async (outcome) => {
      const outcomes: Record<string, unknown> = {
        nothing: undefined,
        null: null,
        false: false,
        'a number': 0,
        'a list': [],
      };
      const given = command();
      const run = () =>
        dorte.write({ event: 'people.created', citizenId: null }, given, async () => outcomes[outcome]);
      expect(await run()).toEqual(outcomes[outcome]);
      expect(await run()).toEqual(outcomes[outcome]);
    },
  );

  test('with other content is a conflict, and changes nothing', async () => {
    const given = command('Aftenholdet');
    await addOffer(dorte, given);
    const other = { ...given, content: 'Morgenholdet' };
    await expect(addOffer(dorte, other)).rejects.toThrow(CommandConflict);
    expect(await left(given)).toEqual(once);
    expect(await world.prepare('select name from offer where id = $1', [given.id])).toEqual([
      { name: 'Aftenholdet' },
    ]);
  });

  test('of somebody else is another command', async () => {
    const given = command('ok');
    const read = (visit: Visit, citizenId: string) =>
      visit.write({ event: 'preparation.shared', citizenId }, given, async (work) => work.actor.givenName);
    expect(await read(await world.as('jonas'), world.id('jonas'))).toBe('Jonas');
    expect(await read(await world.as('amina'), world.id('amina'))).toBe('Amina');
  });

  test('ten times at once is one row, one outcome, one event', async () => {
    const given = command();
    const visits = await Promise.all(Array.from({ length: 10 }, () => world.as('dorte')));
    const outcomes = await Promise.all(visits.map((visit) => addOffer(visit, given)));
    expect(outcomes).toEqual(Array(10).fill({ offerId: given.id }));
    expect(await left(given)).toEqual(once);
  });

  test('ten different ones at once are ten', async () => {
    const all = Array.from({ length: 10 }, (_, at) => command(`Hold ${at}`));
    await Promise.all(all.map((given) => addOffer(dorte, given)));
    expect(await Promise.all(all.map(left))).toEqual(Array(10).fill(once));
  });

  test('with other content at the same moment: one is applied, the other is a conflict', async () => {
    const given = command('Den ene');
    const settled = await Promise.allSettled([
      addOffer(dorte, given),
      addOffer(await world.as('dorte'), { ...given, content: 'Den anden' }),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = settled.find((one) => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(CommandConflict);
    expect(await left(given)).toEqual(once);
  });
});

describe('what does not come through leaves nothing', () => {
  const insertAnd = (given: Command, then: (work: Work) => unknown) =>
    dorte.write({ event: 'people.created', citizenId: null, subjectId: given.id }, given, async (work) => {
      await insertOffer(work, given.id, 'Aftenholdet');
      work.also('relation.created', given.id);
      return then(work);
    });

  test('a refusal: neither the row, nor the command, nor the record', async () => {
    const given = command();
    expect(await insertAnd(given, () => refuse('nameTaken', 'name'))).toEqual({
      refused: 'nameTaken',
      field: 'name',
    });
    expect(await left(given)).toEqual(nothing);
  });

  test('after a refusal the same form, filled in rightly, comes through with the same id', async () => {
    const given = command('Forkert');
    await insertAnd(given, () => refuse('nameTaken'));
    const corrected = { ...given, content: 'Rigtigt' };
    expect(await addOffer(dorte, corrected)).toEqual({ offerId: given.id });
    expect(await left(given)).toEqual(once);
  });

  test('a fault in the middle', async () => {
    const given = command();
    await expect(
      insertAnd(given, () => {
        throw new Error('the power went');
      }),
    ).rejects.toThrow('the power went');
    expect(await left(given)).toEqual(nothing);
  });

  test('a statement that fails', async () => {
    const given = command();
    await expect(insertAnd(given, (work) => insertOffer(work, uuidv7(), ''))).rejects.toThrow(
      'offer_name_check',
    );
    expect(await left(given)).toEqual(nothing);
  });

  test('a fault that the use case swallowed: a broken transaction is never taken for done', async () => {
    const given = command();
    await expect(
      insertAnd(given, (work) => insertOffer(work, uuidv7(), '').catch(() => 'looks fine')),
    ).rejects.toThrow();
    expect(await left(given)).toEqual(nothing);
  });

  test('a connection that breaks in the middle; the repeat comes through', async () => {
    const given = command();
    const broken = insertAnd(given, async ({ tx }) => {
      const { pid } = await tx
        .selectNoFrom((db) => db.fn<number>('pg_backend_pid').as('pid'))
        .executeTakeFirstOrThrow();
      await world.prepare('select pg_terminate_backend($1)', [pid]);
      await tx.selectFrom('offer').select('id').execute();
    });
    await expect(broken).rejects.toThrow();
    expect(await left(given)).toEqual(nothing);
    expect(await addOffer(dorte, given)).toEqual({ offerId: given.id });
    expect(await left(given)).toEqual(once);
  });

  test('a denied command leaves only the denial', async () => {
    const given = command();
    await expect(addOffer(await world.as('karin'), given)).rejects.toThrow(NotFound);
    expect(await left(given)).toEqual({ ...nothing, events: 1 });
    expect(await world.prepare('select decision from audit_event where subject_id = $1', [given.id])).toEqual(
      [{ decision: 'denied' }],
    );
  });

  test('a repeat after the access ended is denied, not answered from memory', async () => {
    const given = command('ok');
    const jonas = world.id('jonas');
    const write = async () =>
      (await world.as('bodil')).write(
        { event: 'meeting.told', citizenId: jonas },
        given,
        async () => 'fortalt',
      );
    expect(await write()).toBe('fortalt');
    const tie = 'update relation set ends_on = $3 where person_id = $1 and citizen_id = $2';
    await world.prepare(tie, [world.id('bodil'), jonas, '2026-03-01']);
    await expect(write()).rejects.toThrow(NotFound);
    await world.prepare(tie, [world.id('bodil'), jonas, null]);
  });
});

describe('R-T5 two people change the same', () => {
  /** Changes a name if nobody did since the form was filled in; the number of rows changed. */
  async function rename(visit: Visit, id: string, name: string, version: number) {
    return visit.write({ event: 'people.created', citizenId: null }, command(name), async ({ tx, actor }) => {
      const { numUpdatedRows } = await tx
        .updateTable('offer')
        .set((row) => ({ name, version: row('version', '+', 1) }))
        .where('municipalityId', '=', actor.municipalityId)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return { changed: Number(numUpdatedRows) };
    });
  }

  test('one after the other: the later meets a newer version and changes nothing', async () => {
    const given = command();
    await addOffer(dorte, given);
    expect(await rename(dorte, given.id, 'Den første', 1)).toEqual({ changed: 1 });
    expect(await rename(dorte, given.id, 'Den anden', 1)).toEqual({ changed: 0 });
    expect(await world.prepare('select name, version from offer where id = $1', [given.id])).toEqual([
      { name: 'Den første', version: 2 },
    ]);
  });

  test('in the same moment: exactly one of ten comes through', async () => {
    const given = command();
    await addOffer(dorte, given);
    const names = Array.from({ length: 10 }, (_, at) => `Navn ${at}`);
    const outcomes = await Promise.all(names.map((name) => rename(dorte, given.id, name, 1)));
    expect(outcomes.filter((outcome) => 'changed' in outcome && outcome.changed === 1)).toHaveLength(1);
    const [row] = await world.prepare('select version from offer where id = $1', [given.id]);
    expect(row?.version).toBe(2);
  });
});
