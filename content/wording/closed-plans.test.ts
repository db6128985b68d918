import { describe, expect, test } from 'vitest';
import { da } from './da/index.ts';
import { en } from './en/index.ts';

/**
 * What a plan, its status and its document say where something is missing. They say the same before the meeting and after it,
 * when it is closed and nothing more comes: then nothing is "not yet" (R-M8).
 */
const saidOfClosedPlans = ({ plan, document, renewal, followUp }: typeof da | typeof en) => ({
  plan: [
    plan.citizen.nobodyAnswered,
    plan.citizen.says.notAnswered('Lone'),
    plan.citizen.noDreamOfOther,
    plan.citizen.noGoalsAgreed,
    plan.citizen.noSteps,
    plan.citizen.nobodyHelps,
    plan.citizen.helpWithoutName,
    plan.citizen.noMeetingDay,
    plan.citizen.nothingSaid,
    plan.citizen.wishedMeans,
  ],
  'plan of staff': [
    plan.staff.nobodyAnswered,
    plan.staff.saysWhat.notAnswered,
    plan.staff.noDreams,
    plan.staff.noGoals,
    plan.staff.noSmarte,
    plan.staff.notSaid,
    plan.staff.noScores,
    plan.staff.noSteps,
    plan.staff.noContributions,
    plan.staff.noEfforts,
  ],
  document: [
    document.citizen.nothingWritten,
    document.citizen.noDreams,
    document.citizen.noGoals,
    document.citizen.wishedMeans,
    document.citizen.notAnswered,
    document.staff.notWritten,
  ],
  status: [renewal.citizen.notAnswered, renewal.citizen.noGoals, renewal.staff.notAnswered],
  'efforts and rounds': [
    followUp.citizen.noEfforts,
    followUp.staff.noGoals,
    followUp.staff.noEfforts,
    followUp.staff.noEffortsHere,
  ],
});

describe.each([
  { language: 'da', words: da, notYet: /\bendnu\b/i },
  { language: 'en', words: en, notYet: /\byet\b/i },
])('nothing in a closed plan is "not yet", in $language', ({ words, notYet }) => {
  test.each(Object.entries(saidOfClosedPlans(words)))('%s', (_where, sentences) => {
    expect(sentences.filter((sentence) => notYet.test(sentence))).toEqual([]);
  });
});
