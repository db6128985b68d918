import {
  decisions,
  helpAnswers,
  outcomes,
  outcomesToKeep,
  recordedDecisions,
  recordedOutcomes,
  recordedOutcomesToKeep,
} from './since-last.ts';

/** "Karin Munks", "Jonas’". */
const whose = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`);

/** The new meeting: status of the round before, and what goes on into the next one (step 5). */
export const renewal = {
  citizen: {
    title: 'Nyt møde',
    // Before
    whatItIs: 'På det nye møde ser vi på din plan.',
    prepareAgain: 'Før mødet gør du dig klar igen.',
    firstHelp: 'På mødet taler vi først om den hjælp, du fik.',
    thenGoals: 'Så taler vi om hvert mål.',
    thenNew: 'Til sidst laver vi din nye plan.',
    nextOn: (day: string): string => `Dit næste møde er ${day}.`,
    noDate: 'Du får at vide, hvornår det nye møde er.',
    dayHasGone: 'Dagen for mødet er gået. Du får en ny dag.',
    firstRound: 'Du er i gang med din første plan.',
    prepare: 'Gør dig klar',
    // The parts
    nowWeLook: 'Nu ser vi på den plan, du har haft.',
    begin: 'Begynd at svare',
    goOn: 'Gå videre',
    pauseTitle: 'Pause',
    pause: 'Det er gemt. Nu kan du holde en pause.',
    /** The part of the status that a question belongs to. */
    partOf: (
      part:
        | { readonly part: 'help' | 'next' }
        | { readonly part: 'goal'; readonly number: number; readonly count: number },
    ): string =>
      part.part === 'goal'
        ? part.count === 1
          ? 'Dit mål'
          : `Mål ${part.number} af ${part.count}`
        : part.part === 'help'
          ? 'Din hjælp'
          : 'Næste møde',
    nextIs: (part: string): string => `Det næste er: ${part}.`,
    // What the citizen wishes is no decision: it is told as what they want.
    fewer: {
      ended: (_isThis: boolean): string =>
        'Et af dine mål går ikke videre. Derfor spørger vi dig ikke mere om det mål.',
      finish: (isThis: boolean): string =>
        `Du vil gerne være færdig med ${isThis ? 'målet' : 'et af dine mål'}. Derfor spørger vi dig ikke mere om det mål. I taler om det på mødet.`,
      replace: (isThis: boolean): string =>
        `Du vil gerne have et nyt mål i stedet for ${isThis ? 'det her' : 'et af dine mål'}. Derfor spørger vi dig ikke mere om det gamle mål. I taler om det på mødet.`,
      notSaid: (isThis: boolean): string =>
        `Du ved ikke, hvad der skal ske med ${isThis ? 'målet' : 'et af dine mål'}. I taler om det på mødet.`,
    },
    thenAhead: 'Nu spørger vi til det næste møde.',
    left: (count: number): string => `Der er ${count} spørgsmål tilbage.`,
    thenNewPlan: 'Her er det, du har sagt. Nu laver vi din nye plan på mødet.',
    thenMeeting: 'Her er det, du har sagt. Vi taler om det på mødet.',
    backToMeeting: 'Tilbage til mødet',
    allAnswered: 'Tak. Du har svaret på det hele.',
    help: 'Hjælp, vi aftalte',
    goals: 'Dine mål',
    notAnswered: 'Ikke svaret',
    skippedTheRest: 'Resten er sprunget over',
    talkAgain: 'Tal om det igen',
    liesOnTable: 'Det ligger på bordet til mødet.',
    talkAgainOf: (inThePlan: string): string => `Jeg vil tale igen om det, der står i planen: ”${inThePlan}”`,
    notGranted: 'Det fik du ikke',
    refusedChanges: 'Din hjælp blev ikke lavet om',
    endsAtStatus: {
      beforeMeeting: (day: string): string => `Hjælpen slutter ${day}`,
      inNewPlan: (day: string): string => `Hjælpen slutter ${day}`,
      onMeetingDay: (day: string): string => `Hjælpen slutter ${day}`,
      today: 'Hjælpen slutter i dag',
    },
    oldPlans: 'Mine planer',
    closed: 'Mødet er slut. Her er det, I sagde.',
    // Help
    gotHelp: 'Fik du den hjælp, vi aftalte?',
    helpAnswers,
    moreWords: 'Vil du sige mere?',
    moreWordsHint: 'Du må springe over.',
    who: 'Hvem',
    howOften: 'Hvor tit',
    othersSay: 'Det siger andre',
    saidSelf: (name: string): string => `${name} siger`,
    saidWrittenBy: (name: string, writer: string): string => `${name} siger (${writer} skrev det ned)`,
    // One goal
    nowQuestion: 'Hvordan går det nu?',
    changesNothing: 'Dit svar ændrer ikke din hjælp. Hjælp ændres kun ved en afgørelse.',
    you: 'Dig',
    former: 'Sidst',
    expected: 'Det håbede vi',
    expectedByYou: 'Det håbede du',
    now: 'Nu',
    answeredSince: 'Lykkedes det siden sidste møde?',
    // What was managed, before anything else is said of a goal.
    climbed: {
      none: (of: number): string => (of === 1 ? 'Der er 1 trin til målet' : `Der er ${of} trin til målet`),
      some: (done: number, of: number): string => `Du har klaret ${done} af ${of} trin`,
      all: (done: number): string =>
        done === 1 ? 'Du har klaret trinnet til målet' : `Du har klaret alle ${done} trin`,
    },
    step: {
      done: (n: number, day: string): string => `Trin ${n}: Klaret ${day}`,
      doneAsToldBy: (n: number, day: string, by: string): string =>
        `Trin ${n}: Klaret ${day}. ${by} skrev det.`,
      now: (n: number): string => `Trin ${n}: Her er du nu`,
      later: (n: number): string => `Trin ${n}: Kommer senere`,
    },
    helpToGoal: 'Den hjælp er aftalt til målet:',
    outcomeQuestion: 'Hvor langt er du kommet?',
    keepQuestion: 'Kan du det stadig?',
    outcomes,
    outcomesToKeep,
    // At the next meeting
    lookAhead: 'Tak. Hvad håber du til næste møde?',
    hopes: 'Det håber du til næste møde',
    hopeQuestion: 'Hvad håber du til næste møde?',
    howMuchHopedFor: 'Hvor meget hjælp håber du på?',
    whatHelpedQuestion: 'Hvad hjalp dig?',
    thatHelped: 'Det hjalp:',
    whatHelpedHint: 'Det kan være en person, en ting eller noget, du gjorde.',
    whatNowQuestion: 'Hvad skal der ske nu?',
    decisions,
    // What the caseworker recorded, in easy words; never as what the citizen says.
    recordedOutcomes,
    recordedOutcomesToKeep,
    recordedDecisions,
    newGoalIs: (goal: string): string => `Nyt mål: ${goal}`,
    insteadOf: (goal: string): string => `I stedet for: ${goal}`,
    iSay: (answer: string): string => `Jeg siger: ${answer}`,
    othersWrote: (name: string, answer: string): string => `${name} skrev: ${answer}`,
    notFollowed: (name: string, why: string): string =>
      `Det blev noget andet, end du ønskede. ${name} skriver: ${why}`,
    notFollowedWhyMissing: (name: string): string =>
      `Det blev noget andet, end du ønskede. ${name} har ikke skrevet hvorfor.`,
    withoutAnswer: (name: string, why: string): string =>
      `Du har ikke svaret på, om det skal fortsætte. ${name} bestemte det, fordi: ${why}`,
    withoutAnswerWhyMissing: (name: string): string =>
      `Du har ikke svaret på, om det skal fortsætte. ${name} har ikke skrevet hvorfor.`,
    answerLater: 'Gem og stop',
    // Rounds
    rounds: 'Mine planer',
    roundsIntro: 'Her er alle dine planer.',
    round: (number: string): string => `Plan ${number}`,
    from: (day: string): string => `Fra ${day}`,
    madeOn: (day: string): string => `Lavet ${day}`,
    newestRound: 'Det er din plan nu.',
    beingMade: 'Den plan laver vi på det nye møde.',
    holds: 'Den gælder, til vi laver en ny plan.',
    noGoals: 'Der er ingen mål i den.',
    stepsDone: (count: string): string => `Trin, du klarede: ${count}`,
    seePlan: 'Se planen',
    versions: 'Aftalte planer',
    noRounds: 'Du har ingen plan endnu.',
    back: 'Tilbage',
  },
  staff: {
    titleOf: (name: string): string => `Nyt møde (status): ${name}`,
    firstRound: 'Det er den første planrunde. Status holdes, når det næste møde er indkaldt.',
    nextOn: (day: string): string => `Næste møde er ${day}.`,
    noDate: 'Det næste møde er ikke fastsat.',
    intro:
      'Først den aftalte hjælp, så mål for mål. Alle svarer fra deres eget login, og borgerens svar står først.',
    introToRead: (name: string): string =>
      `Først den aftalte hjælp, så mål for mål. Du kan læse med. ${name} svarer selv, og det svar står først. De ansatte svarer hver for sig.`,
    closed: 'Mødet er lukket. Det, der blev sagt, står her uændret.',
    closedAlone: 'Mødet er lukket.',
    newNotGiven: (name: string): string =>
      `I har ikke fået en del af den nye plan. Derfor ser I ikke, hvad ${name} og de andre svarede på mødet.`,
    helpTitle: 'Fik borgeren den aftalte hjælp?',
    noOwnEfforts:
      'Der er ingen bevilget indsats fra jer at svare på. Andres indsatser er ikke med i den del, I får.',
    onlyOwnEfforts: 'I ser jeres egne indsatser. Andres er ikke med i den del, I får.',
    helpOfOthersNotInPart:
      'Andre kan også have lovet hjælp til målet. Om den blev givet, er ikke med i den del, I får.',
    noEfforts: 'Der var ingen aftalte indsatser i den forrige plan.',
    notAnswered: 'Ingen har svaret.',
    answersNotShown:
      'Det, der bliver sagt til status, er ikke med her. Det står i den nye plan, når den er aftalt og bliver vist til dig.',
    decisionsKept: {
      all: 'Om kommunen har sagt ja til hjælpen, er ikke med i det, du får vist. Derfor står hjælpen ikke her.',
      ofOthers:
        'Her står kun aftalt hjælp fra jer selv. Afgørelser om andre indsatser er ikke med i det, du får vist.',
    },
    answer: 'Svar',
    changeAnswer: 'Ret dit svar',
    forCitizen: 'Skriv borgerens svar',
    forNetwork: 'Skriv netværkets svar',
    helpAnswers: {
      yes: 'Ja',
      partly: 'Noget af den',
      no: 'Nej',
      dontKnow: 'Ved ikke',
      skipped: 'Sprunget over',
    },
    yourAnswer: 'Dit svar',
    citizensAnswer: (name: string): string => `Svar fra ${name}, skrevet ned af dig`,
    networksAnswer: 'Svar fra en i netværket, skrevet ned af dig',
    spokenBy: 'Hvem siger det?',
    words: 'Med egne ord',
    question: 'Blev den aftalte hjælp givet?',
    goalsTitle: 'Mål for mål',
    noGoals: 'Der var ingen mål i den forrige plan.',
    formerNotGiven:
      'I har ikke fået en del af den forrige plan. I ser de mål, som jeres egen indsats hører til.',
    climbed: (name: string) => ({
      none: (of: number): string => `Der er ${of} delmål til målet`,
      some: (done: number, of: number): string => `${name} har klaret ${done} af ${of} delmål`,
      all: (done: number): string =>
        done === 1 ? `${name} har klaret delmålet` : `${name} har klaret alle ${done} delmål`,
    }),
    step: {
      done: (n: number, day: string): string => `Delmål ${n}: klaret ${day}`,
      doneAsToldBy: (n: number, day: string, by: string): string =>
        `Delmål ${n}: klaret ${day} (skrevet af ${by})`,
      now: (n: number): string => `Delmål ${n}: nu`,
      later: (n: number): string => `Delmål ${n}: senere`,
    },
    helpToGoal: 'Aftalt hjælp til målet:',
    answeredSince: (day: string | null): string =>
      day === null ? 'Lykkedes det? Siden sidste møde:' : `Lykkedes det? Siden mødet ${day}:`,
    noAnswersSince: (day: string | null): string =>
      `Lykkedes det? Ingen svar siden ${day === null ? 'sidste møde' : `mødet ${day}`}. Det er frivilligt at svare.`,
    levelsOf: (title: string): string => `Mestringsevne: ${title}`,
    view: 'Set af',
    recordedView: (name: string): string => `${name} (registreret)`,
    atPlace: (name: string, place: string): string => `${name}, ${place}`,
    former: 'Sidst',
    expected: 'Forventet',
    now: 'Nu',
    noLevels: 'Ingen har vurderet målet.',
    noLevelsShown: 'Der er ingen vurdering i det, du får vist.',
    noGoalsShown: 'Der er ingen mål i det, du får vist.',
    readings: {
      beyond: (name: string): string =>
        `Efter ${whose(name)} vurdering er niveauet højere end det, I forventede.`,
      success: (name: string): string =>
        `Efter ${whose(name)} vurdering svarer niveauet til det, målet skulle give.`,
      onTheWay: (name: string): string => `Efter ${whose(name)} vurdering er niveauet højere end sidst.`,
      notYet: (name: string): string => `Efter ${whose(name)} vurdering er niveauet ikke nået endnu.`,
      unknown: (name: string): string =>
        `Efter ${whose(name)} vurdering mangler der et niveau at sammenligne med.`,
    },
    readInThatLight: 'Det hører med, når I ser på, hvor langt målet er kommet.',
    helpMissing: {
      some: (name: string): string => `${name} svarer, at den aftalte hjælp ikke blev givet fuldt ud.`,
      all: (name: string): string => `${name} svarer nej: Den aftalte hjælp blev ikke givet.`,
    },
    disagreeOnHelp: (names: readonly string[]): string =>
      `${new Intl.ListFormat('da').format(names)} er ikke enige om hjælpen.`,
    review: 'Skriv status på målet',
    changeReview: 'Ret status på målet',
    citizensReview: 'Skriv borgerens status',
    outcomes: {
      reached: 'Nået',
      onTheWay: 'På vej',
      notYet: 'Ikke endnu',
      changed: 'Ændret',
      noLongerWanted: 'Ikke ønsket mere',
      dontKnow: 'Ved ikke',
      skipped: 'Sprunget over',
    },
    decisions: {
      finish: 'Afslut',
      continue: 'Fortsæt',
      change: 'Ændr',
      replace: 'Erstat',
      dontKnow: 'Ved ikke',
      skipped: 'Sprunget over',
    },
    decisionHints: {
      finish: 'Målet bliver i den gamle plan.',
      continue: 'Målet går med, som det er.',
      change: 'Målet går med. Ret det i den nye plan.',
      replace: 'Målet bliver i den gamle plan. Skriv et nyt mål i den nye.',
    },
    decided: 'Beslutning',
    outcome: 'Hvor langt er målet kommet?',
    whatHelped: 'Hvad hjalp?',
    whatNow: 'Hvad sker der nu?',
    nowTitle: 'Hvordan går det nu?',
    mastery: 'Mestringsevne nu',
    says: (name: string): string => `${name} siger`,
    saysAt: (name: string, place: string): string => `${name} siger om ${place}`,
    askFirst: (name: string): string =>
      `${name} har ikke svaret endnu. Spørg ${name}, og tal om det sammen, før du skriver.`,
    supportNeed: 'Støttebehov nu',
    next: 'Næste møde',
    nextTitle: 'Hvad forventes ved næste møde?',
    expectedNext: 'Forventet ved næste møde',
    expectedNextHint: 'Når målet fortsætter eller ændres. Det går med i den nye plan.',
    doesntKnow: 'Ved ikke',
    choose: 'Vælg',
    citizenSays: (name: string, answer: string): string => `${name} siger: ${answer}.`,
    whyNotFollowed: 'Hvorfor følges ønsket ikke?',
    whyNotFollowedHint: (name: string): string =>
      `Skal skrives, når du beslutter noget andet. Brug enkle ord. ${name} kan læse det i sin nye plan.`,
    reasonMissing: (name: string): string =>
      `Beslutningen følger ikke det, ${name} ønsker, og begrundelsen mangler. Ret status på målet, og skriv hvorfor.`,
    reasonIs: (why: string): string => `Derfor følges ønsket ikke: ${why}`,
    hasNotAnswered: (name: string): string =>
      `${name} har ikke svaret på, hvor langt målet er kommet, eller hvad der skal ske nu.`,
    skippedQuestions: (questions: readonly string[]): string =>
      `Sprang over ${new Intl.ListFormat('da').format(questions.map((question) => `”${question}”`))}`,
    whyWithoutAnswer: (name: string): string => `Hvorfor venter det ikke på et svar fra ${name}?`,
    whyWithoutAnswerHint: (name: string): string =>
      `Skal skrives, hvis målet afsluttes eller erstattes. Brug enkle ord. ${name} kan læse det i sin nye plan.`,
    endedBecause: (why: string): string => `Derfor går målet ikke videre: ${why}`,
    endedReasonMissing: (name: string): string =>
      `Målet går ikke videre. ${name} har ikke svaret på, om det skal, og begrundelsen mangler. Ret status på målet, og skriv hvorfor.`,
    scoreChangesNothing: 'En vurdering ændrer ikke hjælpen. Hjælp ændres kun ved en afgørelse.',
    recordedNote: 'Det, som sagsbehandleren skriver i eget navn, er den registrerede beslutning.',
    supportNeeds: {
      complete: 'Fuldstændigt',
      high: 'Højt',
      moderate: 'Moderat',
      light: 'Let',
      none: 'Intet',
      notAssessed: 'Ikke vurderet',
    },
    notGranted: 'Det, borgeren ikke fik',
    refusedChanges: 'Afslag på ændringer, som borgeren ikke selv bad om',
    answeredPlan: {
      partly: (name: string): string => `${name} var kun enig i noget af den forrige plan`,
      disagree: (name: string): string => `${name} var ikke enig i den forrige plan`,
    } as Record<'partly' | 'disagree', (name: string) => string>,
    writeWishInPlan: 'Skriv ønsket i den nye plan',
    endsAtStatus: {
      beforeMeeting: (day: string): string => `Slutter ${day}, før det nye møde`,
      inNewPlan: (day: string): string => `Slutter ${day}, midt i den nye plan`,
      onMeetingDay: (day: string): string => `Slutter ${day}, samme dag som det nye møde`,
      today: 'Slutter i dag',
    },
    helpEndsBeforeMeeting: (help: string): string =>
      `Hjælp, der slutter før det nye møde: ${help}. Den går med, så længe den løber. Tal om, hvad der skal ske bagefter.`,
    helpEndsInNewPlan: (help: string): string =>
      `Hjælp, der slutter i den nye plan: ${help}. Tal om, hvad der skal ske bagefter.`,
    helpEndsOnMeetingDay: (help: string): string =>
      `Hjælp, der slutter samme dag som det nye møde: ${help}. Tal om, hvad der skal ske bagefter.`,
    helpHasEnded: (help: string): string => `Hjælp, der er sluttet og ikke går med: ${help}.`,
    refusedStays: (help: string): string =>
      `Hjælp, der blev afslået, går ikke med: ${help}. Ønsket kan skrives i den nye plan.`,
    carryTitle: 'Den nye plan begynder med det, der går videre',
    carryIntro:
      'Det, der går videre, er drømme, delmål, også dem, der er klaret, indsatser, der stadig løber, og mål, der fortsætter eller ændres. Mål, som I ikke har bestemt noget om, går også med. Ordene bliver stående, og det fremgår, hvem der sagde dem. Mål, der afsluttes eller erstattes, bliver i den gamle plan. Et nyt mål i stedet skriver I i den nye plan. Det gør ikke noget at trykke igen.',
    goesUndecided: (goals: string): string =>
      `Går med, uden at I har bestemt noget: ${goals}. I tager stilling på mødet.`,
    wentUndecided: (goals: string): string =>
      `Gik med, uden at I har bestemt noget: ${goals}. I tager stilling på mødet.`,
    carry: 'Før videre til den nye plan',
    carryAgain: 'Før resten videre',
    carriedOver: (counts: string): string => `Ført videre: ${counts}.`,
    nothingNew: 'Alt var ført videre i forvejen.',
    counts: {
      dreams: (count: number): string => (count === 1 ? '1 drøm' : `${count} drømme`),
      mostImportant: (count: number): string => (count === 1 ? 'det vigtigste' : `${count} om det vigtigste`),
      goals: (count: number): string => (count === 1 ? '1 mål' : `${count} mål`),
      steps: (count: number): string => `${count} delmål`,
      efforts: (count: number): string => (count === 1 ? '1 indsats' : `${count} indsatser`),
    },
    replacedBy: (goals: string): string => `Erstattet af: ${goals}`,
    insteadOf: (goal: string): string => `I stedet for: ${goal}`,
    carriedInto: (title: string): string => `I den nye plan: ${title}`,
    endsButStands:
      'Det er besluttet, at målet ikke går videre, men det står i den nye plan. Ret status på målet, og gem: Så bliver det taget ud. Eller beslut, at det går videre.',
    takenOutOfNew:
      'Målet er taget ud af den nye plan. Det, I har skrevet i det, er gemt, og hjælp, der løber, står der stadig.',
    endTakesOut:
      'Målet står i den nye plan. Afslutter eller erstatter I det, bliver det taget ud. Det, I har skrevet i det, bliver gemt, og hjælp, der løber, bliver stående.',
    goingOnPutsBack:
      'Målet er taget ud af den nye plan. Fortsætter eller ændrer I det, kommer det ind igen med det, der blev skrevet i det.',
    toPlan: 'Åbn den nye plan',
    rounds: 'Planrunder',
    roundsOf: (name: string): string => `Planrunder: ${name}`,
    round: (number: string): string => `Planrunde ${number}`,
    from: (day: string): string => `Fra ${day}`,
    meetingOn: (day: string): string => `Møde ${day}`,
    goal: 'Mål',
    stepsDone: 'Klarede delmål',
    toRoundsPlan: 'Åbn planen',
    noRounds: 'Der er ingen planrunde endnu.',
    notReviewed: 'Ikke gjort status',
    outcomeNotShown: 'Ikke med i det, du får vist',
    versions: 'Aftalte planer',
    version: (number: string, day: string): string => `Udgave ${number}, ${day}`,
    status: 'Status',
    parts: 'Dele af det nye møde',
    back: 'Tilbage',
  },
  refusals: {
    outcomeMissing: 'Vælg, hvor langt målet er kommet.',
    whatNowMissing: 'Vælg, hvad der sker nu.',
    statusIsClosed: 'Mødet er lukket. Det, der blev sagt, kan ikke ændres.',
    scoreEmpty: 'Vælg et niveau.',
    noMeetingToScoreAt: 'Mødet er ikke indkaldt endnu.',
    whyNotFollowedMissing: 'Beslutningen er en anden end borgerens ønske. Skriv hvorfor.',
    whyWithoutAnswerMissing:
      'Borgeren har ikke svaret på, om målet skal gå videre. Skriv, hvorfor det ikke går videre.',
    answerMissing: 'Vælg et svar.',
    spokenByMissing: 'Skriv, hvem der siger det.',
  },
} as const;
