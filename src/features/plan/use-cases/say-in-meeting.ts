import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { writePerspective } from '../../../domain/plan/perspective.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { goalInPlan, isInMyMeeting, newestRound } from '../store/round-state.ts';
import { insertPerspective, ownText, setTextTakenOut, updateOwnText } from '../store/text-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

interface AboutGoal {
  readonly citizenId: string;
  readonly goalId: string;
}

/** What one of the network says; `id` writes what they said before anew, null says it first. */
export interface SaidInMeeting extends AboutGoal {
  readonly id: string | null;
  readonly version: number;
  readonly words: string;
}

/**
 * One of the network says in the open meeting what they think of a goal, in their own name: it is the network's perspective beside
 * the others (R-M5, R-P7, § 5: voices). Refuses nothing said, a meeting that was closed meanwhile (`planIsAgreed`), and – with both
 * texts – what was written in between. Throws NotFound for everybody else, outside the meeting, and for what is not theirs.
 */
export function sayInMeeting(
  visit: Visit,
  command: Command,
  input: SaidInMeeting,
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId, id, version } = input;
  const purpose = { event: 'goal.voiceGiven', citizenId, subjectId: goalId } as const;
  return visit.write(purpose, command, async (work) => {
    const closed = await whileItLasts(work, input);
    if (closed !== null) return closed;
    const said = writePerspective({
      words: input.words,
      ...{ symbols: [], hasFiles: false, spokenBy: null, isCitizen: false },
    });
    if (isRefusal(said)) return said;
    const { words } = said;
    if (id === null) {
      const row = { words, symbols: [], view: 'network', spokenBy: '' } as const;
      await insertPerspective(work, { ...row, id: command.id, citizenId, goalId });
      return undefined;
    }
    const before = await mineOf(work, input, id);
    const isWritten = await updateOwnText(work, 'perspective', id, version, { words });
    return isWritten ? undefined : textConflict(before.version, { words: before.words ?? '' });
  });
}

/** Takes back what one said oneself, while the meeting lasts. Refuses and throws as {@link sayInMeeting}. */
export function takeVoiceBack(
  visit: Visit,
  command: Command,
  input: AboutGoal & { readonly id: string },
): Promise<undefined | Refusal> {
  const { citizenId, goalId, id } = input;
  const purpose = { event: 'goal.voiceGiven', citizenId, subjectId: goalId } as const;
  return visit.write(purpose, command, async (work) => {
    const closed = await whileItLasts(work, input);
    if (closed !== null) return closed;
    await mineOf(work, input, id);
    await setTextTakenOut(work, 'perspective', id, true);
    return undefined;
  });
}

/** Null while one of the network takes part in the open meeting; refuses one that was closed. Throws NotFound otherwise. */
async function whileItLasts(work: Work, { citizenId, goalId }: AboutGoal): Promise<Refusal | null> {
  onlyWhoMay(work.actor, ({ hasVoiceInMeeting }) => hasVoiceInMeeting);
  const { meeting } = await newestRound(work, citizenId);
  const closed = checkPlanIsOpen(meeting, 'agreed');
  if (closed !== null) return closed;
  if (meeting?.state !== 'open' || !(await isInMyMeeting(work, citizenId))) throw new NotFound();
  await goalInPlan(work, citizenId, goalId);
  return null;
}

async function mineOf(work: Work, { citizenId, goalId }: AboutGoal, id: string) {
  const row = await ownText(work, 'perspective', citizenId, id);
  if (row === undefined || row.goalId !== goalId || row.authorId !== work.actor.personId)
    throw new NotFound();
  return row;
}
