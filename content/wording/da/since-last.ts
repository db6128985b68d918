import type {
  GoalDecision,
  SaidDecision,
  SaidHelp,
  SaidOutcome,
} from '../../../src/domain/renewal/status.ts';

/** How far a goal got: no outcome is better to say than another (R-S2). */
export const outcomes: Record<SaidOutcome, string> = {
  reached: 'Jeg nåede det',
  onTheWay: 'Jeg er på vej',
  notYet: 'Ikke endnu',
  changed: 'Det blev noget andet',
  noLongerWanted: 'Jeg vil det ikke mere',
  dontKnow: 'Jeg ved det ikke',
  skipped: 'Sprunget over',
};

/** The same for a goal that is to keep what one can, or to lose it slower: keeping is success (R-S2). */
export const outcomesToKeep: Record<SaidOutcome, string> = {
  ...outcomes,
  reached: 'Ja, det kan jeg stadig',
  onTheWay: 'Ja, noget af det',
  notYet: 'Nej, ikke nu',
};

/** What the citizen wishes to happen with a goal. */
export const decisions: Record<SaidDecision, string> = {
  finish: 'Jeg er færdig med det',
  continue: 'Jeg vil fortsætte',
  change: 'Jeg vil ændre målet',
  replace: 'Jeg vil have et nyt mål',
  dontKnow: 'Jeg ved det ikke',
  skipped: 'Sprunget over',
};

export const helpAnswers: Record<SaidHelp, string> = {
  yes: 'Ja',
  partly: 'Noget af den',
  no: 'Nej',
  dontKnow: 'Jeg ved det ikke',
  skipped: 'Sprunget over',
};

/** What the caseworker recorded, in easy words; never as what the citizen says. */
export const recordedOutcomes: Record<SaidOutcome, string> = {
  reached: 'Målet er nået',
  onTheWay: 'Målet er på vej',
  notYet: 'Målet er ikke nået endnu',
  changed: 'Målet blev noget andet',
  noLongerWanted: 'Målet er ikke ønsket mere',
  dontKnow: 'Ved ikke',
  skipped: 'Sprunget over',
};

export const recordedOutcomesToKeep: Record<SaidOutcome, string> = {
  ...recordedOutcomes,
  reached: 'Målet er nået: Det går stadig',
  onTheWay: 'Noget af det går stadig',
  notYet: 'Det går ikke lige nu',
};

export const recordedDecisions: Record<SaidDecision, string> = {
  finish: 'Det slutter her',
  continue: 'Det fortsætter',
  change: 'Det bliver lavet om',
  replace: 'Der kommer et nyt mål',
  dontKnow: 'Ved ikke',
  skipped: 'Sprunget over',
};

const became: Record<GoalDecision, string> = {
  finish: 'Målet er slut',
  continue: 'Målet fortsætter',
  change: 'Målet er lavet om',
  replace: 'Målet er skiftet ud',
};

/** What an agreed plan says of the status it was built on, on screen and on paper. */
export const sinceLast = {
  title: 'Siden sidst',
  intro: 'Det sagde vi om den plan, der var før.',
  goal: 'Mål fra sidst',
  became,
  undecided: 'Vi bestemte ikke, hvad der skal ske.',
  goesOnUndecided: 'Vi bestemte det ikke på mødet. Derfor fortsætter det.',
  nowCalled: (goals: string): string => `Nu hedder det: ${goals}`,
  newGoal: (goals: string): string => `Nyt mål: ${goals}`,
  notInPlan: 'Målet står ikke i den nye plan.',
  newGoalMissing: 'Det nye mål er ikke skrevet.',
  former: 'Sidst',
  expected: 'Det håbede vi',
  expectedByMe: 'Det håbede jeg',
  now: 'På mødet',
  iSay: 'Jeg siger',
  says: (name: string): string => `${name} siger`,
  recorded: (name: string): string => `${name} skriver i planen`,
  writtenBy: (who: string): string => `${who} skrev det ned`,
  disagrees: (day: string): string => `Jeg er ikke enig (siden ${day})`,
  disagreed: (day: string): string => `Jeg var ikke enig (${day})`,
  othersSay: 'Det siger andre',
  whatHelped: 'Det hjalp',
  helpGiven: 'Fik du den hjælp, vi aftalte?',
  helpForAll: 'Hjælp, der ikke var til et mål',
  changeAsked: (asked: string, who: string, day: string): string => {
    const by = [who === '' ? '' : ` af ${who}`, day === '' ? '' : ` ${day}`].join('');
    return `Bedt om${by}: ${asked}. Kommunen har ikke svaret.`;
  },
  nobodyAnswered: 'Ingen har svaret.',
  nobodyScored: 'Ingen har svaret på, hvordan det går med målet.',
  outcomes,
  outcomesToKeep,
  decisions,
  helpAnswers,
  recordedOutcomes,
  recordedOutcomesToKeep,
  recordedDecisions,
  /** The same for those who read another's plan: nobody but the citizen says "I". */
  ofAnother: {
    expectedByMe: (name: string): string => `Det håbede ${name}`,
    disagrees: (name: string, day: string): string => `${name} er ikke enig (siden ${day})`,
    disagreed: (name: string, day: string): string => `${name} var ikke enig (${day})`,
    helpGiven: (name: string): string => `Fik ${name} den hjælp, vi aftalte?`,
  },
} as const;
