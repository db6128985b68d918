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
      row: 'an answer another recorded says who',
      words: '',
      saidBy: { how: 'withHelp', recordedBy: 'Mette' },
      figure: true,
    },
  ] as const)('$row', ({ words, saidBy, figure }) => {
    const html = shown(
      { mostImportant: [], dreams: [], goals: [], heard: { ...answer, words, saidBy } },
      true,
    );
    expect(html.includes('class="speech')).toBe(figure);
  });

  it('a part without goals says so of the part', () => {
    expect(shown({ goals: [] }, true)).toContain('i den del, I får');
    expect(shown({ goals: [] }, false)).not.toContain('i den del, I får');
  });
});
