import type { Work } from '../../src/database/visit.ts';
import { daysAfter } from '../../src/domain/day.ts';
import { giveAnswerFile } from '../../src/features/answer-files/public.ts';
import { addStep } from '../../src/features/follow-up/public.ts';
import {
  answerHeard,
  callMeeting,
  closeMeeting,
  openMeeting,
  placeCard,
  registerAnswer,
  tieHeardCards,
} from '../../src/features/meetings/public.ts';
import { writeDream, writeEffort, writeGoal, writeGoalWords } from '../../src/features/plan/public.ts';
import { shareItems, writeContribution } from '../../src/features/preparation/public.ts';
import { besideReview } from '../../src/features/renewal/public.ts';
import { aDrawing } from '../answer-files.ts';
import { newTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { command, given, goodCall } from '../meetings.ts';
import { foundWorld, theDay, type World, worldIn } from '../people.ts';
import { beginRound, write } from '../preparation.ts';
import { filesInMemory } from '../symbol-packs.ts';

/** How far Jonas' round has come; each stage holds everything of those before. */
export const stages = ['founded', 'prepared', 'called', 'open', 'closed', 'renewing'] as const;
export type StageName = (typeof stages)[number];

/** Ids of what lies there at a stage. */
export interface Facts {
  readonly citizenId: string;
  readonly roundId: string;
  readonly meetingId: string;
  readonly contributionId: string;
  readonly cardId: string;
  readonly dreamId: string;
  /** Karin wrote it down, as said with help. */
  readonly dreamWrittenDownId: string;
  readonly goalId: string;
  /** A goal that a scenario may take out. */
  readonly spareGoalId: string;
  readonly wordsWrittenDownId: string;
  readonly effortId: string;
  readonly stepId: string;
  readonly versionId: string;
  /** Karin registered it for Lone. */
  readonly answerId: string;
  /** What Jonas drew about what helped with the goal. */
  readonly fileId: string;
}

/** Where the files of all stages are kept. */
export const files = filesInMemory();

type SomeFacts = Partial<Facts>;

/** Every stage in a database of its own. */
export interface Stages {
  readonly facts: Facts;
  at(stage: StageName): World;
  end(): Promise<void>;
}

/** Walks Jonas' round through the use cases of the product, and keeps a database of each stage. */
export async function walkTheRound(): Promise<Stages> {
  const databases: TestDatabase[] = [];
  const worlds = new Map<StageName, World>();
  let facts: SomeFacts = {};
  let world: World | undefined;
  for (const stage of stages) {
    const former = databases.at(-1);
    const database = await newTestDatabase(former && String(former.app.database));
    world = world === undefined ? await foundWorld(database) : worldIn(database, world);
    facts = { ...facts, ...(await goTo[stage](world, facts as Facts)) };
    // A database is copied while nobody is connected to it.
    await world.close();
    databases.push(database);
    worlds.set(stage, worldIn(database, world));
  }
  return {
    facts: facts as Facts,
    at: (stage) => worlds.get(stage) ?? missing(stage),
    end: async () => {
      for (const one of worlds.values()) await one.close();
      for (const database of databases) await database.drop();
    },
  };
}

function missing(stage: StageName): never {
  throw new Error(`The round was not walked to "${stage}".`);
}

const goTo: Record<StageName, (world: World, facts: Facts) => Promise<SomeFacts>> = {
  founded: async (world) => ({ citizenId: world.id('jonas') }),

  prepared: async (world, { citizenId }) => {
    await beginRound(world);
    const jonas = await world.as('jonas');
    await write(jonas, citizenId, 'home', 'Min egen lejlighed');
    const show = { areas: ['home'], personIds: [world.id('mette'), world.id('karin')] } as const;
    given(await shareItems(jonas, command(), { citizenId, show }));
    const knows = {
      citizenId,
      area: 'leisure',
      words: 'Han elsker musik',
      symbols: [],
      howTheyKnow: 'Jeg er hans mor',
    } as const;
    const { id } = given(await writeContribution(await world.as('lone'), command(), knows));
    return { contributionId: id };
  },

  called: async (world, { citizenId }) => {
    const people = ['mette', 'bodil', 'susanne', 'lone'].map((handle) => world.id(handle));
    return given(await callMeeting(await world.as('karin'), command(), { ...goodCall, citizenId, people }));
  },

  open: async (world, { citizenId, meetingId }) => {
    const [jonas, karin, mette] = await Promise.all([
      world.as('jonas'),
      world.as('karin'),
      world.as('mette'),
    ]);
    const meeting = { citizenId, meetingId };
    given(await openMeeting(karin, command(), meeting));
    const self = { saidBy: 'self', howTheyKnow: '', words: 'Bussen', symbols: [] } as const;
    const { cardId } = given(await placeCard(jonas, command(), { ...meeting, ...self }));
    const yes = { answer: 'yes', words: '', saidBy: 'self', describedReaction: '' } as const;
    given(await answerHeard(jonas, command(), { ...meeting, ...yes }));
    given(await tieHeardCards(jonas, command(), { ...meeting, cardIds: [cardId] }));
    const own = { words: 'Jeg vil bo alene', symbols: [], how: 'self', howTheyKnow: '' } as const;
    const helped = { ...own, how: 'withHelp' } as const;
    const dream = given(await writeDream(jonas, command(), { ...own, citizenId, isMostImportant: false }));
    const helpedDream = given(
      await writeDream(karin, command(), { ...helped, citizenId, isMostImportant: false }),
    );
    const { id: goalId } = given(
      await writeGoal(karin, command(), { ...aGoal, citizenId, dreamId: dream.id }),
    );
    const spare = given(await writeGoal(karin, command(), { ...aGoal, citizenId, dreamId: null }));
    given(await writeGoalWords(karin, command(), { ...helped, citizenId, goalId }));
    const [words] = await world.prepare('select id from goal_words where goal_id = $1', [goalId]);
    const effort = command();
    given(
      await writeEffort(karin, effort, { ...anEffort, citizenId, goalId, offerId: world.offer('birkely') }),
    );
    const step = { citizenId, goalId, words: 'Købe kort til bussen', symbol: null, why: '' };
    const { stepId } = given(await addStep(mette, command(), step));
    return {
      cardId,
      goalId,
      spareGoalId: spare.id,
      stepId,
      dreamId: dream.id,
      dreamWrittenDownId: helpedDream.id,
      wordsWrittenDownId: String(words?.id),
      effortId: effort.id,
    };
  },

  closed: async (world, { citizenId, meetingId }) => {
    const karin = await world.as('karin');
    const nextMeetingOn = daysAfter(theDay, 360);
    const closing = { citizenId, meetingId, nextMeetingOn, absent: [], partsFor: 'all' } as const;
    const { versionId } = given(await closeMeeting(karin, command(), closing));
    const answer = { citizenId, versionId, partyId: world.id('lone'), answer: 'agree', words: '' } as const;
    given(await registerAnswer(karin, command(), answer));
    const [row] = await world.prepare('select id from agreement where version_id = $1', [versionId]);
    return { versionId, answerId: String(row?.id) };
  },

  renewing: async (world, { citizenId, goalId }) => {
    const call = { ...goodCall, on: daysAfter(theDay, 300), citizenId, people: [world.id('mette')] };
    given(await callMeeting(await world.as('karin'), command(), call));
    const drawn = command();
    const beside = (work: Work) => besideReview(work, citizenId, goalId, drawn.id);
    const answer = { citizenId, given: { kind: 'drawing', text: aDrawing() }, beside } as const;
    given(await giveAnswerFile(await world.as('jonas'), drawn, answer, files));
    return { fileId: drawn.id };
  },
};

export const aGoal = {
  title: 'Jeg tager bussen selv',
  smarte: '',
  symbol: null,
  direction: 'develop',
  onlyFor: [],
} as const;

export const anEffort = {
  what: 'Vi øver bussen',
  how: 'Sammen',
  who: 'Mette',
  howOften: 'Hver uge',
  from: null,
  to: null,
} as const;
