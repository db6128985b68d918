import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../../content/wording/wording.ts';
import type { PlanSnapshot } from '../../../domain/plan/plan-snapshot.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { SnapshotView } from './snapshot-view.tsx';

const jonasPlan: PlanSnapshot = {
  schema: 1,
  citizen: { name: 'Jonas Lund', bornOn: null },
  municipality: 'Solby Kommune',
  legalBasis: 'Serviceloven § 141',
  roundNumber: 1,
  meeting: { on: '2027-03-02', place: 'Birkely', participants: [] },
  nextMeetingOn: '2028-03-01',
  mostImportant: [],
  dreams: [],
  goals: [],
  wishesNotFollowed: [],
  heard: { answer: 'yes', words: '', recordedBy: null },
  formal: [],
};
const page = { language: 'da', words: wordingIn('da') } as PageContext;
const shown = (over: Partial<PlanSnapshot>, isPart: boolean) =>
  String(<SnapshotView page={page} citizenId="jonas" snapshot={{ ...jonasPlan, ...over }} isPart={isPart} />);
const answer = { answer: 'yes', recordedBy: null, points: [] } as const;

describe('what an agreed plan does not hold is not there (R-M1, R-M2)', () => {
  it.each([
    { row: 'an answer without words', words: '', saidBy: { how: 'self' }, figure: false },
    { row: 'an answer in words', words: 'Næsten', saidBy: { how: 'self' }, figure: true },
    {
      row: 'an answer another recorded, without words: who, and no empty quotation',
      words: '',
      saidBy: { how: 'withHelp', recordedBy: 'Mette' },
      figure: false,
    },
    {
      row: 'an answer another saw: who, and how they know',
      words: '',
      saidBy: { how: 'onBehalf', recordedBy: 'Mette', howTheyKnow: 'Jonas smilede' },
      figure: true,
    },
  ] as const)('$row', ({ words, saidBy, figure }) => {
    const html = shown(
      { mostImportant: [], dreams: [], goals: [], heard: { ...answer, words, saidBy } },
      true,
    );
    expect(html.includes('class="speech')).toBe(figure);
    expect(html.includes('Mette')).toBe(saidBy.how !== 'self');
  });

  it.each([
    { from: '2027-03-01', to: '2027-12-01', told: '1. mar. 2027 – 1. dec. 2027' },
    { from: '2027-03-01', to: null, told: 'fra 1. mar. 2027' },
    { from: null, to: '2027-12-01', told: 'til 1. dec. 2027' },
    { from: null, to: null, told: null },
  ])('an effort from $from to $to says no more than that', ({ from, to, told }) => {
    const effort = { what: 'Vasketøj', how: '', who: 'Mette', howOften: '', from, to } as const;
    const html = shown({ effortsForAll: [{ ...effort, decision: { state: 'wished' } }] }, false);
    expect(html).toContain(`<p class="note">${['Mette', told].filter(Boolean).join(' · ')}</p>`);
  });

  it('words to which the citizen has not said yes are nobody’s own yet, under their goal too (R-P8)', () => {
    const saidBy = { how: 'withHelp', recordedBy: 'Karin Munk' } as const;
    const said = { words: 'Ro om morgenen', symbols: [], saidBy } as const;
    const waits = { ...said, awaitsCitizen: true };
    const goal = { title: 'Bussen', symbol: null, smarte: '', direction: 'develop', onlyFor: [] } as const;
    const nothing = { perspectives: [], scores: [], disagreement: null, contributions: [], steps: [] };
    const goals = [{ ...goal, ...nothing, dream: waits, ownWords: [waits], efforts: [] }];
    const html = shown({ mostImportant: [waits], dreams: [waits], goals }, false);
    expect(html.match(/Karin Munk skrev det ned. Jonas har ikke sagt ja endnu/g)).toHaveLength(4);
    expect(html).not.toContain('Jonas har sagt det');
    expect(shown({ mostImportant: [said] }, false)).toContain('Jonas har sagt det. Karin Munk skrev det ned');
  });

  it('a dream in pictures alone stands as its pictures, and no empty line', () => {
    const dream = { words: '', symbols: ['1F68C'], saidBy: { how: 'self' } } as const;
    const goal = {
      title: 'Bussen',
      symbol: null,
      dream,
      ownWords: [],
      smarte: '',
      direction: 'develop',
    } as const;
    const nothing = { onlyFor: [], perspectives: [], scores: [], disagreement: null, contributions: [] };
    const html = shown({ goals: [{ ...goal, ...nothing, steps: [], efforts: [] }] }, false);
    expect(html).toContain('1F68C');
    expect(html).not.toContain('<p class="verbatim"></p>');
  });

  it('a part without goals says so of the part', () => {
    expect(shown({ goals: [] }, true)).toContain('i den del, I får');
    expect(shown({ goals: [] }, false)).not.toContain('i den del, I får');
  });
});
