import type { AnswerFile } from '../../../domain/answer-file.ts';

const meeting = (citizenId: string): string => `/citizens/${citizenId}/meeting`;
const room = (citizenId: string): string => `${meeting(citizenId)}/room`;
const heard = (citizenId: string): string => `${meeting(citizenId)}/heard`;
const versions = (citizenId: string): string => `/citizens/${citizenId}/plan/versions`;
const version = (citizenId: string, versionId: string): string => `${versions(citizenId)}/${versionId}`;

/** Addresses of the room. All of them are about one citizen. */
export const addresses = {
  poster: (citizenId: string, versionId: string): string => `${version(citizenId, versionId)}/poster`,
  overview: (citizenId: string): string => `/citizens/${citizenId}`,
  communication: (citizenId: string): string => `/citizens/${citizenId}/communication`,
  plan: (citizenId: string): string => `/citizens/${citizenId}/plan`,
  status: (citizenId: string): string => `/citizens/${citizenId}/status`,
  /** Where the reason is written why a goal's decision does not follow the citizen's wish. */
  reasonOfStatus: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/status/goals/${goalId}/review#field-why`,
  /** Where the caseworker writes what happens now with a goal at the status. */
  decisionOfStatus: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/status/goals/${goalId}/review`,
  /** Where the caseworker writes down what the citizen answers about a goal at the status. */
  citizensStatus: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/status/goals/${goalId}/review?for=citizen`,
  /** Where the caseworker says how it goes with a goal, and what is expected at the next meeting. */
  score: (citizenId: string, goalId: string): string => `/citizens/${citizenId}/plan/goals/${goalId}/score`,
  decideChange: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/decision`,
  effortOfPlan: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/plan/efforts/${effortId}/edit`,
  formalText: (citizenId: string, heading: string): string => `/citizens/${citizenId}/plan/formal/${heading}`,
  newGoalInsteadOf: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/plan/goals/new?insteadOf=${goalId}`,
  meeting,
  call: (citizenId: string): string => `${meeting(citizenId)}/call`,
  move: (citizenId: string): string => `${meeting(citizenId)}/move`,
  people: (citizenId: string): string => `${meeting(citizenId)}/people`,
  told: (citizenId: string): string => `${meeting(citizenId)}/told`,
  open: (citizenId: string): string => `${meeting(citizenId)}/open`,
  close: (citizenId: string): string => `${meeting(citizenId)}/close`,
  closeRefresh: (citizenId: string): string => `${meeting(citizenId)}/close/refresh`,
  closeFinish: (citizenId: string): string => `${meeting(citizenId)}/close/finish`,
  room,
  add: (citizenId: string): string => `${room(citizenId)}/add`,
  placePrepared: (citizenId: string): string => `${room(citizenId)}/prepared`,
  placeFromLastTime: (citizenId: string): string => `${room(citizenId)}/last-time`,
  showNew: (citizenId: string): string => `${room(citizenId)}/newer`,
  hide: (citizenId: string): string => `${room(citizenId)}/hide`,
  show: (citizenId: string): string => `${room(citizenId)}/show`,
  done: (citizenId: string): string => `${room(citizenId)}/done`,
  // A page of the preparation.
  sharedFile: (citizenId: string, itemId: string, file: AnswerFile): string =>
    `/citizens/${citizenId}/shared/${itemId}/${file}`,
  // A page of the preparation.
  ownFile: (citizenId: string, answerId: string, file: AnswerFile): string =>
    `/citizens/${citizenId}/preparation/${file}s/${answerId}`,
  cardFile: (citizenId: string, cardId: string, file: AnswerFile): string =>
    `${room(citizenId)}/cards/${cardId}/${file}`,
  heard,
  heardMore: (citizenId: string): string => `${heard(citizenId)}/more`,
  heardCards: (citizenId: string): string => `${heard(citizenId)}/cards`,
  heardReaction: (citizenId: string): string => `${heard(citizenId)}/reaction`,
  heardRemove: (citizenId: string): string => `${heard(citizenId)}/remove`,
  versions,
  adjust: (citizenId: string): string => `${versions(citizenId)}/new`,
  version,
  document: (citizenId: string, versionId: string): string => `${version(citizenId, versionId)}/document`,
  answers: (citizenId: string, versionId: string): string => `${version(citizenId, versionId)}/answers`,
  answer: (citizenId: string, versionId: string): string => `${version(citizenId, versionId)}/answer`,
  answerMore: (citizenId: string, versionId: string): string =>
    `${version(citizenId, versionId)}/answer/more`,
  register: (citizenId: string, versionId: string, partyId: string): string =>
    `${version(citizenId, versionId)}/register/${partyId}`,
  myAnswer: (citizenId: string): string => `/citizens/${citizenId}/plan/answer`,
  confirm: (citizenId: string): string => `/citizens/${citizenId}/plan/answer/confirm`,
  /** What somebody does not agree with: the first that waits, or one answer. */
  takeUp: (citizenId: string, answerId?: string): string =>
    `/citizens/${citizenId}/plan/take-up${answerId === undefined ? '' : `/${answerId}`}`,
  answerTalk: (citizenId: string, talkId: string): string => `/citizens/${citizenId}/plan/talks/${talkId}`,
  draft: (citizenId: string): string => `/citizens/${citizenId}/plan/draft`,
};
