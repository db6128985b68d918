import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { AuditEventName } from '../../../domain/audit-event.ts';
import {
  changeSaid,
  confirmSaid,
  mostSymbolsOfWords,
  sayItFitsNot,
  takeSaidAway,
  writeSaid,
} from '../../../domain/plan/said.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { newestRound } from '../store/round-state.ts';
import {
  changeSaidWords,
  type KeptSaid,
  markConfirmed,
  markFitsNot,
  type SaidTable,
  saidInPlan,
  setSaidTakenOut,
} from '../store/said-rows.ts';
import { writerOfWords } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

/** Words in the plan: a dream, or the citizen's words on a goal. */
export interface WordsAt {
  readonly citizenId: string;
  readonly at: SaidTable;
  readonly id: string;
}

const events = {
  dream: {
    written: 'dream.written',
    confirmed: 'dream.confirmed',
    fitsNot: 'dream.saidNotToFit',
    withdrawn: 'dream.withdrawn',
  },
  goalWords: {
    written: 'goal.wordsWritten',
    confirmed: 'goal.wordsConfirmed',
    fitsNot: 'goal.wordsSaidNotToFit',
    withdrawn: 'goal.wordsWritten',
  },
} as const satisfies Record<SaidTable, Record<string, AuditEventName>>;

/**
 * The citizen writes their words anew; words that another wrote down become their own (R-P8). Refuses everybody else, nothing
 * said, an agreed plan, and – with both texts – what was written in between. Throws NotFound.
 */
export function changeWords(
  visit: Visit,
  command: Command,
  {
    citizenId,
    at,
    id,
    version,
    words,
    symbols,
  }: WordsAt & { readonly version: number; readonly words: string; readonly symbols: readonly string[] },
): Promise<undefined | Refusal | TextConflict> {
  return visit.write({ event: events[at].written, citizenId, subjectId: id }, command, async (work) => {
    const kept = await openWords(work, { citizenId, at, id });
    if (isRefusal(kept)) return kept;
    const not = changeSaid(work.actor.personId, citizenId);
    if (not !== null) return not;
    const said = writeSaid('citizen', {
      words,
      symbols: symbols.slice(0, mostSymbolsOfWords + 1),
      how: 'self',
      howTheyKnow: '',
      hasFiles: (await answerFilesOf(work, citizenId, id)).some(({ takenBackAt }) => takenBackAt === null),
    });
    if (isRefusal(said)) return said;
    if (!(await changeSaidWords(work, at, id, version, said)))
      return textConflict(kept.version, { words: kept.words });
    return undefined;
  });
}

/**
 * "Ja, det passer": the citizen confirms what another wrote down, also after the plan was agreed: the version stays as it is, and
 * the answer stands beside it (R-P8, R-M8). A second tap changes nothing. Throws NotFound.
 */
export function confirmWords(
  visit: Visit,
  command: Command,
  { citizenId, at, id }: WordsAt,
): Promise<undefined | Refusal> {
  return visit.write({ event: events[at].confirmed, citizenId, subjectId: id }, command, async (work) => {
    const kept = await standingWords(work, { citizenId, at, id });
    const not = confirmSaid(work.actor.personId, citizenId, kept);
    if (not?.refused === 'nothingToConfirm') return undefined;
    if (not !== null) return not;
    await markConfirmed(work, at, id);
    return undefined;
  });
}

/**
 * "Nej, det passer ikke", said of what another wrote down in a plan that is agreed by now, or taken back. The version keeps
 * the words; the next one leaves them out (R-P8, R-M8). Refuses everybody but the citizen, and a plan that is still open: there
 * the words are taken away. A second tap changes nothing. Throws NotFound.
 */
export function answerFitsNot(
  visit: Visit,
  command: Command,
  { citizenId, at, id, isTrue }: WordsAt & { readonly isTrue: boolean },
): Promise<undefined | Refusal> {
  return visit.write({ event: events[at].fitsNot, citizenId, subjectId: id }, command, async (work) => {
    const kept = await standingWords(work, { citizenId, at, id });
    const not = sayItFitsNot(work.actor.personId, citizenId, kept);
    if (not?.refused === 'nothingToConfirm') return undefined;
    if (not !== null) return not;
    if (!kept.isAgreed) return refuse('planIsOpen');
    await markFitsNot(work, at, id, isTrue);
    return undefined;
  });
}

/** Takes words out of the plan, or brings them back: the citizen always, who wrote them down until they are confirmed. Throws NotFound. */
export function takeWordsAway(
  visit: Visit,
  command: Command,
  { citizenId, at, id, isOut }: WordsAt & { readonly isOut: boolean },
): Promise<undefined | Refusal> {
  return visit.write({ event: events[at].withdrawn, citizenId, subjectId: id }, command, async (work) => {
    const kept = await openWords(work, { citizenId, at, id });
    if (isRefusal(kept)) return kept;
    if (kept.isTakenOut === isOut) return undefined;
    const not = takeSaidAway(work.actor.personId, citizenId, kept);
    if (not !== null) return not;
    return (await setSaidTakenOut(work, at, id, isOut)) ? undefined : refuse('wordsAreTheCitizens');
  });
}

/**
 * Words that stand in the plan being made, for whoever may write words. Refuses an agreed plan. Throws NotFound, also for what
 * another took out. For use inside a visit.
 */
export async function openWords(
  work: Work,
  { citizenId, at, id }: WordsAt,
): Promise<KeptSaid | Refusal<'planIsAgreed'>> {
  const { isAgreed, ...kept } = await inNewestPlan(work, { citizenId, at, id });
  return isAgreed ? refuse('planIsAgreed') : kept;
}

type InPlan = KeptSaid & { readonly isAgreed: boolean };

/** Words that stand in the newest plan, open or agreed. Throws NotFound, also for what was taken out. */
async function standingWords(work: Work, at: WordsAt): Promise<InPlan> {
  const kept = await inNewestPlan(work, at);
  if (kept.isTakenOut) throw new NotFound();
  return kept;
}

async function inNewestPlan(work: Work, { citizenId, at, id }: WordsAt): Promise<InPlan> {
  writerOfWords(work.actor);
  const { roundId, meeting } = await newestRound(work, citizenId);
  const kept = await saidInPlan(work, at, citizenId, roundId, id);
  if (kept.isTakenOut && work.actor.personId !== citizenId && kept.authorId !== work.actor.personId)
    throw new NotFound();
  return { ...kept, isAgreed: checkPlanIsOpen(meeting, 'agreed') !== null };
}
