import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { charactersIn, mostCharacters } from '../../../domain/preparation/answer.ts';
import { objectTo } from '../../../domain/preparation/contribution.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { takeAllBack } from '../../answer-files/public.ts';
import { contributionById, objectionTo, writeObjection } from '../store-contributions.ts';

/**
 * The citizen says that a contribution about them is not right, with or without words; null takes it back (R-P7). The
 * contribution stays, with the objection beside it. Throws NotFound for anybody else.
 */
export function objectToContribution(
  visit: Visit,
  command: Command,
  citizenId: string,
  contributionId: string,
  words: string | null,
): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'contribution.objected', citizenId, subjectId: contributionId },
    command,
    async (work) => {
      const found = await contributionById(work, citizenId, contributionId);
      if (found === null || work.actor.personId !== citizenId) throw new NotFound();
      if (words !== null && charactersIn(words) > mostCharacters) return refuse('wordsTooLong', 'words');
      const contribution = {
        contributorId: found.authorId,
        contributorName: found.authorName,
        as: 'relative',
        area: found.area,
        words: found.words,
        howTheyKnow: found.howTheyKnow,
        on: work.today,
        objection: null,
      } as const;
      const decided = objectTo(contribution, 'citizen', words, work.today);
      if (isRefusal(decided)) return decided;
      const id = uuidv7({ msecs: Date.parse(work.now) });
      await writeObjection(work, { id, citizenId, contributionId }, decided.objection?.words ?? null);
      const kept = await objectionTo(work, contributionId);
      if (decided.objection === null && kept !== undefined) await takeAllBack(work, citizenId, kept.id);
      return undefined;
    },
  );
}
