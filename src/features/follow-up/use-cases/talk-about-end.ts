import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { IsoDay } from '../../../domain/day.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { insertAdjustment } from '../store/adjustments.ts';
import { findEffort } from '../store/efforts.ts';
import { helpEnding } from '../store/help-ending.ts';

/**
 * Records that the one who decides talked with the citizen about help that ends (R-F3, R-C1): it is a duty no longer, and the citizen
 * is told, and may say that it is not so. It decides nothing: the help ends as it was granted (R-O2). Takes what is
 * recorded in words of the page, for the last day. Throws NotFound for everybody but the caseworker, and for help that does not end soon or has been decided about since.
 */
export function talkAboutEnd(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly effortId: string;
    readonly inWords: (lastDay: IsoDay) => string;
  },
): Promise<{ readonly goalId: string | null } | Refusal> {
  const { citizenId, effortId, inWords } = input;
  const purpose = { event: 'adjustment.talkedAbout', citizenId, subjectId: effortId } as const;
  return visit.write(purpose, command, async (work) => {
    if (!canAll(work.actor, 'effortDecisions', 'write')) throw new NotFound();
    const effort = await findEffort(work, citizenId, effortId);
    const ends = (await helpEnding(work, citizenId)).includes(effortId);
    if (effort === undefined || effort.to === null || !ends) throw new NotFound();
    await insertAdjustment(work, {
      ...{
        id: uuidv7(),
        citizenId,
        goalId: effort.goalId,
        subjectId: effortId,
        what: 'effort',
        said: 'talked',
      },
      ...{
        before: effort.what,
        after: effort.what,
        why: inWords(effort.to),
        by: work.actor.personId,
        on: work.today,
      },
      withCitizen: { together: true },
    });
    return { goalId: effort.goalId };
  });
}
