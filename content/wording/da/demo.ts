/** The demo's own pages. */
export const demo = {
  citizen: {
    title: 'Vælg en person',
    intro: 'Alle her er opdigtede. Vælg en person, og se siden, som de ser den.',
    helps: (names: string): string => `For ${names}`,
    clockTitle: 'Dagen i prøven',
    clockToday: (day: string): string => `I prøven er det ${day}.`,
    clockIntro: 'Her kan du flytte dagen. Så kan du se et helt år på få minutter.',
    clockSet: 'Flyt dagen',
    clockDay: 'Ny dag',
    clockReset: 'Tilbage til i dag',
    clockLink: 'Flyt dagen i prøven',
    peopleLink: 'Vælg en anden person',
  },
  roles: {
    citizen: 'Borger',
    relative: 'Pårørende',
    contactPerson: 'Kontaktperson',
    providerLead: 'Leder hos udfører',
    caseworker: 'Sagsbehandler',
    peerGuide: 'Borgerguide',
    facilitator: 'Tovholder',
    administrator: 'Systemansvarlig',
    manager: 'Leder i kommunen',
  },
} as const;
