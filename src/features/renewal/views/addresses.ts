/** The questions of a goal, in the order a citizen meets them. */
export type GoalQuestion = 'now' | 'outcome' | 'what-helped' | 'what-now' | 'next';

/** The addresses of the room, in one place. */
export const addresses = {
  home: '/',
  citizen: (citizenId: string): string => `/citizens/${citizenId}`,
  status: (citizenId: string): string => `/citizens/${citizenId}/status`,
  /** The pause after something that was asked. */
  pause: (citizenId: string, after: string): string => `/citizens/${citizenId}/status/pause?after=${after}`,
  help: (citizenId: string, effortId: string): string => `/citizens/${citizenId}/status/help/${effortId}`,
  helpWords: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/status/help/${effortId}/words`,
  goal: (citizenId: string, goalId: string, question: GoalQuestion): string =>
    `/citizens/${citizenId}/status/goals/${goalId}/${question}`,
  cardWithHelp: (citizenId: string, goalId: string, question: 'now' | 'next'): string =>
    `/citizens/${citizenId}/status/goals/${goalId}/${question}?with-help=yes`,
  review: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/status/goals/${goalId}/review`,
  carryOver: (citizenId: string): string => `/citizens/${citizenId}/status/carry-over`,
  rounds: (citizenId: string): string => `/citizens/${citizenId}/rounds`,
  // Pages of other rooms.
  preparation: (citizenId: string): string => `/citizens/${citizenId}/preparation`,
  meeting: (citizenId: string): string => `/citizens/${citizenId}/meeting`,
  room: (citizenId: string): string => `/citizens/${citizenId}/meeting/room`,
  /** Where a wish that the plan does not follow is written, begun with a no, or a wish that was not followed, of the plan before. */
  wishFromBefore: (citizenId: string, id: string): string =>
    `/citizens/${citizenId}/plan/wishes/new?about=${id}`,
  layOnTable: (citizenId: string): string => `/citizens/${citizenId}/meeting/room/add`,
  plan: (citizenId: string): string => `/citizens/${citizenId}/plan`,
  planOfRound: (citizenId: string, roundId: string): string =>
    `/citizens/${citizenId}/plan/rounds/${roundId}`,
  version: (citizenId: string, versionId: string): string =>
    `/citizens/${citizenId}/plan/versions/${versionId}`,
  versions: (citizenId: string): string => `/citizens/${citizenId}/plan/versions`,
  takeUp: (citizenId: string, answerId: string): string => `/citizens/${citizenId}/plan/take-up/${answerId}`,
} as const;

/** Whose answer is written, in the address of a form: one's own when nothing is said. */
export type WrittenFor = 'own' | 'citizen' | 'network';
export const writtenFor = (address: string, whose: WrittenFor): string =>
  whose === 'own' ? address : `${address}?for=${whose}`;
