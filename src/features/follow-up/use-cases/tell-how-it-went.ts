import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { IsoDay } from '../../../domain/day.ts';
import { tellHowItWent as decide, type Tick } from '../../../domain/follow-up/tick.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertTick } from '../store/ticks.ts';
import { mayBuild } from './who-may.ts';

/** "Lykkedes det?" about one step on one day. */
export interface Told {
  readonly citizenId: string;
  readonly stepId: string;
  /** Today when absent. */
  readonly day?: IsoDay;
  /** `undone` takes back what was told last that day. */
  readonly answer: Tick['answer'];
}

/**
 * Tells how a step went (R-F5): one tap, one row; another answer later the same day counts instead. Refuses a day that does
 * not exist or lies ahead. Throws NotFound for those who do not tick, and when there is no such step.
 */
export function tellHowItWent(
  visit: Visit,
  command: Command,
  { citizenId, stepId, day, answer }: Told,
): Promise<undefined | Refusal> {
  return visit.write({ event: 'step.ticked', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const by = work.actor.personId;
    const tick = decide({ stepId, day: day ?? work.today, answer, by }, work.today);
    if (isRefusal(tick)) return tick;
    if (!(await insertTick(work, command.id, citizenId, tick))) throw new NotFound();
    return undefined;
  });
}
