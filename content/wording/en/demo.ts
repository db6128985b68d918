import type { demo as da } from '../da/demo.ts';
import type { SameKeys } from '../same-keys.ts';

export const demo: SameKeys<typeof da> = {
  citizen: {
    title: 'Choose a person',
    intro: 'Everybody here is made up. Choose a person and see the pages as they do.',
    helps: (names) => `For ${names}`,
    clockTitle: 'The day of the demo',
    clockToday: (day) => `In the demo it is ${day}.`,
    clockIntro:
      'Here you can move the day. Then you can see a whole year in minutes. Others who are signed in must sign in again.',
    clockSet: 'Move the day',
    clockDay: 'New day',
    clockReset: 'Back to today',
    clockLink: 'Move the day of the demo',
    clockFault: 'The demo cannot show that day. Choose a day at most ten years from today.',
    peopleLink: 'Choose who you want to be',
  },
  staff: {
    componentsTitle: 'The parts of the screens',
    componentsIntro: 'All screens are built of the same parts. Here is each part as it is used.',
    component: 'Part',
    audience: 'Whose screen',
    citizen: 'Citizen',
    staff: 'Staff',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  roles: {
    citizen: 'Citizen',
    relative: 'Relative',
    contactPerson: 'Contact person',
    providerLead: 'Provider lead',
    caseworker: 'Caseworker',
    peerGuide: 'Peer guide',
    facilitator: 'Facilitator',
    administrator: 'Administrator',
    manager: 'Manager',
  },
};
