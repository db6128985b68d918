import type { Strength } from '../../domain/dream-board/strengths.ts';

/** The symbol of each strength, from the symbol library. */
export const strengthPicture: Readonly<Record<Strength, string>> = {
  keepsOn: '1F9D7',
  kind: '1F60A',
  funny: '1F602',
  curious: '1F50D',
  brave: '1F981',
  calm: '1F60C',
  creative: '1F3A8',
  listens: '1F442',
  honest: '1FA9E',
  helps: '1F91D',
  strong: '1F4AA',
  orderly: '1F9F9',
  plays: '1F3B2',
  learns: '1F4DA',
  cares: '1F917',
  remembers: '1F9E0',
  asks: '2753',
  shares: '1F381',
  hopes: '1F308',
  handy: '1F6E0',
  loyal: '1F9D1-200D-1F91D-200D-1F9D1',
  notices: '1F33B',
  forgives: '1F54A',
  decides: '1F9ED',
};
