import type { Work } from '../../../database/visit.ts';
import { type AnswerFile, answerFiles } from '../../../domain/answer-file.ts';
import {
  bothTexts,
  hasContent,
  hasSameFiles,
  inOrderChosen,
  isSameAnswer,
  mostSymbols,
  type PreparationAnswer,
  writeAnswer,
} from '../../../domain/preparation/answer.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  type KeptAnswer,
  nothingAside,
  type PutAside,
  putAside,
  putAsideOf,
  settle,
  writeKeptAnswer,
} from '../store.ts';

/**
 * Writes a held answer and puts aside whatever the change takes away, so that it can be brought back (R-T5). Gives the new
 * version, or the domain's refusal. A change of nothing changes nothing. `stillThere` names files that are replaced by one that
 * holds all of them, as a drawing that was drawn on, and `elsewhere` is an answer that keeps what goes from this one: nothing of
 * those is gone.
 */
export async function changeAnswer(
  work: Work,
  citizenId: string,
  before: KeptAnswer,
  after: PreparationAnswer,
  stillThere: readonly AnswerFile[] = [],
  elsewhere: PreparationAnswer | null = null,
): Promise<number | Refusal> {
  const written = writeAnswer(after);
  if (isRefusal(written)) return written;
  if (isSameAnswer(before.answer, written)) return before.version;
  await putAsideWhatIsGone(work, citizenId, before, written, stillThere, elsewhere);
  await settleWhatIsBack(work, before, written);
  return writeKeptAnswer(work, before, written);
}

async function putAsideWhatIsGone(
  work: Work,
  citizenId: string,
  before: KeptAnswer,
  after: PreparationAnswer,
  stillThere: readonly AnswerFile[],
  elsewhere: PreparationAnswer | null,
): Promise<void> {
  const nothing = { why: 'takenAway', ...nothingAside } as const;
  const gone: Omit<PutAside, 'id'>[] = before.answer.symbols
    .filter((symbol) => !after.symbols.includes(symbol))
    .map((symbol) => ({ ...nothing, symbols: [symbol] }));
  const { words } = before.answer;
  for (const file of answerFiles) {
    const hash = before.answer[file];
    if (hash !== null && hash !== after[file] && !stillThere.includes(file))
      gone.push({ ...nothing, [file]: hash });
  }
  if (words.trim() !== '' && after.words.trim() === '') gone.push({ ...nothing, words });
  if (gone.length === 0) return;
  const already = await putAsideOf(work, before.id);
  for (const one of gone) {
    if (already.some((other) => isSameThing(one, other))) continue;
    if (elsewhere !== null && standsIn(one, elsewhere)) continue;
    await putAside(work, { citizenId, answerId: before.id }, one);
  }
}

/** What stands in the answer again is no longer something taken away. */
async function settleWhatIsBack(work: Work, before: KeptAnswer, after: PreparationAnswer): Promise<void> {
  const isMore =
    after.symbols.some((symbol) => !before.answer.symbols.includes(symbol)) ||
    answerFiles.some((file) => after[file] !== null && after[file] !== before.answer[file]) ||
    (before.answer.words.trim() === '' && after.words.trim() !== '');
  if (!isMore) return;
  for (const one of await putAsideOf(work, before.id)) {
    if (one.why === 'takenAway' && standsIn(one, after)) await settle(work, one.id, 'settled');
  }
}

function standsIn(one: Omit<PutAside, 'id'>, answer: PreparationAnswer): boolean {
  const held = answerFiles.find((file) => one[file] !== null);
  if (held !== undefined) return one[held] === answer[held];
  return one.words === ''
    ? one.symbols.every((symbol) => answer.symbols.includes(symbol))
    : answer.words.includes(one.words);
}

function isSameThing(a: Omit<PutAside, 'id'>, b: Omit<PutAside, 'id'>): boolean {
  return (
    a.why === b.why && a.words === b.words && hasSameFiles(a, b) && a.symbols.join() === b.symbols.join()
  );
}

/** An answer with something brought back to it. What it would push out is put aside in turn. */
export function withBroughtBack(answer: PreparationAnswer, back: PutAside): PreparationAnswer {
  const symbols = inOrderChosen(answer.symbols, [...answer.symbols, ...back.symbols]);
  const { photo, drawing, recording } = back;
  const hasSomething = hasContent({
    ...answer,
    words: back.words,
    symbols: back.symbols,
    photo,
    drawing,
    recording,
  });
  return {
    ...answer,
    words: bothTexts(answer.words, back.words),
    symbols: symbols.length <= mostSymbols ? symbols : answer.symbols,
    photo: photo ?? answer.photo,
    drawing: drawing ?? answer.drawing,
    recording: recording ?? answer.recording,
    instead: hasSomething ? null : answer.instead,
  };
}
