import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { eventOfRegistering } from '../../../domain/access/looks.ts';
import { answerPlan as decideAnswer, type PlanAnswer } from '../../../domain/plan/agreement.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertAnswer } from '../store/answer-rows.ts';
import { partiesTo, theVersion } from './the-version.ts';

interface Given {
  readonly citizenId: string;
  readonly versionId: string;
  readonly answer: PlanAnswer;
  readonly words: string;
}

/**
 * A party answers a version from their own login (R-M8); the answer's id is the command's. Earlier answers stay. Refuses
 * somebody who is no party. Throws NotFound when the version is not shown to them.
 */
export function answerPlan(
  visit: Visit,
  command: Command,
  given: Given,
): Promise<{ readonly answerId: string } | Refusal> {
  const { citizenId, versionId } = given;
  return visit.write({ event: 'plan.answered', citizenId, subjectId: versionId }, command, (work) =>
    add(work, command.id, given, work.actor.personId),
  );
}

/**
 * The caseworker registers the answer of another party, which then awaits that party's own yes (R-M8). Refuses somebody who
 * is no party. Throws NotFound for everybody but the caseworker, and when the caseworker registers their own.
 */
export function registerAnswer(
  visit: Visit,
  command: Command,
  given: Given & { readonly partyId: string },
): Promise<{ readonly answerId: string } | Refusal> {
  const { citizenId, versionId, partyId } = given;
  const event = eventOfRegistering({ citizenId, partyId });
  return visit.write({ event, citizenId, subjectId: versionId }, command, async (work) => {
    if (!canAll(work.actor, 'agreements', 'write') || partyId === work.actor.personId) throw new NotFound();
    return add(work, command.id, given, partyId);
  });
}

async function add(work: Work, id: string, { citizenId, versionId, answer, words }: Given, partyId: string) {
  const version = await theVersion(work, citizenId, versionId);
  const parties = await partiesTo(work, citizenId, version);
  const by = { personId: work.actor.personId, name: work.actor.givenName };
  const decided = decideAnswer(by, { partyId, answer, words, form: 'tap' }, parties, work.today);
  if (isRefusal(decided)) return decided;
  await insertAnswer(work, { id, citizenId, versionId, partyId, answer, words, form: 'tap' });
  return { answerId: id };
}
