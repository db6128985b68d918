import type { AnswerFile } from '../../src/domain/answer-file.ts';
import {
  endPreparation,
  objectToContribution,
  saveAnswer,
  seeSharedWithMe,
  shareItems,
  writeContribution,
} from '../../src/features/preparation/public.ts';
import { seeContributions } from '../../src/features/preparation/use-cases/see-contributions.ts';
import { seePreparation } from '../../src/features/preparation/use-cases/see-preparation.ts';
import { seeSharedFile } from '../../src/features/preparation/use-cases/see-shared-with-me.ts';
import { seeSharing } from '../../src/features/preparation/use-cases/see-sharing.ts';
import { takeEmptySheet, takeOwnSheet } from '../../src/features/preparation/use-cases/take-sheet.ts';
import { withdrawContribution } from '../../src/features/preparation/use-cases/withdraw-contribution.ts';
import { findPictures } from '../../src/features/symbols/public.ts';
import { seeOwnPhotos, withdrawOwnPhoto } from '../../src/features/symbols/use-cases/own-photos.ts';
import { command } from '../meetings.ts';
import type { Scenario } from './scenarios.ts';

const everybodyElse = ['karin', 'mette', 'lone', 'vera'];

const sharedFile = (file: AnswerFile): Scenario => ({
  at: 'prepared',
  who: 'mette',
  as: 'contactPerson',
  act: async (visit, { citizenId }, world) => {
    const hash = 'a'.repeat(64);
    const [item] = await world.prepare(`update shared_item set ${file}_hash = $1 returning id`, [hash]);
    const files = {
      put: () => Promise.reject(new Error('not here')),
      get: async () => new Uint8Array([1]),
    };
    return seeSharedFile(visit, { citizenId, copyId: String(item?.id), file }, files);
  },
  denied: ['dorte', 'niels', 'lone', 'susanne'],
});

const noFiles = {
  put: () => Promise.reject(new Error('not here')),
  get: async () => undefined,
};

export const scenariosOfPreparation = {
  'privatePreparation.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seePreparation(visit, citizenId),
    also: ['preparation.sharingViewed'],
    denied: everybodyElse,
  },
  'privatePreparation.printed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => takeOwnSheet(visit, citizenId, noFiles),
    denied: everybodyElse,
  },
  'preparationSheet.taken': {
    at: 'prepared',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId }) => takeEmptySheet(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'privatePreparation.saved': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) =>
      saveAnswer(visit, command(), {
        citizenId,
        area: 'day',
        version: 0,
        words: 'Arbejde',
        symbols: [],
        instead: null,
      }),
    denied: everybodyElse,
  },
  'preparation.ended': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => endPreparation(visit, command(), citizenId, 'noThanks'),
    denied: everybodyElse,
  },
  'preparation.shared': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }, world) =>
      shareItems(visit, command(), { citizenId, show: { areas: ['home'], personIds: [world.id('lone')] } }),
    also: ['privatePreparation.viewed'],
    denied: everybodyElse,
  },
  'preparation.sharingViewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeSharing(visit, citizenId),
    also: ['privatePreparation.viewed'],
    denied: everybodyElse,
    deniedAs: 'privatePreparation.viewed',
  },
  'sharedPreparation.viewed': {
    at: 'prepared',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId }) => seeSharedWithMe(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'contributions.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeContributions(visit, citizenId, null),
    denied: ['susanne', 'freja'],
  },
  'contribution.written': {
    at: 'prepared',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId }) =>
      writeContribution(visit, command(), {
        ...{
          citizenId,
          area: 'home',
          words: 'Han vil gerne bo selv',
          symbols: [],
          howTheyKnow: 'Han siger det',
        },
      }),
    denied: ['susanne', 'bodil', 'jonas'],
  },
  'contribution.objected': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, contributionId }) =>
      objectToContribution(visit, command(), citizenId, contributionId, 'Nej'),
    denied: ['lone', 'karin'],
  },
  'photo.viewed': sharedFile('photo'),
  'drawing.viewed': sharedFile('drawing'),
  'recording.heard': sharedFile('recording'),
  'symbols.searched': {
    at: 'prepared',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId }) =>
      findPictures(visit, { citizenId, query: 'bus', language: 'da', limit: 8, offered: [] }),
    denied: ['dorte', 'niels'],
  },
  'ownPhoto.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeOwnPhotos(visit, citizenId),
    denied: [...everybodyElse, 'dorte', 'freja'],
  },
  'ownPhoto.kept': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId }, world) => {
      const [photo] = await world.prepare(
        `insert into own_photo (municipality_id, id, citizen_id, name, photo_hash)
           values ($1, gen_random_uuid(), $2, 'Mormor', $3) returning id`,
        [world.municipalityOf('jonas'), citizenId, 'a'.repeat(64)],
      );
      const photoId = String(photo?.id);
      return withdrawOwnPhoto(visit, command(), { citizenId, photoId, isWithdrawn: true });
    },
    denied: everybodyElse,
  },
  'contribution.withdrawn': {
    at: 'prepared',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId, contributionId }) =>
      withdrawContribution(visit, command(), citizenId, contributionId),
    denied: ['karin', 'vera', 'susanne'],
  },
  'preparation.withdrawn': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => shareItems(visit, command(), { citizenId, hide: {} }),
    denied: everybodyElse,
  },
} as const satisfies Record<string, Scenario>;
