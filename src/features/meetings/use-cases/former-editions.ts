import type { Work } from '../../../database/visit.ts';
import type { PartyAnswer } from '../../../domain/plan/agreement.ts';
import { saidBefore } from '../../../domain/plan/agreement.ts';
import { type NewInPlan, whatIsNew } from '../../../domain/plan/what-is-new.ts';
import { answersToSome } from '../store/answer-rows.ts';
import { type CheckedVersion, versionsSeen } from './the-version.ts';
import { whatIsGiven } from './what-is-given.ts';

/** What an edition of a plan is beside those that were made before it in the same round. */
export interface FormerEditions {
  /** What is new in it, to the one who reads (§ 5); null for the edition that the meeting made. */
  readonly news: readonly NewInPlan[] | null;
  /** What a party said of the editions before; null where nothing counts. */
  readonly saidBefore: (partyId: string) => PartyAnswer | null;
}

/** The editions before one, as the actor was given them (R-M8). For use inside a visit. */
export async function formerEditions(
  work: Work,
  citizenId: string,
  version: CheckedVersion,
): Promise<FormerEditions> {
  const former = (await versionsSeen(work, citizenId)).filter(
    ({ roundNumber, number }) => roundNumber === version.roundNumber && number < version.number,
  );
  const answers = await answersToSome(
    work,
    former.map(({ id }) => id),
  );
  const [last] = former;
  // A part beside a whole plan would tell of all that is in the one alone.
  const isAlike = last !== undefined && last.partFor === version.partFor;
  return {
    news: isAlike ? await newsOf(work, last, version) : null,
    saidBefore: (partyId) => saidBefore(partyId, answers),
  };
}

async function newsOf(work: Work, former: CheckedVersion, now: CheckedVersion) {
  const [was, is] = [await whatIsGiven(work, former), await whatIsGiven(work, now)];
  return whatIsNew(was.snapshot, is.snapshot);
}
