import type { symbols as da } from '../da/symbols.ts';
import type { SameKeys } from '../same-keys.ts';

export const symbols: SameKeys<typeof da> = {
  citizen: {
    title: 'My pictures',
    intro: 'Here are your own photos. You can use them in your answers.',
    yours: 'Others see a photo only when you show something it is part of.',
    add: 'Take a photo',
    none: 'You have no photos here yet.',
    saved: 'The photo is saved.',
    newTitle: 'A new picture',
    photo: 'Take a photo. Or choose one you have.',
    name: 'What is it?',
    nameHint: 'Write a word. Then you can find it again.',
    removed: 'What you removed',
    removedMore: 'You can bring it back for 30 days. It is still where you used it.',
    bringBack: 'Bring back',
    bringBackNamed: (name) => `Bring back: ${name}`,
    removeNamed: (name) => `Remove: ${name}`,
  },
  faults: {
    photoNameMissing: 'Write what it is.',
    photoNameTooLong: 'Write a short word.',
    tooManyOwnPhotos: 'You have many photos. Remove one first.',
  },
};
