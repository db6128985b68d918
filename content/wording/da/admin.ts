/** What the administrator keeps: how staff are reached. */
export const admin = {
  staff: {
    title: 'Medarbejdere',
    intro: 'Borgerne ser telefon og mail på dem, de har en tilknytning til. De bruger dem fra Hjælp.',
    name: 'Navn',
    role: 'Rolle',
    phone: 'Arbejdstelefon',
    mail: 'Arbejdsmail',
    mayBeEmpty: 'Begge felter kan stå tomme.',
    change: 'Ret',
    changeOf: (name: string): string => `Ret: ${name}`,
    whoReads: 'Det ses af borgerne omkring medarbejderen og af dem, der også er knyttet til borgeren.',
    faults: {
      notAPhone: 'Skriv et telefonnummer med 8 til 15 cifre, eller lad feltet stå tomt.',
      notAMail: 'Skriv en mailadresse som navn@kommune.dk, eller lad feltet stå tomt.',
      tooLong: 'Det er for langt. Gør det kortere.',
      notValid: 'Det kunne ikke gemmes. Hent siden igen, og prøv en gang til.',
    },
  },
} as const;
