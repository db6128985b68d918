import { z } from 'zod';
import {
  chosenStrengths,
  type Strength,
  strengthScreens,
  strengths,
} from '../../../domain/dream-board/strengths.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { strengthPicture } from '../strength-pictures.ts';
import { chooseOwnStrengths } from '../use-cases/choose-strengths.ts';
import { seePicture } from '../use-cases/see-picture.ts';
import { addresses } from '../views/addresses.ts';
import { ChooseStrengthsPage, StrengthsPage, type StrengthView } from '../views/strengths-pages.tsx';
import { sentenceOf, symbolIn } from './parts.ts';

function viewOf(page: PageContext, key: Strength): StrengthView {
  return { key, src: symbolIn(page, strengthPicture[key]).src, ...page.words.strengths[key] };
}

/** The strengths that were chosen. */
export const showStrengths: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const picture = await seePicture(c.var.visit, citizenId, 'strengths');
  const page = pageOf(c);
  const words = page.words.dreamBoard.citizen;
  const said: Readonly<Record<string, string>> = { saved: words.strengthsSaved, undone: words.undone };
  return c.html(
    <StrengthsPage
      page={page}
      citizenId={citizenId}
      picture={picture}
      chosen={chosenStrengths(picture.cards).map((key) => viewOf(page, key))}
      done={said[c.req.query('done') ?? ''] ?? null}
    />,
  );
};

/** One screen of strengths (`?at=`, from 1). */
export const showChoosing: Handler = (c) => answerWithScreen(c, screenOf(c.req.query('at')));

function screenOf(text: string | undefined): number {
  const at = /^\d$/.test(text ?? '') ? Number(text) : 1;
  return strengthScreens[at - 1] === undefined ? 1 : at;
}

async function answerWithScreen(c: WebContext, at: number, refused?: Refusal): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const picture = await seePicture(c.var.visit, citizenId, 'strengths');
  const page = pageOf(c);
  return c.html(
    <ChooseStrengthsPage
      page={page}
      citizenId={citizenId}
      at={at}
      of={strengthScreens.length}
      offered={(strengthScreens[at - 1] ?? []).map((key) => viewOf(page, key))}
      chosen={chosenStrengths(picture.cards)}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}

const chooseForm = z.object({
  at: z.string().optional(),
  chosen: z.array(z.enum(strengths)).default([]),
  to: z.string().optional(),
});

/** Saves one screen, then shows the next, or all that was chosen. Not knowing and skipping change nothing. */
export const saveStrengths: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, chooseForm);
  const at = screenOf(String(form.typed.at ?? ''));
  if (!form.ok) return answerWithScreen(c, at, { refused: 'unknownPicture' });
  const { chosen, to } = form.values;
  if (to !== 'dontKnow' && to !== 'skip') {
    const offered = strengthScreens[at - 1] ?? [];
    const saved = await chooseOwnStrengths(c.var.visit, form.command, { citizenId, offered, chosen });
    if (isRefusal(saved)) return answerWithScreen(c, at, saved);
  }
  if (to === 'stop' || at === strengthScreens.length)
    return c.redirect(`${addresses.picture(citizenId, 'strengths')}?done=saved`, 303);
  return c.redirect(`${addresses.of(citizenId, 'strengths', 'choose')}?at=${at + 1}`, 303);
};
