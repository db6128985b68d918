/** How long a meeting takes, in words. Takes minutes. */
export const minutes = (length: number): string => {
  if (length === 60) return 'en time';
  if (length % 60 === 0) return `${length / 60} timer`;
  if (length === 90) return 'halvanden time';
  return `${length} minutter`;
};

/** The plan meeting on a professional's screen. */
export const meetingsStaff = {
  title: (name: string): string => `Møde: ${name}`,
  tabVersions: 'Aftalte planer',
  noneCalled: 'Der er ikke indkaldt til et møde.',
  noneForYou: 'Du er ikke inviteret til et møde lige nu.',
  latestForYou: 'Det er det seneste møde, du har været inviteret til.',
  plannedOn: (day: string): string => `Sidste møde satte det næste til ${day}.`,
  call: 'Indkald til møde',
  callNext: 'Indkald til nyt møde (status)',
  move: 'Ret tid og sted',
  changePeople: 'Ret deltagere',
  recordTold: 'Skriv, at borgeren kender datoen',
  recordToldAgain: 'Skriv, at datoen er fortalt igen',
  open: 'Åbn mødet',
  openEarly: (day: string): string => `Mødet er sat til ${day}. Du kan åbne det nu alligevel.`,
  enter: 'Gå ind i mødet',
  prepareTable: 'Se borgerens dagsorden',
  close: 'Luk mødet',
  kinds: { plan: 'Borgerplansmøde', status: 'Nyt borgerplansmøde (status)' },
  states: { called: 'Indkaldt', open: 'I gang', closed: 'Lukket' },
  forms: { onSite: 'Fremmøde', video: 'Video', both: 'Fremmøde og video' },
  when: 'Tid',
  calledFor: 'Indkaldt til',
  whenIs: (day: string, time: string): string => `${day} kl. ${time}`,
  length: 'Varighed',
  lengthIs: minutes,
  place: 'Sted',
  form: 'Form',
  round: 'Planrunde',
  people: { invited: 'Inviteret', wasThere: 'Var med', wasNotThere: 'Var ikke med' },
  you: 'dig',
  nextMeeting: 'Næste møde',
  daysUntil: (days: number): string =>
    days < 0 ? 'Dagen er gået' : days === 0 ? 'I dag' : days === 1 ? 'I morgen' : `Om ${days} dage`,
  offerMissing: (offers: string): string =>
    `Ingen fra ${offers} er inviteret. Alle relevante udførere deltager i det fælles møde.`,
  role: {
    citizen: 'borger',
    relative: 'pårørende',
    companion: 'bisidder',
    guardian: 'værge',
    contactPerson: 'kontaktperson',
    providerLead: 'leder hos udfører',
    otherProvider: 'leder hos udfører',
    caseworker: 'sagsbehandler',
    peerGuide: 'borgerguide',
    facilitator: 'tovholder',
  },

  /** The same for family and others who are not at work, in easy words. */
  ofNetwork: {
    kinds: { plan: 'Møde om planen', status: 'Nyt møde om planen' },
    states: { called: 'Mødet kommer', open: 'Mødet er i gang', closed: 'Mødet er slut' },
    forms: {
      onSite: 'I mødes samme sted',
      video: 'I ses på video',
      both: 'Nogle kommer, andre er med på video',
    },
    when: 'Hvornår',
    length: 'Så længe varer det',
    place: 'Hvor',
    form: 'Sådan mødes I',
  },

  clockTitle: 'Varsel',
  clock: {
    notTold: (name: string, days: number): string =>
      `${name} har ikke fået datoen at vide endnu. Der er ${days} dage til mødet.`,
    passed: (name: string): string => `${name} fik ikke datoen at vide før mødet.`,
    told: (name: string, day: string, by: string, how: string, days: number): string =>
      `${name} fik datoen at vide ${day} af ${by} (${how}). Det er ${days} dage før mødet.`,
    tellBy: (day: string): string => `Fortæl det senest ${day}, så er der 84 dage.`,
    target: 'Målet er 84 dage (cirka 12 uger).',
    targetMet: 'Målet på 84 dage er nået.',
    tolerated: (least: number): string =>
      `Målet er 84 dage. Kommunen accepterer ned til ${least} dage uden begrundelse.`,
    short: (least: number): string =>
      `Det er et kort varsel: under ${least} dage. Det tæller med i kommunens tal.`,
    moved: 'Mødet er flyttet, siden borgeren sidst fik en dato. Den nye dato skal fortælles.',
    reason: 'Begrundelse',
    reasonMissing: 'Begrundelsen for det korte varsel mangler.',
  },
  pills: {
    notToldYet: 'Ikke fortalt',
    inTime: 'I tide',
    withinTolerance: 'Accepteret',
    short: 'Kort varsel',
  },
  how: {
    talk: 'samtale',
    phone: 'telefon',
    video: 'video',
    letter: 'brev',
    pictures: 'billeder',
    signs: 'tegn med hænderne',
    invitation: 'invitation, som borgeren har åbnet',
  },

  callTitle: (name: string): string => `Indkald til møde: ${name}`,
  moveTitle: (name: string): string => `Ret tid og sted: ${name}`,
  day: 'Dato',
  dayHint: (earliest: string): string =>
    `Borgeren skal kende datoen 84 dage før. Fortælles den i dag, er det tidligst ${earliest}.`,
  time: 'Klokkeslæt',
  placeHint: 'Skriv det, så borgeren kan finde derhen.',
  reason: 'Begrundelse for kort varsel',
  reasonHint: (least: number): string =>
    `Skal udfyldes, når der er under ${least} dage til mødet. Ellers kan feltet være tomt.`,
  whoComes: 'Hvem skal med',
  whoHint: 'Borgeren og du er altid med. Alle relevante udførere inviteres til det fælles møde.',
  askFirst: 'Spørg borgeren først.',
  callSend: 'Indkald',
  save: 'Gem',
  movedMeansTold: 'Flyttes dagen, skal borgeren have den nye dato at vide, og fristen begynder forfra.',
  peopleTitle: (name: string): string => `Deltagere: ${name}`,
  peopleConflict: 'En anden har rettet deltagerne, mens du valgte. Dine valg er her stadig.',
  peopleNow: (names: string): string => `Nu er de med: ${names}.`,
  conflictFields: {
    on: 'Dato',
    time: 'Klokkeslæt',
    place: 'Sted',
    shortNoticeReason: 'Begrundelse for kort varsel',
  },

  toldTitle: (name: string): string => `Fortæl ${name} datoen`,
  toldLead: (day: string): string =>
    `Mødet er ${day}. Fortæl det på borgerens egen måde. Skriv bagefter her, hvem der fortalte det, og hvordan.`,
  toldBy: 'Hvem fortalte det',
  toldOn: 'Hvornår',
  toldHow: 'Hvordan',
  toldWords: 'Hvordan kunne du se, at det var forstået',
  tellingsTitle: 'Fortalt til borgeren',
  telling: (date: string, day: string, by: string, how: string): string =>
    `Datoen ${date}: fortalt ${day} af ${by} (${how}).`,
  notReached: (date: string, by: string): string => `Datoen ${date}: sendt af ${by}, ikke åbnet endnu.`,
  understood: 'Sådan kunne man se, at det var forstået',
  toldSend: 'Registrér',

  roomTitle: (name: string): string => `Mødet med ${name}`,
  roomNotOpen: 'Mødet er ikke åbnet. Her er det, borgeren allerede har lagt frem.',
  agenda: (name: string): string => `Først: det vil ${name} tale om`,
  agendaEmpty: (name: string): string => `${name} har ikke lagt noget på bordet endnu.`,
  lastTime: 'Det nåede I ikke sidst',
  lastTimeMore: (name: string): string => `${name} kan lægge det på bordet igen.`,
  others: 'De andres punkter',
  addPoint: 'Tilføj punkt',
  refresh: 'Hent nyt',
  done: 'Færdig med det her',
  isDone: 'Færdig',
  notDone: 'Tag det op igen',
  withdraw: 'Fjern',
  addTitle: 'Tilføj punkt til mødet',
  whoSays: 'Hvem siger det',
  sayings: {
    withHelp: (name: string): string => `${name} siger det, jeg skriver det ned`,
    onBehalf: (name: string): string => `Jeg siger det på vegne af ${name}`,
    ownPoint: 'Det er mit eget punkt',
  },
  words: 'Ord',
  wordsHint: 'Borgerens ord skrives, som de bliver sagt.',
  howTheyKnow: 'Hvad bygger det på',
  howTheyKnowHint: 'Skal udfyldes, når du siger det på vegne af borgeren.',
  placeCard: 'Læg på bordet',

  way: 'Vejen gennem mødet',
  wayParts: {
    agenda: 'Dagsorden og kort',
    helpReceived: 'Fik borgeren den hjælp, vi aftalte?',
    formerGoals: 'Målene fra sidst',
    carryOver: 'Før videre til den nye plan',
    mostImportant: 'Det vigtigste',
    dreams: 'Håb og drømme',
    goals: 'Mål',
    scores: 'Mestring nu og næste møde',
    whoDoesWhat: 'Hvem gør hvad',
    formal: 'Det formelle',
    closing: 'Afslutning',
  },
  wayNext: (part: string): string => `Det næste: ${part}`,
  wayNotClosed: 'Mødet er åbent',
  wayCount: (count: number): string => (count === 0 ? 'Intet endnu' : `${count}`),
  wayOf: (count: number, of: number): string => `${count} af ${of}`,
  wayGoalsOf: (count: number, of: number): string => `${count} af ${of} mål`,
  wayNone: 'Ingen',
  wayCarried: 'Ført videre',
  wayNotCarried: 'Ikke endnu',
  wayMissing: {
    answer: (goal: string, name: string): string => `${goal}: ${name} har ikke svaret`,
    decision: (goal: string): string => `${goal}: ikke besluttet endnu`,
    both: (goal: string, name: string): string =>
      `${goal}: ${name} har ikke svaret, og det er ikke besluttet`,
  },
  draft: 'Hent udkast (PDF)',

  heardTitle: 'Blev du hørt?',
  heardAsk: (name: string): string => `Spørg ${name}. Svaret gives helst fra borgerens egen skærm.`,
  heardNotYet: (name: string): string => `${name} har ikke svaret endnu.`,
  heardRecord: (name: string): string => `Skriv, om ${name} blev hørt`,
  heardAnswers: {
    yes: 'Ja',
    partly: 'Lidt',
    no: 'Nej',
    couldNotAnswer: 'Kunne ikke svare',
    doesNotKnow: 'Ved det ikke',
  },
  heardHow: 'Hvordan kom svaret',
  heardSayings: {
    withHelp: (name: string): string => `${name} svarede, jeg skriver det ned`,
    onBehalf: (name: string): string => `Jeg tolker det, jeg så hos ${name}`,
  },
  heardReaction: 'Beskriv reaktionen',
  heardReactionHint: 'Hvad gjorde borgeren? Skal udfyldes, når du tolker.',
  heardWords: 'Borgerens ord',
  notTalkedOf: 'Det nåede I ikke',
  notTalkedOfMore: (name: string): string =>
    `Det ligger på bordet og er ikke krydset af. Planen siger, at I ikke nåede det, og ${name} kan tage det med næste gang. Har I talt om det, så kryds det af.`,
  reachedIt: 'Vi har talt om det',
  heardPoints: 'Det blev borgeren hørt i',
  heardInReaction: (who: string): string =>
    `Reaktionen, som ${who} har beskrevet ovenfor, bærer svaret. I kan tilføje mere.`,
  heardNoCard: (name: string): string =>
    `${name} har svaret og ikke valgt et kort. Svaret står. Beskriv en reaktion: hvad det handlede om, og hvad ${name} gjorde.`,
  heardPointsNone:
    'Intet endnu. Et ”Ja” eller ”Lidt” skal knyttes til borgerens eget kort eller en beskrevet reaktion.',
  heardCards: 'Borgerens egne kort',
  heardCardsNone: 'Borgeren har ingen kort på bordet.',
  heardTie: 'Knyt til svaret',
  heardDescribe: 'Beskriv en reaktion',
  heardWhat: 'Hvad det handlede om',
  heardPointReaction: 'Hvad borgeren gjorde',
  heardAdd: 'Tilføj',
  heardDescribedBy: (who: string): string => `Beskrevet af ${who}`,
  heardOwnCard: 'Borgerens eget kort',

  closeTitle: (name: string): string => `Afslut mødet: ${name}`,
  closeNext: 'Næste møde',
  closeNextDay: 'Dato for næste møde',
  closeNextHint: (latest: string): string => `Senest ${latest}, tolv måneder efter dette møde.`,
  whoCame: 'Hvem var med',
  whoCameHint: (name: string): string =>
    `${name} og du er altid med. De, der gik ind i mødet her eller skrev i planen eller svarede på status imens, er valgt. Vælg også de andre, der var der. Kun de valgte står i planen. De bliver spurgt om svar, når de har planen: nære først, når ${name} viser dem den, og en anden udfører, når den får sin del.`,
  partsTitle: 'Hvem får planen',
  getsRead: (name: string): string => `Læs det op for ${name}:`,
  getsByRule:
    'Kontaktperson, leder og værge får planen efter reglerne. Det kan ikke vælges fra, men borgeren skal vide det.',
  parts: (name: string): string => `Hvad de andre udførere får: aftal det med ${name}`,
  partsHint: 'De andre får kun noget af planen, hvis I vælger dem her.',
  partAgreed: (offer: string, name: string): string => `${offer}: aftalt med ${name}`,
  partGoals: (goals: string): string =>
    `Får målene: ${goals}, med delmålene, som de står nu. Nye delmål følger de kun, hvor de har en indsats. Af indsatser får de kun deres egne.`,
  partDreams: (dreams: string): string =>
    `Drømmen bag målet følger med, også borgerens tegning eller lyd: ${dreams}.`,
  dreamWithoutWords: 'en drøm uden ord',
  partHasEfforts: (efforts: string): string =>
    `Giver hjælp i planen: ${efforts}. Uden valg får de ikke at vide, hvad der er aftalt om den.`,
  partNoGoals: 'Der er ingen mål at få.',
  closeSend: 'Luk mødet og lav planen',
  closeMeans:
    'Når mødet lukkes, bliver planen til en udgave, der ikke kan ændres. Senere rettelser bliver en ny udgave med en begrundelse.',
  closeGrants: 'At lukke mødet bevilger eller afslår ikke noget.',
  closeMissing: 'Mødet kan ikke lukkes endnu. Det mangler',
  closeReady: 'Mødet kan lukkes, når dagen for det næste møde er sat.',
  replacedTitle: 'Mål, der er erstattet',
  replacedBy: (goal: string, by: string): string => `${goal} – erstattet af: ${by}`,
  gapWritten: 'Det er gemt. Du er tilbage ved at lukke mødet.',
  gapsTitle: 'Det mangler i planen. Det hindrer ikke, at mødet lukkes:',
  gapsMore: 'Skriver I det ikke nu, bliver planen lavet, som den er.',
  gaps: {
    statusMissing: 'Status er ikke talt igennem.',
    helpNotAsked: 'Ingen har svaret på, om den aftalte hjælp blev givet.',
    goalsNotTalkedThrough: (count: number): string =>
      count === 1
        ? 'Et mål fra den forrige plan er ikke talt igennem.'
        : `${count} mål fra den forrige plan er ikke talt igennem.`,
    notDecided: (goals: string): string =>
      `Der er ikke skrevet, hvad der sker nu med: ${goals}. Planen siger så, at det ikke blev bestemt.`,
    saidNotToFit: (name: string, goals: string): string =>
      `${name} har sagt, at det ikke passer: ${goals}. ${name} har fået at vide, at I taler om det på dette møde. Det er ikke besluttet, hvad der sker nu.`,
    notTakenUp: (names: string): string =>
      `Har ikke sagt helt ja til den forrige plan: ${names}. Ingen har skrevet, at der er talt om det. Det bliver ikke taget op af sig selv, når mødet er lukket.`,
    takeUp: (name: string): string => `Tal om det, og skriv det: ${name}`,
    decideGoal: (goal: string): string => `Tal om det, og skriv, hvad der sker nu: ${goal}`,
    wishWithoutReason: (name: string): string =>
      `Det, ${name} ønsker, følges ikke, og begrundelsen mangler. I planen kommer ønsket til at stå med ”begrundelsen mangler”.`,
    endedWithoutAnswer: (name: string, goals: string): string =>
      `${name} har ikke svaret på, om det skal gå videre: ${goals}. Det er besluttet, at det ikke gør. Sådan kommer det til at stå i planen.`,
    endedButInPlan: (goals: string): string =>
      `Det er besluttet, at det ikke går videre, men det står i den nye plan: ${goals}. Planen kommer til at sige begge dele.`,
    decideAgain: (goal: string): string =>
      `Gem beslutningen igen, så tages det ud, eller lad det gå videre: ${goal}`,
    writeAnswer: (name: string, goal: string): string => `Spørg ${name}, og skriv svaret: ${goal}`,
    writeReason: (goal: string): string => `Skriv hvorfor: ${goal}`,
    newGoalsNotWritten: (goals: string, untied: number): string =>
      `Det nye mål er ikke skrevet. Det skulle stå i stedet for: ${goals}. Lukkes mødet nu, mangler det i planen.${untied === 0 ? '' : ' Er det skrevet, så ret målet, og vælg, hvad det står i stedet for.'}`,
    expectedNotSaid: 'Ingen har sagt, hvad I forventer ved det næste møde.',
    sayHowItGoes: (goal: string): string => `Skriv, hvordan det går: ${goal}`,
    sayExpected: (goal: string): string => `Skriv det forventede: ${goal}`,
    writeNewGoal: (goal: string): string => `Skriv det nye mål i stedet for: ${goal}`,
    nothingCarried: 'Intet er ført videre fra den forrige plan.',
    noDreams: 'Der er ingen håb og drømme.',
    noGoals: 'Der er ingen mål.',
    notSaidHowItGoes: (goals: string): string => `Ingen har sagt, hvordan det går nu, med: ${goals}.`,
    wordsAwaitCitizen: (name: string, said: string): string =>
      `Skrevet ned for ${name}, som ikke har sagt ja endnu: ${said}. Spørg, om det passer.`,
    helpEnds: (help: string): string =>
      `Hjælpen slutter inden for et år: ${help}. Tal om, hvad der skal ske bagefter.`,
    changesNotDecided: (help: string): string =>
      `Nogen har bedt om en ændring, og den er ikke afgjort: ${help}. Svar på den, eller tag hjælpen med i den nye plan.`,
    decideChange: (what: string): string => `Svar på ændringen: ${what}`,
    textsCameAlong: (count: number): string =>
      count === 1
        ? 'Én tekst i det formelle er fra den forrige plan, og ingen har læst den igen. Passer den stadig, så gem den, som den er.'
        : `${count} tekster i det formelle er fra den forrige plan, og ingen har læst dem igen. Passer de stadig, så gem dem, som de er.`,
    readTexts: 'Læs det, der er fra den forrige plan',
    writeLastDay: (what: string): string => `Lav hjælpen om, hvis den skal gå videre: ${what}`,
    inPictures: 'noget i billeder',
  },
  formalMissing: 'Husk det formelle',
  formalMissingMore: 'Det kan skrives bagefter. Det hindrer ikke, at mødet lukkes.',
  /** `further`: others stand above it. */
  formalOthers: (count: number, further: boolean): string =>
    `Vis ${count === 1 ? 'en overskrift' : `${count} overskrifter`}${further ? ' mere' : ''} uden tekst`,
  formalLaw: 'krævet i §\u00a0141',

  versionsTitle: (name: string): string => `Aftalte planer: ${name}`,
  versionsNone: 'Der er ikke nogen aftalt plan at se.',
  versionsNotGiven:
    'Et andet tilbud får sin del af planen, når det er aftalt med borgeren på mødet. Spørg sagsbehandleren.',
  versionsNotShown: 'Borgeren bestemmer, hvem i netværket der ser planen.',
  version: 'Udgave',
  versionName: (round: number, number: number): string => `Plan ${round}, udgave ${number}`,
  made: 'Lavet',
  madeBy: 'Af',
  why: 'Hvorfor',
  firstVersion: 'Aftalt på mødet',
  check: 'Kontrol',
  intact: 'Uændret',
  notIntact: 'Ændret',
  hashMeans:
    'Kontrolkoden regnes ud igen, hver gang siden vises. Uændret betyder, at ikke et tegn er ændret.',
  unchangedMeans: 'Uændret betyder, at ingen har rettet i planen, efter den blev lavet.',
  partFor: (offer: string): string => `Uddrag til ${offer}: de fælles mål og dem, der er for jer.`,
  adjust: 'Lav ny udgave',
  adjustTitle: (name: string): string => `Ny udgave af planen: ${name}`,
  adjustNothingNew:
    'Der er ikke lavet noget om i planen siden den nyeste udgave. En ny udgave beder alle om at svare igen. Ret planen først.',
  adjustLead: 'Planen fryses, som den står nu. De tidligere udgaver og svar bliver stående.',
  adjustReason: 'Hvorfor er planen ændret',
  adjustSend: 'Lav udgaven',
  adjustNeedsMeeting: 'Der er intet lukket møde at justere efter.',
  document: 'Hent PDF',
  poster: 'Hent plakat (A3)',
  versionTitle: (name: string, round: number, number: number): string =>
    `${name}: plan ${round}, udgave ${number}`,
  hash: 'Kontrolkode',

  answerTitle: (name: string): string => `Svar på planen: ${name}`,
  answerQuestion: 'Er du enig i planen?',
  answerChoices: {
    agree: 'Enig',
    partly: 'Delvist enig',
    disagree: 'Ikke enig',
    couldNotAnswer: 'Jeg ved det ikke',
  },
  answerWords: 'Med dine egne ord',
  answerSend: 'Gem svaret',
  answerSaved: 'Det er gemt.',
  answerIs: (answer: string, day: string): string => `Du har svaret: ${answer} (${day}).`,
  answerAgain: 'Svar igen',
  answerAgainMore: 'Begge svar bliver stående. Det nye gælder.',
  answerBack: (name: string): string => `Til ${name}`,
  answerAbout: (round: number, number: number, day: string): string =>
    `Svaret gælder plan ${round}, udgave ${number}, lavet ${day}.`,
  answerNothing: 'Der er ingen plan at svare på.',
  /** To the contact person, whose duty it is to ask: what there is to do, and who may write an answer down. */
  askCitizen: {
    answer: (name: string): readonly string[] => [
      `${name} har ikke svaret på planen. Læs den sammen, og spørg, om ${name} er enig.`,
      `${name} svarer på sin egen skærm under Min plan. Ved man det ikke, er det også et svar.`,
      `Kan ${name} ikke selv svare der, kan sagsbehandleren skrive svaret ned. Det gælder, når ${name} siger ja til det.`,
    ],
    confirmation: (name: string): readonly string[] => [
      `Der er skrevet et svar ned for ${name}. Spørg, om det passer.`,
      `${name} siger ja eller svarer selv på sin egen skærm under Min plan.`,
    ],
  },
  answerNotParty: 'Du var ikke med i mødet. Derfor bliver du ikke bedt om et svar.',
  answersTitle: (name: string): string => `Hvem har svaret: ${name}`,
  answersLink: 'Hvem har svaret',
  ownAnswersTitle: (name: string): string => `Mit svar på planen: ${name}`,
  ownAnswers: 'Mit svar',
  onlyOwnAnswers: 'Her ser du kun dine egne svar. Hvad andre har svaret, står her ikke.',
  answersOverall: {
    allAgree: 'Alle parter er enige.',
    askedAgree: 'Alle parter, der har fået planen, er enige.',
    agreedInPart: 'Nogle parter er kun delvist enige.',
    someDoNotKnow: 'Mindst én part ved ikke, om planen er rigtig.',
    someCouldNotAnswer: 'Mindst én part kunne ikke svare.',
    someDisagree: 'Mindst én part er ikke enig.',
    answersMissing: 'Der mangler svar.',
  },
  see: 'Se',
  party: 'Part',
  answer: 'Svar',
  own: 'Ord',
  answerStates: {
    agree: 'Enig',
    partly: 'Delvist enig',
    disagree: 'Ikke enig',
    couldNotAnswer: 'Kunne ikke svare',
    doesNotKnow: 'Ved det ikke',
    awaitsConfirmation: 'Afventer bekræftelse',
    notAnswered: 'Ikke svaret',
  },
  registeredBy: (who: string): string => `Registreret af ${who}`,
  confirmedOn: (day: string): string => `Bekræftet ${day}`,
  answeredOn: (day: string): string => `Svaret ${day}`,
  neverConfirmed: (who: string): string => `Registreret af ${who}, aldrig bekræftet`,
  stateNames: (state: string, names: string): string => `${state}: ${names}.`,
  register: 'Registrér',
  registerNew: 'Nyt svar på papir',
  registerNewTitle: (name: string): string => `Nyt svar fra ${name}`,
  registerNewLead: (name: string): string =>
    `${name} har svaret selv. Brug kun siden, hvis du har fået et nyt svar fra ${name}, for eksempel på papir.`,
  registerTitle: (name: string): string => `Registrér svar for ${name}`,
  registerLead: (name: string): string =>
    `Svaret bliver vist som registreret af dig. Det gælder først, når ${name} bekræfter det fra sit eget login.`,
  registerStands: (name: string): string => `Det har ${name} svaret`,
  registerKeeps: (name: string): string =>
    `Et nyt svar sletter intet. Det, ${name} selv har sagt, gælder, til ${name} bekræfter det nye.`,
  registerInstead: (name: string): string =>
    `Der er allerede registreret et svar, som ${name} ikke har bekræftet. Et nyt træder i dets sted; det gamle bliver stående som tidligere svar.`,
  awaitsTheirYes: 'venter på bekræftelse',
  answerInstead: 'Nej, jeg svarer selv',
  registerQuestion: (name: string): string => `Hvad svarede ${name}?`,
  registerWords: 'Partens egne ord',
  myAnswer: 'Mit svar',
  earlier: 'Tidligere svar',
  notShownYet: (name: string): string => `Planen vises ikke til ${name}`,
  silence: 'Tavshed tæller aldrig som et ja.',
  awaiting: (who: string): string => `${who} har registreret et svar for dig`,
  awaitingMore: 'Det gælder først, når du bekræfter det.',
  confirm: 'Bekræft svaret',
  orAnswerYourself: 'Eller svar selv',
  notBeforeAnswered: 'Siger du nej, så svar her. Det gælder ikke, før du har svaret.',
} as const;
