import type { NextThing } from '../../../src/domain/cycle/where-we-are.ts';
import type { AnswerToHelp } from '../../../src/domain/plan/answer-to-help.ts';
import type { home as da, EndTold, NextWords } from '../da/home.ts';
import type { SameKeys } from '../same-keys.ts';
import { withoutStop } from '../sentences.ts';
import { kinInEnglish } from './kin.ts';

const list = (things: readonly string[]): string => new Intl.ListFormat('en').format(things);
const timesIn = (times: number): string => (times === 1 ? 'once' : `${times} times`);

const meetingAt = (
  { on, daysUntil }: { readonly on: string; readonly daysUntil: number },
  dayOf: (day: string) => string,
): string => (daysUntil === 0 ? 'today' : daysUntil === 1 ? 'tomorrow' : `on ${dayOf(on)}`);

const notHeld = 'Your meeting was not held. You will get a new day.';
const sentenceOf = (thing: { readonly wasOn: string | null }, sentence: string, meanwhile = ''): string =>
  thing.wasOn === null ? sentence : `${notHeld} ${meanwhile}`.trimEnd();

function next(thing: NextThing, dayOf: (day: string) => string): NextWords {
  switch (thing.thing) {
    case 'startPreparation':
      return {
        sentence: sentenceOf(thing, 'Now you can get ready for your meeting.', 'You can get ready now.'),
        button: 'Begin',
      };
    case 'continuePreparation':
      return {
        sentence: sentenceOf(
          thing,
          'You are well on the way. You can go on now.',
          'You can go on getting ready.',
        ),
        button: 'Go on',
      };
    case 'sharePreparation':
      return {
        sentence: sentenceOf(
          thing,
          'You have answered. Now you choose who may see it.',
          'Choose who may see your answers.',
        ),
        button: 'Choose who sees',
      };
    case 'waitForMeetingDate':
      return {
        sentence: sentenceOf(thing, 'You are ready. Soon you get a day for your meeting.'),
        button: 'See your answers',
      };
    case 'goToMeeting':
    case 'goToNewMeeting':
      return thing.isOpen
        ? { sentence: 'Your meeting is on now.', button: 'Go to the meeting' }
        : { sentence: `You have a meeting ${meetingAt(thing, dayOf)}.`, button: 'See your meeting' };
    case 'answerPlan':
      if (thing.isMadeOver)
        return {
          sentence: 'Your plan has been changed. Do you agree with it?',
          button: 'See the plan and answer',
        };
      return thing.hasGoals
        ? { sentence: 'Your plan is ready. Do you agree with it?', button: 'See the plan and answer' }
        : {
            sentence: 'The meeting is over. There are no goals in your plan.',
            button: 'See the plan and answer',
          };
    case 'chooseSteps':
      return {
        sentence:
          thing.contactPerson === null
            ? 'Now you choose small steps.'
            : `Now you and ${thing.contactPerson} choose small steps.`,
        button: 'Go on',
      };
    case 'tellHowItWent':
      return { sentence: 'How did it go today?', button: 'Tell it' };
    case 'prepareNewMeeting':
      return {
        sentence: sentenceOf(
          thing,
          thing.ahead === null
            ? 'You will have a new meeting. You can get ready now.'
            : `You have a new meeting ${meetingAt(thing.ahead, dayOf)}. You can get ready now.`,
          thing.hasBegun ? 'You can go on getting ready.' : 'You can get ready now.',
        ),
        button: thing.hasBegun ? 'Go on' : 'Begin',
      };
    case 'seeMyPlan':
      return { sentence: 'You have a plan. You can see it here.', button: 'See my plan' };
  }
}

const severalEnd = (subject: string, all: readonly EndTold[]): string => {
  if (all.every(({ state }) => state === 'ended')) return `${subject} has ended.`;
  const isMixed = all.some(({ state }) => state === 'ended');
  return isMixed ? `${subject} has ended or ends soon.` : `${subject} ends soon.`;
};

export const home: SameKeys<typeof da> = {
  citizen: {
    hello: (name) => `Hello ${name}`,
    noRound: 'Your plan has not begun yet. The municipality will tell you. Then you can get ready.',
    noRoundAsk: (name) => `Do you want to know more? Ask ${name}.`,
    noRoundAskMunicipality: 'Do you want to know more? Then ask the municipality.',
    peerGuide: 'You are a peer guide',
    peerGuideAsked: 'A citizen can ask for you. Right now nobody has.',
    myPlan: 'My plan',
    allSteps: 'Show all steps',
    youAreAt: (step: string): string => `You are here: ${step}`,
    myStairs: 'My stairs',
    whoHasLooked: 'Who has looked?',
    whoHasLookedIntro: 'Here is everyone who has seen or written something about you.',
    nobodyLooked: 'Nobody has looked yet.',
    olderLooks: 'Show more',
    aboutTitle: 'About My life – My plan',
    aboutWhat: 'Here you make your own plan. It begins with your hopes and dreams.',
    aboutOpen: 'Everybody may use and change the program. It is free (MPL 2.0).',
    aboutSymbols:
      'Symbols: OpenMoji (CC BY-SA 4.0). Icons: Lucide (ISC). Font: Lexend, Andika and Atkinson Hyperlegible Next (OFL).',
    aboutPacks: 'The municipality’s own symbols',
    publicTitle: 'My life – My plan',
    publicIntro: 'Sign in to see your plan.',
  },
  next,
  news: {
    title: 'New',
    wordsWait: (who) => `${who} wrote something down for you. Does it fit?`,
    newEdition: (who) => `${who} has made a new edition of your plan.`,
    seeNew: 'See what is new',
    decided: (all) => {
      const refused = all.filter(({ outcome }) => outcome !== 'granted');
      const [first] = all;
      if (all.length === 1 && first?.outcome === 'changeRefused')
        return `The municipality has answered. No to the change: ${withoutStop(first.asked)}. You keep the help as it was: ${withoutStop(first.what)}.`;
      if (all.length === 1 && first?.outcome === 'againRefused')
        return `The municipality has answered. No to the change: ${withoutStop(first.asked)}. The help is still over: ${withoutStop(first.what)}.`;
      if (all.length > 1 || first === undefined)
        return refused.length > 0
          ? 'The municipality has answered about your help. Some of it is a no.'
          : 'The municipality has said yes to your help.';
      return `The municipality has said ${refused.length > 0 ? 'no' : 'yes'} to help: ${withoutStop(first.what)}.`;
    },
    helpEnds: (all) => {
      const [first, another] = all;
      if (first !== undefined && another === undefined)
        return `${first.state === 'ended' ? 'Your help has ended' : 'Your help ends soon'}: ${withoutStop(first.what)}. ${first.state === 'ended' ? 'The last day was' : 'The last day is'} ${first.on}.`;
      return severalEnd('Some of your help', all);
    },
    seeHelp: 'See my help',
    helpOfEnds: (name, all) => {
      const [first, another] = all;
      if (first !== undefined && another === undefined)
        return `${first.state === 'ended' ? 'Ended' : 'Ends soon'}: help for ${name} – ${withoutStop(first.what)}, last day ${first.on}.`;
      return severalEnd(`Some of the help for ${name}`, all);
    },
    notTogether: (name, all) => {
      const [first = ''] = all;
      if (all.length > 1)
        return `You wrote ${all.length} times that you and ${name} changed something together. ${name} says: No, I was not there.`;
      const about = first === '' ? '' : ` It is about: ${withoutStop(first)}.`;
      return `You wrote that you and ${name} changed something together. ${name} says: No, I was not there.${about}`;
    },
    answeredToYou: (name, all) => {
      const [first, another] = all;
      if (first === undefined || another !== undefined) {
        const isNo = all.some(({ answer }) => answer !== 'granted' && answer !== 'changeGranted');
        return `The municipality has answered about several kinds of help for ${name}. ${isNo ? 'Some of it is a no.' : 'All of it is a yes.'}`;
      }
      const about = `the help for ${name}: ${withoutStop(first.what)}.`;
      const said: Record<AnswerToHelp, string> = {
        granted: `The municipality has said yes to ${about}`,
        refused: `The municipality has said no to ${about}`,
        changeGranted: `The municipality has said yes to the change of ${about}`,
        changeRefused: `The municipality has said no to the change of ${about} The help is as it was granted.`,
        againRefused: `The municipality has said no to giving again ${about} The help is still over.`,
        takenAway: `The municipality has said no to ${about} It was granted before.`,
      };
      return said[first.answer];
    },
    goalAsked: 'You took a dream away. Does the goal still fit?',
    contributed: (who) => `${who} has written something about you.`,
    changedWithoutYou: (who) => `${who} has changed something without you.`,
    askedWithoutYou: (who) => `${who} has asked for a change of your help. You were not there.`,
    askedBySome: 'Others have asked for a change of your help. You were not there.',
    changedBySome: 'Others have changed something without you.',
    saidTogether: (who) => `${who} wrote that you changed something together.`,
    saidTogetherBySome: 'Others wrote that you changed something together.',
    talked: (who) => `${who} wrote that you talked about something.`,
    talkedBySome: 'Others wrote that you talked about something.',
    talkedAboutAnswer: (who) => `${who} wrote that you talked about your answer to the plan.`,
    saidDone: (who) => `${who} wrote that you managed a step.`,
    contributedBySome: 'Others have written something about you.',
    shown: (name, count) =>
      count === 1 ? `${name} has shown you an answer.` : `${name} has shown you ${count} answers.`,
    planOf: {
      newPlan: (name) => `${name} has a new plan.`,
      newEdition: (name) => `The plan for ${name} has been made over.`,
      shown: (name) => `${name} shows you their plan.`,
    },
    seePlan: 'See the plan',
    answer: 'Answer here',
    see: 'See it',
  },
  staff: {
    saidNoThanks: 'said no thanks',
    title: 'My citizens',
    intro: (count) =>
      count === 1 ? 'You are connected to 1 citizen.' : `You are connected to ${count} citizens.`,
    name: 'Citizen',
    person: 'Who',
    step: 'Where we are',
    meeting: 'Next meeting',
    missing: 'What is missing',
    whose: 'With whom',
    noMeeting: 'Not set',
    meetingsNotYours: 'You only see the meetings you are invited to',
    inMeeting: 'The meeting is going on',
    notHeld: (day) => `Not held ${day}`,
    notCalled: (day) => `Not called. ${day} has gone by`,
    goToMeeting: 'Go to the meeting',
    writeWhatYouKnow: (name) => `Write what you know about ${name}`,
    beforeMeeting: 'Before the meeting',
    writeWhatYouKnowWhy: (name) =>
      `${name} is to have a meeting about their plan. Before the meeting you can write what you know about ${name}. ${name} can see it.`,
    askAboutMeeting: (name, isMunicipality) =>
      `Any questions about the meeting? Ask ${name}${isMunicipality ? ' at the municipality' : ''}.`,
    callBy: (day) => `To be called by ${day}`,
    more: (count) => `+ ${count} more`,
    counted: (what, count) => `${what} (${count})`,
    nobodyIs: (who) => `${who}: nobody yet`,
    what: 'What',
    helpIntro: 'Here is what you will need most.',
    helpList: 'My citizens shows what is missing and with whom it lies.',
    helpDuties: 'What lies with you leads to the page where you do it.',
    helpPrivate: 'Nobody sees a citizen’s preparation until the citizen shows it.',
    helpSeen: 'The citizen can see who has looked at and changed something.',
    helpAsk: 'If you lack a citizen or an access, ask the administrator of the municipality.',
    whenDue: 'When',
    now: 'Now',
    soon: 'As soon as possible',
    since: (day) => `since ${day}`,
    search: 'Search by name',
    order: 'Order',
    orders: { urgent: 'Urgent first', meeting: 'Next meeting', name: 'Name' },
    onlyMine: 'Only what lies with me',
    show: 'Show',
    showAll: 'Show all',
    nobodyFound: 'No citizens fit what you have chosen.',
    shown: (count, all) => `You see ${count} of ${all} citizens.`,
    cut: (count) => `Here are the first ${count}. Search by name to find others.`,
    allDuties: 'What is missing',
    people: (name) => `Around ${name}`,
    latestPlan: 'Latest plan',
    planOf: (day) => `The plan of ${day}`,
    nothingMissing: 'Nothing right now',
    nothingOfYours: 'Nothing of yours right now',
    mine: 'You',
    noCitizens: 'You are not connected to any citizens right now.',
    nobodyToFollow: 'You are not following anybody right now.',
    noRound: 'Not begun',
    round: (number) => `Plan round ${number}`,
    late: 'Late',
    by: (day) => `by ${day}`,
    begin: 'Begin the plan',
    beginIntro:
      'The plan has not begun. Once you begin, the citizen can prepare, also before the meeting has a date.',
    offered: 'I have offered preparation',
    talkedAboutAnswer: (who, name) =>
      `${who} wrote that you have talked about your answer to the plan for ${name}.`,
    offeredSaved: 'It is saved that preparation is offered.',
    offeredBy: (who, day) => `Offered ${day} by ${who}`,
    open: 'Open',
    preparation: 'Preparation',
    meetingPage: 'Meeting',
    plan: 'Plan',
    staircase: 'Staircase and everyday',
    status: 'New meeting (status)',
    versions: 'Agreed plans',
    whoHasLooked: 'Who has looked?',
    whoHasLookedIntro: 'Here is everyone who has seen or written something about the citizen.',
    nobodyLooked: 'Nobody has looked yet.',
    relation: 'You are',
    relativeSees: (name) =>
      `${name} decides what you can see. What ${name} shows you of the preparation is under Preparation. When ${name} shows you the plan, Plan, Everyday and New meeting (status) come into the menu.`,
  },
  steps: {
    preparation: 'Preparation',
    meeting: 'Meeting',
    agreements: 'Agreements',
    everyday: 'Everyday',
    newMeeting: 'New meeting',
  },
  /** What is asked of the reader alone, on their first page. */
  asked: {
    title: 'Next',
    answer: (name: string): string => `The plan for ${name} has been made. Do you agree?`,
    answerAnew: (name: string): string => `The plan for ${name} has been made over. Do you agree?`,
    confirmation: (name: string): string =>
      `An answer to the plan for ${name} was written down for you. Is it right?`,
    difference: (name: string, goal: string): string =>
      `You see the goal for ${name} differently: ${withoutStop(goal)}. What makes the difference between the places?`,
    actions: {
      answer: 'Answer the plan',
      confirmation: 'See the answer',
      difference: 'Write what makes the difference',
    },
  },
  duties: {
    setMeetingDate: 'Set the date of the meeting',
    callMeeting: 'Call the meeting',
    tellMeetingDate: 'Tell the citizen the date',
    giveShortNoticeReason: 'Write why the notice is short',
    holdMeeting: 'Hold the meeting',
    closeMeeting: 'Close the meeting',
    offerPreparation: 'Offer preparation',
    askAboutInvitation: 'Ask about the invitation',
    planPreparationMeeting: 'Plan a preparation meeting',
    agreeWithDayOffer: 'Agree with the day offer',
    holdPreparationMeeting: 'Hold the preparation meeting',
    answerPlan: 'Answer the plan',
    confirmAnswer: 'Confirm the answer',
    askPartiesForAnswer: 'Get answers to the plan',
    askCitizenAboutPlan: 'Ask the citizen about the plan',
    takeUpDisagreement: 'Take up that the citizen does not agree with the plan',
    takeUpReservation: 'Take up that the citizen agrees only in part with the plan',
    takeUpDoesNotKnow: 'Take up that the citizen does not know whether the plan is right',
    takeUpOthersAnswers: 'Take up that not everybody agrees with the plan',
    takeUpNotHeard: 'Take up that the citizen was not heard',
    talkAboutGoals: 'Talk with the citizen about a goal whose dream is gone',
    makeStepEasier: 'Talk with the citizen about a sub-goal that is too hard',
    talkAboutChangedStep: 'Talk with the citizen, who does not agree with a change of a sub-goal',
    talkAboutChangedHelp: 'Talk with the citizen, who does not agree with a change of the help',
    chooseStepsTogether: 'Find the small steps together',
    decideAboutEfforts: 'Decide about the wished efforts',
    decideAboutHelpThatEnds: 'Decide what follows help that ends',
    writeFormalContent: 'Write the formal content',
  },
  owners: {
    caseworker: 'Caseworker',
    contactPerson: 'Contact person',
    providerLead: 'Provider lead',
    otherProvider: 'Provider lead',
  },
  yourKin: (kinship: string): string => `your ${kinInEnglish(kinship)}`,
  kinship: kinInEnglish,
  youAre: {
    familyOf: (who, citizen) => `You are ${citizen}’s ${who}.`,
    guardianOf: (who, citizen) => `You are ${citizen}’s ${who} and guardian.`,
    somebodyFor: (who, citizen) => `You are ${citizen}’s ${who}.`,
  },
  bothRelations: (kinship, relation) => `${kinInEnglish(kinship)} and ${relation}`,
  landing: {
    title: (name) => `Welcome, ${name}`,
    youAre: (role, municipality) => `You are signed in as ${role} in ${municipality}.`,
    noCitizens:
      'You are not connected to any citizens right now. The administrator of the municipality can connect you to one.',
    facilitator:
      'You do not see the citizens’ plans. You will see what a citizen shows you while you work together. There are no sessions here yet.',
    manager:
      'You do not see the citizens’ plans. You will see numbers about meetings and deadlines, never about one person. The numbers are not here yet.',
    administrator:
      'You do not see the citizens’ plans. You will create people and offers and connect them to citizens. The pages for that are not here yet. You can correct phone and mail of staff now.',
    about: 'About My life – My plan',
  },
  whoToYou: {
    citizen: 'you',
    relative: 'close to you',
    companion: 'your companion',
    guardian: 'your guardian',
    contactPerson: 'your contact person',
    providerLead: 'leader',
    otherProvider: 'leader',
    caseworker: 'from the municipality',
    peerGuide: 'your peer guide',
    facilitator: 'leader of the group',
  },
  relations: {
    citizen: 'citizen',
    relative: 'relative',
    companion: 'companion',
    guardian: 'guardian',
    contactPerson: 'contact person',
    providerLead: 'provider lead',
    otherProvider: 'provider lead',
    caseworker: 'caseworker',
    peerGuide: 'peer guide',
    facilitator: 'facilitator',
  },
  looksInShort: {
    mine: {
      saw: (things: readonly string[], times: number): string => `Saw ${list(things)} – ${timesIn(times)}`,
      deeds: (deeds: readonly string[], times: number): string => `${list(deeds)} – ${timesIn(times)}`,
      wrote: (things: readonly string[], times: number): string =>
        `Wrote or changed something about ${list(things)} – ${timesIn(times)}`,
      things: {
        plan: 'your plan',
        answers: 'your answers',
        preparation: 'your preparation',
        meeting: 'your meeting',
        everyday: 'your stairs',
        others: 'what others say about you',
        talking: 'how you talk with others',
        overview: 'the page about you',
        person: 'your details',
        other: 'something else about you',
      },
    },
    ofCitizen: {
      saw: (things: readonly string[], times: number): string => `Saw ${list(things)} – ${timesIn(times)}`,
      deeds: (deeds: readonly string[], times: number): string => `${list(deeds)} – ${timesIn(times)}`,
      wrote: (things: readonly string[], times: number): string =>
        `Wrote or changed something about ${list(things)} – ${timesIn(times)}`,
      things: {
        plan: 'the plan',
        answers: 'the answers',
        preparation: 'the preparation',
        meeting: 'the meeting',
        everyday: 'the goal staircase',
        others: 'contributions about the citizen',
        talking: 'how the citizen talks with others',
        overview: 'the page about the citizen',
        person: 'the citizen’s details',
        other: 'something else about the citizen',
      },
    },
  },
  looks: {
    mine: {
      home: 'saw your home page',
      citizens: 'saw you on a list',
      'citizen.viewed': 'saw the page about you: how far you are, and who is around you',
      whoHasLooked: 'saw this list',
      privatePreparation: 'saw your answers',
      preparation: 'saw what you have shown',
      'preparation.offered': 'offered you to get ready',
      sharedPreparation: 'saw what you have shown',
      shownPicture: 'saw pictures you have shown',
      contributions: 'read what others say about you',
      contribution: 'wrote something about you',
      meeting: 'changed something about your meeting',
      'meeting.viewed': 'saw something about your meeting',
      'meeting.roomViewed': 'saw the table of your meeting',
      'meeting.photoViewed': 'saw a picture at your meeting',
      'meeting.drawingViewed': 'saw a drawing at your meeting',
      'meeting.recordingHeard': 'heard a recording at your meeting',
      'meeting.called': 'found a day for your meeting',
      'meeting.told': 'told you about your meeting',
      'meeting.opened': 'began your meeting',
      'meeting.closed': 'ended your meeting',
      plan: 'wrote in your plan',
      'plan.viewed': 'saw your plan',
      'plan.answered': 'answered about your plan',
      'plan.answerWrittenForCitizen': 'wrote your answer about the plan',
      'plan.answerWrittenForOther': 'wrote another’s answer about your plan',
      'plan.answerConfirmed': 'answered about your plan',
      'plan.answersViewed': 'saw answers about your plan',
      'plan.answerTakenUp': 'wrote about a talk about an answer to your plan',
      'plan.talkAnswered': 'answered what was written about a talk',
      planVersion: 'saw your plan',
      planDocument: 'took your plan on paper',
      planDraft: 'took your plan before it was agreed',
      dream: 'wrote about your dream',
      goal: 'wrote about a goal',
      effort: 'wrote about help for you',
      'effort.decided': 'answered a wish for help',
      staircase: 'saw your stairs',
      step: 'wrote about a step',
      'step.tooHard': 'said that a step is too hard',
      adjustment: 'wrote that you talked about something',
      'step.ticked': 'wrote how it went',
      status: 'wrote about your new meeting',
      'status.viewed': 'looked at your new meeting',
      round: 'began a new plan',
      photo: 'saw a picture you have shown',
      answerFile: 'gave an answer',
      'answerFile.seen': 'saw or heard an answer of yours',
      drawing: 'saw a drawing you have shown',
      recording: 'heard a recording you have shown',
      people: 'changed your details',
      relation: 'changed who is around you',
      communication: 'changed how you talk with others',
      'communication.viewed': 'saw how you talk with others',
      other: 'saw something that is about you',
    },
    ofCitizen: {
      home: 'saw the home page',
      citizens: 'saw the citizen on a list',
      'citizen.viewed': 'saw the page about the citizen: how far the plan is, and who is around the citizen',
      whoHasLooked: 'saw this list',
      privatePreparation: 'saw the preparation',
      preparation: 'saw what the citizen has shown',
      'preparation.offered': 'offered preparation',
      sharedPreparation: 'saw what the citizen has shown',
      shownPicture: 'saw pictures the citizen has shown',
      contributions: 'read contributions about the citizen',
      contribution: 'wrote a contribution',
      meeting: 'changed something about the meeting',
      'meeting.viewed': 'saw the details of the meeting',
      'meeting.roomViewed': 'saw the table of the meeting',
      'meeting.photoViewed': 'saw a picture at the meeting',
      'meeting.drawingViewed': 'saw a drawing at the meeting',
      'meeting.recordingHeard': 'heard a recording at the meeting',
      'meeting.called': 'called the meeting',
      'meeting.told': 'told the citizen about the meeting',
      'meeting.opened': 'opened the meeting',
      'meeting.closed': 'closed the meeting',
      plan: 'wrote in the plan',
      'plan.viewed': 'saw the plan',
      'plan.answered': 'answered about the plan',
      'plan.answerWrittenForCitizen': 'wrote the citizen’s answer about the plan',
      'plan.answerWrittenForOther': 'wrote another’s answer about the plan',
      'plan.answerConfirmed': 'confirmed an answer about the plan',
      'plan.answersViewed': 'saw the answers about the plan',
      'plan.answerTakenUp': 'wrote about a talk about an answer to the plan',
      'plan.talkAnswered': 'answered what was written about a talk',
      planVersion: 'saw the agreed plan',
      planDocument: 'took the plan as PDF',
      planDraft: 'took a draft of the plan',
      dream: 'wrote about a dream',
      goal: 'wrote about a goal',
      effort: 'wrote about an effort',
      'effort.decided': 'wrote a decision about an effort',
      staircase: 'saw the goal staircase',
      step: 'wrote about a step',
      'step.tooHard': 'said that a step is too hard',
      adjustment: 'wrote that they talked with the citizen',
      'step.ticked': 'answered how it went',
      status: 'wrote about the new meeting',
      'status.viewed': 'looked at the new meeting',
      round: 'began a new plan round',
      photo: 'saw a picture the citizen has shown',
      answerFile: 'gave an answer',
      'answerFile.seen': "saw or heard an answer of the citizen's",
      drawing: 'saw a drawing the citizen has shown',
      recording: 'heard a recording the citizen has shown',
      people: 'changed the citizen’s details',
      relation: 'changed who is around the citizen',
      communication: 'changed how the citizen talks with others',
      'communication.viewed': 'saw how the citizen talks with others',
      other: 'saw something about the citizen',
    },
  },
  /** What somebody looked for where nothing was there for them to see, by the event's name, else by its first part. */
  looksInVain: {
    mine: {
      whoHasLooked: 'looked for this list. Nothing was shown.',
      sharedPreparation: 'looked for something you have shown. Nothing was shown.',
      shownPicture: 'looked for pictures you have shown. Nothing was shown.',
      contributions: 'looked for something others say about you. Nothing was shown.',
      meeting: 'looked for your meeting. Nothing was shown.',
      plan: 'looked for your plan. Nothing was shown.',
      'plan.answersViewed': 'looked for answers about your plan. Nothing was shown.',
      planVersion: 'looked for your plan. Nothing was shown.',
      planDraft: 'looked for your plan before it was agreed. There was nothing to take.',
      staircase: 'looked for your staircase. Nothing was shown.',
      status: 'looked for your new meeting. Nothing was shown.',
      other: 'looked for something about you. Nothing was shown.',
    },
    ofCitizen: {
      whoHasLooked: 'looked for this list. Nothing was shown.',
      sharedPreparation: 'looked for something the citizen has shown. Nothing was shown.',
      shownPicture: 'looked for pictures the citizen has shown. Nothing was shown.',
      contributions: 'looked for contributions about the citizen. Nothing was shown.',
      meeting: 'looked for the meeting. Nothing was shown.',
      plan: 'looked for the plan. Nothing was shown.',
      'plan.answersViewed': 'looked for answers about the plan. Nothing was shown.',
      planVersion: 'looked for the agreed plan. Nothing was shown.',
      planDraft: 'looked for a draft of the plan. There was no draft.',
      staircase: 'looked for the goal staircase. Nothing was shown.',
      status: 'looked for the new meeting. Nothing was shown.',
      other: 'looked for something about the citizen. Nothing was shown.',
    },
  },
};
