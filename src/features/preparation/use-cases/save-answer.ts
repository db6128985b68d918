import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import {
  hasContent,
  inOrderChosen,
  mostSymbols,
  noAnswer,
  type PreparationAnswer,
  writeAnswer,
} from '../../../domain/preparation/answer.ts';
import { withLastTime, withoutLastTime } from '../../../domain/preparation/last-time.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  answerFor,
  answerToChange,
  currentRound,
  type KeptAnswer,
  nothingAside,
  putAside,
  putAsideOf,
  type Round,
  settle,
} from '../store.ts';
import { changeAnswer, withBroughtBack } from './change-answer.ts';

/** What the screen of an area sends. */
export interface AnswerInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  /** The version the screen was filled in on; 0 when nothing was saved then. */
  readonly version: number;
  readonly words: string;
  /** The words that the screen was known to stand on: only a text that differs from them was written by a hand. */
  readonly shown?: string;
  readonly symbols: readonly string[];
  /** "Jeg ved det ikke" or "Spring over", when that is what was tapped. */
  readonly instead: PreparationAnswer['instead'];
  /** True when the citizen said by hand that what stands here is the answer: it ends "Jeg ved det ikke" and "Spring over". */
  readonly standsByIt?: boolean;
  /** A photo, drawing or recording that is to go. */
  readonly takeAway?: AnswerFile | null;
  /** Id of something taken away that is to come back. */
  readonly bringBack?: string | null;
  /** What was told in the round before is to come into this answer, or to leave it again (R-S3). */
  readonly lastTime?: 'bring' | 'takeOut' | null;
}

/** Saved, with the version that the screen stands on now; or another tab saved other words meanwhile, and both texts are kept until the citizen chooses (R-T5). */
export type AnswerSaved = { readonly version: number } | { readonly bothKept: true };

/**
 * Saves what the citizen has prepared in one area. Not knowing and skipping leave what was told; telling something new ends
 * them, and so does saving by hand what was told. A screen on an old version is merged where nothing of either text is lost or ignored, and is a conflict otherwise.
 * Refuses too many words or pictures, also together with those another tab chose. Throws NotFound for anybody but the
 * citizen, and while no round has begun.
 */
export function saveAnswer(
  visit: Visit,
  command: Command,
  input: AnswerInput,
): Promise<AnswerSaved | Refusal> {
  const { citizenId, area, words, symbols } = input;
  const asTyped = writeAnswer({ ...noAnswer, words, symbols });
  return visit.write({ event: 'privatePreparation.saved', citizenId }, command, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    if (isRefusal(asTyped)) return asTyped;
    const before = await answerToChange(work, { citizenId, roundId: round.id, area });
    const now = wordsNow(before, input);
    if (now === null) {
      await keepOtherText(work, before, input);
      return { bothKept: true };
    }
    const last = input.lastTime == null ? null : await lastAnswer(work, round, area);
    const after = withLast(await changed(work, before, now, input), last, input);
    const version = await changeAnswer(work, citizenId, before, after, [], last);
    if (isRefusal(version)) return version;
    return { version: showsAll(input, after) ? version : input.version };
  });
}

/**
 * The words that stand after a save; null when they are two texts. On an old version words nobody touched stay out of the
 * way, and of two texts the one that holds all of the other stands – unless the hand took something away, which would pass
 * unseen.
 */
function wordsNow({ version, answer }: KeptAnswer, input: AnswerInput): string | null {
  const { words, shown = '' } = input;
  const kept = answer.words;
  if (version === input.version) return words;
  if (words === shown) return kept;
  if (words.includes(kept.trim())) return words;
  const onlyAdded = words.includes(shown.trim());
  return onlyAdded && kept.includes(words.trim()) ? kept : null;
}

/**
 * Whether the screen shows everything that stands now. One that does not keeps its old version: with the new one its next
 * save would pass for the newest and write over what it never showed.
 */
function showsAll({ words, symbols, bringBack, lastTime }: AnswerInput, after: PreparationAnswer): boolean {
  if (bringBack != null || lastTime != null) return true;
  return words === after.words && after.symbols.every((symbol) => symbols.includes(symbol));
}

async function changed(
  work: Work,
  before: KeptAnswer,
  words: string,
  input: AnswerInput,
): Promise<PreparationAnswer> {
  const { answer } = before;
  // An older screen adds its pictures; it takes none away that it may not have known of.
  const isNewest = before.version === input.version;
  const symbols = isNewest ? input.symbols : [...answer.symbols, ...input.symbols];
  const told = { ...answer, words, symbols: inOrderChosen(answer.symbols, symbols) };
  const isNews =
    told.words !== answer.words || told.symbols.some((symbol) => !answer.symbols.includes(symbol));
  const standsByIt = input.standsByIt === true && hasContent(told);
  const after: PreparationAnswer = {
    ...told,
    instead: input.instead ?? (isNews || standsByIt ? null : answer.instead),
    ...(input.takeAway != null && { [input.takeAway]: null }),
  };
  if (input.bringBack == null) return after;
  const back = (await putAsideOf(work, before.id)).find((one) => one.id === input.bringBack);
  if (back === undefined) throw new NotFound();
  await settle(work, back.id, 'settled');
  return withBroughtBack(after, back);
}

/** What was told about an area in the round before. Throws NotFound where there is nothing to bring. */
async function lastAnswer(work: Work, round: Round, area: LifeArea): Promise<PreparationAnswer> {
  const last = round.previousRoundId === null ? null : await answerFor(work, round.previousRoundId, area);
  if (last === null) throw new NotFound();
  return last.answer;
}

function withLast(
  answer: PreparationAnswer,
  last: PreparationAnswer | null,
  { lastTime }: AnswerInput,
): PreparationAnswer {
  if (last === null) return answer;
  return lastTime === 'bring' ? withLastTime(answer, last) : withoutLastTime(answer, last);
}

async function keepOtherText(work: Work, before: KeptAnswer, input: AnswerInput): Promise<void> {
  const { citizenId, words, symbols } = input;
  for (const earlier of await putAsideOf(work, before.id)) {
    // What the same screen sent before is the beginning of what it sends now.
    if (earlier.why === 'otherText')
      await settle(work, earlier.id, words.startsWith(earlier.words) ? 'settled' : 'takenAway');
  }
  await putAside(
    work,
    { citizenId, answerId: before.id },
    { ...nothingAside, why: 'otherText', words, symbols: symbols.slice(0, mostSymbols) },
  );
}
