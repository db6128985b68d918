import { refusedChangeIn } from '../../domain/plan/efforts.ts';
import type { SnapshotEffort } from '../../domain/plan/plan-snapshot.ts';
import type { PlanDocumentInput } from './print-types.ts';
import { printedShortDay } from './printed-day.ts';

/**
 * "Nej til ændringen: … Du beholder hjælpen, som den var.", where a decision says so (R-O2); '' where it does not. Takes the decision,
 * and the words and the language of the paper.
 */
export function printedChange(
  decision: SnapshotEffort['decision'],
  { words: { citizen }, language }: Pick<PlanDocumentInput, 'words' | 'language'>,
): string {
  const change = refusedChangeIn(decision);
  if (change === undefined) return '';
  const { what, howOften, from, to, isEndless, offer } = change.asked;
  const days = [
    from === null ? '' : citizen.from(printedShortDay(from, language)),
    to === null ? '' : citizen.to(printedShortDay(to, language)),
    isEndless ? citizen.endless : '',
  ];
  const asked = [what, howOften, days.filter((day) => day !== '').join(' '), offer];
  return citizen.changeRefused(asked.filter((part) => part !== '').join(', '));
}
