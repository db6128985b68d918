import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationKinds } from '../access/access-table.ts';
import { masteryLevels } from './mastery.ts';
import {
  canBeDisagreedWith,
  isExpectedSaid,
  type Score,
  type ScoreAtPlace,
  scoresByPlace,
  viewOf,
  writeDisagreement,
  writeScore,
} from './scores.ts';

const nothing = {
  place: null,
  masteryNow: null,
  supportNeed: null,
  expectedMastery: null,
  words: '',
} as const;
const jonas: Score = {
  ...nothing,
  personId: 'jonas',
  as: 'citizen',
  by: 'Jonas',
  masteryNow: 'withLittleHelp',
};
const karen: Score = {
  ...nothing,
  personId: 'karen',
  as: 'caseworker',
  by: 'Karen',
  masteryNow: 'withLittleHelp',
  supportNeed: 'light',
};
const mette: Score = {
  ...nothing,
  personId: 'mette',
  as: 'contactPerson',
  by: 'Mette',
  masteryNow: 'withSomeHelp',
};

describe('R-M7 the recorded score and the citizen’s own stand together', () => {
  it.each<{
    row: string;
    scores: Score[];
    disagreement: string | null;
    agreement: ScoreAtPlace['agreement'];
  }>([
    { row: 'both say "lidt hjælp"', scores: [jonas, karen], disagreement: null, agreement: 'agreed' },
    {
      row: 'Karen says "noget", Jonas "lidt"',
      scores: [jonas, { ...karen, masteryNow: 'withSomeHelp' }],
      disagreement: null,
      agreement: 'notAgreed',
    },
    {
      row: 'the same level, but he does not agree',
      scores: [jonas, karen],
      disagreement: '',
      agreement: 'notAgreed',
    },
    {
      row: 'he disagrees without a score of his own',
      scores: [karen],
      disagreement: 'Jeg kan mere',
      agreement: 'notAgreed',
    },
    { row: 'only Karen has scored', scores: [karen], disagreement: null, agreement: 'citizenHasNotScored' },
    { row: 'only Jonas and Mette', scores: [jonas, mette], disagreement: null, agreement: 'nothingRecorded' },
    {
      row: 'he answered in words instead of a level',
      scores: [{ ...jonas, masteryNow: null, words: 'Det går fint' }, karen],
      disagreement: null,
      agreement: 'agreed',
    },
    {
      row: 'they expect different things at the next meeting',
      scores: [
        { ...jonas, expectedMastery: 'onMyOwn' },
        { ...karen, expectedMastery: 'withLittleHelp' },
      ],
      disagreement: null,
      agreement: 'notAgreed',
    },
  ])('$row: $agreement', ({ scores, disagreement, agreement }) => {
    const [everywhere] = scoresByPlace(scores, disagreement);
    expect(everywhere?.agreement).toBe(agreement);
    expect(everywhere?.disagreement).toBe(disagreement);
  });

  it('R-M6 places stand side by side, everywhere first, each with what he says about it', () => {
    const atHome = { ...jonas, place: 'Hjemme' };
    const karenAtWork = { ...karen, place: 'Værkstedet' };
    const karenAtHome = { ...karen, place: 'Hjemme' };
    const places = scoresByPlace([karenAtWork, karenAtHome, atHome, jonas], null);
    expect(places.map(({ place, recorded, citizensOwn }) => ({ place, recorded, citizensOwn }))).toEqual([
      { place: null, recorded: null, citizensOwn: [jonas] },
      { place: 'Værkstedet', recorded: karenAtWork, citizensOwn: [] },
      { place: 'Hjemme', recorded: karenAtHome, citizensOwn: [atHome] },
    ]);
    expect(places.map(({ agreement }) => agreement)).toEqual([
      'nothingRecorded',
      'scoredElsewhere',
      'agreed',
    ]);
  });

  it('R-M6, R-M7 he disagrees with what is recorded, never with somebody at a place he did not speak about', () => {
    const karenSays = { ...karen, masteryNow: 'withSomeHelp' } as const;
    const susanne: Score = { ...mette, as: 'otherProvider', by: 'Susanne', place: 'Værkstedet' };
    const places = scoresByPlace([jonas, karenSays, susanne], 'De må stole på mig');
    expect(places).toMatchObject([
      { place: null, recorded: karenSays, citizensOwn: [jonas], disagreement: 'De må stole på mig' },
      { place: 'Værkstedet', recorded: null, citizensOwn: [], disagreement: null, others: [susanne] },
    ]);
  });

  it('a disagreement is shown also where nobody has scored yet', () => {
    expect(scoresByPlace([], 'Jeg er ikke enig')).toMatchObject([{ disagreement: 'Jeg er ikke enig' }]);
    expect(scoresByPlace([], null)).toEqual([]);
  });

  it('whatever was scored, a recorded score never hides a disagreement or a different score of the citizen', () => {
    const anyScore = fc.record({
      personId: fc.constantFrom('jonas', 'karen', 'mette'),
      as: fc.constantFrom(...relationKinds),
      by: fc.constant('Somebody'),
      place: fc.constantFrom(null, 'Hjemme', 'Værkstedet'),
      masteryNow: fc.constantFrom(null, ...masteryLevels),
      supportNeed: fc.constant(null),
      expectedMastery: fc.constantFrom(null, ...masteryLevels),
      words: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(anyScore), fc.option(fc.string()), (scores, disagreement) => {
        const places = scoresByPlace(scores, disagreement);
        const disagreeing = places.filter((at) => at.disagreement !== null);
        expect(disagreeing.length > 0).toBe(disagreement !== null);
        if (places.some(({ recorded }) => recorded !== null))
          for (const at of disagreeing) expect(at.recorded).not.toBeNull();
        for (const at of places) {
          expect([null, disagreement]).toContain(at.disagreement);
          if (at.disagreement !== null) expect(at.agreement).not.toBe('agreed');
          for (const own of at.citizensOwn) expect(own.place).toBe(at.place);
          const hisHere = scores.filter((score) => score.as === 'citizen' && score.place === at.place);
          for (const his of hisHere) expect(at.citizensOwn).toContain(his);
        }
        const shown = new Set(places.flatMap((at) => [at.recorded, ...at.citizensOwn, ...at.others]));
        for (const score of scores) expect(shown.has(score)).toBe(true);
      }),
    );
  });
});

describe('R-M7 staff cannot alter what the citizen says', () => {
  it.each([
    { row: 'Jonas writes his own', writer: jonas, score: jonas, refused: undefined },
    { row: 'Karen writes hers', writer: karen, score: karen, refused: undefined },
    { row: 'Karen writes the one of Jonas', writer: karen, score: jonas, refused: 'notYourOwnScore' },
    {
      row: 'Mette poses as the caseworker',
      writer: mette,
      score: { ...mette, as: 'caseworker' as const },
      refused: 'notYourOwnScore',
    },
    {
      row: 'his mother scores: she is shown scores, she does not give them',
      writer: { personId: 'birgit', as: 'relative' as const },
      score: { ...jonas, personId: 'birgit', as: 'relative' as const },
      refused: 'mayNotScore',
    },
    {
      row: 'words instead of a level (R-M6)',
      writer: jonas,
      score: { ...jonas, masteryNow: null, words: 'Det går godt om dagen' },
      refused: undefined,
    },
    { row: 'nothing at all', writer: jonas, score: { ...jonas, masteryNow: null }, refused: 'scoreEmpty' },
  ])('$row', ({ writer, score, refused }) => {
    const answer = writeScore(writer, score);
    expect('refused' in answer ? answer.refused : undefined).toBe(refused);
  });

  it.each(relationKinds)('"Jeg er ikke enig" written by the %s', (as) => {
    const answer = writeDisagreement({ personId: 'somebody', as }, 'Jeg kan mere end det');
    const expected =
      as === 'citizen' ? { disagreement: 'Jeg kan mere end det' } : { refused: 'onlyTheCitizenDisagrees' };
    expect(answer).toEqual(expected);
  });

  it('the citizen can take a disagreement back', () => {
    expect(writeDisagreement(jonas, null)).toEqual({ disagreement: null });
  });
});

describe('R-O3 a score leads to nothing by itself', () => {
  it('writing one gives back that score and nothing else', () => {
    const lessHelp: Score = { ...karen, masteryNow: 'onMyOwn', supportNeed: 'none' };
    expect(writeScore(karen, lessHelp)).toEqual(lessHelp);
  });
});

describe('whose view a score is', () => {
  it.each([
    { as: 'citizen', view: 'citizen' },
    { as: 'guardian', view: 'network' },
    { as: 'contactPerson', view: 'professional' },
    { as: 'caseworker', view: 'professional' },
  ] as const)('$as: $view', ({ as, view }) => {
    expect(viewOf(as)).toBe(view);
  });
});

describe('R-M6 what is expected at the next meeting is said', () => {
  it.each<{ row: string; scores: Score[]; isSaid: boolean }>([
    { row: 'nobody has scored', scores: [], isSaid: false },
    { row: 'both said how it goes now, and no more', scores: [jonas, karen], isSaid: false },
    { row: 'one said a level', scores: [jonas, { ...karen, expectedMastery: 'onMyOwn' }], isSaid: true },
    { row: '"Jeg ved det ikke"', scores: [{ ...jonas, doesntKnowExpected: true }], isSaid: true },
    {
      row: 'words instead of levels',
      scores: [{ ...jonas, masteryNow: null, words: 'Alene' }],
      isSaid: true,
    },
    { row: 'words beside a level of now', scores: [{ ...jonas, words: 'Det går' }], isSaid: false },
  ])('$row', ({ scores, isSaid }) => {
    expect(isExpectedSaid(scores)).toBe(isSaid);
  });
});

describe('R-M7 "Jeg er ikke enig" is about a score that stands', () => {
  const own = { as: 'citizen', recordedBy: null } as const;
  const none = { scores: [], disagreement: null };
  it.each([
    { row: 'nobody has scored', goal: none, can: false },
    { row: 'only the citizen', goal: { ...none, scores: [own] }, can: false },
    { row: 'the caseworker', goal: { ...none, scores: [{ as: 'caseworker', recordedBy: null }] }, can: true },
    { row: 'family', goal: { ...none, scores: [own, { as: 'relative', recordedBy: null }] }, can: true },
    {
      row: 'somebody wrote down an answer for the citizen',
      goal: { ...none, scores: [{ as: 'citizen', recordedBy: 'Karin Munk' }] },
      can: true,
    },
    { row: 'the citizen disagrees', goal: { ...none, disagreement: { words: '' } }, can: true },
    { row: 'the citizen has disagreed', goal: { ...none, disagreedBefore: { words: '' } }, can: true },
  ] as const)('$row: $can', ({ goal, can }) => {
    expect(canBeDisagreedWith(goal)).toBe(can);
  });
});
