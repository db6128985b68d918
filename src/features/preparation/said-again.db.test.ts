import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { beginRound, command, given, write } from '../../../tests/preparation.ts';
import { NotFound, type Visit } from '../../database/visit.ts';
import { saveAnswer } from './use-cases/save-answer.ts';
import { seeArea } from './use-cases/see-area.ts';
import { seePreparation } from './use-cases/see-preparation.ts';
import { shareItems } from './use-cases/share-items.ts';

let world: World;
let citizenId: string;
let jonas: Visit;

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
  await write(jonas, citizenId, 'home', 'Jeg vil bo med min kat.', { symbols: ['1F6CB', '1F408'] });
  given(
    await shareItems(jonas, command(), {
      citizenId,
      show: { personIds: [world.id('mette')], areas: ['home'] },
    }),
  );
  await world.prepare(
    `insert into plan_round (municipality_id, id, citizen_id, number, previous_round_id, started_on)
     select municipality_id, '${uuidv7()}', citizen_id, 2, id, started_on from plan_round`,
  );
});
afterAll(() => world.close());

const home = () => seeArea(jonas, citizenId, 'home');
const send = async (lastTime: 'bring' | 'takeOut', area: 'home' | 'day' = 'home') => {
  const { answer, version } = (await home()) ?? { answer: undefined, version: 0 };
  const { words = '', symbols = [] } = answer ?? {};
  return saveAnswer(jonas, command(), { citizenId, area, version, words, symbols, instead: null, lastTime });
};

const overview = async () =>
  (await seePreparation(jonas, citizenId))?.areas.find(({ area }) => area === 'home');

it('R-P6 says who sees the answer of the round before, before anything new is answered', async () => {
  const former = { seenBy: [], seeOlder: [], seeFormer: ['Mette'] };
  expect(await overview()).toMatchObject({ state: 'unanswered', ...former });
  expect(await home()).toMatchObject(former);
});

it('R-S3 one tap says it again, another takes it out, and nothing is put aside that stands beside it', async () => {
  expect(await home()).toMatchObject({ answer: { words: '' }, lastTime: { isBrought: false } });
  given(await send('bring'));
  expect(await home()).toMatchObject({
    answer: { words: 'Jeg vil bo med min kat.', symbols: ['1F6CB', '1F408'] },
    lastTime: { isBrought: true },
  });
  const { version = 0 } = (await home()) ?? {};
  await write(jonas, citizenId, 'home', 'Jeg vil bo med min kat.\n\nOg en have.', {
    version,
    symbols: ['1F6CB', '1F408', '1F333'],
  });
  given(await send('takeOut'));
  expect(await home()).toMatchObject({
    answer: { words: 'Og en have.', symbols: ['1F333'] },
    takenAway: [],
    lastTime: { isBrought: false, answer: { words: 'Jeg vil bo med min kat.' } },
  });
});

it('R-S3 where nothing was told last time there is nothing to bring', async () => {
  await expect(send('bring', 'day')).rejects.toBeInstanceOf(NotFound);
});

it('"Jeg ved det ikke" beside words: the list says both; saving the words by hand makes them the answer', async () => {
  const area = 'bodyAndHealth';
  const told = { citizenId, area, words: 'Jeg går en tur', symbols: [] } as const;
  given(await saveAnswer(jonas, command(), { ...told, version: 0, instead: 'dontKnow' }));
  const listed = async () => (await seePreparation(jonas, citizenId))?.areas.find((one) => one.area === area);
  expect(await listed()).toMatchObject({ state: 'dontKnow', alsoTold: 'words' });
  given(await saveAnswer(jonas, command(), { ...told, version: 1, instead: null }));
  expect(await listed()).toMatchObject({ state: 'dontKnow', alsoTold: 'words' });
  given(await saveAnswer(jonas, command(), { ...told, version: 1, instead: null, standsByIt: true }));
  expect(await listed()).toMatchObject({ state: 'told', alsoTold: null });
});

it('standing by nothing leaves "Spring over"', async () => {
  const skipped = {
    words: '',
    symbols: [],
    version: 0,
    citizenId,
    area: 'gettingAround',
    instead: 'skipped',
  } as const;
  given(await saveAnswer(jonas, command(), skipped));
  given(await saveAnswer(jonas, command(), { ...skipped, version: 1, instead: null, standsByIt: true }));
  expect((await seeArea(jonas, citizenId, 'gettingAround'))?.answer.instead).toBe('skipped');
});
