/** The addresses of the room, in one place. */
export const addresses = {
  citizen: (citizenId: string): string => `/citizens/${citizenId}`,
  stairs: (citizenId: string, goalId?: string): string =>
    `/citizens/${citizenId}/staircase${goalId === undefined ? '' : `?goal=${goalId}`}`,
  stairsPaper: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/staircase/paper?goal=${goalId}`,
  steps: (citizenId: string, goalId: string): string => `/citizens/${citizenId}/staircase/goals/${goalId}`,
  newStep: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/staircase/goals/${goalId}/new`,
  newPicture: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/staircase/goals/${goalId}/new/picture`,
  step: (citizenId: string, stepId: string, what = ''): string =>
    `/citizens/${citizenId}/steps/${stepId}${what === '' ? '' : `/${what}`}`,
  efforts: (citizenId: string, goalId?: string): string =>
    `/citizens/${citizenId}/staircase/efforts${goalId === undefined ? '' : `?goal=${goalId}`}`,
  newEffort: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/staircase/goals/${goalId}/new-effort`,
  adjustEffort: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/adjust`,
  stopEffort: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/stop`,
  /** Where the caseworker answers a change of what was granted. */
  decideChange: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/decision`,
  talkedAboutEnd: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/talked`,
  wish: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/wish`,
  takeWishBack: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/staircase/efforts/${effortId}/take-back`,
  // Pages of the plan's room.
  planNewEffort: (citizenId: string, goalId: string): string =>
    `/citizens/${citizenId}/plan/goals/${goalId}/efforts/new`,
  planDecision: (citizenId: string, effortId: string): string =>
    `/citizens/${citizenId}/plan/efforts/${effortId}/decision`,
  everyday: (citizenId: string): string => `/citizens/${citizenId}/everyday`,
  question: (citizenId: string, stepId: string, day?: string): string =>
    `/citizens/${citizenId}/everyday?step=${stepId}${day === undefined ? '' : `&day=${day}`}`,
  week: (citizenId: string, stepId: string, day: string): string =>
    `/citizens/${citizenId}/everyday/week?step=${stepId}&day=${day}`,
  done: (citizenId: string): string => `/citizens/${citizenId}/everyday/done`,
  answerChange: (citizenId: string, changeId: string): string =>
    `/citizens/${citizenId}/adjustments/${changeId}/answer`,
  talkedAbout: (citizenId: string, changeId: string): string =>
    `/citizens/${citizenId}/adjustments/${changeId}/talked`,
  adjustments: (citizenId: string): string => `/citizens/${citizenId}/adjustments`,
} as const;
