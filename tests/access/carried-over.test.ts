import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareStage, type Stage } from './stage.ts';

let stage: Stage;
/** What the goals, efforts and dreams of the round before became in the next one. */
const became = {
  goal: new Map<string, string>(),
  effort: new Map<string, string>(),
  dream: new Map<string, string>(),
};

beforeAll(async () => {
  stage = await prepareStage();
  for (const table of ['goal', 'effort', 'dream'] as const) {
    const rows = await stage.world.prepare(
      `insert into ${table} select copy.* from ${table} o, jsonb_populate_record(o, jsonb_build_object(
         'id', gen_random_uuid(), 'from_${table}_id', o.id)) copy returning id, from_${table}_id as became_of`,
    );
    for (const row of rows) became[table].set(String(row.became_of), String(row.id));
  }
});
afterAll(() => stage.end());

const author = { author_id: 'a person' };
const said = { ...author, said_by: 'onBehalf', words: 'Noget andet', symbols: '{1F600}' };

/** What comes along into the next round unchanged, whoever carries it (R-S3): another value is not let in. */
const carried = [
  {
    table: 'dream',
    name: 'of jonas',
    from: 'from_dream_id',
    others: { ...said, confirmed_at: '2026-01-01', is_most_important: true },
  },
  {
    table: 'goal_words',
    name: 'goal common, by jonas',
    from: 'from_goal_words_id',
    others: { ...said, confirmed_at: '2026-01-01' },
  },
  {
    table: 'goal_contribution',
    name: 'by susanne, goal common',
    from: 'from_contribution_id',
    others: { ...author, words: 'Noget andet' },
  },
  {
    table: 'effort',
    name: 'Værkstedet in the common goal',
    from: 'from_effort_id',
    others: { ...author, what: 'Noget andet', how_often: 'Aldrig', offer_id: null },
  },
  {
    table: 'effort_decision',
    name: 'of Værkstedet in the common goal, goal common, offer vaerkstedet',
    from: 'from_decision_id',
    others: {
      ...{ outcome: 'refused', decided_on: '2020-01-01', reason: 'Noget andet' },
      refuses_change: { what: 'Noget andet' },
    },
  },
  {
    table: 'score',
    name: 'by jonas, goal common',
    from: 'from_score_id',
    others: {
      ...author,
      view: 'professional',
      mastery_now: 'onMyOwn',
      expected_mastery: 'onMyOwn',
      expected_doesnt_know: true,
      words: 'Noget andet',
      place: 'hjemme',
    },
  },
  {
    table: 'disagreement',
    name: 'goal common',
    from: 'from_disagreement_id',
    others: { words: 'Noget andet' },
  },
  {
    table: 'answer_file',
    name: 'beside a dream',
    from: 'from_answer_file_id',
    others: { kind: 'recording', file_hash: 'another file' },
  },
];

/** The columns of a table that are not reckoned from others. */
async function writtenColumns(table: string): Promise<readonly string[]> {
  const found = await stage.world.prepare(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return found.map(({ name }) => String(name));
}

/** What a row hangs on follows with it; dreams hang on nothing. */
const hangsOn = (table: string) => {
  if (table === 'dream') return null;
  if (table === 'answer_file') return 'dream';
  return table === 'effort_decision' ? 'effort' : 'goal';
};

describe.each(carried)('$table', ({ table, name, from, others }) => {
  /** What the row comes under in the new round: what its goal or effort became there. */
  async function place(): Promise<Readonly<Record<string, unknown>>> {
    const on = hangsOn(table);
    if (on === null) return {};
    const [row] = await stage.world.prepare(`select ${on}_id as old from ${table} where id = $1`, [
      stage.rows.id(table, name),
    ]);
    return { [`${on}_id`]: became[on].get(String(row?.old)) };
  }

  /** Adds a copy of the row with some columns changed; true when row security lets it in. */
  async function letsIn(who: string, changes: Readonly<Record<string, unknown>>): Promise<boolean> {
    const { world, rows } = stage;
    const id = rows.id(table, name);
    const patch = {
      ...(await place()),
      ...changes,
      ...('author_id' in changes ? { author_id: world.id('erik') } : {}),
    };
    // An offer's effort and decision were Karin's; here Henrik's before her, so that the copy is not in her own name.
    if (table === 'effort_decision' || table === 'effort') {
      await world.prepare(`update ${table} set author_id = $1 where id = $2`, [world.id('henrik'), id]);
    }
    return world.inThePlaceOf(who, async (ask) => {
      const columns = await writtenColumns(table);
      const added = ask(
        `insert into ${table} (${columns}) select ${columns.map((column) => `copy.${column}`)} from ${table} o, jsonb_populate_record(o, $2::jsonb || jsonb_build_object(
           'id', gen_random_uuid(), '${from}', o.id)) copy where o.id = $1 returning id`,
        [id, JSON.stringify(patch)],
      );
      return added.then(
        (found) => found.length === 1,
        (error: { code?: string; message: string }) => {
          if (error.code === '42501') return false;
          if (error.code === '23505' || error.code === '23514') return true;
          throw error;
        },
      );
    });
  }

  test('comes along as it was, with its author, by the caseworker’s hand', async () => {
    expect(await letsIn('karin', {})).toBe(true);
  });
  test.each(Object.entries(others))('not with another %s', async (column, value) => {
    expect(await letsIn('karin', { [column]: value })).toBe(false);
  });
  const on = hangsOn(table);
  if (on !== null) {
    test(`not under another ${on} than its own has become`, async () => {
      const { [`${on}_id`]: own } = await place();
      const others = [...became[on].values()].filter((id) => id !== own);
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(await letsIn('karin', { [`${on}_id`]: other })).toBe(false);
    });
  }
  test('not for another citizen', async () => {
    expect(await letsIn('karin', { citizen_id: stage.world.id('amina') })).toBe(false);
  });
  test.each(['mette', 'bodil', 'lone', 'vera', 'henrik', 'dorte'])('not by %s', async (who) => {
    expect(await letsIn(who, {})).toBe(false);
  });
});
