import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPolicies, type Policy } from '../../src/database/policies.ts';
import { structuralTables } from '../../src/database/structural-tables.ts';
import { enter, theDay } from '../people.ts';
import { peopleOfTheOracle } from './oracle.ts';
import type { Probed } from './probes.ts';
import { everythingOpen, setTheScene } from './scenes.ts';
import { prepareStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await prepareStage();
});
afterAll(() => stage.end());

const people = [...peopleOfTheOracle, 'henrik', 'gitte'];
const policies = allPolicies().map((policy) => ({ ...policy, on: `${policy.schema}.${policy.table}` }));
const narrow = policies.filter(({ condition }) => condition !== 'true');

/** The cells of a policy that are no longer as § 5 says once something was done to it. */
async function changedBy({ table, command }: Policy, first: string): Promise<readonly Probed[]> {
  const cells = await stage.play(everythingOpen, people, { table, command, first });
  return cells.filter(({ expected, allowed }) => expected !== allowed);
}

describe('every policy counts', () => {
  test('there are policies, each with a name of its own', () => {
    expect(policies.length).toBeGreaterThan(80);
    expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length);
  });

  test.each(policies)('without $name somebody loses what § 5 gives', async (policy) => {
    const changed = await changedBy(policy, `drop policy ${policy.name} on ${policy.on}`);
    expect(changed.some(({ expected }) => expected)).toBe(true);
    expect(changed.filter(({ expected }) => !expected)).toEqual([]);
  });

  test.each(narrow)('with $name open to all somebody gets what § 5 denies', async (policy) => {
    // Changing asks for seeing as well, so the policy for changes is laid bare: it must hold by itself.
    const bare = policy.command === 'update' ? opened(policyFor(policy.table, 'select')) : 'select';
    expect(await changedBy(policy, bare)).toEqual([]);
    const changed = await changedBy(policy, `${bare}; ${opened(policy)}`);
    expect(changed.some(({ expected }) => !expected)).toBe(true);
    expect(changed.filter(({ expected }) => expected)).toEqual([]);
  });
});

function policyFor(table: string, command: Policy['command']): Policy {
  const policy = policies.find((one) => one.table === table && one.command === command);
  if (policy === undefined) throw new Error(`There is no policy to ${command} ${table}.`);
  return policy;
}

function opened({ schema, table, name, command }: Policy): string {
  const clause = {
    select: 'using (true)',
    insert: 'with check (true)',
    update: 'using (true) with check (true)',
  };
  return `alter policy ${name} on ${schema}.${table} ${clause[command]}`;
}

describe('every look-up of the owner counts', () => {
  const tables = structuralTables.filter(({ ownerLooksUp }) => ownerLooksUp).map(({ table }) => table);
  const alsoFound = [
    ...['plan_meeting', 'meeting_participant', 'showing', 'goal', 'step', 'agreement'],
    ...['plan_version', 'plan_version_part', 'effort', 'effort_decision', 'dream', 'goal_words'],
    ...['shared_item', 'heard_answer', 'goal_fit', 'adjustment', 'preparation_end', 'goal_contribution'],
  ];

  test.each([...tables, ...alsoFound])('without it something is not found through %s', async (table) => {
    const before = await found();
    const after = await found(`drop policy owner_looks_up on ${table}`);
    expect(before).toMatchObject({
      susanne: {
        entered: true,
        meetings: 1,
        open: 1,
        kept: 3,
        stairs: 2,
        rounds: 2,
        demoPeople: 19,
        steps: 3,
        answered: 4,
        told: 2,
        brought: true,
        drawn: 1,
        sealed: true,
        undecided: 0,
        given: 0,
      },
      lone: { entered: true, meetings: 1, open: 1, shown: 1, undecided: 0, given: 0 },
      karin: { entered: true, undecided: 0, given: 2, dreamless: 0, before: 1 },
    });
    expect(after).not.toEqual(before);
  });

  test('there are no others', async () => {
    const found = await stage.world.prepare(
      `select tablename as table from pg_policies where policyname = 'owner_looks_up' order by 1`,
    );
    expect(found.map(({ table }) => table)).toEqual([...tables, ...alsoFound].sort());
  });

  /** What a provider, a relative and a caseworker enter with when the meeting is open and the plan shown. */
  async function found(first?: string) {
    return {
      susanne: await foundBy('susanne', first),
      lone: await foundBy('lone', first),
      karin: await foundBy('karin', first),
    };
  }

  /** In a transaction that leaves nothing. */
  async function foundBy(person: string, first: string | undefined) {
    const { world, rows, test } = stage;
    const session = await world.session(person);
    const client = new pg.Client(test.superuser);
    await client.connect();
    try {
      await client.query('begin');
      const prepare = async (text: string, values: readonly unknown[] = []) =>
        (await client.query(text, [...values])).rows;
      await setTheScene(world, rows, everythingOpen, prepare);
      const [pack] = await prepare(
        `insert into symbol_pack (municipality_id, id, name, accepted_by, drawn_at, expected)
         values ($1, gen_random_uuid(), 'Mad', $2, null, 1) returning municipality_id, id`,
        [world.municipalityOf('dorte'), world.id('dorte')],
      );
      await prepare(
        `insert into pack_picture (municipality_id, id, pack_id, position, file, name, licence, sent)
         values ($1, gen_random_uuid(), $2, 0, 'bolle.svg', 'bolle', 'CC0', '')`,
        [pack.municipality_id, pack.id],
      );
      await prepare(
        `insert into agreement (municipality_id, id, citizen_id, version_id, party_id, author_id, answer)
         select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, citizen_id, 'agree' from plan_version`,
      );
      // A later round, whose meeting is closed with "Blev du hørt? Nej".
      await prepare(
        `with round as (insert into plan_round (municipality_id, id, citizen_id, number, started_on)
           values ($1, gen_random_uuid(), $2, 99, $3) returning *)
         insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, closed_at)
         select municipality_id, gen_random_uuid(), citizen_id, id, 'plan', $3::date, $3, 60, 'Birkely', citizen_id, $3::date from round`,
        [world.municipalityOf('jonas'), world.id('jonas'), theDay],
      );
      // In it a goal whose dream the citizen took away, and kept all the same.
      await prepare(
        `with dream as (insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, withdrawn_at, withdrawn_by)
           select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, 'self', now(), citizen_id from plan_round where number = 99
           returning *),
         goal as (insert into goal (municipality_id, id, citizen_id, round_id, dream_id, author_id, title, position)
           select municipality_id, gen_random_uuid(), citizen_id, round_id, id, citizen_id, 'Flytte', 1 from dream returning *)
         insert into goal_fit (municipality_id, id, citizen_id, goal_id, author_id, fits, created_at)
           select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, true, now() from goal`,
      );
      // What somebody contributed before came along to it, and nobody has said it again.
      await prepare(
        `insert into goal_contribution (municipality_id, id, citizen_id, goal_id, author_id, words, from_contribution_id)
         select o.municipality_id, gen_random_uuid(), o.citizen_id, g.id, o.author_id, o.words, o.id from goal_contribution o
         join goal g on g.municipality_id = o.municipality_id and g.citizen_id = o.citizen_id and g.title = 'Flytte' limit 1`,
      );
      // And help that was wished for and stopped, which waits for nothing.
      await prepare(
        `with effort as (insert into effort (municipality_id, id, citizen_id, round_id, author_id, what, to_on)
           select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, 'Ledsager', '2020-01-01' from plan_round where number = 99
           returning *)
         insert into adjustment (municipality_id, id, citizen_id, subject_id, author_id, what, before, after, reason, help_before)
         select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, 'effort', '', '2020-01-01', 'r', '{"to":null}' from effort`,
      );
      await prepare(
        `insert into preparation_end (municipality_id, id, citizen_id, round_id, ended)
         select municipality_id, gen_random_uuid(), citizen_id, id, 'finished' from plan_round where number = 99`,
      );
      await prepare('update heard_answer set withdrawn_at = now() where withdrawn_at is null');
      await prepare(
        `insert into heard_answer (municipality_id, id, citizen_id, meeting_id, author_id, said_by, answer)
         select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, 'self', 'no' from plan_meeting where closed_at is not null`,
      );
      const [item] = await prepare(
        `insert into shared_item (municipality_id, id, citizen_id, round_id, area, words, symbols)
         select municipality_id, gen_random_uuid(), citizen_id, id, 'home', 'Hus', '{}' from plan_round
         where citizen_id = $1 order by number desc limit 1
         returning municipality_id, citizen_id, gen_random_uuid() as round_id, id as from_shared_item_id`,
        [world.id('jonas')],
      );
      await prepare(
        `insert into showing (municipality_id, id, citizen_id, what, subject_id, person_id)
         values ($1, gen_random_uuid(), $2, 'sharedItem', $3, $4)`,
        [item.municipality_id, item.citizen_id, item.from_shared_item_id, world.id(person)],
      );
      const [words] = await prepare(
        `select array(select id from dream union all select id from goal_words) as ids`,
      );
      if (first !== undefined) await client.query(first);
      await client.query('set local role mlmp_app');
      const demo = await client.query('select count(*)::int as people from access.demo_people()');
      const entered = await enter(client, session, theDay).then(
        () => true,
        () => false,
      );
      const asked = `array(select r.citizen_id from plan_round r), array(select r.id from plan_round r)`;
      const stands = await client.query(
        `select count(*) filter (where has_steps)::int as steps, count(*) filter (where is_answered)::int as answered,
           count(meeting_state)::int as came, count(*) filter (where has_ended)::int as ended from access.stand_in_rounds(${asked})`,
      );
      const duties = await client.query(
        `select coalesce((select sum(undecided) from access.efforts_to_decide(${asked})), 0)::int as undecided,
           (select count(unheard_since) from access.plans_that_hold(array(select r.citizen_id from plan_round r)))::int as unheard`,
      );
      const dreamless = await client.query(
        `select coalesce(sum(waiting), 0)::int as dreamless from access.goals_to_talk_about(${asked})`,
      );
      const parts = await client.query(
        `select coalesce(sum(cardinality(access.offers_given(v.citizen_id, v.id))), 0)::int as given from plan_version v`,
      );
      const came = await client.query(
        'select count(access.contribution_before(c))::int as before from goal_contribution c',
      );
      const settings = await client.query(
        `select cardinality(access.my_meetings()) as meetings, cardinality(access.citizens_in_open_meeting()) as open,
           cardinality(access.plans_shown_to_me()) as shown, cardinality(access.goals_kept_from_me()) as kept,
           cardinality(access.stairs_kept_from_me()) as stairs, cardinality(access.rounds_kept_from_me()) as rounds,
           cardinality(access.people_around_me()) as people, access.my_citizens() as mine`,
      );
      const fits = await client.query('select count(*)::int as told from access.answers_to_words($1, $2)', [
        world.id('jonas'),
        words.ids,
      ]);
      const shown = await client.query(
        'select access.is_shown_still(jsonb_populate_record(null::public.dream, $1)) as brought',
        [item],
      );
      const drawn = await drawAll(client, pack.id);
      // Last, because a seal that may not be written breaks the transaction.
      const sealed = await client.query('select from access.seal_record()').then(
        ({ rowCount }) => rowCount !== 0,
        () => false,
      );
      return {
        ...{ entered, ...settings.rows[0], drawn, sealed },
        ...{ ...duties.rows[0], ...parts.rows[0], ...dreamless.rows[0], ...stands.rows[0], ...came.rows[0] },
        ...{
          demoPeople: demo.rows[0].people,
          steps: stands.rows[0].steps,
          answered: stands.rows[0].answered,
          told: fits.rows[0].told,
          brought: shown.rows[0].brought,
        },
      };
    } finally {
      await client.query('rollback');
      await client.end();
    }
  }
});

/** Draws what waits to be drawn, and counts the pictures that the pack has then; undefined where that is refused. */
async function drawAll(client: pg.Client, pack: string): Promise<number | undefined> {
  await client.query('savepoint drawing');
  try {
    await client.query(
      `select access.keep_pack_picture(p.municipality_id, p.pack_id, p.id, 'drawn', now()) from access.begin_pack_picture() p`,
    );
    const { rowCount } = await client.query('select from pack_symbol where pack_id = $1', [pack]);
    return rowCount ?? 0;
  } catch {
    await client.query('rollback to savepoint drawing');
    return undefined;
  }
}
