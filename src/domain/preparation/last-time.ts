import { answerFiles } from '../answer-file.ts';
import { bothTexts, inOrderChosen, type PreparationAnswer } from './answer.ts';

/**
 * "Det gælder stadig": an answer with everything that was told in the round before, so that nothing is typed again (R-S3).
 * Words stand below those that are there, and what was said instead of telling ends. Takes both answers; gives one that
 * still has to be written, where too many words or pictures are refused.
 */
export function withLastTime(answer: PreparationAnswer, last: PreparationAnswer): PreparationAnswer {
  return {
    words: answer.words.includes(last.words.trim()) ? answer.words : bothTexts(answer.words, last.words),
    symbols: inOrderChosen(answer.symbols, [...answer.symbols, ...last.symbols]),
    photo: last.photo ?? answer.photo,
    drawing: last.drawing ?? answer.drawing,
    recording: last.recording ?? answer.recording,
    instead: null,
  };
}

/** The way back from {@link withLastTime}: what was told since stays. */
export function withoutLastTime(answer: PreparationAnswer, last: PreparationAnswer): PreparationAnswer {
  const left = answerFiles.map((file) => [file, answer[file] === last[file] ? null : answer[file]] as const);
  return {
    ...answer,
    ...(Object.fromEntries(left) as Pick<PreparationAnswer, 'photo' | 'drawing' | 'recording'>),
    words: withoutText(answer.words, last.words.trim()),
    symbols: answer.symbols.filter((symbol) => !last.symbols.includes(symbol)),
  };
}

/** True when everything that was told in the round before stands in this answer. */
export function holdsLastTime(answer: PreparationAnswer, last: PreparationAnswer): boolean {
  return (
    answer.words.includes(last.words.trim()) &&
    last.symbols.every((symbol) => answer.symbols.includes(symbol)) &&
    answerFiles.every((file) => last[file] === null || last[file] === answer[file])
  );
}

function withoutText(text: string, gone: string): string {
  const at = gone === '' ? -1 : text.indexOf(gone);
  if (at < 0) return text;
  return bothTexts(text.slice(0, at).trim(), text.slice(at + gone.length).trim());
}
