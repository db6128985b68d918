import { answerHelpReceived, carryOver, reviewGoal, seeStatus } from '../../src/features/renewal/public.ts';
import { command } from '../meetings.ts';
import type { Scenario } from './scenarios.ts';

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
  'round.carriedOver': {
    at: 'renewing',
    who: 'karin',
    as: 'caseworker',
    act: (visit, { citizenId }) =>
      carryOver(visit, command(), { citizenId, replacementTitle: (title) => title }),
    denied: ['jonas', 'mette', 'susanne', 'lone'],
  },
} as const satisfies Record<string, Scenario>;
