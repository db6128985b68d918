import type { Work } from '../../src/database/visit.ts';
import { giveAnswerFile, seeAnswerFile, takeAnswerFileBack } from '../../src/features/answer-files/public.ts';
import {
  answerHelpReceived,
  besideHelp,
  besideReview,
  carryOver,
  reviewGoal,
  seeStatus,
} from '../../src/features/renewal/public.ts';
import { aBeep } from '../answer-files.ts';
import { command } from '../meetings.ts';
import type { Scenario } from './scenarios.ts';
import { files } from './stages.ts';

const own = { whose: 'own', spokenBy: '' } as const;

export const scenariosOfRenewal = {
  'status.viewed': {
    at: 'renewing',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId }) => seeStatus(visit, citizenId),
    denied: ['lone', 'freja', 'dorte'],
  },
  'status.helpAnswered': {
    at: 'renewing',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, effortId }) =>
      answerHelpReceived(visit, command(), { ...own, citizenId, effortId, answer: 'yes', version: null }),
    denied: ['lone', 'vera', 'freja'],
  },
  'status.goalReviewed': {
    at: 'renewing',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId, goalId }) => {
      const said = { outcome: 'onTheWay', whatNow: 'continue', whatHelped: '' } as const;
      return reviewGoal(visit, command(), { ...own, citizenId, goalId, said, version: null });
    },
    denied: ['lone', 'vera', 'freja'],
  },
  'answerFile.seen': {
    at: 'renewing',
    who: 'mette',
    as: 'contactPerson',
    act: (visit, { citizenId, fileId }) => seeAnswerFile(visit, { citizenId, fileId }, files),
    denied: ['lone', 'freja', 'dorte'],
  },
  'answerFile.given': {
    at: 'renewing',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, effortId }) => {
      const beside = (work: Work) => besideHelp(work, citizenId, effortId);
      const said = { citizenId, given: { kind: 'recording', bytes: aBeep() }, beside } as const;
      return giveAnswerFile(visit, command(), said, files);
    },
    // Whether it is the citizen is looked at before anybody's bytes are.
    also: ['answerFile.seen'],
    denied: ['karin', 'mette', 'lone', 'freja'],
    deniedAs: 'answerFile.seen',
  },
  'answerFile.takenBack': {
    at: 'renewing',
    who: 'jonas',
    as: 'citizen',
    act: (visit, { citizenId, goalId, fileId }) => {
      const beside = (work: Work) => besideReview(work, citizenId, goalId, command().id);
      return takeAnswerFileBack(visit, command(), { citizenId, fileId, isBack: true, beside });
    },
    denied: ['karin', 'mette', 'lone', 'freja'],
  },
  'round.carriedOver': {
    at: 'renewing',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) => carryOver(visit, command(), { citizenId }),
    denied: ['jonas', 'mette', 'susanne', 'lone'],
  },
} as const satisfies Record<string, Scenario>;
