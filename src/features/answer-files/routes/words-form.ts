import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Command, Work } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { id } from '../../../web/forms.ts';
import type { WebContext } from '../../../web/request.ts';
import type { WordsOfCitizen } from '../store.ts';
import { takeAnswerFileBack } from '../use-cases/take-answer-file-back.ts';
import type { FileForm } from './forms.tsx';

/** The fields that the buttons of `AnswerWays` add to a form of words. */
export const waysFields = {
  to: z.enum(['draw', 'talk', 'photo']).optional(),
  takeBack: id.optional(),
  bringBack: id.optional(),
};

/** The words of a form, and where its buttons lead. */
export interface WordsForm {
  readonly citizenId: string;
  /** The page of the form. */
  readonly here: string;
  readonly formAt: (form: FileForm) => string;
  readonly beside: (work: Work) => Promise<WordsOfCitizen | Refusal>;
}

/**
 * Does what was pressed on a form of words, once the words are saved: leads to the paper, the microphone or the camera,
 * takes a file back, or brings it back. Gives where to go; null when it was the button that only saves.
 */
export async function afterWords(
  c: WebContext,
  saved: Command,
  pressed: { readonly [field in keyof typeof waysFields]?: string | undefined },
  { citizenId, here, formAt, beside }: WordsForm,
): Promise<string | null | Refusal> {
  if (pressed.to !== undefined) return formAt(pressed.to as FileForm);
  const fileId = pressed.takeBack ?? pressed.bringBack;
  if (fileId === undefined) return null;
  const isBack = pressed.takeBack !== undefined;
  // The form's own command saved the words; sent again, taking back changes nothing more.
  const command: Command = { id: uuidv7(), content: { savedBy: saved.id, fileId, isBack } };
  const done = await takeAnswerFileBack(c.var.visit, command, { citizenId, fileId, isBack, beside });
  return isRefusal(done) ? done : `${here}#given`;
}
