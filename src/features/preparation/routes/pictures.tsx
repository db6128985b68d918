import { z } from 'zod';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { mostFound } from '../../../domain/symbols/found-order.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import {
  browse,
  findPicturesAndUsed,
  isSymbolId,
  longestQuery,
  offlineAddresses,
  picturesToChoose,
} from '../../symbols/public.ts';
import { areaPicture, areaTopic, suggestedPictures } from '../area-pictures.ts';
import { choosePictures } from '../use-cases/choose-pictures.ts';
import { seeArea } from '../use-cases/see-area.ts';
import { addresses } from '../views/addresses.ts';
import { PicturesPage } from '../views/answer-pages.tsx';
import { NoRoundPage } from '../views/overview-page.tsx';
import { areaParam, errorsOf, fieldErrors, listOf, pictureOf } from './parts.ts';

/** Pictures found by a word (`?q=`); the area's own without one. */
export const showPictures: Handler = async (c) =>
  answerWithPictures(c, idParam(c, 'citizenId'), await areaParam(c), {
    query: (c.req.query('q') ?? '').slice(0, longestQuery),
    browse: c.req.query('browse'),
  });

const symbols = z.array(z.string().refine(isSymbolId)).default([]);
const picturesForm = z.object({
  q: text(longestQuery),
  offered: symbols,
  symbols,
  to: z.string().optional(),
  browse: text(40),
});

/**
 * Saves what is ticked, then searches on or goes back to the question. What was chosen without a connection comes by itself
 * and is answered with JSON: 200 `{version}`, 422 where it is refused.
 */
export const savePictures: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const area = await areaParam(c);
  const isAlong = c.req.header('x-save-along') !== undefined;
  const form = await readForm(c, picturesForm);
  if (!form.ok) {
    if (isAlong) return c.json({ refused: true }, 422);
    const { typed } = form;
    const errors = (page: PageContext) =>
      fieldErrors(page, form.errors, {
        q: page.words.preparation.faults.searchTooLong,
        symbols: page.words.preparation.faults.unknownPicture,
      });
    return answerWithPictures(c, citizenId, area, {
      query: String(typed.q ?? ''),
      ticked: listOf(typed.symbols),
      errors,
    });
  }
  const { q, offered, symbols: chosen, to, browse: place } = form.values;
  const saved = await choosePictures(c.var.visit, form.command, { citizenId, area, offered, chosen });
  if (isAlong) return isRefusal(saved) ? c.json({ refused: true }, 422) : c.json(saved);
  if (isRefusal(saved)) {
    return answerWithPictures(c, citizenId, area, {
      query: q,
      ticked: chosen,
      errors: (page) => errorsOf(page, saved, 'symbols'),
    });
  }
  // Where in the page it goes on says the button, and a browser keeps that over the redirect.
  if (place !== '')
    return c.redirect(`${addresses.pictures(citizenId, area)}?browse=${encodeURIComponent(place)}`, 303);
  if (to === 'search')
    return c.redirect(`${addresses.pictures(citizenId, area)}?q=${encodeURIComponent(q)}`, 303);
  return c.redirect(`${addresses.area(citizenId, area)}#chosen`, 303);
};

interface Asked {
  readonly query: string;
  readonly browse?: string | undefined;
  readonly ticked?: readonly string[];
  readonly errors?: (page: PageContext) => Readonly<Record<string, string>>;
}

async function answerWithPictures(
  c: WebContext,
  citizenId: string,
  area: LifeArea,
  asked: Asked,
): Promise<Response> {
  const view = await seeArea(c.var.visit, citizenId, area);
  const page = pageOf(c);
  if (view === null) return c.html(<NoRoundPage page={page} />);
  const { found: searched, used } = await findPicturesAndUsed(c.var.visit, {
    citizenId,
    query: asked.query,
    language: page.language,
    limit: mostFound,
    offered: suggestedPictures[area],
  });
  const { pictures, browsing } = browse(asked.browse, areaTopic[area]);
  const isAsked = asked.query.trim() !== '';
  const found = pictures ?? (isAsked ? searched : [...new Set([...searched, ...view.answer.symbols])]);
  return c.html(
    <PicturesPage
      page={page}
      citizenId={citizenId}
      area={area}
      picture={pictureOf(page, areaPicture[area])}
      query={asked.query}
      browsing={browsing}
      found={picturesToChoose(found, page.language)}
      chosen={asked.ticked ?? view.answer.symbols}
      offline={{ ...offlineAddresses(page.language), recent: used }}
      errors={asked.errors?.(page)}
    />,
    asked.errors === undefined ? 200 : 422,
  );
}
