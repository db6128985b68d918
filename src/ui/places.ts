/** Addresses that stand on every page. A route that moves one of them changes it here. */
export const places = {
  home: '/',
  help: '/help',
  about: '/about',
  /** POST with `text`: a sentence in the municipality's voice. */
  speech: '/speech',
  /** How a person wants the screens; `?from=` is the page to go back to. */
  choices: '/choices',
  /** POST with `language` (da, en) and `back` (path to return to). */
  language: '/language',
  /** POST. */
  signOut: '/sign-out',
  citizens: '/citizens',
  /** The municipality's own pictures, for administrator and manager. */
  symbolPacks: '/symbol-packs',
  /** The product's mark, for the browser's tab. */
  mark: '/mark.svg',
  /** The service worker; it must stand at the top to reach every page. */
  worker: '/worker.js',
  /** What the citizen drew, said or photographed beside their words. */
  answerFile: (citizenId: string, fileId: string): string => `/citizens/${citizenId}/answer-files/${fileId}`,
  /** The parts of what stands about one citizen. */
  ofCitizen: {
    overview: (citizenId: string): string => `/citizens/${citizenId}`,
    preparation: (citizenId: string): string => `/citizens/${citizenId}/preparation`,
    meeting: (citizenId: string): string => `/citizens/${citizenId}/meeting`,
    plan: (citizenId: string): string => `/citizens/${citizenId}/plan`,
    everyday: (citizenId: string): string => `/citizens/${citizenId}/staircase`,
    status: (citizenId: string): string => `/citizens/${citizenId}/status`,
    versions: (citizenId: string): string => `/citizens/${citizenId}/plan/versions`,
  },
} as const;
