import { layOwnCard, showPicture } from '../../src/features/dream-board/public.ts';
import { takePicture } from '../../src/features/dream-board/use-cases/print-picture.ts';
import { seePicture } from '../../src/features/dream-board/use-cases/see-picture.ts';
import { seeShownCardPhoto, seeShownPictures } from '../../src/features/dream-board/use-cases/see-shown.ts';
import { command } from '../meetings.ts';
import type { World } from '../people.ts';
import { given } from '../preparation.ts';
import type { Scenario } from './scenarios.ts';

const everybodyElse = ['karin', 'mette', 'lone', 'vera'];
const name = 'dream-board' as const;

/** A card lies on the board before the scenario looks at it; the record is counted from there. */
const card = (place: string) => ({
  name,
  place,
  content: { words: 'Min egen lejlighed', symbol: '1F3E0', photo: null },
});

/** The rows of a shown board with a photo, put there by the owner, so that nothing of it is in the record. */
async function shownBoard(world: World): Promise<{ copyId: string; cardId: string }> {
  const cardId = '01890000-0000-7000-8000-00000000000a';
  const shown = { id: cardId, key: null, place: '5', words: '', symbol: null, photo: 'a'.repeat(64) };
  const [copy] = await world.prepare(
    `insert into shown_picture (municipality_id, id, citizen_id, name, content)
     values ($1, gen_random_uuid(), $2, 'dream-board', $3) returning id`,
    [world.municipalityOf('jonas'), world.id('jonas'), JSON.stringify({ columnNames: [], cards: [shown] })],
  );
  await world.prepare(
    `insert into showing (municipality_id, id, citizen_id, what, subject_id, person_id)
     values ($1, gen_random_uuid(), $2, 'ownPicture', $3, $4)`,
    [world.municipalityOf('jonas'), world.id('jonas'), copy?.id, world.id('mette')],
  );
  return { copyId: String(copy?.id), cardId };
}

export const scenariosOfOwnPictures = {
  'ownPicture.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seePicture(visit, citizenId, name),
    denied: everybodyElse,
  },
  'ownPicture.printed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId }, world) => {
      await world.prepare(
        `with picture as (insert into private_preparation.own_picture (municipality_id, id, citizen_id, name)
           values ($1, gen_random_uuid(), $2, 'dream-board') on conflict do nothing returning id)
         insert into private_preparation.own_picture_card (municipality_id, id, citizen_id, picture_id, place, words)
           select $1, gen_random_uuid(), $2, id, '5', 'Ord' from picture`,
        [world.municipalityOf('jonas'), citizenId],
      );
      return takePicture(visit, citizenId, name);
    },
    denied: everybodyElse,
  },
  'shownPicture.viewed': {
    at: 'prepared',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId }) => seeShownPictures(visit, citizenId),
    denied: ['susanne', 'dorte', 'niels'],
  },
  'shownPicture.photoViewed': {
    at: 'prepared',
    who: 'mette',
    as: 'contactPerson',
    act: async (visit, { citizenId }, world) => {
      const files = {
        put: () => Promise.reject(new Error('not here')),
        get: async () => new Uint8Array([1]),
      };
      return seeShownCardPhoto(visit, citizenId, await shownBoard(world), files);
    },
    denied: ['lone', 'karin', 'susanne', 'dorte'],
  },
  'ownPicture.changed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId }) => layOwnCard(visit, command(), { citizenId, ...card('1') }),
    denied: everybodyElse,
  },
  'ownPicture.shown': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId }, world) => {
      const showing = { citizenId, name, was: [], chosen: [world.id('lone')], isRenewed: false } as const;
      return given(await showPicture(visit, command(), showing));
    },
    denied: everybodyElse,
  },
  'ownPicture.hidden': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId }, world) => {
      const showing = { citizenId, name, was: [world.id('lone')], chosen: [], isRenewed: false } as const;
      return given(await showPicture(visit, command(), showing));
    },
    denied: everybodyElse,
  },
} as const satisfies Record<string, Scenario>;
