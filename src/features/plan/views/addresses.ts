import type { AnswerFile } from '../../../domain/answer-file.ts';
import type { FormalHeading } from '../../../domain/plan/formal-content.ts';

const planOf = (citizenId: string): string => `/citizens/${citizenId}/plan`;
const goalOf = (citizenId: string, goalId: string): string => `${planOf(citizenId)}/goals/${goalId}`;

/** Addresses of the room. All of them are about one citizen. */
export const addresses = {
  plan: planOf,
  /** The plan, to a citizen who was answering when the meeting ended. */
  planTooLate: (citizenId: string): string => `${planOf(citizenId)}?late=answer`,
  round: (citizenId: string, roundId: string): string => `${planOf(citizenId)}/rounds/${roundId}`,
  whoMaySee: (citizenId: string): string => `${planOf(citizenId)}/who-may-see`,
  // Pages of other rooms.
  room: (citizenId: string): string => `/citizens/${citizenId}/meeting/room`,
  callMeeting: (citizenId: string): string => `/citizens/${citizenId}/meeting/call`,
  sharedFile: (citizenId: string, itemId: string, file: AnswerFile): string =>
    `/citizens/${citizenId}/shared/${itemId}/${file}`,
  myAnswer: (citizenId: string): string => `${planOf(citizenId)}/answer`,
  version: (citizenId: string, versionId: string): string => `${planOf(citizenId)}/versions/${versionId}`,
  answers: (citizenId: string, versionId: string): string =>
    `${planOf(citizenId)}/versions/${versionId}/answers`,
  poster: (citizenId: string, versionId: string): string =>
    `${planOf(citizenId)}/versions/${versionId}/poster`,
  document: (citizenId: string, versionId: string): string =>
    `${planOf(citizenId)}/versions/${versionId}/document`,
  draft: (citizenId: string): string => `${planOf(citizenId)}/draft`,
  versions: (citizenId: string): string => `${planOf(citizenId)}/versions`,
  help: (citizenId: string): string => `/citizens/${citizenId}/staircase/efforts`,
  /** Where help of a plan that was agreed is made over or stopped, with a reason (R-F4). */
  adjustHelp: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/adjust`,
  /** Where a change of granted help is decided about, alone (R-O2). */
  decideChange: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/decision`,
  stopHelp: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/stop`,
  staircase: (citizenId: string, goalId: string): string => `/citizens/${citizenId}/staircase?goal=${goalId}`,

  dreams: (citizenId: string): string => `${planOf(citizenId)}/dreams`,
  newDream: (citizenId: string, isMostImportant: boolean, form?: 'draw' | 'talk' | 'photo'): string =>
    `${planOf(citizenId)}/dreams/new${form === undefined ? '' : `/${form}`}${isMostImportant ? '?important=yes' : ''}`,
  bring: (citizenId: string): string => `${planOf(citizenId)}/dreams/bring`,
  /** "Passer det?": everything another wrote down, one at a time. */
  fits: (citizenId: string): string => `${planOf(citizenId)}/fits`,
  dream: (citizenId: string, id: string, what: 'edit' | 'confirm' | 'fits-not' | 'take-away'): string =>
    `${planOf(citizenId)}/dreams/${id}/${what}`,

  goals: (citizenId: string): string => `${planOf(citizenId)}/goals`,
  newGoal: (citizenId: string): string => `${planOf(citizenId)}/goals/new`,
  goal: goalOf,
  /** The goal on the staff's plan page. */
  goalOnPlan: (citizenId: string, goalId: string): string => `${planOf(citizenId)}#goal-${goalId}`,
  /** The goal on the staff's page of an earlier round. */
  goalInRound: (citizenId: string, roundId: string, goalId: string): string =>
    `${planOf(citizenId)}/rounds/${roundId}#goal-${goalId}`,
  /** An effort on the staff's page of an earlier round. */
  effortInRound: (citizenId: string, roundId: string, effortId: string): string =>
    `${planOf(citizenId)}/rounds/${roundId}#effort-${effortId}`,
  editGoal: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/edit`,
  takeGoalOut: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/take-out`,
  goalFits: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/fits`,
  words: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/words`,
  newWords: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/words/new`,
  word: (
    citizenId: string,
    goalId: string,
    id: string,
    what: 'edit' | 'confirm' | 'fits-not' | 'take-away',
  ): string => `${goalOf(citizenId, goalId)}/words/${id}/${what}`,
  perspective: (citizenId: string, goalId: string, of: 'me' | 'network' = 'me', id?: string): string =>
    `${goalOf(citizenId, goalId)}/perspective${of === 'network' ? `?of=network${id === undefined ? '' : `&id=${id}`}` : ''}`,
  contributionStill: (citizenId: string, goalId: string): string =>
    `${goalOf(citizenId, goalId)}/contribution/still`,
  /** What one of the network says of a goal in the meeting. */
  voice: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/voice`,
  contribution: (citizenId: string, goalId: string, id?: string): string =>
    `${goalOf(citizenId, goalId)}/contribution${id === undefined ? '' : `?id=${id}`}`,
  score: (citizenId: string, goalId: string, place?: string): string =>
    `${goalOf(citizenId, goalId)}/score${place === undefined || place === '' ? '' : `?place=${encodeURIComponent(place)}`}`,
  scoreAtPlace: (citizenId: string, goalId: string): string =>
    `${goalOf(citizenId, goalId)}/score?another=place`,
  scoreForCitizen: (citizenId: string, goalId: string): string =>
    `${goalOf(citizenId, goalId)}/score-for-citizen`,
  card: (citizenId: string, goalId: string, question: 'now' | 'next', how?: 'with-help'): string =>
    `${goalOf(citizenId, goalId)}/score/${question}${how === undefined ? '' : '?with-help=yes'}`,
  scored: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/score/done`,
  difference: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/difference`,
  disagree: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/disagree`,

  newEffort: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/efforts/new`,
  efforts: (citizenId: string, goalId: string): string => `${goalOf(citizenId, goalId)}/efforts`,
  effort: (citizenId: string, effortId: string, what: 'edit' | 'take-out' | 'decision'): string =>
    `${planOf(citizenId)}/efforts/${effortId}/${what}`,

  wishes: (citizenId: string): string => `${planOf(citizenId)}/wishes`,
  wishFromBefore: (citizenId: string, id: string): string => `${planOf(citizenId)}/wishes/new?about=${id}`,
  newWish: (citizenId: string): string => `${planOf(citizenId)}/wishes/new`,
  wish: (citizenId: string, id: string, what: 'edit' | 'take-out'): string =>
    `${planOf(citizenId)}/wishes/${id}/${what}`,

  /** `of`: the plan that holds, also while the next one is being made; else the newest. */
  formal: (citizenId: string, of: 'agreed' | 'newest' = 'newest'): string =>
    `${planOf(citizenId)}/formal${of === 'agreed' ? '?of=agreed' : ''}`,
  /** The headings, after one was kept without a text. */
  formalKeptEmpty: (citizenId: string, heading: FormalHeading, of: 'agreed' | 'newest'): string =>
    `${planOf(citizenId)}/formal?empty=${heading}${of === 'agreed' ? '&of=agreed' : ''}`,
  heading: (citizenId: string, heading: FormalHeading, of: 'agreed' | 'newest' = 'newest'): string =>
    `${planOf(citizenId)}/formal/${heading}${of === 'agreed' ? '?of=agreed' : ''}`,
} as const;
