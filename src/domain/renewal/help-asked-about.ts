import type { AskedHelp } from '../plan/asked-help.ts';
import { asHeld, askedOfGranted } from '../plan/change-of-help.ts';
import type { SnapshotEffort } from '../plan/plan-snapshot.ts';

/** What an effort says, as far as the question about the help names it. */
interface HelpTold {
  readonly what: string;
  readonly howOften: string;
}

/**
 * The help that "Fik du den hjælp, vi aftalte?" is about: what was granted, and beside it what is asked to be otherwise since, to
 * which nobody has answered (R-S2, R-O2); null where it is as it was granted. Takes the effort as it stands today.
 */
export function helpAskedAbout(
  effort: Pick<SnapshotEffort, 'what' | 'howOften' | 'from' | 'to' | 'decision'>,
): { readonly agreed: HelpTold; readonly asked: AskedHelp | null } {
  const { what, howOften } = asHeld(effort);
  return { agreed: { what, howOften }, asked: askedOfGranted(effort)?.asked ?? null };
}
