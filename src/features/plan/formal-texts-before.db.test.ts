import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { command, given } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { carryOver } from '../renewal/public.ts';
import { loadPlan } from './public.ts';
import { writeFormalText } from './use-cases/write-formal-text.ts';

let world: World;
let plan: PlanOfJonas;
let roundId: string;
const before = daysBefore(theDay, 300);
const background = 'Jonas er 24 år og bor på Birkely.';

beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  for (const [heading, text] of [
    ['background', background],
    ['aids', ''],
  ] as const)
    await world.prepare(
      `insert into formal_text (municipality_id, id, citizen_id, round_id, author_id, heading, text) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        world.municipalityOf('jonas'),
        ...[uuidv7(), plan.citizenId, plan.roundId, world.id('karin'), heading, text],
      ],
    );
  roundId = (await statusOfJonas(world, plan)).roundId;
  given(await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId }));
});

const texts = async () => {
  const visit = await world.as('karin');
  const { formalTexts } = await visit.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    loadPlan(work, plan.citizenId, roundId),
  );
  return Object.fromEntries(formalTexts.map(({ heading, ...one }) => [heading, one]));
};
const write = async (text: string) =>
  writeFormalText(await world.as('karin'), command(), {
    ...{ citizenId: plan.citizenId, heading: 'background', isNotRelevant: false, text },
    version: (await texts()).background?.version ?? 0,
  });

it('R-S3, R-M9 a text that came along says from when it is; where nothing was written, nothing does', async () => {
  expect(await texts()).toMatchObject({
    background: { text: background, fromPlanOf: before },
    aids: { text: '', fromPlanOf: null },
  });
});

it.each([background, 'Jonas er 25 år og bor på Birkely.'])(
  'R-M9 kept as it is or written anew, it is of this plan: %s',
  async (text) => {
    expect(await write(text)).toBeUndefined();
    expect(await texts()).toMatchObject({ background: { text, fromPlanOf: null } });
  },
);
