/** The citizen's own pictures. */
export const symbols = {
  citizen: {
    title: 'Mine billeder',
    intro: 'Her er dine egne fotos. Du kan bruge dem i dine svar.',
    yours: 'Andre ser kun et foto, når du viser noget, det er med i.',
    add: 'Tag et foto',
    none: 'Du har ikke nogen fotos her endnu.',
    saved: 'Fotoet er gemt.',
    newTitle: 'Et nyt billede',
    photo: 'Tag et foto. Eller vælg et, du har.',
    name: 'Hvad er det?',
    nameHint: 'Skriv et ord. Så kan du finde det igen.',
    removed: 'Det har du fjernet',
    removedMore: 'Du kan hente det igen i 30 dage. Det er stadig der, hvor du har brugt det.',
    bringBack: 'Hent igen',
    bringBackNamed: (name: string): string => `Hent igen: ${name}`,
    removeNamed: (name: string): string => `Fjern: ${name}`,
  },
  faults: {
    photoNameMissing: 'Skriv, hvad det er.',
    photoNameTooLong: 'Skriv et kort ord.',
    tooManyOwnPhotos: 'Du har mange fotos. Fjern et først.',
  },
} as const;
