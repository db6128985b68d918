/** Addresses that stand on every page. A route that moves one of them changes it here. */
export const places = {
  home: '/',
  help: '/help',
  about: '/about',
  /** POST with `language` (da, en) and `back` (path to return to). */
  language: '/language',
  /** POST. */
  signOut: '/sign-out',
} as const;
