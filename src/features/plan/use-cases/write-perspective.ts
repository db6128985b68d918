import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { writePerspective as decide } from '../../../domain/plan/perspective.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { goalInPlan } from '../store/round-state.ts';
import {
  insertPerspective,
  ownPerspective,
  ownText,
  setTextTakenOut,
  updateOwnText,
} from '../store/text-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface PerspectiveInput {
  readonly citizenId: string;
  readonly goalId: string;
  /** The perspective to write anew; null writes a first one. */
  readonly id: string | null;
  readonly version: number;
  readonly words: string;
  /** The citizen's pictures (R-W6); nobody else has any. */
  readonly symbols?: readonly string[];
  /** Caseworker only: whose of the network it is, who said it in the meeting; null for one's own. */
  readonly spokenBy: string | null;
}

/**
 * Writes a perspective on a goal (R-M5): one's own, from one's own login; or the caseworker writes down what somebody of the
 * network says, with their name. Refuses as the domain does, an agreed plan, and – with both texts – what was written in
 * between. Throws NotFound.
 */
export function writePerspective(
  visit: Visit,
  command: Command,
  input: PerspectiveInput,
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId } = input;
  return visit.write(
    { event: 'goal.perspectiveWritten', citizenId, subjectId: goalId },
    command,
    async (work) => {
      const rights = onlyWhoMay(work.actor, (may) =>
        input.spokenBy === null ? may.writesPerspective : may.writesPlan,
      );
      const { meeting } = await goalInPlan(work, citizenId, goalId);
      const closed = checkPlanIsOpen(meeting, 'agreed');
      if (closed !== null) return closed;
      const { isCitizen } = rights;
      const { symbols = [] } = input;
      const said = decide({ ...input, symbols, isCitizen, hasFiles: await hasFiles(work, input) });
      if (isRefusal(said)) return said;
      const { words, spokenBy } = said;
      const columns = { words, symbols: [...said.symbols] };
      if (input.id !== null)
        return changed(work, input, input.id, input.spokenBy === null ? columns : { ...columns, spokenBy });
      const view = input.spokenBy !== null ? 'network' : isCitizen ? 'citizen' : 'professional';
      await insertPerspective(work, { id: command.id, citizenId, goalId, view, spokenBy, ...columns });
      return undefined;
    },
  );
}

async function hasFiles(work: Work, { citizenId, id }: PerspectiveInput): Promise<boolean> {
  if (id === null) return false;
  return (await answerFilesOf(work, citizenId, id)).some(({ takenBackAt }) => takenBackAt === null);
}

/**
 * Takes one's own perspective back, or brings it back with all that stands beside it, unless another was written since.
 * Throws NotFound for another's.
 */
export function takePerspectiveOut(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly goalId: string;
    readonly id: string;
    readonly isOut: boolean;
  },
): Promise<undefined | Refusal> {
  const { citizenId, goalId, id, isOut } = input;
  return visit.write(
    { event: 'goal.perspectiveWritten', citizenId, subjectId: goalId },
    command,
    async (work) => {
      const { meeting } = await goalInPlan(work, citizenId, goalId);
      const mine = await mineOf(work, citizenId, goalId, id);
      const closed = checkPlanIsOpen(meeting, 'agreed');
      if (closed !== null || isRefusal(mine)) return closed ?? undefined;
      if (!isOut && (await ownPerspective(work, goalId)) !== undefined) return undefined;
      await setTextTakenOut(work, 'perspective', id, isOut);
      return undefined;
    },
  );
}

async function changed(
  work: Work,
  { citizenId, goalId, version }: PerspectiveInput,
  id: string,
  columns: Readonly<Record<string, string | string[]>>,
): Promise<undefined | TextConflict> {
  const before = await mineOf(work, citizenId, goalId, id);
  const isWritten = await updateOwnText(work, 'perspective', id, version, columns);
  return isWritten ? undefined : textConflict(before.version, { words: before.words ?? '' });
}

async function mineOf(work: Work, citizenId: string, goalId: string, id: string) {
  const row = await ownText(work, 'perspective', citizenId, id);
  if (row === undefined || row.goalId !== goalId || row.authorId !== work.actor.personId)
    throw new NotFound();
  return row;
}
