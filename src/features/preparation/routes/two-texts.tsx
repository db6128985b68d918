import { z } from 'zod';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { areaPicture } from '../area-pictures.ts';
import { seeArea } from '../use-cases/see-area.ts';
import { keeping, settleTwoTexts } from '../use-cases/settle-two-texts.ts';
import { addresses } from '../views/addresses.ts';
import { TwoTextsPage } from '../views/answer-pages.tsx';
import { areaParam, pictureOf, sentenceOf } from './parts.ts';

/** Both texts of an area, when two tabs wrote; the area itself when there is nothing to choose. */
export const showTwoTexts: Handler = async (c) =>
  answerWithTwoTexts(c, idParam(c, 'citizenId'), await areaParam(c), 200);

const twoTextsForm = z.object({ version, other: id, keep: z.enum(keeping) });

/** Keeps one text or both. */
export const chooseText: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const area = await areaParam(c);
  const form = await readForm(c, twoTextsForm);
  if (!form.ok) return answerWithTwoTexts(c, citizenId, area, 422);
  const { other: otherId, ...values } = form.values;
  const settled = await settleTwoTexts(c.var.visit, form.command, { citizenId, area, otherId, ...values });
  if (isRefusal(settled)) return answerWithTwoTexts(c, citizenId, area, 422, sentenceOf(pageOf(c), settled));
  if (settled === 'changed') return answerWithTwoTexts(c, citizenId, area, 409);
  return c.redirect(addresses.area(citizenId, area), 303);
};

/** The page with both texts, as an answer. */
export async function answerWithTwoTexts(
  c: WebContext,
  citizenId: string,
  area: LifeArea,
  status: 200 | 409 | 422,
  error?: string,
): Promise<Response> {
  const view = await seeArea(c.var.visit, citizenId, area);
  if (view === null || view.otherText === null) return c.redirect(addresses.area(citizenId, area), 303);
  const page = pageOf(c);
  const pictures = (symbols: readonly string[]) => symbols.map((symbol) => pictureOf(page, symbol));
  return c.html(
    <TwoTextsPage
      page={page}
      citizenId={citizenId}
      area={area}
      picture={pictureOf(page, areaPicture[area])}
      version={view.version}
      otherId={view.otherText.id}
      now={{ words: view.answer.words, pictures: pictures(view.answer.symbols) }}
      other={{ words: view.otherText.words, pictures: pictures(view.otherText.symbols) }}
      error={error}
    />,
    status,
  );
}
