import type { Child } from 'hono/jsx';
import type { Work } from '../../../database/visit.ts';
import type { GivenAnswerFile } from '../../../domain/answer-file.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { CyclePlace } from '../../../ui/citizen-page.tsx';
import { places } from '../../../ui/places.ts';
import type { WebContext } from '../../../web/request.ts';
import type { WordsOfCitizen } from '../store.ts';
import { giveAnswerFile } from '../use-cases/give-answer-file.ts';
import { seeAnswerFile } from '../use-cases/see-answer-file.ts';
import { type AnswerPlace, type FileForm, isFileFault } from './forms.tsx';

/** Words of the citizen that are asked for on a page of a room, as that room knows them. */
export interface WordsAsked {
  readonly citizenId: string;
  readonly phase: CyclePlace | null;
  readonly question: Child;
  /** The page where the words are written. */
  readonly page: string;
  readonly formAt: (form: FileForm) => string;
  /** The files that stand beside the words. */
  readonly standing: readonly GivenAnswerFile[];
  /** The words that a file is to stand beside; `newId` is for those that are not there yet. */
  readonly beside: (work: Work, newId: string) => Promise<WordsOfCitizen | Refusal>;
  /** Where one goes on once a file stands there. */
  readonly onward: (words: WordsOfCitizen) => string;
  /** Where one is led when the words have come to stand fast meanwhile. */
  readonly otherwise: string;
}

/**
 * A place where words are asked for and may be drawn, said or photographed. Takes how the room finds what its address asks
 * for: the words, or where else to go. It throws NotFound for whoever may not answer.
 */
export function placeOfWords(find: (c: WebContext) => Promise<WordsAsked | string>): AnswerPlace {
  return {
    async see(c) {
      const asked = await find(c);
      if (typeof asked === 'string') return asked;
      const { citizenId, phase, question, standing } = asked;
      const idOf = (kind: GivenAnswerFile['kind']) => standing.find((file) => file.kind === kind)?.id;
      const [drawing, recording] = [idOf('drawing'), idOf('recording')];
      const { visit, tools } = c.var;
      return {
        phase,
        question,
        back: asked.page,
        action: asked.formAt,
        drawing: async () =>
          drawing === undefined
            ? undefined
            : (await seeAnswerFile(visit, { citizenId, fileId: drawing }, tools.files)).bytes,
        recordingSrc: recording === undefined ? null : places.answerFile(citizenId, recording),
      };
    },
    async keep(c, command, given) {
      const asked = await find(c);
      if (typeof asked === 'string') return asked;
      const { citizenId } = asked;
      const beside = (work: Work) => asked.beside(work, command.id);
      const words = await giveAnswerFile(
        c.var.visit,
        command,
        { citizenId, given, beside },
        c.var.tools.files,
      );
      if (!isRefusal(words)) return asked.onward(words);
      return isFileFault(words) ? words : asked.otherwise;
    },
  };
}
