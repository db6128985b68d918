import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { closedMeeting, nothingHasHappened, openedMeeting } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { seePreparation } from './use-cases/see-preparation.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

it.each([
  { row: 'open', begin: openedMeeting, isMeetingHeld: false },
  { row: 'closed', begin: closedMeeting, isMeetingHeld: true },
])(
  'R-P1 a meeting that is $row was held: $isMeetingHeld; the answers stay',
  async ({ begin, isMeetingHeld }) => {
    await begin(world);
    const seen = await seePreparation(await world.as('jonas'), world.id('jonas'));
    expect(seen).toMatchObject({ isMeetingHeld });
    expect(seen?.areas).toHaveLength(8);
  },
);
