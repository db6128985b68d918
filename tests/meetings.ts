import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../src/database/visit.ts';
import { daysAfter } from '../src/domain/day.ts';
import { isRefusal } from '../src/domain/refusal.ts';
import {
  answerHeard,
  callMeeting,
  closeMeeting,
  type MeetingForm,
  openMeeting,
  placeCard,
  tieHeardCards,
} from '../src/features/meetings/public.ts';
import type { FileStore } from '../src/outside/files.ts';
import { theDay, type World } from './people.ts';

/** A fresh command. */
export const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });

/** Takes back everything but people, offers and relations. Past the triggers, which let nobody else do so. */
export async function nothingHasHappened(world: World): Promise<void> {
  await world.prepare(`do $$ begin
    set local session_replication_role = replica;
    truncate plan_round, plan_meeting, plan_version, goal, dream, shared_item, showing, told, command, audit_event cascade;
  end $$`);
}

/** A call in good time from the day of the tests. */
export const goodCall: MeetingForm = {
  on: daysAfter(theDay, 100),
  time: '10:00',
  lengthMinutes: 60,
  place: 'Birkely, fællesrummet',
  form: 'onSite',
  shortNoticeReason: '',
};

/** What a use case gave. Throws when it refused: then the test itself is wrong. */
export function given<T>(outcome: T): Exclude<T, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome as Exclude<T, { refused: string }>;
}

/** The code of a refusal; undefined when there was none. */
export const refusedAs = (outcome: unknown): string | undefined =>
  isRefusal(outcome) ? outcome.refused : undefined;

/** Karin calls Jonas' meeting with everybody around him. Gives the ids. */
export async function calledMeeting(world: World, over: Partial<MeetingForm> = {}) {
  const people = ['mette', 'bodil', 'susanne', 'lone'].map((handle) => world.id(handle));
  const call = { ...goodCall, ...over, citizenId: world.id('jonas'), people };
  const { meetingId, roundId } = given(await callMeeting(await world.as('karin'), command(), call));
  return { meetingId, roundId, citizenId: world.id('jonas') };
}

/** As `calledMeeting`, and Karin has opened it. */
export async function openedMeeting(world: World) {
  const meeting = await calledMeeting(world);
  given(await openMeeting(await world.as('karin'), command(), meeting));
  return meeting;
}

/** As `openedMeeting`; Jonas has a card and says he was heard in it. */
export async function heardMeeting(world: World) {
  const meeting = await openedMeeting(world);
  const jonas = await world.as('jonas');
  const point = { ...meeting, saidBy: 'self', howTheyKnow: '', words: 'Bussen', symbols: ['1F68C'] } as const;
  const { cardId } = given(await placeCard(jonas, command(), point));
  const yes = { ...meeting, answer: 'yes', words: 'Ja', saidBy: 'self', describedReaction: '' } as const;
  given(await answerHeard(jonas, command(), yes));
  given(await tieHeardCards(jonas, command(), { ...meeting, cardIds: [cardId] }));
  return { ...meeting, cardId };
}

/** As `heardMeeting`, and Karin has closed it: the first version is made, and given to these further offers. */
export async function closedMeeting(world: World, partsFor: 'all' | readonly string[] = 'all') {
  const meeting = await heardMeeting(world);
  const nextMeetingOn = daysAfter(theDay, 360);
  const closing = { ...meeting, nextMeetingOn, absent: [], partsFor } as const;
  const version = given(await closeMeeting(await world.as('karin'), command(), closing));
  return { ...meeting, ...version };
}

/** Puts a dream and three goals into the plan: common, for the day offer, for the home. */
export async function plannedGoals(
  world: World,
  meeting: { readonly roundId: string; readonly citizenId: string },
) {
  const about = [world.municipalityOf('jonas'), meeting.citizenId, meeting.roundId];
  const dreamId = uuidv7();
  await world.prepare(
    `insert into dream (municipality_id, citizen_id, round_id, id, author_id, said_by, words) values ($1, $2, $3, $4, $2, 'self', 'Min egen lejlighed')`,
    [...about, dreamId],
  );
  const goals = [
    ['Bussen selv', null, 1],
    ['Mit bord', [world.offer('vaerkstedet')], 2],
    ['Min medicin', [world.offer('birkely')], 3],
  ] as const;
  for (const [title, offers, position] of goals) {
    await world.prepare(
      `insert into goal (municipality_id, citizen_id, round_id, id, dream_id, author_id, title, only_offer_ids, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...about,
        uuidv7(),
        title === 'Bussen selv' ? dreamId : null,
        world.id('karin'),
        title,
        offers,
        position,
      ],
    );
  }
}

/** A store in which nothing is kept. */
export const noFiles: FileStore = {
  put: () => Promise.reject(new Error('Nothing is kept here.')),
  get: async () => undefined,
};
