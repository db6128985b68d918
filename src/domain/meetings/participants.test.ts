import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import {
  chooseParticipants,
  type Invitable,
  offersNotInvited,
  whoCanBeInvited,
  whoTheCitizenIsAskedAbout,
  whoWasThere,
} from './participants.ts';

const tie = (personId: string, as: Invitable['as'], offerId: string | null = null): Invitable => ({
  personId,
  as,
  offerId,
});
const jonas = tie('jonas', 'citizen');
const mette = tie('mette', 'contactPerson', 'birkely');
const bodil = tie('bodil', 'providerLead', 'birkely');
const susanne = tie('susanne', 'otherProvider', 'vaerkstedet');
const karin = tie('karin', 'caseworker');
const lone = tie('lone', 'relative');
const around = [lone, susanne, karin, mette, bodil, jonas];

describe('R-M2 one common meeting, every relevant provider', () => {
  it('asks those who can take part, the citizen first, each once', () => {
    const more = [...around, tie('karin', 'relative'), tie('tobias', 'facilitator')];
    expect(whoCanBeInvited(more).map(({ personId, as }) => `${personId} ${as}`)).toEqual([
      'jonas citizen',
      'karin caseworker',
      'mette contactPerson',
      'bodil providerLead',
      'susanne otherProvider',
      'lone relative',
    ]);
  });

  it.each([
    { row: 'both offers', invited: ['bodil', 'susanne'], missing: [] },
    { row: 'the contact person stands for the home', invited: ['mette', 'susanne'], missing: [] },
    { row: 'the day offer is forgotten', invited: ['mette', 'bodil', 'lone'], missing: ['vaerkstedet'] },
    { row: 'nobody', invited: [], missing: ['vaerkstedet', 'birkely'] },
  ])('$row', ({ invited, missing }) => {
    expect(offersNotInvited(around, invited)).toEqual(missing);
  });

  it.each([
    { row: 'his mother', picked: ['lone'], chosen: ['jonas', 'karin', 'lone'] },
    { row: 'nobody: the citizen and the caller are there', picked: [], chosen: ['jonas', 'karin'] },
    { row: 'somebody who is not around him', picked: ['erik'], chosen: 'personMayNotBeInvited' },
  ])('$row', ({ picked, chosen }) => {
    const answer = chooseParticipants(around, picked, 'karin');
    expect(isRefusal(answer) ? answer.refused : answer.map(({ personId }) => personId)).toEqual(chosen);
  });
});

describe('§ 2 relatives come if they are wanted', () => {
  const kin = (one: Invitable, kinship: string | null = null) => ({ ...one, kinship });
  const mother = kin(tie('lone', 'guardian'), 'mor');
  it.each([
    { row: 'his mother', ties: [kin(lone, 'mor')], asked: ['lone'] },
    { row: 'somebody beside him', ties: [kin(tie('per', 'companion'))], asked: ['per'] },
    { row: 'a guardian who is his mother', ties: [mother], asked: ['lone'] },
    { row: 'by two relations', ties: [kin(tie('lone', 'guardian')), kin(lone)], asked: ['lone'] },
    { row: 'a guardian from outside the family', ties: [kin(tie('hans', 'guardian'))], asked: [] },
    { row: 'those who work for him', ties: [mette, bodil, susanne, karin].map((one) => kin(one)), asked: [] },
  ])('$row', ({ ties, asked }) => {
    expect(whoTheCitizenIsAskedAbout([kin(jonas), ...ties])).toEqual(asked);
  });
});

describe('R-M8 who was at a meeting: invited before, there or not after', () => {
  const jonas = { name: 'Jonas', didNotCome: false };
  const lone = { name: 'Lone', didNotCome: true };
  it.each([
    { row: 'called', state: 'called', people: [jonas, lone], groups: { invited: ['Jonas', 'Lone'] } },
    { row: 'open', state: 'open', people: [jonas, lone], groups: { invited: ['Jonas', 'Lone'] } },
    {
      row: 'closed',
      state: 'closed',
      people: [jonas, lone],
      groups: { wasThere: ['Jonas'], wasNotThere: ['Lone'] },
    },
    { row: 'closed, and everybody came', state: 'closed', people: [jonas], groups: { wasThere: ['Jonas'] } },
  ] as const)('$row', ({ state, people, groups }) => {
    const told = whoWasThere(people, state).map((one) => [one.how, one.people.map(({ name }) => name)]);
    expect(Object.fromEntries(told)).toEqual(groups);
  });
});
