import type { NextThing } from '../../../src/domain/cycle/where-we-are.ts';
import type { AnswerToHelp } from '../../../src/domain/plan/answer-to-help.ts';
import { withoutStop } from '../sentences.ts';

const list = (things: readonly string[]): string => new Intl.ListFormat('da').format(things);
const timesIn = (times: number): string => (times === 1 ? '1 gang' : `${times} gange`);

/** What the middle of the ring says: one sentence, and the word on its one button. */
export interface NextWords {
  readonly sentence: string;
  readonly button: string | null;
}

/** A day as a person says it: a number of days says little to many. */
const meetingAt = (
  { on, daysUntil }: { readonly on: string; readonly daysUntil: number },
  dayOf: (day: string) => string,
): string => (daysUntil === 0 ? 'i dag' : daysUntil === 1 ? 'i morgen' : dayOf(on));

/** A day that passed without a meeting: that is said before anything else. */
const notHeld = 'Dit møde blev ikke holdt. Du får en ny dag.';
const sentenceOf = (thing: { readonly wasOn: string | null }, sentence: string, meanwhile = ''): string =>
  thing.wasOn === null ? sentence : `${notHeld} ${meanwhile}`.trimEnd();

/** The next thing for the citizen, in easy words. `dayOf` names a day as the page does. */
function next(thing: NextThing, dayOf: (day: string) => string): NextWords {
  switch (thing.thing) {
    case 'startPreparation':
      return {
        sentence: sentenceOf(thing, 'Nu kan du gøre dig klar til dit møde.', 'Du kan gøre dig klar nu.'),
        button: 'Kom i gang',
      };
    case 'continuePreparation':
      return {
        sentence: sentenceOf(
          thing,
          'Du er godt i gang. Du kan gå videre nu.',
          'Du kan gå videre med at gøre dig klar.',
        ),
        button: 'Gå videre',
      };
    case 'sharePreparation':
      return {
        sentence: sentenceOf(
          thing,
          'Du har svaret. Nu vælger du, hvem der må se det.',
          'Vælg, hvem der må se dine svar.',
        ),
        button: 'Vælg, hvem der ser',
      };
    case 'waitForMeetingDate':
      return {
        sentence: sentenceOf(thing, 'Du er klar. Du får snart en dag til dit møde.'),
        button: 'Se dine svar',
      };
    case 'goToMeeting':
    case 'goToNewMeeting':
      return thing.isOpen
        ? { sentence: 'Dit møde er i gang nu.', button: 'Gå til mødet' }
        : { sentence: `Du har et møde ${meetingAt(thing, dayOf)}.`, button: 'Se dit møde' };
    case 'answerPlan':
      if (thing.isMadeOver)
        return { sentence: 'Din plan er lavet om. Er du enig i den?', button: 'Se planen og svar' };
      return thing.hasGoals
        ? { sentence: 'Din plan er klar. Er du enig i den?', button: 'Se planen og svar' }
        : { sentence: 'Mødet er slut. Der er ingen mål i din plan.', button: 'Se planen og svar' };
    case 'chooseSteps':
      return {
        sentence:
          thing.contactPerson === null
            ? 'Nu skal du vælge små trin.'
            : `Nu skal du og ${thing.contactPerson} vælge små trin.`,
        button: 'Gå videre',
      };
    case 'tellHowItWent':
      return { sentence: 'Hvordan gik det i dag?', button: 'Fortæl det' };
    case 'prepareNewMeeting':
      return {
        sentence: sentenceOf(
          thing,
          thing.ahead === null
            ? 'Du får et nyt møde. Du kan gøre dig klar nu.'
            : `Du har et nyt møde ${meetingAt(thing.ahead, dayOf)}. Du kan gøre dig klar nu.`,
          thing.hasBegun ? 'Du kan gå videre med at gøre dig klar.' : 'Du kan gøre dig klar nu.',
        ),
        button: thing.hasBegun ? 'Gå videre' : 'Kom i gang',
      };
    case 'seeMyPlan':
      return { sentence: 'Du har en plan. Her kan du se den.', button: 'Se min plan' };
  }
}

/** Help that ends: what, whether it is over, and its last day in words. */
export interface EndTold {
  readonly what: string;
  readonly state: 'ended' | 'soon' | 'later';
  readonly on: string;
}

const severalEnd = (subject: string, all: readonly EndTold[]): string => {
  if (all.every(({ state }) => state === 'ended')) return `${subject} er slut.`;
  const isMixed = all.some(({ state }) => state === 'ended');
  return isMixed ? `${subject} er slut eller slutter snart.` : `${subject} slutter snart.`;
};

/** Home, the staff's list of citizens, and who has looked. */
export const home = {
  citizen: {
    hello: (name: string): string => `Hej ${name}`,
    noRound: 'Din plan er ikke begyndt endnu. Kommunen siger til. Så kan du gøre dig klar.',
    noRoundAsk: (name: string): string => `Har du lyst til at vide mere? Spørg ${name}.`,
    noRoundAskMunicipality: 'Har du lyst til at vide mere? Så spørg kommunen.',
    peerGuide: 'Du er borgerguide',
    peerGuideAsked: 'En borger kan bede om dig. Lige nu er du ikke bedt om noget.',
    myPlan: 'Min plan',
    allSteps: 'Vis alle trin',
    youAreAt: (step: string): string => `Du er her: ${step}`,
    myStairs: 'Min trappe',
    whoHasLooked: 'Hvem har kigget?',
    whoHasLookedIntro: 'Her står alle, der har set eller skrevet noget om dig.',
    nobodyLooked: 'Ingen har set noget endnu.',
    olderLooks: 'Vis flere',
    aboutTitle: 'Om Mit liv – Min plan',
    aboutWhat: 'Her laver du din egen plan. Den begynder med dine håb og drømme.',
    aboutOpen: 'Alle må bruge programmet og lave det om. Det er frit (MPL 2.0).',
    aboutSymbols:
      'Symboler: OpenMoji (CC BY-SA 4.0). Ikoner: Lucide (ISC). Skrift: Lexend, Andika og Atkinson Hyperlegible Next (OFL).',
    aboutPacks: 'Kommunens egne symboler',
    publicTitle: 'Mit liv – Min plan',
    publicIntro: 'Log ind for at se din plan.',
  },
  next,
  news: {
    title: 'Nyt',
    wordsWait: (who: string): string => `${who} skrev noget ned for dig. Passer det?`,
    newEdition: (who: string): string => `${who} har lavet en ny udgave af din plan.`,
    seeNew: 'Se, hvad der er nyt',
    /** `asked` is what was asked for, where the change of help was refused. */
    decided: (
      all: readonly {
        readonly what: string;
        readonly outcome: 'granted' | 'refused' | 'changeRefused' | 'againRefused';
        readonly asked: string;
      }[],
    ): string => {
      const refused = all.filter(({ outcome }) => outcome !== 'granted');
      const [first] = all;
      if (all.length === 1 && first?.outcome === 'changeRefused')
        return `Kommunen har svaret. Nej til ændringen: ${withoutStop(first.asked)}. Du beholder hjælpen, som den var: ${withoutStop(first.what)}.`;
      if (all.length === 1 && first?.outcome === 'againRefused')
        return `Kommunen har svaret. Nej til ændringen: ${withoutStop(first.asked)}. Hjælpen er stadig slut: ${withoutStop(first.what)}.`;
      if (all.length > 1 || first === undefined)
        return refused.length > 0
          ? 'Kommunen har svaret på din hjælp. Noget er et nej.'
          : 'Kommunen har sagt ja til din hjælp.';
      return `Kommunen har sagt ${refused.length > 0 ? 'nej' : 'ja'} til hjælp: ${withoutStop(first.what)}.`;
    },
    helpEnds: (all: readonly EndTold[]): string => {
      const [first, another] = all;
      if (first !== undefined && another === undefined)
        return `${first.state === 'ended' ? 'Din hjælp er slut' : 'Din hjælp slutter snart'}: ${withoutStop(first.what)}. ${first.state === 'ended' ? 'Den sidste dag var' : 'Den sidste dag er'} ${first.on}.`;
      return severalEnd('Noget af din hjælp', all);
    },
    seeHelp: 'Se min hjælp',
    helpOfEnds: (name: string, all: readonly EndTold[]): string => {
      const [first, another] = all;
      if (first !== undefined && another === undefined)
        return `${first.state === 'ended' ? 'Slut' : 'Slutter snart'}: hjælp til ${name} – ${withoutStop(first.what)}, sidste dag ${first.on}.`;
      return severalEnd(`Noget af hjælpen til ${name}`, all);
    },
    notTogether: (name: string, all: readonly string[]): string => {
      const [first = ''] = all;
      if (all.length > 1)
        return `Du skrev ${all.length} gange, at ${name} og du lavede noget om sammen. ${name} siger: Nej, jeg var ikke med.`;
      const about = first === '' ? '' : ` Det handler om: ${withoutStop(first)}.`;
      return `Du skrev, at ${name} og du lavede noget om sammen. ${name} siger: Nej, jeg var ikke med.${about}`;
    },
    answeredToYou: (
      name: string,
      all: readonly { readonly what: string; readonly answer: AnswerToHelp }[],
    ): string => {
      const [first, another] = all;
      if (first === undefined || another !== undefined) {
        const isNo = all.some(({ answer }) => answer !== 'granted' && answer !== 'changeGranted');
        return `Kommunen har svaret om flere slags hjælp til ${name}. ${isNo ? 'Noget er et nej.' : 'Alt er et ja.'}`;
      }
      const about = `hjælpen til ${name}: ${withoutStop(first.what)}.`;
      const said: Record<AnswerToHelp, string> = {
        granted: `Kommunen har sagt ja til ${about}`,
        refused: `Kommunen har sagt nej til ${about}`,
        changeGranted: `Kommunen har sagt ja til ændringen af ${about}`,
        changeRefused: `Kommunen har sagt nej til ændringen af ${about} Hjælpen er, som den var bevilget.`,
        againRefused: `Kommunen har sagt nej til igen at give ${about} Hjælpen er stadig slut.`,
        takenAway: `Kommunen har sagt nej til ${about} Før var den bevilget.`,
      };
      return said[first.answer];
    },
    goalAsked: 'Du tog en drøm væk. Passer målet stadig?',
    contributed: (who: string): string => `${who} har skrevet noget om dig.`,
    changedWithoutYou: (who: string): string => `${who} har lavet noget om uden dig.`,
    askedWithoutYou: (who: string): string => `${who} har bedt om en ændring af din hjælp. Du var ikke med.`,
    askedBySome: 'Andre har bedt om en ændring af din hjælp. Du var ikke med.',
    changedBySome: 'Andre har lavet noget om uden dig.',
    saidTogether: (who: string): string => `${who} skrev, at I lavede noget om sammen.`,
    saidTogetherBySome: 'Andre skrev, at I lavede noget om sammen.',
    talked: (who: string): string => `${who} skrev, at I talte om noget.`,
    talkedBySome: 'Andre skrev, at I talte om noget.',
    talkedAboutAnswer: (who: string): string => `${who} skrev, at I talte om dit svar til planen.`,
    saidDone: (who: string): string => `${who} skrev, at du klarede et trin.`,
    contributedBySome: 'Andre har skrevet noget om dig.',
    shown: (name: string, count: number): string =>
      count === 1 ? `${name} har vist dig et svar.` : `${name} har vist dig ${count} svar.`,
    planOf: {
      newPlan: (name: string): string => `${name} har fået en ny plan.`,
      newEdition: (name: string): string => `Planen for ${name} er lavet om.`,
      shown: (name: string): string => `${name} viser dig sin plan.`,
    },
    seePlan: 'Se planen',
    answer: 'Svar her',
    see: 'Se det',
  },
  staff: {
    saidNoThanks: 'sagde nej tak',
    title: 'Mine borgere',
    intro: (count: number): string =>
      count === 1 ? 'Du er knyttet til 1 borger.' : `Du er knyttet til ${count} borgere.`,
    name: 'Borger',
    person: 'Hvem',
    step: 'Hvor er vi',
    meeting: 'Næste møde',
    missing: 'Det mangler',
    whose: 'Ligger hos',
    noMeeting: 'Ikke fastsat',
    meetingsNotYours: 'Du ser kun de møder, du er inviteret til',
    inMeeting: 'Mødet er i gang',
    notHeld: (day: string): string => `Ikke holdt ${day}`,
    notCalled: (day: string): string => `Ikke indkaldt. ${day} er gået`,
    goToMeeting: 'Gå til mødet',
    writeWhatYouKnow: (name: string): string => `Skriv, hvad du ved om ${name}`,
    beforeMeeting: 'Før mødet',
    writeWhatYouKnowWhy: (name: string): string =>
      `${name} skal have et møde om sin plan. Før mødet kan du skrive det, du ved om ${name}. ${name} kan se det.`,
    askAboutMeeting: (name: string, isMunicipality: boolean): string =>
      `Har du spørgsmål om mødet? Spørg ${name}${isMunicipality ? ' i kommunen' : ''}.`,
    callBy: (day: string): string => `Indkaldes senest ${day}`,
    more: (count: number): string => `+ ${count} mere`,
    counted: (what: string, count: number): string => `${what} (${count})`,
    nobodyIs: (who: string): string => `${who} mangler`,
    what: 'Hvad',
    helpIntro: 'Her er det, du mest får brug for.',
    helpList: 'Mine borgere viser, hvad der mangler, og hvem det ligger hos.',
    helpDuties: 'Det, der ligger hos dig, fører til siden, hvor du gør det.',
    helpPrivate: 'Ingen ser en borgers forberedelse, før borgeren viser den.',
    helpSeen: 'Borgeren kan se, hvem der har set og rettet noget.',
    helpAsk: 'Mangler du en borger eller en adgang, så spørg den systemansvarlige i kommunen.',
    whenDue: 'Hvornår',
    now: 'Nu',
    soon: 'Så snart som muligt',
    since: (day: string): string => `siden ${day}`,
    search: 'Søg på navn',
    order: 'Rækkefølge',
    orders: { urgent: 'Det haster', meeting: 'Næste møde', name: 'Navn' },
    onlyMine: 'Kun det, der ligger hos mig',
    show: 'Vis',
    showAll: 'Vis alle',
    nobodyFound: 'Ingen borgere passer til det, du har valgt.',
    shown: (count: number, all: number): string => `Du ser ${count} af ${all} borgere.`,
    cut: (count: number): string => `Her står de første ${count}. Søg på et navn for at finde andre.`,
    allDuties: 'Det mangler',
    people: (name: string): string => `Omkring ${name}`,
    latestPlan: 'Seneste plan',
    planOf: (day: string): string => `Planen fra ${day}`,
    nothingMissing: 'Intet lige nu',
    nothingOfYours: 'Intet hos dig lige nu',
    mine: 'Dig',
    noCitizens: 'Du er ikke knyttet til nogen borgere lige nu.',
    nobodyToFollow: 'Du følger ikke nogen lige nu.',
    noRound: 'Ikke begyndt',
    round: (number: number): string => `Planrunde ${number}`,
    late: 'Overskredet',
    by: (day: string): string => `senest ${day}`,
    begin: 'Begynd planen',
    beginIntro:
      'Planen er ikke begyndt. Når du begynder, kan borgeren forberede sig, også før mødet har en dato.',
    offered: 'Jeg har tilbudt forberedelse',
    talkedAboutAnswer: (who: string, name: string): string =>
      `${who} skrev, at I har talt om dit svar til planen for ${name}.`,
    offeredSaved: 'Det er gemt, at forberedelse er tilbudt.',
    offeredBy: (who: string, day: string): string => `Tilbudt ${day} af ${who}`,
    open: 'Åbn',
    preparation: 'Forberedelse',
    meetingPage: 'Møde',
    plan: 'Plan',
    staircase: 'Trappe og hverdag',
    status: 'Nyt møde (status)',
    versions: 'Aftalte planer',
    whoHasLooked: 'Hvem har kigget?',
    whoHasLookedIntro: 'Her står alle, der har set eller skrevet noget om borgeren.',
    nobodyLooked: 'Ingen har set noget endnu.',
    relation: 'Du er',
    relativeSees: (name: string): string =>
      `${name} bestemmer, hvad du kan se. Det, ${name} viser dig fra forberedelsen, står under Forberedelse. Når ${name} viser dig planen, kommer Plan, Hverdag og Status i menuen.`,
  },
  steps: {
    preparation: 'Forberedelse',
    meeting: 'Møde',
    agreements: 'Aftaler',
    everyday: 'Hverdag',
    newMeeting: 'Nyt møde',
  },
  /** What is asked of the reader alone, on their first page. */
  asked: {
    title: 'Det næste',
    answer: (name: string): string => `Planen for ${name} er lavet. Er du enig?`,
    answerAnew: (name: string): string => `Planen for ${name} er lavet om. Er du enig?`,
    confirmation: (name: string): string =>
      `Et svar på planen for ${name} er skrevet ned for dig. Passer det?`,
    difference: (name: string, goal: string): string =>
      `I ser forskelligt på målet for ${name}: ${withoutStop(goal)}. Hvad gør forskellen mellem stederne?`,
    actions: {
      answer: 'Svar på planen',
      confirmation: 'Se svaret',
      difference: 'Skriv, hvad der gør forskellen',
    },
  },
  duties: {
    setMeetingDate: 'Sæt dato for mødet',
    callMeeting: 'Indkald til mødet',
    tellMeetingDate: 'Fortæl borgeren datoen',
    giveShortNoticeReason: 'Skriv, hvorfor varslet er kort',
    holdMeeting: 'Hold mødet',
    closeMeeting: 'Luk mødet',
    offerPreparation: 'Tilbyd forberedelse',
    askAboutInvitation: 'Spørg til invitationen',
    planPreparationMeeting: 'Planlæg forberedelsesmøde',
    agreeWithDayOffer: 'Aftal med dagtilbuddet',
    holdPreparationMeeting: 'Hold forberedelsesmøde',
    answerPlan: 'Svar på planen',
    confirmAnswer: 'Bekræft svaret',
    askPartiesForAnswer: 'Få svar på planen',
    askCitizenAboutPlan: 'Spørg borgeren om planen',
    takeUpDisagreement: 'Tag op, at borgeren ikke er enig i planen',
    takeUpReservation: 'Tag op, at borgeren kun er enig i noget af planen',
    takeUpDoesNotKnow: 'Tag op, at borgeren ikke ved, om planen er rigtig',
    takeUpOthersAnswers: 'Tag op, at ikke alle er enige i planen',
    takeUpNotHeard: 'Tag op, at borgeren ikke blev hørt',
    talkAboutGoals: 'Tal med borgeren om et mål, hvor drømmen er væk',
    makeStepEasier: 'Tal med borgeren om et delmål, der er for svært',
    talkAboutChangedStep: 'Tal med borgeren, der ikke er enig i en ændring af et delmål',
    talkAboutChangedHelp: 'Tal med borgeren, der ikke er enig i en ændring af hjælpen',
    chooseStepsTogether: 'Find delmål sammen',
    decideAboutEfforts: 'Afgør de ønskede indsatser',
    decideAboutHelpThatEnds: 'Tag stilling til hjælp, der slutter',
    writeFormalContent: 'Skriv det formelle',
  },
  owners: {
    caseworker: 'Sagsbehandler',
    contactPerson: 'Kontaktperson',
    providerLead: 'Leder hos udfører',
    otherProvider: 'Leder hos udfører',
  },
  /** Somebody who is family and more: "far og værge". */
  /** The citizen's own word for a relative. */
  kinship: (kinship: string): string => kinship,
  yourKin: (kinship: string): string => `${/(barn|søskende)$/i.test(kinship) ? 'dit' : 'din'} ${kinship}`,
  youAre: {
    familyOf: (who: string, citizen: string): string => `Du er ${who} til ${citizen}.`,
    guardianOf: (who: string, citizen: string): string => `Du er ${who} til ${citizen} og værge.`,
    somebodyFor: (who: string, citizen: string): string => `Du er ${who} for ${citizen}.`,
  },
  bothRelations: (kinship: string, relation: string): string => `${kinship} og ${relation}`,
  /** The first page of those who are tied to no citizen. */
  landing: {
    title: (name: string): string => `Velkommen, ${name}`,
    youAre: (role: string, municipality: string): string => `Du er logget ind som ${role} i ${municipality}.`,
    noCitizens:
      'Du er ikke knyttet til nogen borgere lige nu. Den systemansvarlige i kommunen kan knytte dig til en borger.',
    facilitator:
      'Du ser ikke borgernes planer. Du vil se det, en borger viser dig, mens I har et forløb sammen. Der er ingen forløb her endnu.',
    manager:
      'Du ser ikke borgernes planer. Du vil se tal for, hvordan det går med møder og frister, aldrig tal om en enkelt person. Tallene er her ikke endnu.',
    administrator:
      'Du ser ikke borgernes planer. Du vil oprette personer og tilbud og knytte dem til borgerne. Siderne til det er her ikke endnu. Telefon og mail på medarbejdere kan du rette nu.',

    about: 'Om Mit liv – Min plan',
  },
  /** What people are called on the citizen's own pages: one easy name for each, everywhere. */
  whoToYou: {
    citizen: 'dig',
    relative: 'tæt på dig',
    companion: 'din bisidder',
    guardian: 'din værge',
    contactPerson: 'din kontaktperson',
    providerLead: 'leder',
    otherProvider: 'leder',
    caseworker: 'fra kommunen',
    peerGuide: 'din borgerguide',
    facilitator: 'leder af gruppen',
  },
  relations: {
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
  /** All that somebody saw or wrote on one day, in one line. */
  looksInShort: {
    mine: {
      saw: (things: readonly string[], times: number): string => `Så ${list(things)} – ${timesIn(times)}`,
      deeds: (deeds: readonly string[], times: number): string => `${list(deeds)} – ${timesIn(times)}`,
      wrote: (things: readonly string[], times: number): string =>
        `Skrev eller rettede noget om ${list(things)} – ${timesIn(times)}`,
      things: {
        plan: 'din plan',
        answers: 'dine svar',
        preparation: 'din forberedelse',
        meeting: 'dit møde',
        everyday: 'din trappe',
        others: 'andres ord om dig',
        talking: 'din måde at tale med andre på',
        overview: 'siden om dig',
        person: 'dine oplysninger',
        other: 'noget andet om dig',
      },
    },
    ofCitizen: {
      saw: (things: readonly string[], times: number): string => `Så ${list(things)} – ${timesIn(times)}`,
      deeds: (deeds: readonly string[], times: number): string => `${list(deeds)} – ${timesIn(times)}`,
      wrote: (things: readonly string[], times: number): string =>
        `Skrev eller rettede noget om ${list(things)} – ${timesIn(times)}`,
      things: {
        plan: 'planen',
        answers: 'svarene',
        preparation: 'forberedelsen',
        meeting: 'mødet',
        everyday: 'måltrappen',
        others: 'bidrag om borgeren',
        talking: 'borgerens måde at tale med andre på',
        overview: 'siden om borgeren',
        person: 'borgerens oplysninger',
        other: 'noget andet om borgeren',
      },
    },
  },
  /** What somebody did with the citizen's data, by the event's name, else by its first part. */
  looks: {
    mine: {
      home: 'så din forside',
      citizens: 'så dig på sin liste',
      'citizen.viewed': 'så siden om dig: hvor langt du er, og hvem der er om dig',
      whoHasLooked: 'så denne liste',
      privatePreparation: 'så dine svar',
      preparation: 'så, hvad du har vist',
      'preparation.offered': 'tilbød dig at gøre dig klar',
      sharedPreparation: 'så det, du har vist',
      shownPicture: 'så billeder, du har vist',
      contributions: 'læste, hvad andre siger om dig',
      contribution: 'skrev noget om dig',
      meeting: 'rettede noget om dit møde',
      'meeting.viewed': 'så noget om dit møde',
      'meeting.roomViewed': 'så bordet til dit møde',
      'meeting.photoViewed': 'så et billede på dit møde',
      'meeting.drawingViewed': 'så en tegning på dit møde',
      'meeting.recordingHeard': 'hørte en optagelse på dit møde',
      'meeting.called': 'fandt en dag til dit møde',
      'meeting.told': 'fortalte dig om dit møde',
      'meeting.opened': 'begyndte dit møde',
      'meeting.closed': 'sluttede dit møde',
      plan: 'skrev i din plan',
      'plan.viewed': 'så din plan',
      'plan.answered': 'svarede på din plan',
      'plan.answerWrittenForCitizen': 'skrev dit svar på planen',
      'plan.answerWrittenForOther': 'skrev en andens svar på din plan',
      'plan.answerConfirmed': 'svarede på din plan',
      'plan.answersViewed': 'så svar på din plan',
      'plan.answerTakenUp': 'skrev om en samtale om et svar på din plan',
      'plan.talkAnswered': 'svarede på noget, der var skrevet om en samtale',
      planVersion: 'så din plan',
      planDocument: 'hentede din plan på papir',
      planDraft: 'hentede din plan, før den var aftalt',
      dream: 'skrev om din drøm',
      goal: 'skrev om et mål',
      effort: 'skrev om hjælp til dig',
      'effort.decided': 'svarede på et ønske om hjælp',
      staircase: 'så din trappe',
      step: 'skrev om et trin',
      'step.tooHard': 'sagde, at et trin er for svært',
      adjustment: 'skrev, at I talte om noget',
      'step.ticked': 'skrev, hvordan det gik',
      status: 'skrev om dit nye møde',
      'status.viewed': 'så på dit nye møde',
      round: 'begyndte en ny plan',
      photo: 'så et billede, du har vist',
      answerFile: 'gav et svar',
      'answerFile.seen': 'så eller hørte et svar, du gav',
      drawing: 'så en tegning, du har vist',
      recording: 'hørte en optagelse, du har vist',
      people: 'rettede dine oplysninger',
      relation: 'rettede, hvem der er om dig',
      communication: 'rettede, hvordan du taler med andre',
      'communication.viewed': 'så, hvordan du taler med andre',
      other: 'så noget, der handler om dig',
    },
    ofCitizen: {
      home: 'så forsiden',
      citizens: 'så borgeren på sin liste',
      'citizen.viewed': 'så siden om borgeren: hvor langt planen er, og hvem der er om borgeren',
      whoHasLooked: 'så denne liste',
      privatePreparation: 'så forberedelsen',
      preparation: 'så, hvad borgeren har vist',
      'preparation.offered': 'tilbød forberedelse',
      sharedPreparation: 'så det, borgeren har vist',
      shownPicture: 'så billeder, borgeren har vist',
      contributions: 'læste bidrag om borgeren',
      contribution: 'skrev et bidrag',
      meeting: 'rettede noget om mødet',
      'meeting.viewed': 'så oplysninger om mødet',
      'meeting.roomViewed': 'så mødets bord',
      'meeting.photoViewed': 'så et billede på mødet',
      'meeting.drawingViewed': 'så en tegning på mødet',
      'meeting.recordingHeard': 'hørte en optagelse på mødet',
      'meeting.called': 'indkaldte til møde',
      'meeting.told': 'fortalte borgeren om mødet',
      'meeting.opened': 'åbnede mødet',
      'meeting.closed': 'lukkede mødet',
      plan: 'skrev i planen',
      'plan.viewed': 'så planen',
      'plan.answered': 'svarede på planen',
      'plan.answerWrittenForCitizen': 'skrev borgerens svar på planen',
      'plan.answerWrittenForOther': 'skrev en andens svar på planen',
      'plan.answerConfirmed': 'bekræftede et svar på planen',
      'plan.answersViewed': 'så svarene på planen',
      'plan.answerTakenUp': 'skrev om en samtale om et svar på planen',
      'plan.talkAnswered': 'svarede på noget, der var skrevet om en samtale',
      planVersion: 'så den aftalte plan',
      planDocument: 'hentede planen som PDF',
      planDraft: 'hentede et udkast til planen',
      dream: 'skrev om en drøm',
      goal: 'skrev om et mål',
      effort: 'skrev om en indsats',
      'effort.decided': 'skrev en afgørelse om en indsats',
      staircase: 'så måltrappen',
      step: 'skrev om et delmål',
      'step.tooHard': 'sagde, at et trin er for svært',
      adjustment: 'skrev, at de talte med borgeren',
      'step.ticked': 'svarede, hvordan det gik',
      status: 'skrev om det nye møde',
      'status.viewed': 'så på det nye møde',
      round: 'begyndte en ny planrunde',
      photo: 'så et billede, borgeren har vist',
      answerFile: 'gav et svar',
      'answerFile.seen': 'så eller hørte et svar fra borgeren',
      drawing: 'så en tegning, borgeren har vist',
      recording: 'hørte en optagelse, borgeren har vist',
      people: 'rettede borgerens oplysninger',
      relation: 'rettede, hvem der er om borgeren',
      communication: 'rettede, hvordan borgeren taler med andre',
      'communication.viewed': 'så, hvordan borgeren taler med andre',
      other: 'så noget om borgeren',
    },
  },
  /** What somebody looked for where nothing was there for them to see, by the event's name, else by its first part. */
  looksInVain: {
    mine: {
      whoHasLooked: 'kiggede efter denne liste. Der blev ikke vist noget.',
      sharedPreparation: 'kiggede efter noget, du har vist. Der blev ikke vist noget.',
      shownPicture: 'kiggede efter billeder, du har vist. Der blev ikke vist noget.',
      contributions: 'kiggede efter noget, andre siger om dig. Der blev ikke vist noget.',
      meeting: 'kiggede efter dit møde. Der blev ikke vist noget.',
      plan: 'kiggede efter din plan. Der blev ikke vist noget.',
      'plan.answersViewed': 'kiggede efter svar på din plan. Der blev ikke vist noget.',
      planVersion: 'kiggede efter din plan. Der blev ikke vist noget.',
      planDraft: 'kiggede efter din plan, før den var aftalt. Der var ikke noget at hente.',
      staircase: 'kiggede efter din trappe. Der blev ikke vist noget.',
      status: 'kiggede efter dit nye møde. Der blev ikke vist noget.',
      other: 'kiggede efter noget om dig. Der blev ikke vist noget.',
    },
    ofCitizen: {
      whoHasLooked: 'kiggede efter denne liste. Der blev ikke vist noget.',
      sharedPreparation: 'kiggede efter noget, borgeren har vist. Der blev ikke vist noget.',
      shownPicture: 'kiggede efter billeder, borgeren har vist. Der blev ikke vist noget.',
      contributions: 'kiggede efter bidrag om borgeren. Der blev ikke vist noget.',
      meeting: 'kiggede efter mødet. Der blev ikke vist noget.',
      plan: 'kiggede efter planen. Der blev ikke vist noget.',
      'plan.answersViewed': 'kiggede efter svar på planen. Der blev ikke vist noget.',
      planVersion: 'kiggede efter den aftalte plan. Der blev ikke vist noget.',
      planDraft: 'kiggede efter et udkast til planen. Der var ikke noget udkast.',
      staircase: 'kiggede efter måltrappen. Der blev ikke vist noget.',
      status: 'kiggede efter det nye møde. Der blev ikke vist noget.',
      other: 'kiggede efter noget om borgeren. Der blev ikke vist noget.',
    },
  },
} as const;
