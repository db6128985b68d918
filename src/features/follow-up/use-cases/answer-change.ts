import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { adjustPlan } from '../../../domain/follow-up/adjustment.ts';
import { type AloneAsTold, aloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import {
  type ChangeAnswer,
  type ChangeTold,
  changedAlone,
  isAlone,
  isSaidTogether,
} from '../../../domain/follow-up/changed-alone.ts';
import { changeToldAs } from '../../../domain/follow-up/wish-about-help.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertAdjustment, readAdjustments, readAnswersToHelp } from '../store/adjustments.ts';
import { answerChanges, keepWhetherThere, saidDoneByOthers } from '../store/answers-to-changes.ts';
import { findStepAnywhere, setAway, updateStep } from '../store/steps.ts';
import { howTold } from './how-told.ts';

/** What was changed without the citizen and still stands (R-F4). For use inside a visit. */
export async function changesAlone(work: Work, citizenId: string): Promise<readonly AloneAsTold[]> {
  const all = await readAdjustments(work, citizenId);
  const alone = changedAlone([...all].reverse(), citizenId);
  const told = alone.some(({ what }) => what === 'effort') ? await howTold(work, citizenId, all) : {};
  return alone.map((change) => aloneAsTold(change, told));
}

/** What came to the citizen while they were not there. */
export interface ToldWithoutMe {
  /** Given names of those whose changes wait for a first answer of the citizen's. */
  readonly changedBy: readonly string[];
  /** The same of changes of granted help that nobody has said yes to: they are asked for, and nothing of them is so (R-O2). */
  readonly askedBy: readonly string[];
  /** Given names of those who say that the citizen was there, of changes at which the citizen has not looked. */
  readonly saidTogetherBy: readonly string[];
  /** Given names of those who say that they talked with the citizen about something, at which the citizen has not looked. */
  readonly talkedBy: readonly string[];
  /** Steps of which another said that the citizen climbed them. */
  readonly saidDone: readonly { readonly by: string; readonly goalId: string }[];
}

/** What others changed, or said was done, without the citizen having answered (R-F5). For use inside a visit. */
export async function toldWithoutMe(work: Work, citizenId: string): Promise<ToldWithoutMe> {
  const told = await readAdjustments(work, citizenId);
  const waiting = changedAlone([...told].reverse(), citizenId).flatMap((change) => change.waiting);
  // Who said "Nej, jeg var ikke med" knows of it: it stands on the step and the help, and asks at no other place.
  const alone = waiting.filter(
    (change) => isAlone(change) && change.answer === null && change.wasThere === null,
  );
  const decisions = alone.length === 0 ? [] : await readAnswersToHelp(work, citizenId);
  const isOnlyAsked = ({ id }: ChangeTold): boolean => {
    const change = told.find((one) => one.id === id);
    return change !== undefined && changeToldAs(change, told, decisions, true).as === 'asked';
  };
  const together = waiting.filter((change) => isSaidTogether(change, citizenId) && !change.isSeen);
  const talked = told.filter(
    ({ said, wasThere, isSeen }) => said === 'talked' && wasThere === null && !isSeen,
  );
  const saidDone = await saidDoneByOthers(work, citizenId);
  return {
    changedBy: namesOf(alone.filter((change) => !isOnlyAsked(change))),
    askedBy: namesOf(alone.filter(isOnlyAsked)),
    saidTogetherBy: namesOf(together),
    talkedBy: namesOf(talked),
    saidDone,
  };
}

const namesOf = (changes: readonly ChangeTold[]): readonly string[] => [
  ...new Set(changes.map(({ by }) => by)),
];

/**
 * The citizen says "Det er fint" or "Jeg er ikke enig" to what was changed without them (R-F4); they may say otherwise later.
 * Throws NotFound for everybody else, and where there is no such change.
 */
export function answerChange(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly changeId: string; readonly answer: ChangeAnswer },
): Promise<undefined | Refusal> {
  const { citizenId, changeId, answer } = input;
  return visit.write(
    { event: 'adjustment.answered', citizenId, subjectId: changeId },
    command,
    async (work) => {
      if (work.actor.personId !== citizenId) throw new NotFound();
      const told = (await readAdjustments(work, citizenId)).find(({ id }) => id === changeId);
      if (told === undefined || !(await answerChanges(work, { ...told, citizenId }, answer)))
        throw new NotFound();
      return undefined;
    },
  );
}

/**
 * The citizen says whether they were there when something was changed, as another says (R-M8, R-P8); they may say otherwise later.
 * Throws NotFound for everybody else, and where nobody says so.
 */
export function sayWhetherThere(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly changeId: string; readonly wasThere: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, changeId: subjectId, wasThere } = input;
  return visit.write({ event: 'adjustment.answered', citizenId, subjectId }, command, async (work) => {
    const isMine = work.actor.personId === citizenId;
    if (!isMine || !(await keepWhetherThere(work, citizenId, subjectId, wasThere))) throw new NotFound();
    return undefined;
  });
}

/**
 * The citizen puts back what stood on a step – words, why, picture, the step itself – before others changed it without them, with
 * one tap (R-P8): an adjustment of their own, and a no to the change. Takes the reason in their words. Throws NotFound for everybody else, and where nothing
 * of the kind stands.
 */
export function putWordsBack(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly stepId: string;
    readonly changeId: string;
    readonly why: string;
  },
): Promise<{ readonly goalId: string } | Refusal> {
  const { citizenId, stepId, changeId, why } = input;
  return visit.write({ event: 'step.written', citizenId, subjectId: stepId }, command, async (work) => {
    const { personId } = work.actor;
    const step = personId === citizenId ? await findStepAnywhere(work, citizenId, stepId) : undefined;
    const change = (await changesAlone(work, citizenId)).find(({ id }) => id === changeId);
    if (step === undefined || change === undefined || !change.sameThing.includes(stepId))
      throw new NotFound();
    if (step.isAway && change.part !== 'away') throw new NotFound();
    const on = work.today;
    const adjustment = adjustPlan({ what: 'step', why, by: personId, on, withCitizen: { together: true } });
    if (isRefusal(adjustment)) return adjustment;
    const { part, before } = change;
    if (part === 'away') await setAway(work, citizenId, stepId, before === '');
    else if (!(await updateStep(work, stepId, step.version, former(part, before)))) throw new NotFound();
    await answerChanges(work, { ...change, citizenId }, 'disagree');
    await insertAdjustment(work, {
      ...adjustment,
      id: uuidv7(),
      citizenId,
      goalId: step.goalId,
      // Under the same thing as the change it answers, also where that was in the round before.
      subjectId: change.subjectId,
      part,
      before: change.after,
      after: before,
    });
    return { goalId: step.goalId };
  });
}

function former(part: 'words' | 'why' | 'symbol', before: string) {
  if (part === 'symbol') return { symbol: before === '' ? null : before };
  return part === 'why' ? { why: before } : { words: before };
}
