import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgreementStatus,
  agreementStatus,
  answerPlan,
  confirmAnswer,
  isAskedFor,
  ownAnswerOf,
  type Party,
  type PartyAnswer,
  planAnswers,
  saidBefore,
} from './agreement.ts';

const jonas: Party = { personId: 'jonas', name: 'Jonas', as: 'citizen' };
const karen: Party = { personId: 'karen', name: 'Karen', as: 'caseworker' };
const parties = [jonas, karen];

const jonasAgrees: PartyAnswer = {
  partyId: 'jonas',
  answer: 'agree',
  words: 'Det er min plan',
  form: 'tap',
  answeredOn: '2027-03-09',
  recordedBy: null,
  confirmedOn: null,
};
const jonasPartly: PartyAnswer = { ...jonasAgrees, answer: 'partly', words: 'Men jeg vil flytte før' };
const jonasDisagrees: PartyAnswer = { ...jonasAgrees, answer: 'disagree', words: 'Nej' };
const metteSaysJonasAgrees: PartyAnswer = { ...jonasAgrees, recordedBy: 'Mette' };
const jonasCouldNot: PartyAnswer = {
  ...jonasAgrees,
  answer: 'couldNotAnswer',
  words: '',
  recordedBy: 'Mette',
};
const karenAgrees: PartyAnswer = { ...jonasAgrees, partyId: 'karen', form: 'signature', words: '' };

describe('R-M8 beside a party’s silence to a new edition stands what they said of the one before', () => {
  it.each<[string, PartyAnswer[], PartyAnswer | null]>([
    ['nothing', [], null],
    ['another’s answer', [karenAgrees], null],
    ['the last one', [jonasAgrees, jonasDisagrees], jonasDisagrees],
    ['what another registered counts for nothing', [jonasDisagrees, metteSaysJonasAgrees], jonasDisagrees],
    ['could not answer', [jonasCouldNot], jonasCouldNot],
  ])('%s', (_, answers, expected) => {
    expect(saidBefore('jonas', answers)).toEqual(expected);
  });
});

describe('R-M8 what a party is asked for', () => {
  it.each<[string, PartyAnswer[], ReturnType<typeof isAskedFor>]>([
    ['silence', [], 'answer'],
    ['a yes of his own', [jonasAgrees], null],
    ['he does not know', [{ ...jonasCouldNot, recordedBy: null }], null],
    ['registered by Mette', [metteSaysJonasAgrees], 'confirmation'],
    ['registered by Mette over his own no', [jonasDisagrees, metteSaysJonasAgrees], 'confirmation'],
    ['could not answer', [jonasCouldNot], null],
  ])('%s', (_, answers, asked) => {
    const [standing] = agreementStatus([jonas], answers).parties;
    expect(standing && isAskedFor(standing)).toBe(asked);
  });
});

describe('R-M8 each party says where they stand', () => {
  it.each<{ row: string; answers: PartyAnswer[]; jonasIs: string; overall: AgreementStatus['overall'] }>([
    { row: 'nobody has said anything', answers: [], jonasIs: 'notAnswered', overall: 'answersMissing' },
    { row: 'both agree', answers: [jonasAgrees, karenAgrees], jonasIs: 'agree', overall: 'allAgree' },
    {
      row: 'silence is never yes',
      answers: [karenAgrees],
      jonasIs: 'notAnswered',
      overall: 'answersMissing',
    },
    {
      row: 'registered by Mette, not confirmed',
      answers: [metteSaysJonasAgrees, karenAgrees],
      jonasIs: 'awaitsConfirmation',
      overall: 'answersMissing',
    },
    {
      row: 'registered by Mette, confirmed by Jonas',
      answers: [{ ...metteSaysJonasAgrees, confirmedOn: '2027-03-10' }, karenAgrees],
      jonasIs: 'agree',
      overall: 'allAgree',
    },
    {
      row: 'Jonas agrees partly',
      answers: [jonasPartly, karenAgrees],
      jonasIs: 'partly',
      overall: 'agreedInPart',
    },
    {
      row: 'Jonas could not answer',
      answers: [jonasCouldNot, karenAgrees],
      jonasIs: 'couldNotAnswer',
      overall: 'someCouldNotAnswer',
    },
    {
      row: 'Jonas says himself that he does not know: an answer, and his own',
      answers: [{ ...jonasCouldNot, recordedBy: null }, karenAgrees],
      jonasIs: 'doesNotKnow',
      overall: 'someDoNotKnow',
    },
    {
      row: 'a reservation comes before somebody who does not know',
      answers: [jonasPartly, { ...karenAgrees, answer: 'couldNotAnswer' }],
      jonasIs: 'partly',
      overall: 'agreedInPart',
    },
    {
      row: 'Jonas agrees partly, Karen could not answer',
      answers: [jonasPartly, { ...karenAgrees, answer: 'couldNotAnswer', recordedBy: 'Mette' }],
      jonasIs: 'partly',
      overall: 'agreedInPart',
    },
    {
      row: 'Jonas disagrees, Karen is silent',
      answers: [jonasDisagrees],
      jonasIs: 'disagree',
      overall: 'someDisagree',
    },
    {
      row: 'Jonas changes his mind later',
      answers: [jonasDisagrees, karenAgrees, jonasAgrees],
      jonasIs: 'agree',
      overall: 'allAgree',
    },
    {
      row: 'his own no stands until he confirms what Mette registered afterwards',
      answers: [jonasDisagrees, karenAgrees, metteSaysJonasAgrees],
      jonasIs: 'disagree',
      overall: 'someDisagree',
    },
    {
      row: '"could not answer" does not wipe out his own no',
      answers: [jonasDisagrees, karenAgrees, jonasCouldNot],
      jonasIs: 'disagree',
      overall: 'someDisagree',
    },
  ])('$row: Jonas $jonasIs, the plan $overall', ({ answers, jonasIs, overall }) => {
    const status = agreementStatus(parties, answers);
    expect(status.parties[0]?.state).toBe(jonasIs);
    expect(status.overall).toBe(overall);
  });

  it('a plan without parties is not agreed', () => {
    expect(agreementStatus([], []).overall).toBe('answersMissing');
  });

  it('whatever others register, all agree only when each has said or confirmed yes', () => {
    const anyAnswer = fc.record({
      partyId: fc.constantFrom('jonas', 'karen'),
      answer: fc.constantFrom(...planAnswers),
      words: fc.constant(''),
      form: fc.constant('tap' as const),
      answeredOn: fc.constant('2027-03-09'),
      recordedBy: fc.constantFrom(null, 'Mette'),
      confirmedOn: fc.constantFrom(null, '2027-03-10'),
    });
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 8 }), (answers) => {
        if (agreementStatus(parties, answers).overall !== 'allAgree') return;
        for (const party of parties) {
          const own = answers.filter(
            ({ partyId, recordedBy, confirmedOn }) =>
              partyId === party.personId && (recordedBy === null || confirmedOn !== null),
          );
          expect(own.at(-1)?.answer).toBe('agree');
        }
      }),
    );
  });
});

describe('R-M8 answering', () => {
  const mette = { personId: 'mette', name: 'Mette' };
  const yes = { partyId: 'jonas', answer: 'agree', words: 'Det er min plan', form: 'tap' } as const;

  it('oneself', () => {
    expect(answerPlan(jonas, yes, parties, '2027-03-09')).toEqual(jonasAgrees);
  });
  it('for another is "registreret af Mette" and awaits him', () => {
    expect(answerPlan(mette, yes, parties, '2027-03-09')).toEqual(metteSaysJonasAgrees);
  });
  it('for somebody who is no party is refused', () => {
    expect(answerPlan(mette, { ...yes, partyId: 'mette' }, parties, '2027-03-09')).toEqual({
      refused: 'notAParty',
    });
  });

  it.each([
    { row: 'Jonas confirms', by: jonas, answer: metteSaysJonasAgrees, result: { confirmedOn: '2027-03-10' } },
    {
      row: 'Mette cannot',
      by: mette,
      answer: metteSaysJonasAgrees,
      result: { refused: 'onlyThePartyConfirms' },
    },
    {
      row: 'his own needs no confirming',
      by: jonas,
      answer: jonasAgrees,
      result: { refused: 'nothingToConfirm' },
    },
  ])('$row', ({ by, answer, result }) => {
    expect(confirmAnswer(by, answer, '2027-03-10')).toMatchObject(result);
  });
});

describe('the answer that a drawing, a recording or a photo may stand beside (R-P8)', () => {
  const confirmed = { ...metteSaysJonasAgrees, confirmedOn: '2027-03-10' };
  it.each([
    { row: 'nobody has answered', answers: [], own: null },
    { row: 'only another party has', answers: [karenAgrees], own: null },
    { row: 'the last of his own counts', answers: [jonasPartly, jonasDisagrees], own: jonasDisagrees },
    { row: 'another only wrote one down', answers: [metteSaysJonasAgrees], own: null },
    {
      row: 'another’s that awaits him changes nothing',
      answers: [jonasPartly, metteSaysJonasAgrees],
      own: jonasPartly,
    },
    { row: 'what he said yes to is in another’s words', answers: [jonasPartly, confirmed], own: null },
  ])('$row', ({ answers, own }) => {
    expect(ownAnswerOf('jonas', answers)).toBe(own);
  });
});
