import type { choices as da } from '../da/choices.ts';
import type { SameKeys } from '../same-keys.ts';

/** "How I want it": letters, colours, how much at once, the voice. */
export const choices: SameKeys<typeof da> = {
  citizen: {
    title: 'How I want it',
    intro: 'Here you choose what is good for you. You can always choose again.',
    followsMe: 'This is your own choice. It also holds when you log in somewhere else.',
    staysHere: 'You are not logged in. The choice holds only here, on the screen you use now.',
    now: (answer) => `Now: ${answer}`,
    kept: 'It is saved now.',
    notKept: 'We could not save that. Choose one of the cards.',
    backToAll: 'Back to all choices',
    backToPage: 'Back to the page',
    example: 'I want to take the bus on my own.',
    size: {
      name: 'Letters',
      question: 'How big should they be?',
      normal: 'As they are',
      large: 'Big',
      largest: 'Biggest',
    },
    calm: {
      name: 'Calm on the screen',
      question: 'How much should there be on the screen?',
      asIs: 'All of it',
      fewer: 'Fewer things',
      fewerNoPictures: 'Fewer things and no pictures',
      bigPictures: 'All of it and big pictures',
    },
    theme: {
      name: 'Colours',
      question: 'Which colours are good for you?',
      device: 'As the screen wants',
      light: 'Light',
      dark: 'Dark',
      contrast: 'Pure black and white',
    },
    font: {
      name: 'Type',
      question: 'Which type is good to read?',
      lexend: 'Lexend',
      andika: 'Andika',
      atkinson: 'Atkinson',
    },
    rate: {
      name: 'The voice',
      question: 'How fast should the voice read?',
      slow: 'Slowly',
      normal: 'Calmly',
      fast: 'Fast',
    },
  },
};
