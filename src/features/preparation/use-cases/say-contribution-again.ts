import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { contributeAgain } from '../../../domain/preparation/contribution.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { currentRound } from '../store.ts';
import { contributionById, insertContribution, objectionTo, sameInRound } from '../store-contributions.ts';
import { contributesAs } from './see-shared-with-me.ts';

/**
 * "Det gælder stadig": one's own contribution of a round before is said in this one too, in the same words and pictures (R-S3,
 * R-P7). Said twice it is one. Refuses what the citizen has said is not right (`citizenObjected`). Throws NotFound for what is
 * somebody else's, was withdrawn or is of this round, and for those who may not contribute.
 */
export function sayContributionAgain(
  visit: Visit,
  command: Command,
  citizenId: string,
  id: string,
): Promise<{ id: string } | Refusal> {
  return visit.write({ event: 'contribution.written', citizenId, subjectId: id }, command, async (work) => {
    const as = contributesAs(work);
    const [round, former] = [
      await currentRound(work, citizenId),
      await contributionById(work, citizenId, id),
    ];
    if (as === null || round === null || former === null || former.withdrawnAt !== null) throw new NotFound();
    const { personId, givenName: name } = work.actor;
    if (former.authorId !== personId || former.roundId === round.id) throw new NotFound();
    const said = await objectionTo(work, id);
    const objection =
      said === undefined || said.withdrawnAt !== null ? null : { words: said.words, on: work.today };
    const { area, words, howTheyKnow, symbols } = former;
    const again = { contributorId: personId, area, words, howTheyKnow, objection };
    const decided = contributeAgain({ personId, name, as }, again, work.today);
    if (isRefusal(decided)) return decided;
    const before = await sameInRound(work, round.id, former);
    if (before !== undefined) return { id: before.id };
    const newId = uuidv7({ msecs: Date.parse(work.now) });
    const text = { area, words, howTheyKnow, symbols };
    await insertContribution(work, { ...text, id: newId, citizenId, roundId: round.id });
    return { id: newId };
  });
}
