import type { Work } from '../../../database/visit.ts';
import {
  type GivenVersion,
  type ReadVersion,
  versionFor,
  versionReader,
} from '../../../domain/plan/given-version.ts';
import { myOfferNames } from '../store/offer-rows.ts';

/**
 * An agreed plan, or the draft of one, as the actor is given it: one rule for page, paper and poster (docs/decisions/0022).
 * For use inside a visit.
 */
export async function whatIsGiven(work: Work, version: ReadVersion): Promise<GivenVersion> {
  const reader = versionReader(work.actor);
  return versionFor(version, reader, reader.decisions === 'ownOffer' ? await myOfferNames(work) : []);
}
