import type {
  GoalDecision,
  SaidDecision,
  SaidHelp,
  SaidOutcome,
} from '../../../src/domain/renewal/status.ts';
import type { sinceLast as da } from '../da/since-last.ts';
import type { SameKeys } from '../same-keys.ts';

export const outcomes: Record<SaidOutcome, string> = {
  reached: 'I got there',
  onTheWay: 'I am on my way',
  notYet: 'Not yet',
  changed: 'It became something else',
  noLongerWanted: 'I don’t want it any more',
  dontKnow: 'I don’t know',
  skipped: 'Skipped',
};
export const outcomesToKeep: Record<SaidOutcome, string> = {
  ...outcomes,
  reached: 'Yes, I can still do it',
  onTheWay: 'Yes, some of it',
  notYet: 'No, not now',
};
export const decisions: Record<SaidDecision, string> = {
  finish: 'I am done with it',
  continue: 'I want to go on',
  change: 'I want to change the goal',
  replace: 'I want a new goal',
  dontKnow: 'I don’t know',
  skipped: 'Skipped',
};
export const helpAnswers: Record<SaidHelp, string> = {
  yes: 'Yes',
  partly: 'Some of it',
  no: 'No',
  dontKnow: 'I don’t know',
  skipped: 'Skipped',
};
export const recordedOutcomes: Record<SaidOutcome, string> = {
  reached: 'The goal is reached',
  onTheWay: 'The goal is on the way',
  notYet: 'The goal is not reached yet',
  changed: 'The goal became something else',
  noLongerWanted: 'The goal is not wanted any more',
  dontKnow: 'Does not know',
  skipped: 'Skipped',
};
export const recordedOutcomesToKeep: Record<SaidOutcome, string> = {
  ...recordedOutcomes,
  reached: 'The goal is reached: it still works',
  onTheWay: 'Some of it still works',
  notYet: 'It does not work just now',
};
export const recordedDecisions: Record<SaidDecision, string> = {
  finish: 'It ends here',
  continue: 'It goes on',
  change: 'It is changed',
  replace: 'There will be a new goal',
  dontKnow: 'Does not know',
  skipped: 'Skipped',
};

const became: Record<GoalDecision, string> = {
  finish: 'The goal is over',
  continue: 'The goal goes on',
  change: 'The goal is changed',
  replace: 'The goal is replaced',
};

/** What an agreed plan says of the status it was built on, on screen and on paper. */
export const sinceLast: SameKeys<typeof da> = {
  title: 'Since last time',
  intro: 'This is what we said about the plan before this one.',
  goal: 'Goal from last time',
  became,
  undecided: 'We did not decide what is to happen.',
  goesOnUndecided: 'We did not decide it at the meeting. So it goes on.',
  nowCalled: (goals) => `It is now called: ${goals}`,
  newGoal: (goals) => `New goal: ${goals}`,
  notInPlan: 'The goal is not in the new plan.',
  newGoalMissing: 'The new goal is not written.',
  former: 'Last time',
  expected: 'We hoped for',
  expectedByMe: 'I hoped for',
  now: 'At the meeting',
  iSay: 'I say',
  says: (name) => `${name} says`,
  recorded: (name) => `${name} writes in the plan`,
  writtenBy: (who) => `${who} wrote it down`,
  disagrees: (day) => `I do not agree (since ${day})`,
  disagreed: (day) => `I did not agree (${day})`,
  othersSay: 'Others say',
  whatHelped: 'This helped',
  helpGiven: 'Did you get the help we agreed on?',
  helpForAll: 'Help that was not for one goal',
  changeAsked: (asked, who, day) => {
    const by = [who === '' ? '' : ` by ${who}`, day === '' ? '' : ` on ${day}`].join('');
    return `Asked for${by}: ${asked}. The municipality has not answered.`;
  },
  nobodyAnswered: 'Nobody has answered.',
  nobodyScored: 'Nobody has answered how the goal is going.',
  outcomes,
  outcomesToKeep,
  decisions,
  helpAnswers,
  recordedOutcomes,
  recordedOutcomesToKeep,
  recordedDecisions,
  ofAnother: {
    expectedByMe: (name) => `${name} hoped for`,
    disagrees: (name, day) => `${name} does not agree (since ${day})`,
    disagreed: (name, day) => `${name} did not agree (${day})`,
    helpGiven: (name) => `Did ${name} get the help we agreed on?`,
  },
};
