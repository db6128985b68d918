import type { Command, Visit } from '../../../database/visit.ts';
import { answerOver, type HeardAnswer, whatHeardNeeds } from '../../../domain/meetings/heard.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { heardOf, insertHeard, withdrawHeard } from '../store/heard-rows.ts';
import { takeFilesAlong } from './beside-heard.ts';
import { theOpenMeeting } from './the-meeting.ts';

/**
 * Answers "Blev du hørt?" (R-M1). The citizen answers from their own login (`saidBy` self); somebody else in the room records
 * it, with help or on the citizen's behalf and then with the reaction they saw. A later answer takes the place of the
 * earlier – the citizen's with what they drew or said beside it –, but nobody answers over the citizen. Refuses a meeting that is not open, and a recording that lacks how they
 * know. Throws NotFound for those who are not in the room.
 */
export function answerHeard(
  visit: Visit,
  command: Command,
  given: {
    readonly citizenId: string;
    readonly meetingId: string;
    readonly answer: HeardAnswer;
    readonly words: string;
    readonly saidBy: 'self' | 'withHelp' | 'onBehalf';
    readonly describedReaction: string;
  },
): Promise<{ readonly heardId: string } | Refusal> {
  const { citizenId, meetingId, answer, words, saidBy } = given;
  return visit.write(
    { event: 'meeting.heardAnswered', citizenId, subjectId: meetingId },
    command,
    async (work) => {
      await theOpenMeeting(work, citizenId, meetingId);
      const isCitizen = work.actor.personId === citizenId;
      if (isCitizen !== (saidBy === 'self')) return refuse('onlyTheCitizenSpeaksForThemselves');
      const described = given.describedReaction.trim() === '' ? null : given.describedReaction;
      const missing = missingIn(given, work.actor.givenName);
      if (missing !== null) return missing;
      const former = await heardOf(work, meetingId);
      const refused = answerOver(former, work.actor, citizenId);
      if (refused !== null) return refused;
      if (former !== null && !(await withdrawHeard(work, former.id))) return refuse('recordedByAnother');
      const heard = { id: command.id, citizenId, meetingId, answer, words, saidBy };
      const isNew = await insertHeard(work, { ...heard, describedReaction: isCitizen ? null : described });
      if (!isNew) return refuse('recordedByAnother');
      if (former?.saidBy === 'self')
        await takeFilesAlong(work, { citizenId, from: former.id, to: command.id });
      return { heardId: command.id };
    },
  );
}

function missingIn(
  given: Pick<Parameters<typeof answerHeard>[2], 'answer' | 'words' | 'saidBy' | 'describedReaction'>,
  recordedBy: string,
): Refusal | null {
  const { saidBy: how, answer, words, describedReaction: howTheyKnow } = given;
  const saidBy =
    how === 'self'
      ? ({ how } as const)
      : how === 'withHelp'
        ? { how, recordedBy }
        : { how, recordedBy, howTheyKnow };
  const [missing] = whatHeardNeeds({ answer, words, saidBy, points: [] }, []).filter(
    ({ refused }) => refused !== 'heardPointMissing',
  );
  return missing ?? null;
}
