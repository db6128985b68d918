import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { SaidHelp } from '../../../domain/renewal/status.ts';
import { insertHelp, ownHelp, updateHelp, type Whose } from '../store/answers.ts';
import { isEffortOfRound } from '../store/status-facts.ts';
import { answersAs, openStatus } from './the-status.ts';

/** One answer to "Fik du den hjælp, vi aftalte?". */
export interface HelpReceived extends Whose {
  readonly citizenId: string;
  readonly effortId: string;
  readonly answer: SaidHelp;
  /** Absent: what was said in words before stays. */
  readonly words?: string;
  /** The version that was read, 0 for a first answer; null for one tap, where the newest counts. */
  readonly version: number | null;
}

/** The same answer was written meanwhile: what stands there now. */
export interface AnswerConflict {
  readonly conflict: true;
  readonly currentVersion: number;
  readonly words: string;
}

/**
 * Answers whether the help that was agreed was given (R-S2), about one effort of the round before. One's own answer from one's
 * own login; the caseworker may write down what the citizen or somebody around them says. Refuses after the meeting is
 * closed; gives a conflict when the same answer was written meanwhile. Throws NotFound.
 */
export function answerHelpReceived(
  visit: Visit,
  command: Command,
  input: HelpReceived,
): Promise<undefined | AnswerConflict | Refusal> {
  const { citizenId, effortId, answer, version, whose, spokenBy } = input;
  return visit.write(
    { event: 'status.helpAnswered', citizenId, subjectId: effortId },
    command,
    async (work) => {
      const writtenAs = answersAs(work, input);
      const status = await openStatus(work, citizenId);
      if (isRefusal(status)) return status;
      const { newest, former } = status;
      if (!(await isEffortOfRound(work, citizenId, former.id, effortId))) throw new NotFound();
      const key = { citizenId, roundId: newest.id, aboutId: effortId, whose, spokenBy: spokenBy.trim() };
      const before = await ownHelp(work, key);
      const words = input.words ?? before?.words ?? '';
      if (before === undefined) {
        await insertHelp(work, command.id, key, { answer, words, writtenAs });
        return undefined;
      }
      // "Spring over" takes no answer away.
      if (answer === 'skipped') return undefined;
      const read = version ?? before.version;
      return before.version === read && (await updateHelp(work, before.id, read, { answer, words }))
        ? undefined
        : ({ conflict: true, currentVersion: before.version, words: before.words } as const);
    },
  );
}
