import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { bothTexts, inOrderChosen, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answerToChange, currentRound, nothingAside, putAside, putAsideOf, settle } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

/** Which of two texts the citizen keeps: the one that stands, the one beside it, or both. */
export const keeping = ['current', 'other', 'both'] as const;
export type Keeping = (typeof keeping)[number];

export interface TwoTextsInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  /** Id of the other text. */
  readonly otherId: string;
  /** The version that stood on the page where the citizen chose. */
  readonly version: number;
  readonly keep: Keeping;
}

/**
 * The citizen chooses between two texts of theirs; the one not chosen can be brought back for 30 days (R-T5). Says
 * `changed` when the text that stands is no longer the one the citizen saw. Refuses both together when they are too long.
 */
export function settleTwoTexts(
  visit: Visit,
  command: Command,
  { citizenId, area, otherId, version, keep }: TwoTextsInput,
): Promise<'settled' | 'changed' | Refusal> {
  return visit.write({ event: 'privatePreparation.saved', citizenId }, command, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const before = await answerToChange(work, { citizenId, roundId: round.id, area });
    const other = (await putAsideOf(work, before.id)).find(
      (one) => one.id === otherId && one.why === 'otherText',
    );
    if (other === undefined) return 'settled';
    if (before.version !== version) return 'changed';
    if (keep === 'current') {
      await settle(work, other.id, 'takenAway');
      return 'settled';
    }
    const { answer } = before;
    const words = keep === 'both' ? bothTexts(answer.words, other.words) : other.words;
    const symbols = inOrderChosen(answer.symbols, [...answer.symbols, ...other.symbols]);
    const after: PreparationAnswer = { ...answer, words, symbols, instead: null };
    const written = await changeAnswer(work, citizenId, before, after);
    if (isRefusal(written)) return written;
    await settle(work, other.id, 'settled');
    if (keep === 'other' && answer.words.trim() !== '') {
      await putAside(
        work,
        { citizenId, answerId: before.id },
        { ...nothingAside, why: 'takenAway', words: answer.words },
      );
    }
    return 'settled';
  });
}
