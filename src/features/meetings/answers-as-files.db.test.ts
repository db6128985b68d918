import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBeep, aDrawing } from '../../../tests/answer-files.ts';
import {
  command,
  given,
  goodCall,
  heardMeeting,
  nothingHasHappened,
  openedMeeting,
  plannedGoals,
  refusedAs,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound, type Work } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import { setDocument } from '../../outside/pdf/set-document.ts';
import {
  type GivenFile,
  giveAnswerFile,
  keepGiven,
  seeAnswerFile,
  takeAnswerFileBack,
} from '../answer-files/public.ts';
import {
  besideNewDream,
  besideNewGoalWords,
  besideWords,
  bringFromPreparation,
  seePlanPage,
  showPlanTo,
  writeDream,
} from '../plan/public.ts';
import { carryOver } from '../renewal/public.ts';
import { callMeeting, closeMeeting } from './public.ts';
import { seeVersion } from './use-cases/see-versions.ts';
import { takeVersion } from './use-cases/take-document.ts';

let world: World;
const files = filesInMemory();
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const inAYear = daysAfter(theDay, 360);
const citizen = () => world.id('jonas');
const drawing = (lines = 1): GivenFile => ({ kind: 'drawing', text: aDrawing(lines) });
const recording: GivenFile = { kind: 'recording', bytes: aBeep() };
type Beside = Parameters<typeof giveAnswerFile>[2]['beside'];

async function give(given: GivenFile, beside: Beside, who = 'jonas') {
  const answer = { citizenId: citizen(), given, beside };
  return giveAnswerFile(await world.as(who), command(), answer, files);
}
const aNewDream = (work: Work) =>
  besideNewDream(work, { citizenId: citizen(), newId: uuidv7(), isMostImportant: false });
const theDream = (id: string) => (work: Work) => besideWords(work, { citizenId: citizen(), at: 'dream', id });

async function dreamsSeenBy(who: string) {
  const { plan } = await seePlanPage(await world.as(who), citizen(), null);
  return plan.dreams.map(({ words, files = [] }) => ({ words, files: files.map(({ kind }) => kind) }));
}
async function seenBy(who: string, fileId: string): Promise<boolean> {
  const seeing = seeAnswerFile(await world.as(who), { citizenId: citizen(), fileId }, files);
  return seeing.then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotFound) return false;
      throw error;
    },
  );
}

describe('R-M4, R-P8 a dream, and words on a goal, may be drawn or said', () => {
  it('without a word, and those who make the plan see it', async () => {
    await openedMeeting(world);
    const { id } = given(await give(drawing(), aNewDream));
    given(await give(recording, theDream(id)));
    for (const who of ['jonas', 'karin', 'mette'])
      expect(await dreamsSeenBy(who), who).toEqual([{ words: '', files: ['drawing', 'recording'] }]);
  });

  it('words on a goal too', async () => {
    const meeting = await openedMeeting(world);
    await plannedGoals(world, meeting);
    const [goal] = await world.prepare(`select id from goal where title = 'Bussen selv'`);
    const goalId = String(goal?.id);
    given(
      await give(recording, (work) =>
        besideNewGoalWords(work, { citizenId: citizen(), goalId, newId: uuidv7() }),
      ),
    );
    const { plan } = await seePlanPage(await world.as('karin'), citizen(), null);
    expect(plan.goals.find(({ id }) => id === goalId)?.ownWords).toMatchObject([
      { words: '', saidBy: { how: 'self' }, files: [{ kind: 'recording' }] },
    ]);
  });

  it('never beside what another wrote down', async () => {
    await openedMeeting(world);
    const said = { words: 'Bo selv', symbols: [], how: 'withHelp', howTheyKnow: '' } as const;
    const dream = { ...said, citizenId: citizen(), isMostImportant: false };
    const { id } = given(await writeDream(await world.as('karin'), command(), dream));
    await expect(give(drawing(), theDream(id))).rejects.toBeInstanceOf(NotFound);
    await expect(give(drawing(), aNewDream, 'karin')).rejects.toBeInstanceOf(NotFound);
  });
});

describe('R-P6, R-P8 what was prepared and shown comes into the plan with its drawing', () => {
  it.each(['jonas', 'karin'])('brought by %s', async (who) => {
    const { roundId } = await openedMeeting(world);
    const hash = await keepGiven(drawing(2), files);
    const itemId = uuidv7();
    await world.prepare(
      `insert into shared_item (municipality_id, id, citizen_id, round_id, area, words, symbols, drawing_hash)
       values ($1, $2, $3, $4, 'home', '', '{}', $5)`,
      [world.municipalityOf('jonas'), itemId, citizen(), roundId, hash],
    );
    await world.prepare(
      `insert into showing (municipality_id, id, citizen_id, what, subject_id, person_id)
       values ($1, gen_random_uuid(), $2, 'sharedItem', $3, $4)`,
      [world.municipalityOf('jonas'), citizen(), itemId, world.id('karin')],
    );
    const item = { citizenId: citizen(), itemId, isMostImportant: false };
    await bringFromPreparation(await world.as(who), command(), item);
    expect(await dreamsSeenBy('karin')).toEqual([{ words: '', files: ['drawing'] }]);
    // What Karin brought is not shown to Mette by that; what Jonas put into the plan is (docs/decisions/0026).
    expect(await dreamsSeenBy('mette')).toHaveLength(who === 'jonas' ? 1 : 0);
    const { plan } = await seePlanPage(await world.as('karin'), citizen(), null);
    expect(plan.dreams[0]?.saidBy).toEqual({ how: 'self' });
  });
});

describe('R-M8 kept into the agreed version', () => {
  async function agreed() {
    const meeting = await heardMeeting(world);
    await plannedGoals(world, meeting);
    const { id: dreamId } = given(await give(drawing(), aNewDream));
    given(await give(recording, theDream(dreamId)));
    const closing = { ...meeting, nextMeetingOn: inAYear, absent: [], partsFor: 'all' } as const;
    const { versionId } = given(await closeMeeting(await world.as('karin'), command(), closing));
    return { versionId, dreamId };
  }

  it('shown with it to those who see it, and fast until the next meeting', async () => {
    const { versionId, dreamId } = await agreed();
    const { version } = await seeVersion(await world.as('jonas'), citizen(), versionId);
    expect(version.isUnchanged).toBe(true);
    const dream = version.snapshot.dreams.find(({ words }) => words === '');
    expect(dream?.files?.map(({ kind }) => kind)).toEqual(['drawing', 'recording']);
    const drawn = dream?.files?.[0]?.id ?? '';
    expect(await seenBy('lone', drawn)).toBe(false);
    const showing = { citizenId: citizen(), personId: world.id('lone'), isShown: true };
    await showPlanTo(await world.as('jonas'), command(), showing);
    expect(await seenBy('lone', drawn)).toBe(true);
    const back = { citizenId: citizen(), fileId: drawn, isBack: true, beside: theDream(dreamId) };
    expect(refusedAs(await takeAnswerFileBack(await world.as('jonas'), command(), back))).toBe(
      'planIsAgreed',
    );
    expect(refusedAs(await give(drawing(3), theDream(dreamId)))).toBe('planIsAgreed');
  });

  it('on paper the drawing is there, and it says that there is a recording', async () => {
    const { versionId } = await agreed();
    const { print } = await takeVersion(await world.as('jonas'), citizen(), versionId, files);
    expect(Object.keys(print.symbols).filter((id) => id.startsWith('file '))).toHaveLength(1);
    const pdf = await setDocument({ what: 'plan', print });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    const poster = await setDocument({ what: 'poster', print: { ...print, strengths: [] } });
    expect(Buffer.from(poster.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('R-S3 it comes along into the next round, as the same file', async () => {
    await agreed();
    given(
      await callMeeting(await world.as('karin'), command(), {
        ...goodCall,
        on: daysAfter(theDay, 300),
        citizenId: citizen(),
        people: [world.id('mette')],
      }),
    );
    await carryOver(await world.as('karin'), command(), {
      citizenId: citizen(),
    });
    const rows = await world.prepare(
      'select kind, file_hash, from_answer_file_id is not null as carried from answer_file',
    );
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ file_hash }) => file_hash)).size).toBe(2);
    expect(await dreamsSeenBy('karin')).toContainEqual({ words: '', files: ['drawing', 'recording'] });
  });
});
