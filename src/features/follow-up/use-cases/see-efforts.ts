import { markSeen } from '../../../database/seen.ts';
import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { can, canAll, readsOnlyOwn } from '../../../domain/access/can.ts';
import type { AloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import { citizensWishWaits } from '../../../domain/plan/change-of-help.ts';
import { type EffortReach, reachInEffort } from '../../../domain/plan/efforts.ts';
import type { NotGranted } from '../../../domain/plan/not-granted.ts';
import { planBefore } from '../../plan/public.ts';
import { type ChangeLeft, changesLeft } from '../store/changes-left.ts';
import { decisionsSince, type NewDecision } from '../store/decisions.ts';
import { type EffortRow, type EffortsRows, myOffers, readEfforts } from '../store/efforts.ts';
import { helpEnding } from '../store/help-ending.ts';
import { type HelpToldOf, helpToldOf } from '../store/help-told.ts';
import { answersToWriter } from '../store/told-to-writer.ts';
import { changesAlone } from './answer-change.ts';
import { type WaitingTalk, waitingTalks } from './raise-and-talk.ts';
import { maySee } from './who-may.ts';

/** An effort, and whether the reader may adjust it. */
export interface SeenEffort extends EffortRow {
  readonly mayAdjust: boolean;
  /** How much of it the reader may write (R-P8, R-O2). */
  readonly reach: EffortReach;
}

/** The efforts of a citizen as one reader sees them. */
export interface Efforts
  extends Omit<EffortsRows, 'efforts' | 'isShownToMe' | 'isNewestRound' | 'formerRoundId'> {
  readonly citizenId: string;
  readonly efforts: readonly SeenEffort[];
  /** The reader may wish for more help. */
  readonly mayWish: boolean;
  /** The reader may write a whole effort into the plan, which is done in the plan of the newest round. */
  readonly mayAdd: boolean;
  /** The reader sees the efforts of their own offer only (§ 5). */
  readonly onlyOwn: boolean;
  /** False where goals may be kept from the reader: then none seen is not none there (R-M2, R-M3). */
  readonly seesAllGoals: boolean;
  /** False for those to whom decisions are not open: then nothing is said about them. */
  readonly seesDecisions: boolean;
  readonly decides: boolean;
  /** The reader chooses which offer gives it; those who write for their own offer only do not (§ 5). */
  readonly choosesOffer: boolean;
  /** What was answered since the citizen last looked, for their own screen; none for anybody else. */
  readonly newDecisions: readonly NewDecision[];
  /** Help that ends soon or is over and at which the citizen has not looked, for their own screen (R-F3); none for anybody else. */
  readonly newEnds: readonly HelpToldOf[];
  /** What others changed without the citizen, for the citizen's own screen; none for anybody else. */
  readonly alone: readonly AloneAsTold[];
  /** Changes of this help that the citizen does not agree with and nobody has taken up (R-C1); none for the citizen. */
  readonly toTalkAbout: readonly WaitingTalk[];
  /** What the municipality said no to in the plan before, for the citizen's own screen (R-O2); none for anybody else. */
  readonly noFromBefore: readonly NotGranted[];
  /** The ids of help that is over or ends soon, and about which nobody has decided since (R-C1); none for the citizen. */
  readonly ending: readonly string[];
  /** Changes of granted help from earlier plans, for the one who decides (R-O2); none for anybody else. */
  readonly changesLeft: readonly ChangeLeft[];
}

/**
 * What, how, who, how often, from–to, and wished, granted or refused (R-F3, R-O2). Where the citizen looks at what was answered,
 * it is news no longer, nor is help that ends to whoever looks at it. Throws NotFound for those who see nothing.
 */
export function seeEfforts(
  visit: Visit,
  citizenId: string,
  { looksAtAnswers = false }: { readonly looksAtAnswers?: boolean } = {},
): Promise<Efforts> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const rows = await readEfforts(work, citizenId);
    if (rows === null) throw new NotFound();
    maySee(work, rows.isShownToMe);
    if (rows.efforts.length === 0) work.sawNothing();
    const { actor } = work;
    const isMine = actor.personId === citizenId;
    const newDecisions = isMine ? await decisionsSince(work, citizenId) : [];
    const toldAsWriter = !isMine && looksAtAnswers ? await answersToWriter(work, citizenId) : [];
    if ((isMine && looksAtAnswers) || toldAsWriter.length > 0) await markSeen(work, citizenId, 'decisions');
    const newEnds = looksAtAnswers ? await helpToldOf(work, citizenId) : [];
    if (newEnds.length > 0) await markSeen(work, citizenId, 'helpEnds');
    const { givenName, goals, isNewestRound, isAgreed, offers } = rows;
    const writesAll = canAll(actor, 'staircaseAndEfforts', 'write');
    const waiting = isMine ? [] : await waitingTalks(work, citizenId);
    const mine =
      writesAll || !can(actor, 'staircaseAndEfforts', 'write') ? [] : await myOffers(work, citizenId);
    const isTheirs = ({ offerId }: EffortRow): boolean =>
      writesAll || (offerId !== null && mine.includes(offerId));
    return {
      citizenId,
      givenName,
      goals,
      isAgreed,
      offers,
      efforts: rows.efforts.map((effort) => {
        const reach = reachInEffort({ ...effort, state: effort.decision.state }, isMine);
        return {
          ...effort,
          reach,
          mayAdjust: reach !== 'nothing' && isTheirs(effort) && (isMine || !citizensWishWaits(effort)),
        };
      }),
      mayWish: writesAll,
      choosesOffer: writesAll && !isMine,
      mayAdd: isNewestRound && can(actor, 'staircaseAndEfforts', 'write'),
      onlyOwn: readsOnlyOwn(actor, 'staircaseAndEfforts'),
      seesAllGoals: canAll(actor, 'goalsForNamedProviders', 'read'),
      seesDecisions: can(actor, 'effortDecisions', 'read'),
      decides: canAll(actor, 'effortDecisions', 'write'),
      newDecisions,
      newEnds: isMine ? newEnds : [],
      noFromBefore: isMine ? await noFromBefore(work, citizenId, rows) : [],
      changesLeft: canAll(actor, 'effortDecisions', 'write') ? await changesLeft(work, citizenId) : [],
      ending: isMine ? [] : await helpEnding(work, citizenId),
      alone: isMine ? await changesAlone(work, citizenId) : [],
      toTalkAbout: waiting.filter(({ change: { subjectId } }) =>
        rows.efforts.some((effort) => effort.id === subjectId && isTheirs(effort)),
      ),
    };
  });
}

/** The no of the plan before: a change of help that came along is told where that help stands. */
async function noFromBefore(
  work: Work,
  citizenId: string,
  { formerRoundId, efforts }: EffortsRows,
): Promise<readonly NotGranted[]> {
  if (formerRoundId === null) return [];
  const { notGranted, refusedChanges } = await planBefore(work, citizenId, formerRoundId);
  return [...notGranted, ...refusedChanges].filter(
    ({ effortId }) => !efforts.some(({ fromEffortId }) => fromEffortId === effortId),
  );
}
