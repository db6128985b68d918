import type { help as da } from '../da/help.ts';
import type { SameKeys } from '../same-keys.ts';

/** Help: what a screen is for, and whom to call or write to. */
export const help: SameKeys<typeof da> = {
  citizen: {
    title: 'Help',
    thisScreen: 'What you can do here',
    back: 'Back to the page',
    callOrWrite: 'Call or write',
    call: (name) => `Call ${name}`,
    text: (name) => `Send ${name} a text`,
    write: (name) => `Write to ${name}`,
    phone: (phone) => `Phone: ${phone}`,
    notReached: (name) => `Ask ${name} next time you meet.`,
    nobody: 'Ask somebody you feel safe with. You can also call your municipality.',
    saved: 'The page saves while you write. If there is a Save button, press it in the end.',
    private: 'Nobody sees your answers before you show them.',
    kinds: {
      contactPerson: 'your contact person',
      caseworker: 'from the municipality',
      providerLead: 'leads the place that helps you',
    },
  },
  screens: {
    citizen: {
      home: 'The ring shows where you are in your plan. The filled button is the next thing you can do.',
      preparation: 'Here you get ready for your meeting. Take one thing at a time.',
      area: 'Here you answer a question. Choose a picture, write, or take a photo.',
      communication: 'Here you tell how you talk with others. Then they can understand you.',
      myPictures: 'Here are your own photos. Give them a word, and you can find them again.',
      pictures: 'Here you find pictures. Write a word, and press those that fit.',
      photo: 'Here you take a photo. You can see it before you save.',
      sharing: 'Here you choose who may see your answers. You can always hide them again.',
      contributions: 'Here is what others say about you. If it is wrong, you can say so.',
      meeting: 'Here you see when your meeting is. You can also see who comes.',
      room: 'This is the table of the meeting. What you will talk about lies here.',
      heard: 'Here you say whether the others listened to you.',
      plan: 'Here is your plan. It shows your dreams, your goals and your help.',
      answer: 'Here you say whether you agree with the plan. You may disagree.',
      versions: 'Here are the plans you have agreed. They are never changed.',
      whoMaySee: 'Here you choose who may see your plan.',
      dreams: 'Here are your dreams. You can write new ones and change them.',
      goal: 'Here is one of your goals. You can see steps and help.',
      score: 'Here you say how it goes. Your answer does not change your help.',
      efforts: 'Here is the help you have agreed. You can see who helps.',
      staircase: 'The stairs show small steps on the way to your goal. Press a step to see more.',
      everyday: 'Here you tell how it goes. Did it work today?',
      status: 'Here you look at the old plan before you make a new one.',
      whoHasLooked: 'Here you see who has looked at something about you, and when.',
      choices: 'Here you choose how the screen is good for you.',
    },
  },
};
