import { v7 as uuidv7 } from 'uuid';
import {
  answerPlan,
  confirmAnswer,
  makeVersion,
  registerAnswer,
} from '../../src/features/meetings/public.ts';
import { seeAnswers } from '../../src/features/meetings/use-cases/see-answers.ts';
import { seeVersion } from '../../src/features/meetings/use-cases/see-versions.ts';
import { takeDraft, takeVersion } from '../../src/features/meetings/use-cases/take-document.ts';
import { sayWhetherTalked, takeUpAnswer } from '../../src/features/meetings/use-cases/take-up-answer.ts';
import {
  answerFitsNot,
  confirmWords,
  decideEffort,
  disagree,
  scoreGoal,
  showPlanTo,
  takeEffortOut,
  writeContribution,
  writeDream,
  writeEffort,
  writeFormalText,
  writeGoal,
  writeGoalWords,
  writePerspective,
  writeWishNotFollowed,
} from '../../src/features/plan/public.ts';
import { answerGoalFits } from '../../src/features/plan/use-cases/answer-goal-fits.ts';
import { takeWordsAway } from '../../src/features/plan/use-cases/own-words.ts';
import { sayInMeeting } from '../../src/features/plan/use-cases/say-in-meeting.ts';
import { seePlan } from '../../src/features/plan/use-cases/see-plan.ts';
import { takeGoalOut } from '../../src/features/plan/use-cases/write-goal.ts';
import { command, noFiles } from '../meetings.ts';
import { theDay, type World } from '../people.ts';
import type { Scenario } from './scenarios.ts';
import { aGoal, anEffort } from './stages.ts';

const self = { words: 'Jeg vil selv', symbols: [], how: 'self', howTheyKnow: '' } as const;
const notTheCaseworker = ['jonas', 'mette', 'susanne', 'lone'];
const noPartOfThePlan = ['lone', 'vera', 'freja'];

/** Jonas is not agreed with a version; gives the id of that answer. */
async function notAgreed(world: World, citizenId: string, versionId: string): Promise<string> {
  const id = uuidv7();
  await world.prepare(
    `insert into agreement (municipality_id, id, citizen_id, version_id, party_id, author_id, answer, created_at)
     select municipality_id, $1, citizen_id, id, $2, $2, 'disagree', $4 from plan_version where id = $3`,
    [id, citizenId, versionId, `${theDay}T20:00:00Z`],
  );
  return id;
}

export const scenariosOfPlans = {
  'plan.viewed': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) => seePlan(visit, citizenId, null),
    denied: ['freja', 'dorte', 'niels'],
  },
  'plan.showingChanged': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }, world) =>
      showPlanTo(visit, command(), { citizenId, personId: world.id('lone'), isShown: true }),
    denied: ['karin', 'lone', 'vera'],
  },
  'dream.written': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) =>
      writeDream(visit, command(), { ...self, citizenId, isMostImportant: true }),
    denied: [...noPartOfThePlan, 'mette'],
  },
  'dream.confirmed': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, dreamWrittenDownId: id }) =>
      confirmWords(visit, command(), { citizenId, at: 'dream', id }),
    denied: noPartOfThePlan,
  },
  'dream.saidNotToFit': {
    at: 'closed',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, dreamWrittenDownId: id }) =>
      answerFitsNot(visit, command(), { citizenId, at: 'dream', id, isTrue: true }),
    denied: noPartOfThePlan,
  },
  'goal.written': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, dreamId }) => writeGoal(visit, command(), { ...aGoal, citizenId, dreamId }),
    denied: notTheCaseworker,
  },
  'goal.withdrawn': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, spareGoalId: goalId }) =>
      takeGoalOut(visit, command(), { citizenId, goalId, isOut: true }),
    denied: notTheCaseworker,
  },
  'goal.fitAnswered': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, goalId }) =>
      answerGoalFits(visit, command(), { citizenId, goalId, fits: true }),
    denied: [...noPartOfThePlan, 'karin', 'mette'],
  },
  'goal.wordsWritten': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, goalId }) => writeGoalWords(visit, command(), { ...self, citizenId, goalId }),
    denied: [...noPartOfThePlan, 'mette'],
  },
  'goal.wordsConfirmed': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, wordsWrittenDownId: id }) =>
      confirmWords(visit, command(), { citizenId, at: 'goalWords', id }),
    denied: noPartOfThePlan,
  },
  'goal.wordsSaidNotToFit': {
    at: 'closed',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, wordsWrittenDownId: id }) =>
      answerFitsNot(visit, command(), { citizenId, at: 'goalWords', id, isTrue: true }),
    denied: noPartOfThePlan,
  },
  'goal.perspectiveWritten': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId, goalId }) =>
      writePerspective(visit, command(), {
        citizenId,
        goalId,
        id: null,
        version: 0,
        words: 'Han er klar',
        spokenBy: null,
      }),
    denied: noPartOfThePlan,
  },
  'goal.voiceGiven': {
    at: 'open',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId, goalId }) =>
      sayInMeeting(visit, command(), { citizenId, goalId, id: null, version: 0, words: 'Han er klar' }),
    denied: ['vera', 'jonas', 'mette', 'karin', 'freja'],
  },
  'goal.contributionWritten': {
    at: 'open',
    who: 'susanne',
    as: 'otherProvider',
    act: (visit, { citizenId, goalId }) =>
      writeContribution(visit, command(), {
        ...{
          citizenId,
          goalId,
          id: null,
          version: 0,
          words: 'Vi øver om torsdagen',
          offerId: null,
          spokenBy: '',
        },
      }),
    denied: noPartOfThePlan,
  },
  'goal.scored': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, goalId }) =>
      scoreGoal(visit, command(), {
        ...{ citizenId, goalId, place: '', asSaidByCitizen: false, version: 0, masteryNow: 'withSomeHelp' },
        ...{
          expectedMastery: null,
          supportNeed: null,
          doesntKnow: false,
          doesntKnowExpected: false,
          words: '',
        },
      }),
    denied: ['lone', 'freja'],
  },
  'goal.disagreed': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, goalId }) =>
      disagree(visit, command(), { citizenId, goalId, version: 0, words: '' }),
    denied: ['karin', 'mette', 'vera'],
  },
  'plan.wishNotFollowed': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) =>
      writeWishNotFollowed(visit, command(), {
        ...{
          citizenId,
          id: null,
          version: 0,
          what: 'En bil',
          why: 'Det kan planen ikke give',
          decidedBy: 'Karin',
        },
      }),
    denied: notTheCaseworker,
  },
  'plan.formalTextWritten': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) =>
      writeFormalText(visit, command(), {
        citizenId,
        heading: 'purpose',
        version: 0,
        text: 'Formål',
        isNotRelevant: false,
      }),
    denied: notTheCaseworker,
  },
  'planDraft.downloaded': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) => takeDraft(visit, citizenId, noFiles),
    denied: ['freja', 'dorte'],
  },
  'planVersion.viewed': {
    at: 'closed',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, versionId }) => seeVersion(visit, citizenId, versionId),
    denied: ['lone', 'freja', 'dorte'],
  },
  'planDocument.downloaded': {
    at: 'closed',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, versionId }) => takeVersion(visit, citizenId, versionId, noFiles),
    denied: ['lone', 'freja', 'dorte'],
  },
  'plan.answered': {
    at: 'closed',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, versionId }) =>
      answerPlan(visit, command(), { citizenId, versionId, answer: 'partly', words: '' }),
    denied: ['freja', 'bent'],
  },
  'plan.answerWrittenForCitizen': {
    at: 'closed',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, versionId }) =>
      registerAnswer(visit, command(), {
        ...{ citizenId, versionId, partyId: citizenId, answer: 'agree', words: '' },
      }),
    denied: ['freja', 'bent'],
  },
  'plan.answerWrittenForOther': {
    at: 'closed',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, versionId }, world) =>
      registerAnswer(visit, command(), {
        ...{ citizenId, versionId, partyId: world.id('mette'), answer: 'agree', words: '' },
      }),
    denied: ['freja', 'bent'],
  },
  'plan.answerConfirmed': {
    at: 'closed',
    who: 'lone',
    as: 'relative',
    act: (visit, { citizenId, answerId }) => confirmAnswer(visit, command(), { citizenId, answerId }),
    denied: ['freja', 'susanne'],
  },
  'plan.answerTakenUp': {
    at: 'closed',
    who: 'karin',
    as: 'caseworker',
    act: async (visit, { citizenId, versionId }, world) => {
      const answerId = await notAgreed(world, citizenId, versionId);
      const talk = { words: 'Vi talte om taxaen.', talkedOn: theDay };
      return takeUpAnswer(visit, command(), { ...talk, citizenId, answerId });
    },
    denied: ['freja', 'bent', 'jonas', 'mette'],
  },
  'plan.talkAnswered': {
    at: 'closed',
    who: 'jonas',
    as: 'citizen',
    act: async (visit, { citizenId, versionId }, world) => {
      const [talkId, answerId] = [uuidv7(), await notAgreed(world, citizenId, versionId)];
      await world.prepare(
        `insert into answer_talk (municipality_id, id, citizen_id, party_id, agreement_id, author_id, words, talked_on)
         select municipality_id, $1, citizen_id, party_id, id, $3, 'Vi talte om taxaen.', $4 from agreement where id = $2`,
        [talkId, answerId, world.id('karin'), theDay],
      );
      return sayWhetherTalked(visit, command(), { citizenId, talkId, wasThere: false });
    },
    denied: ['freja', 'bent', 'karin', 'mette'],
  },
  'plan.answersViewed': {
    at: 'closed',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, versionId }) => seeAnswers(visit, citizenId, versionId),
    denied: ['freja', 'bent'],
  },
  'effort.written': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId, goalId }, world) =>
      writeEffort(visit, command(), { ...anEffort, citizenId, goalId, offerId: world.offer('birkely') }),
    denied: noPartOfThePlan,
  },
  'effort.decided': {
    at: 'open',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, effortId }) =>
      decideEffort(visit, command(), {
        citizenId,
        effortId,
        outcome: 'granted',
        on: theDay,
        reason: '',
        howToComplain: '',
        seen: 0,
      }),
    denied: notTheCaseworker,
  },
  'dream.withdrawn': {
    at: 'open',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, dreamId }) =>
      takeWordsAway(visit, command(), { citizenId, at: 'dream', id: dreamId, isOut: true }),
    denied: noPartOfThePlan,
  },
  'effort.withdrawn': {
    at: 'open',
    who: 'mette',
    as: 'contactPerson',
    // What was decided is taken out by nobody (R-O2); it can be put back.
    act: (visit, { citizenId, effortId }) =>
      takeEffortOut(visit, command(), { citizenId, effortId, isOut: false }),
    denied: [...noPartOfThePlan, 'susanne'],
  },
  'plan.versionMade': {
    at: 'closed',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) => makeVersion(visit, command(), { citizenId, reason: 'Ny adresse' }),
    denied: notTheCaseworker,
  },
} as const satisfies Record<string, Scenario>;
