import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  calledMeeting,
  closedMeeting,
  command,
  given,
  goodCall,
  nothingHasHappened,
  openedMeeting,
  refusedAs,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { NotFound } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import { callMeeting, changeParticipants, moveMeeting, openMeeting, recordTold } from './public.ts';
import { seeCalling, seeMeeting } from './use-cases/see-meeting.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const about = () => world.id('jonas');
const call = (over: object = {}) => ({
  ...goodCall,
  ...over,
  citizenId: about(),
  people: [world.id('mette')],
});

describe('the caseworker calls the meeting', () => {
  it('starts the first round, with the citizen and herself among those who come', async () => {
    const { meetingId } = given(await callMeeting(await world.as('karin'), command(), call()));
    const view = await seeMeeting(await world.as('jonas'), about());
    expect(view.meeting).toMatchObject({
      id: meetingId,
      roundNumber: 1,
      kind: 'plan',
      on: goodCall.on,
      state: 'called',
      daysUntil: 100,
    });
    expect(view.people.map(({ givenName }) => givenName)).toEqual(['Jonas', 'Mette', 'Karin']);
    expect((await seeMeeting(await world.as('karin'), about())).myName).toBe('Karin Munk');
  });

  it.each([
    {
      row: 'R-P1 short notice without a reason',
      over: { on: daysAfter(theDay, 60) },
      refused: 'shortNoticeReasonMissing',
    },
    {
      row: 'R-P1 short notice with a reason',
      over: { on: daysAfter(theDay, 60), shortNoticeReason: 'Jonas flytter' },
      refused: undefined,
    },
    {
      row: 'R-P1 seven days below the target are tolerated',
      over: { on: daysAfter(theDay, 77) },
      refused: undefined,
    },
    { row: 'yesterday', over: { on: daysBefore(theDay, 1) }, refused: 'meetingDayIsPast' },
    { row: 'no time', over: { time: '' }, refused: 'meetingTimeMissing' },
    { row: 'nowhere', over: { place: ' ' }, refused: 'placeMissing' },
    { row: 'somebody who is not around him', over: { people: ['erik'] }, refused: 'personMayNotBeInvited' },
  ])('$row', async ({ over, refused }) => {
    const people = 'people' in over ? { people: [world.id('erik')] } : {};
    const outcome = await callMeeting(await world.as('karin'), command(), { ...call(over), ...people });
    expect(refusedAs(outcome)).toBe(refused);
  });

  it('exactly once: the same command again changes nothing', async () => {
    const once = command(call());
    const karin = await world.as('karin');
    const first = await callMeeting(karin, once, call());
    expect(await callMeeting(karin, once, call())).toEqual(first);
    expect(await world.prepare('select id from plan_meeting')).toHaveLength(1);
    expect(await world.prepare("select id from audit_event where event = 'meeting.called'")).toHaveLength(1);
  });

  it('R-M2 there is one common meeting: a second call is refused, also in the same moment', async () => {
    const karin = await world.as('karin');
    const both = await Promise.all([
      callMeeting(karin, command(), call()),
      callMeeting(await world.as('karin'), command(), call()),
    ]);
    expect(both.map(refusedAs).sort()).toEqual(['meetingAlreadyCalled', undefined]);
    expect(refusedAs(await callMeeting(karin, command(), call()))).toBe('meetingAlreadyCalled');
  });

  it('§ 2 the meeting after a closed one is the status meeting of the next round', async () => {
    await closedMeeting(world);
    given(await callMeeting(await world.as('karin'), command(), call()));
    const { meeting } = await seeMeeting(await world.as('karin'), about());
    expect(meeting).toMatchObject({ roundNumber: 2, kind: 'status', state: 'called' });
  });

  it.each(['jonas', 'mette', 'bodil', 'susanne', 'lone', 'henrik', 'gitte', 'dorte'])(
    '%s cannot',
    async (handle) => {
      await expect(callMeeting(await world.as(handle), command(), call())).rejects.toThrow(NotFound);
      expect(await world.prepare('select id from plan_round')).toEqual([]);
    },
  );

  it('the form to call is there for nobody else', async () => {
    expect(await seeCalling(await world.as('mette'), about())).toBeNull();
    const askFirst = (await seeCalling(await world.as('karin'), about()))?.askFirst;
    expect(askFirst).toContain(world.id('lone'));
    expect(askFirst).not.toContain(world.id('susanne'));
    expect(
      (await seeCalling(await world.as('karin'), about()))?.around.map(({ givenName }) => givenName),
    ).toContain('Lone');
  });
});

describe('R-P1 the clock', () => {
  it('runs until somebody has told Jonas in his way', async () => {
    const meeting = await calledMeeting(world);
    expect((await seeMeeting(await world.as('mette'), about())).notice).toMatchObject({
      state: 'notToldYet',
      days: 100,
    });
    const telling = {
      ...meeting,
      ofMeetingOn: goodCall.on,
      toldBy: 'Mette',
      toldOn: theDay,
      how: 'pictures',
      words: 'Han pegede på bilen',
    } as const;
    given(await recordTold(await world.as('mette'), command(), telling));
    const { notice } = await seeMeeting(await world.as('jonas'), about());
    expect(notice).toMatchObject({
      state: 'inTime',
      days: 100,
      told: { on: theDay, by: 'Mette', how: 'pictures' },
    });
  });

  it('a moved meeting must be told anew', async () => {
    const meeting = await calledMeeting(world);
    const telling = {
      ...meeting,
      ofMeetingOn: goodCall.on,
      toldBy: 'Mette',
      toldOn: theDay,
      how: 'talk',
      words: '',
    } as const;
    given(await recordTold(await world.as('mette'), command(), telling));
    const moved = await moveMeeting(await world.as('karin'), command(), {
      ...meeting,
      ...goodCall,
      on: daysAfter(theDay, 110),
      version: 1,
    });
    expect(moved).toEqual({ moved: true });
    expect((await seeMeeting(await world.as('karin'), about())).notice).toMatchObject({
      state: 'notToldYet',
      told: null,
      days: 110,
    });
    expect(refusedAs(await recordTold(await world.as('mette'), command(), telling))).toBe('meetingHasMoved');
  });

  it.each([
    { row: 'nobody said who', over: { toldBy: ' ' }, refused: 'whoToldMissing' },
    { row: 'tomorrow', over: { toldOn: daysAfter(theDay, 1) }, refused: 'toldInTheFuture' },
  ])('$row', async ({ over, refused }) => {
    const meeting = await calledMeeting(world);
    const telling = {
      ...meeting,
      ofMeetingOn: goodCall.on,
      toldBy: 'Mette',
      toldOn: theDay,
      how: 'talk',
      words: '',
      ...over,
    } as const;
    expect(refusedAs(await recordTold(await world.as('mette'), command(), telling))).toBe(refused);
  });

  it.each([
    ['karin', true],
    ['mette', true],
    ['bodil', true],
    ['jonas', false],
    ['lone', false],
    ['susanne', false],
    ['gitte', false],
  ] as const)('%s records it: %s', async (handle, may) => {
    const meeting = await calledMeeting(world);
    const telling = {
      ...meeting,
      ofMeetingOn: goodCall.on,
      toldBy: 'Mette',
      toldOn: theDay,
      how: 'talk',
      words: '',
    } as const;
    const recorded = recordTold(await world.as(handle), command(), telling);
    await (may
      ? expect(recorded).resolves.toEqual({ told: true })
      : expect(recorded).rejects.toThrow(NotFound));
  });
});

describe('two who change the same meeting', () => {
  it('R-T5 the second who moves it gets what stands now', async () => {
    const meeting = await calledMeeting(world);
    const move = (place: string) => ({ ...meeting, ...goodCall, place, version: 1 });
    given(await moveMeeting(await world.as('karin'), command(), move('Rådhuset')));
    const second = await moveMeeting(await world.as('karin'), command(), move('Biblioteket'));
    expect(second).toMatchObject({
      conflict: true,
      currentVersion: 2,
      now: { place: 'Rådhuset', time: '10:00' },
    });
    expect((await seeMeeting(await world.as('karin'), about())).meeting?.place).toBe('Rådhuset');
  });

  it('R-T5 the second who changes the people gets the names that stand now', async () => {
    const meeting = await calledMeeting(world);
    const change = (handle: string) => ({ ...meeting, version: 1, people: [world.id(handle)] });
    given(await changeParticipants(await world.as('karin'), command(), change('lone')));
    const second = await changeParticipants(await world.as('karin'), command(), change('mette'));
    expect(second).toMatchObject({
      conflict: true,
      currentVersion: 2,
      now: ['Jonas Lund', 'Lone Lund', 'Karin Munk'],
    });
  });

  it('who was taken off can come back, and R-M2 a missing offer is reminded of', async () => {
    const meeting = await calledMeeting(world);
    const karin = await world.as('karin');
    given(
      await changeParticipants(karin, command(), { ...meeting, version: 1, people: [world.id('mette')] }),
    );
    expect((await seeMeeting(karin, about())).offersMissing).toEqual(['Værkstedet']);
    const people = [world.id('mette'), world.id('susanne')];
    given(await changeParticipants(karin, command(), { ...meeting, version: 2, people }));
    const view = await seeMeeting(karin, about());
    expect(view.offersMissing).toEqual([]);
    expect(view.people.map(({ givenName, offerName }) => [givenName, offerName])).toContainEqual([
      'Susanne',
      'Værkstedet',
    ]);
  });

  it('a meeting that has begun is not moved, and opens once', async () => {
    const meeting = await openedMeeting(world);
    const karin = await world.as('karin');
    expect(refusedAs(await moveMeeting(karin, command(), { ...meeting, ...goodCall, version: 1 }))).toBe(
      'meetingHasBegun',
    );
    expect(refusedAs(await openMeeting(karin, command(), meeting))).toBe('meetingHasBegun');
  });
});

describe('who sees it', () => {
  it('Lone sees her own invitation and who comes, not the clock', async () => {
    await calledMeeting(world);
    const view = await seeMeeting(await world.as('lone'), about());
    expect(view.meeting?.place).toBe(goodCall.place);
    expect(view.people).toHaveLength(6);
    expect(view.notice).toBeNull();
    expect(view.may).toEqual({ call: false, manage: false, tell: false, enter: false, answer: false });
  });

  it('Lone who is not invited sees that there is nothing for her', async () => {
    given(await callMeeting(await world.as('karin'), command(), call()));
    const view = await seeMeeting(await world.as('lone'), about());
    expect(view).toMatchObject({ meeting: null, people: [] });
  });

  it.each(['gitte', 'oskar', 'henrik', 'erik', 'amina', 'dorte', 'niels'])(
    '%s learns nothing',
    async (handle) => {
      await calledMeeting(world);
      await expect(seeMeeting(await world.as(handle), about())).rejects.toThrow(NotFound);
    },
  );

  it('§ 5 a relation that has ended sees nothing from the day after', async () => {
    await calledMeeting(world);
    const ended = 'update relation set ends_on = $1 where person_id = $2 and citizen_id = $3';
    await world.prepare(ended, [daysBefore(theDay, 1), world.id('lone'), about()]);
    await expect(seeMeeting(await world.as('lone'), about())).rejects.toThrow(NotFound);
    await world.prepare(ended, [null, world.id('lone'), about()]);
  });
});
