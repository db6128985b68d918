import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { FormalHeading } from '../../../domain/plan/formal-content.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { newestRound, newestRoundWithVersion } from '../store/round-state.ts';
import { formalTextOf, insertFormalText, updateFormalText } from '../store/text-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface FormalTextInput {
  readonly citizenId: string;
  readonly heading: FormalHeading;
  /** Into the plan that holds, also while the next one is being made; else into the newest. */
  readonly isOfAgreed?: boolean;
  /** 0 where nobody has written yet. */
  readonly version: number;
  readonly text: string;
  readonly isNotRelevant: boolean;
}

/**
 * The caseworker writes the text under a heading of § 141 or VUM 2.0 (R-M9), also after the meeting: it enters the next
 * version. An empty text is fine. Refuses, with both texts, what was written in between. Throws NotFound.
 */
export function writeFormalText(
  visit: Visit,
  command: Command,
  input: FormalTextInput,
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, heading, version, text, isNotRelevant, isOfAgreed = false } = input;
  return visit.write({ event: 'plan.formalTextWritten', citizenId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesPlan);
    const roundId = await (isOfAgreed ? agreedRound : openRound)(work, citizenId);
    if (isRefusal(roundId)) return roundId;
    const before = await formalTextOf(work, roundId, heading);
    const isWritten =
      before === undefined
        ? await insertFormalText(work, { id: command.id, citizenId, roundId, heading, text, isNotRelevant })
        : await updateFormalText(work, before.id, version, { text, isNotRelevant });
    if (isWritten) return undefined;
    const now = before ?? (await formalTextOf(work, roundId, heading));
    return textConflict(now?.version ?? 0, { text: now?.text ?? '' });
  });
}

async function openRound(work: Work, citizenId: string): Promise<string | Refusal> {
  const { roundId, meeting } = await newestRound(work, citizenId);
  return checkPlanIsOpen(meeting, 'working') ?? roundId;
}

async function agreedRound(work: Work, citizenId: string): Promise<string> {
  const roundId = await newestRoundWithVersion(work, citizenId);
  if (roundId === null) throw new NotFound();
  return roundId;
}
