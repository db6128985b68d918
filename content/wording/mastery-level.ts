import type { MasteryLevel } from '../../src/domain/plan/mastery.ts';
import type { SnapshotScore } from '../../src/domain/plan/plan-snapshot.ts';

/** The five levels in the citizen's own words, and in the words of everybody else. */
export type MasteryLevelWords = Readonly<Record<MasteryLevel, string>> & {
  readonly saidByOthers: Readonly<Record<MasteryLevel, string>>;
};

/**
 * A level in words for whose view it is: only the citizen says "jeg"; what another says never reads as the citizen's own
 * words (R-M7, R-P8).
 */
export function masteryLevelWords(
  words: MasteryLevelWords,
  level: MasteryLevel,
  view: SnapshotScore['view'],
): string {
  return view === 'citizen' ? words[level] : words.saidByOthers[level];
}
