import type { strengths as da } from '../da/strengths.ts';
import type { SameKeys } from '../same-keys.ts';

/** The 24 strengths, in English. */
export const strengths: SameKeys<typeof da> = {
  keepsOn: { name: 'I keep on', sentence: 'I do not give up when it is hard.' },
  kind: { name: 'I am friendly', sentence: 'I speak nicely to others.' },
  funny: { name: 'I am funny', sentence: 'I make others laugh.' },
  curious: { name: 'I am curious', sentence: 'I want to know more.' },
  brave: { name: 'I dare', sentence: 'I try even when I am afraid.' },
  calm: { name: 'I am calm', sentence: 'I take it nice and slowly.' },
  creative: { name: 'I make things up', sentence: 'I get new ideas.' },
  listens: { name: 'I listen', sentence: 'I pay attention when others talk.' },
  honest: { name: 'I am honest', sentence: 'I say it as it is.' },
  helps: { name: 'I help', sentence: 'I like to lend a hand.' },
  strong: { name: 'I am strong', sentence: 'I can use my body.' },
  orderly: { name: 'I keep order', sentence: 'I know where my things are.' },
  plays: { name: 'I can have fun', sentence: 'I am good at having a nice time.' },
  learns: { name: 'I learn new things', sentence: 'I want to be able to do more.' },
  cares: { name: 'I take care', sentence: 'I am good to animals and people.' },
  remembers: { name: 'I remember', sentence: 'I do not forget easily.' },
  asks: { name: 'I ask', sentence: 'I speak up when I am not sure.' },
  shares: { name: 'I share', sentence: 'I give something to others.' },
  hopes: { name: 'I hope', sentence: 'I believe that it will go well.' },
  handy: { name: 'I am good with my hands', sentence: 'I can make and build things.' },
  loyal: { name: 'I am a good friend', sentence: 'My friends can count on me.' },
  notices: { name: 'I see what is beautiful', sentence: 'I notice small things.' },
  forgives: { name: 'I can forgive', sentence: 'I am not angry for long.' },
  decides: { name: 'I know what I want', sentence: 'I choose for myself and say it.' },
};
