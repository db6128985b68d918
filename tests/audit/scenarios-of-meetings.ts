import type { AnswerFile } from '../../src/domain/answer-file.ts';
import { daysAfter } from '../../src/domain/day.ts';
import {
  answerHeard,
  callMeeting,
  changeParticipants,
  closeMeeting,
  finishCard,
  hideCard,
  moveMeeting,
  openMeeting,
  placeCard,
  recordTold,
} from '../../src/features/meetings/public.ts';
import { seeMeeting } from '../../src/features/meetings/use-cases/see-meeting.ts';
import { seeCardFile, seeRoom } from '../../src/features/meetings/use-cases/see-room.ts';
import { command, goodCall } from '../meetings.ts';
import { theDay } from '../people.ts';
import type { Scenario } from './scenarios.ts';

const notTheCaseworker = ['mette', 'lone', 'jonas'];
const notInTheRoom = ['freja', 'vera'];

const fileOfCard = (file: AnswerFile): Scenario => ({
  at: 'open',
  who: 'jonas',
  as: 'citizen',
  act: async (visit, { citizenId, cardId }, world) => {
    // A card keeps what was put on it; the file is put there past that rule.
    await world.prepare('alter table meeting_card disable trigger words_stay');
    await world.prepare(`update meeting_card set ${file}_hash = $1 where id = $2`, ['a'.repeat(64), cardId]);
    return seeCardFile(visit, { citizenId, cardId, file });
  },
  denied: notInTheRoom,
});

export const scenariosOfMeetings = {
  'meeting.viewed': {
    at: 'called',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId }) => seeMeeting(visit, citizenId),
    denied: ['dorte', 'niels'],
  },
  'meeting.called': {
    at: 'prepared',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }, world) =>
      callMeeting(visit, command(), { ...goodCall, citizenId, people: [world.id('mette')] }),
    denied: notTheCaseworker,
  },
  'meeting.told': {
    at: 'called',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId, meetingId }) =>
      recordTold(visit, command(), {
        ...{ citizenId, meetingId, ofMeetingOn: goodCall.on, toldOn: theDay },
        ...{ toldBy: 'Mette', how: 'pictures', words: '' },
      }),
    denied: ['jonas', 'lone', 'susanne'],
  },
  'meeting.participantsChanged': {
    at: 'called',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, meetingId }, world) =>
      changeParticipants(visit, command(), { citizenId, meetingId, version: 1, people: [world.id('mette')] }),
    denied: notTheCaseworker,
  },
  'meeting.moved': {
    at: 'called',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, meetingId }) =>
      moveMeeting(visit, command(), {
        ...goodCall,
        on: daysAfter(theDay, 110),
        citizenId,
        meetingId,
        // Who comes was changed before, in the order of this list.
        version: 2,
      }),
    denied: notTheCaseworker,
  },
  'meeting.opened': {
    at: 'called',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, meetingId }) => openMeeting(visit, command(), { citizenId, meetingId }),
    denied: notTheCaseworker,
  },
  'meeting.roomViewed': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeRoom(visit, citizenId),
    also: ['privatePreparation.viewed'],
    denied: notInTheRoom,
  },
  'meeting.photoViewed': fileOfCard('photo'),
  'meeting.drawingViewed': fileOfCard('drawing'),
  'meeting.recordingHeard': fileOfCard('recording'),
  'meeting.cardPlaced': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, meetingId }) =>
      placeCard(visit, command(), {
        ...{ citizenId, meetingId, saidBy: 'self', howTheyKnow: '', words: 'Min lejlighed', symbols: [] },
      }),
    denied: ['freja'],
  },
  'meeting.cardWithdrawn': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, meetingId, cardId }) =>
      hideCard(visit, command(), { citizenId, meetingId, cardId }),
    denied: [...notInTheRoom, 'mette'],
  },
  'meeting.cardDone': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, meetingId, cardId }) =>
      finishCard(visit, command(), { citizenId, meetingId, cardId, isDone: true }),
    denied: [...notInTheRoom, 'mette'],
  },
  'meeting.heardAnswered': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, meetingId }) =>
      answerHeard(visit, command(), {
        ...{ citizenId, meetingId, answer: 'partly', words: '', saidBy: 'self', describedReaction: '' },
      }),
    denied: ['freja'],
  },
  'meeting.closed': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, meetingId }) =>
      closeMeeting(visit, command(), {
        ...{ citizenId, meetingId, nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor: 'all' },
      }),
    also: ['plan.versionMade'],
    denied: notTheCaseworker,
  },
} as const satisfies Record<string, Scenario>;
