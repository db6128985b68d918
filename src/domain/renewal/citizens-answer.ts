import type { RelationKind } from '../access/access-table.ts';

/**
 * True for what the citizen answered at the status, from their own login or written down by another (R-P8). Takes whose answer
 * it is, and as what its author wrote.
 */
export function isCitizensAnswer({
  whose,
  writtenAs,
}: {
  readonly whose: 'own' | 'citizen' | 'network';
  readonly writtenAs: RelationKind;
}): boolean {
  return whose === 'citizen' || (whose === 'own' && writtenAs === 'citizen');
}
