import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBeep, aDrawing } from '../../../tests/answer-files.ts';
import {
  command,
  given,
  heardMeeting,
  nothingHasHappened,
  openedMeeting,
  refusedAs,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound, type Work } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import type { HeardAnswer } from '../../domain/meetings/heard.ts';
import { setDocument } from '../../outside/pdf/set-document.ts';
import { type GivenFile, giveAnswerFile, seeAnswerFile, takeAnswerFileBack } from '../answer-files/public.ts';
import { answerHeard, closeMeeting } from './public.ts';
import { besideHeard } from './use-cases/beside-heard.ts';
import { seeClosing, seeRoom } from './use-cases/see-room.ts';
import { seeVersion } from './use-cases/see-versions.ts';
import { takeVersion } from './use-cases/take-document.ts';

let world: World;
const files = filesInMemory();
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const citizenId = () => world.id('jonas');
const drawing = (lines = 1): GivenFile => ({ kind: 'drawing', text: aDrawing(lines) });
const recording: GivenFile = { kind: 'recording', bytes: aBeep() };
type Meeting = Awaited<ReturnType<typeof openedMeeting>>;
const besideIn =
  ({ meetingId }: Meeting) =>
  (work: Work) =>
    besideHeard(work, citizenId(), meetingId);

async function give(meeting: Meeting, file: GivenFile, who = 'jonas') {
  const answer = { citizenId: citizenId(), given: file, beside: besideIn(meeting) };
  return giveAnswerFile(await world.as(who), command(), answer, files);
}
async function answers(meeting: Meeting, answer: HeardAnswer, words = '') {
  const self = { saidBy: 'self', describedReaction: '' } as const;
  given(await answerHeard(await world.as('jonas'), command(), { ...meeting, ...self, answer, words }));
}
async function seenBy(who: string) {
  const { heard, heardFiles } = await seeRoom(await world.as(who), citizenId());
  return { answer: heard?.answer, files: heardFiles.standing.map(({ kind }) => kind) };
}
async function firstFile(): Promise<string> {
  return (await seeRoom(await world.as('jonas'), citizenId())).heardFiles.standing[0]?.id ?? '';
}
async function close(meeting: Meeting) {
  const closing = { ...meeting, nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor: 'all' } as const;
  return given(await closeMeeting(await world.as('karin'), command(), closing)).versionId;
}

describe('R-M1, R-P8 whether one was heard is drawn, said or photographed', () => {
  it('beside one’s own answer, for those in the room and where the meeting is closed', async () => {
    const meeting = await openedMeeting(world);
    await answers(meeting, 'no');
    given(await give(meeting, drawing()));
    given(await give(meeting, recording));
    for (const who of ['jonas', 'karin', 'mette', 'lone'])
      expect(await seenBy(who), who).toEqual({ answer: 'no', files: ['drawing', 'recording'] });
    const { heardFiles } = await seeClosing(await world.as('karin'), citizenId());
    expect(heardFiles.standing).toHaveLength(2);
  });

  it('not before one has answered, and by nobody else', async () => {
    const meeting = await openedMeeting(world);
    expect(refusedAs(await give(meeting, drawing()))).toBe('answerMissing');
    await answers(meeting, 'partly');
    await expect(give(meeting, drawing(), 'karin')).rejects.toBeInstanceOf(NotFound);
  });

  it('not beside what another recorded, and the database ties it to no such answer', async () => {
    const meeting = await openedMeeting(world);
    const recorded = {
      ...meeting,
      answer: 'yes',
      words: 'Ja',
      saidBy: 'withHelp',
      describedReaction: '',
    } as const;
    const { heardId } = given(await answerHeard(await world.as('karin'), command(), recorded));
    expect(refusedAs(await give(meeting, drawing()))).toBe('answerMissing');
    const adding = world.prepare(
      `insert into answer_file (municipality_id, id, citizen_id, heard_answer_id, kind, file_hash)
       values ($1, gen_random_uuid(), $2, $3, 'drawing', 'f00')`,
      [world.municipalityOf('jonas'), citizenId(), heardId],
    );
    await expect(adding).rejects.toThrow(/foreign key/);
  });

  it('it follows into the answer that takes the place of the first, and is taken back and had back there', async () => {
    const meeting = await openedMeeting(world);
    await answers(meeting, 'no');
    given(await give(meeting, drawing()));
    const before = await firstFile();
    await answers(meeting, 'partly', 'Om bussen');
    expect(await seenBy('karin')).toEqual({ answer: 'partly', files: ['drawing'] });
    const fileId = await firstFile();
    expect(fileId).not.toBe(before);
    const change = { citizenId: citizenId(), fileId, beside: besideIn(meeting) };
    const jonas = await world.as('jonas');
    given(await takeAnswerFileBack(jonas, command(), { ...change, isBack: true }));
    for (const id of [before, fileId]) {
      const seeing = seeAnswerFile(await world.as('karin'), { citizenId: citizenId(), fileId: id }, files);
      await expect(seeing).rejects.toBeInstanceOf(NotFound);
    }
    given(await takeAnswerFileBack(jonas, command(), { ...change, isBack: false }));
    expect((await seenBy('karin')).files).toEqual(['drawing']);
  });
});

describe('R-M8 kept into the agreed version', () => {
  it('sealed in with the answer, fast, and in no part that a further offer is given (R-M2)', async () => {
    const meeting = await heardMeeting(world);
    given(await give(meeting, drawing()));
    const fileId = await firstFile();
    const versionId = await close(meeting);
    const { version } = await seeVersion(await world.as('jonas'), citizenId(), versionId);
    expect(version.isUnchanged).toBe(true);
    expect(version.snapshot.heard.files).toEqual([
      { id: fileId, kind: 'drawing', hash: expect.any(String) as string },
    ]);
    const inFullFor = ['mette', 'karin'];
    for (const who of [...inFullFor, 'susanne', 'lone']) {
      const seeing = seeAnswerFile(await world.as(who), { citizenId: citizenId(), fileId }, files);
      if (inFullFor.includes(who)) expect((await seeing).kind).toBe('drawing');
      else await expect(seeing, who).rejects.toBeInstanceOf(NotFound);
    }
    const back = { citizenId: citizenId(), fileId, isBack: true, beside: besideIn(meeting) };
    const taking = takeAnswerFileBack(await world.as('jonas'), command(), back);
    await expect(taking).rejects.toBeInstanceOf(NotFound);
    await expect(give(meeting, drawing(3))).rejects.toBeInstanceOf(NotFound);
  });

  it('on paper the drawing is there, and it says that there is a recording', async () => {
    const meeting = await heardMeeting(world);
    given(await give(meeting, drawing()));
    given(await give(meeting, recording));
    const { print } = await takeVersion(await world.as('jonas'), citizenId(), await close(meeting), files);
    expect(Object.keys(print.symbols).filter((id) => id.startsWith('file '))).toHaveLength(1);
    const pdf = await setDocument({ what: 'plan', print });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
