import type { demo as da } from '../da/demo.ts';
import type { SameKeys } from '../same-keys.ts';

export const demo: SameKeys<typeof da> = {
  citizen: {
    title: 'Choose a person',
    intro: 'Everybody here is made up. Choose a person and see the pages as they do.',
    helps: (names) => `For ${names}`,
    clockTitle: 'The day of the trial',
    clockToday: (day) => `In the trial it is ${day}.`,
    clockIntro: 'Here you can move the day. Then you can see a whole year in minutes.',
    clockSet: 'Move the day',
    clockDay: 'New day',
    clockReset: 'Back to today',
    clockLink: 'Move the day of the trial',
    peopleLink: 'Choose another person',
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
