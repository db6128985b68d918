import { v7 as uuidv7 } from 'uuid';
import {
  createPerson,
  createRelation,
  endRelationOn,
  writeStaffContact,
} from '../../src/features/admin/public.ts';
import { listStaff } from '../../src/features/admin/use-cases/list-staff.ts';
import {
  addStep,
  answerChange,
  markStepDone,
  recordTalk,
  sayTooHard,
  seeStaircase,
  takeStepAway,
  tellHowItWent,
} from '../../src/features/follow-up/public.ts';
import { seeWhomToAsk } from '../../src/features/help/use-cases/see-whom-to-ask.ts';
import { offerPreparation, startRound } from '../../src/features/home/public.ts';
import { listMyCitizens } from '../../src/features/home/use-cases/list-my-citizens.ts';
import { seeCitizen } from '../../src/features/home/use-cases/see-citizen.ts';
import { seeHome } from '../../src/features/home/use-cases/see-home.ts';
import { whoHasLooked } from '../../src/features/home/use-cases/see-who-has-looked.ts';
import { addPack, listPacks, switchPack } from '../../src/features/symbols/public.ts';
import { command } from '../meetings.ts';
import { theDay } from '../people.ts';
import { aPack, filesInMemory } from '../symbol-packs.ts';
import type { Scenario } from './scenarios.ts';

const noPartOfDailyLife = ['lone', 'vera', 'freja'];

export const scenariosOfEverydayAndPeople = {
  'home.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeHome(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'help.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeWhomToAsk(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'citizens.listed': {
    at: 'prepared',
    who: 'karin',
    as: null,
    act: (visit) => listMyCitizens(visit),
    denied: ['dorte', 'niels'],
  },
  'citizen.viewed': {
    at: 'prepared',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId }) => seeCitizen(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'whoHasLooked.viewed': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => whoHasLooked(visit, citizenId, null),
    denied: ['karin', 'mette', 'lone', 'dorte'],
  },
  'round.started': {
    at: 'founded',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) => startRound(visit, command(), citizenId),
    denied: ['jonas', 'mette', 'lone'],
  },
  'preparation.offered': {
    at: 'prepared',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId }) => offerPreparation(visit, command(), citizenId),
    denied: ['jonas', 'lone', 'susanne'],
  },
  'staircase.viewed': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId }) => seeStaircase(visit, citizenId),
    denied: ['freja', 'dorte'],
  },
  'step.written': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId, goalId }) =>
      addStep(visit, command(), { citizenId, goalId, words: 'Køre to stop', symbol: null, why: '' }),
    denied: noPartOfDailyLife,
  },
  'step.done': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, stepId }) =>
      markStepDone(visit, command(), { citizenId, stepId, isDone: true }),
    denied: noPartOfDailyLife,
  },
  'adjustment.answered': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId, stepId }, world) => {
      const changeId = uuidv7();
      await world.prepare(
        `insert into adjustment (municipality_id, id, citizen_id, goal_id, subject_id, author_id, what, before, after, reason, why_not_together)
         select municipality_id, $1, citizen_id, goal_id, id, $2, 'step', 'Før', 'Nu', 'r', 'w' from step where id = $3`,
        [changeId, world.id('mette'), stepId],
      );
      return answerChange(visit, command(), { citizenId, changeId, answer: 'disagree' });
    },
    denied: [...noPartOfDailyLife, 'mette', 'karin'],
  },
  'step.tooHard': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, stepId }) =>
      sayTooHard(visit, command(), { citizenId, stepId, said: 'tooHard', words: 'Det er for svært' }),
    denied: [...noPartOfDailyLife, 'mette', 'karin'],
  },
  'adjustment.talkedAbout': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    act: async (visit, { citizenId, stepId }, world) => {
      const changeId = uuidv7();
      await world.prepare(
        `insert into adjustment (municipality_id, id, citizen_id, goal_id, subject_id, author_id, what, before, after, reason, said)
         select municipality_id, $1, citizen_id, goal_id, id, citizen_id, 'step', words, words, 'r', 'tooHard' from step where id = $2`,
        [changeId, stepId],
      );
      return recordTalk(visit, command(), { citizenId, changeId, words: 'Vi har talt om det' });
    },
    denied: [...noPartOfDailyLife, 'jonas'],
  },
  'step.ticked': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, stepId }) =>
      tellHowItWent(visit, command(), { citizenId, stepId, answer: 'little' }),
    denied: noPartOfDailyLife,
  },
  'step.withdrawn': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId, stepId }) =>
      takeStepAway(visit, command(), {
        ...{ citizenId, stepId, isAway: true },
        told: { reason: 'Bussen er lagt om', withCitizen: { together: true } },
      }),
    denied: noPartOfDailyLife,
  },
  'people.created': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: (visit) =>
      createPerson(visit, command(), {
        ...{ id: uuidv7(), givenName: 'Ida', familyName: 'Holst', role: 'relative', unit: '', bornOn: null },
        ...{ selfRelationId: uuidv7(), since: theDay },
      }),
    denied: ['karin', 'jonas', 'niels'],
  },
  'people.contactsListed': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: (visit) => listStaff(visit),
    denied: ['karin', 'jonas', 'mette'],
  },
  'people.contactWritten': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: (visit, _facts, world) =>
      writeStaffContact(visit, command(), {
        ...{ personId: world.id('mette'), phone: '00 00 00 09', mail: 'mette@solby.example', version: 1 },
      }),
    denied: ['karin', 'jonas', 'niels', 'mette'],
  },
  'symbolPacks.listed': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: (visit) => listPacks(visit),
    denied: ['karin', 'jonas', 'mette'],
  },
  'symbolPack.added': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: async (visit) =>
      addPack(visit, command(), { name: 'Steder', accepted: true, zip: await aPack() }, filesInMemory()),
    denied: ['karin', 'jonas', 'niels'],
  },
  'symbolPack.switched': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: async (visit, _facts, world) => {
      const [pack] = await world.prepare(
        `insert into symbol_pack (municipality_id, id, name, accepted_by) values ($1, gen_random_uuid(), 'Mad', $2) returning id`,
        [world.municipalityOf('dorte'), world.id('dorte')],
      );
      return switchPack(visit, command(), { packId: String(pack?.id), isOff: true });
    },
    denied: ['karin', 'jonas', 'niels'],
  },
  'relation.created': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: (visit, { citizenId }, world) =>
      createRelation(visit, command(), {
        ...{
          id: uuidv7(),
          citizenId,
          personId: world.id('erik'),
          kind: 'relative',
          offerId: null,
          kinship: 'onkel',
        },
        ...{ guardianScope: null, startsOn: theDay, endsOn: null },
      }),
    denied: ['karin', 'jonas', 'niels'],
  },
  'relation.ended': {
    at: 'founded',
    who: 'dorte',
    as: null,
    act: async (visit, { citizenId }, world) => {
      const [tie] = await world.prepare('select id from relation where citizen_id = $1 and person_id = $2', [
        citizenId,
        world.id('lone'),
      ]);
      return endRelationOn(visit, command(), { relationId: String(tie?.id), lastDay: theDay });
    },
    denied: ['karin', 'jonas', 'niels'],
  },
} as const satisfies Record<string, Scenario>;
