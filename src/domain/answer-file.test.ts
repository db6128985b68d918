import { describe, expect, it } from 'vitest';
import { bringFileBack, filesBeside, giveFile, type KeptAnswerFile, takeFileBack } from './answer-file.ts';

const file = (
  id: string,
  kind: KeptAnswerFile['kind'],
  takenBackAt: string | null = null,
): KeptAnswerFile => ({
  id,
  kind,
  takenBackAt,
});
const kept = [
  file('voice', 'recording'),
  file('sun', 'drawing', '2026-11-01T10:00:00Z'),
  file('house', 'drawing'),
  file('moon', 'drawing', '2026-11-02T10:00:00Z'),
];

describe('R-P5 one of each kind stands beside a text', () => {
  it('what stands, and what was taken back last of each kind', () => {
    expect(filesBeside(kept)).toEqual({
      standing: [
        { id: 'house', kind: 'drawing' },
        { id: 'voice', kind: 'recording' },
      ],
      takenBack: [{ id: 'moon', kind: 'drawing' }],
    });
    expect(filesBeside([])).toEqual({ standing: [], takenBack: [] });
  });

  it.each([
    { row: 'a new drawing takes the place of the old', changes: giveFile(kept, 'drawing'), out: ['house'] },
    { row: 'a first photo takes nobody’s place', changes: giveFile(kept, 'photo'), out: [] },
    { row: 'the recording is taken back', changes: takeFileBack(kept, 'voice'), out: ['voice'] },
    { row: 'taken back twice', changes: takeFileBack(kept, 'moon'), out: [] },
    { row: 'one of another text', changes: takeFileBack(kept, 'other'), out: [] },
  ])('$row', ({ changes, out }) => {
    expect(changes).toEqual({ takeBack: out, bringBack: [] });
  });

  it.each([
    { row: 'the one before', id: 'moon', takeBack: ['house'], bringBack: ['moon'] },
    { row: 'one that stands', id: 'house', takeBack: [], bringBack: [] },
    { row: 'one of another text', id: 'other', takeBack: [], bringBack: [] },
  ])('R-T5 brought back: $row', ({ id, takeBack, bringBack }) => {
    expect(bringFileBack(kept, id)).toEqual({ takeBack, bringBack });
  });
});
