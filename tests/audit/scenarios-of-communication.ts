import {
  putCommunicationOnPrint,
  showCommunicationTo,
} from '../../src/features/communication/use-cases/choose-readers.ts';
import { objectToCommunication } from '../../src/features/communication/use-cases/object-to-communication.ts';
import { seeCommunication } from '../../src/features/communication/use-cases/see-communication.ts';
import { writeCommunication } from '../../src/features/communication/use-cases/write-communication.ts';
import { command } from '../meetings.ts';
import type { Scenario } from './scenarios.ts';

const readersOnly = ['karin', 'lone', 'vera', 'susanne', 'bodil'];

export const scenariosOfCommunication = {
  'communication.viewed': {
    at: 'prepared',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId }) => seeCommunication(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'communication.written': {
    at: 'prepared',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId }) =>
      writeCommunication(visit, command(), {
        citizenId,
        question: 'yes',
        version: 0,
        choices: ['nod'],
        words: '',
        instead: null,
        howTheyKnow: 'Jeg ser det hver dag',
      }),
    denied: [...readersOnly, 'freja', 'dorte'],
  },
  'communication.objected': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId }, world) => {
      const [entry] = await world.prepare('select id from communication_entry');
      const entryId = String(entry?.id ?? citizenId);
      return objectToCommunication(visit, command(), { citizenId, entryId, stands: true });
    },
    denied: [...readersOnly, 'mette'],
  },
  'communication.showingChanged': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }, world) =>
      showCommunicationTo(visit, command(), { citizenId, personIds: [world.id('freja')] }),
    denied: [...readersOnly, 'mette'],
  },
  'communication.printChosen': {
    at: 'prepared',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => putCommunicationOnPrint(visit, command(), { citizenId, onPrint: true }),
    denied: [...readersOnly, 'mette'],
  },
} as const satisfies Record<string, Scenario>;
