import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotFound } from '../../src/database/visit.ts';
import { type AuditEventName, auditEventNames, auditEvents } from '../../src/domain/audit-event.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import type { World } from '../people.ts';
import { addedBy } from './record.ts';
import { notYetBuilt, type Scenario, scenarios } from './scenarios.ts';
import { type Stages, stages as stageNames, walkTheRound } from './stages.ts';

let stages: Stages;
beforeAll(async () => {
  stages = await walkTheRound();
});
afterAll(() => stages.end());

const all = Object.entries(scenarios) as readonly (readonly [AuditEventName, Scenario])[];

test('the events whose room is not built become fewer', () => {
  expect(notYetBuilt.length).toBeLessThanOrEqual(0);
});
test('every event of the list has one scenario, or is not built', () => {
  expect([...all.map(([event]) => event), ...notYetBuilt].sort()).toEqual([...auditEventNames].sort());
});

const isSeen = ([event]: (typeof all)[number]) => auditEvents[event].action === 'read';

describe.each(stageNames)('at the stage "%s"', (stage) => {
  const here = all.filter(([, scenario]) => scenario.at === stage);
  const inOrder = [...here.filter(isSeen), ...here.filter((one) => !isSeen(one))];
  const denials = here.flatMap(([event, scenario]) =>
    whoMayNot(scenario).map((who) => [event, who, scenario] as const),
  );

  test.each(denials)('%s is denied to %s, recorded, and gives nothing', async (event, who, scenario) => {
    const world = stages.at(stage);
    const visit = await world.as(who);
    const rows = await addedBy(world, () =>
      expect(scenario.act(visit, stages.facts, world)).rejects.toThrow(NotFound),
    );
    const denied = { event: scenario.deniedAs ?? event, decision: 'denied', actor_id: world.id(who) };
    expect(rows).toEqual([expect.objectContaining(denied)]);
  });

  test.each(inOrder)('%s adds its row, and no other that is not expected', async (event, scenario) => {
    const world = stages.at(stage);
    const visit = await world.as(scenario.who);
    const rows = await addedBy(world, async () => {
      const outcome = await scenario.act(visit, stages.facts, world);
      expect(isRefusal(outcome), JSON.stringify(outcome)).toBe(false);
      // What met another's change wrote nothing, and is no example.
      expect(outcome ?? {}).not.toHaveProperty('conflict', true);
    });
    expect(rows.map((row) => row.event).sort()).toEqual([event, ...(scenario.also ?? [])].sort());
    expect(rows.filter((row) => row.event === event)).toEqual([rowOf(world, event, scenario)]);
  });
});

function whoMayNot({ denied = [], as }: Scenario): readonly string[] {
  return as === null ? denied : [...denied, 'henrik', 'gitte'];
}

/** The row that a scenario adds: who, as what, about whom, what, by which rule, when. */
function rowOf(world: World, event: AuditEventName, { who, as }: Scenario) {
  const { resource, action } = auditEvents[event];
  return expect.objectContaining({
    municipality_id: world.municipalityOf(who),
    happened_at: world.clock.now(),
    actor_id: world.id(who),
    actor_relation: as ?? (who === 'dorte' ? null : expect.any(String)),
    citizen_id: as === null ? null : stages.facts.citizenId,
    decision: 'allowed',
    rule: `${resource} ${action}`,
  });
}
