import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { areaPicture } from '../area-pictures.ts';
import { drawingText } from '../drawing-text.ts';
import { addDrawing } from '../use-cases/add-drawing.ts';
import { addRecording } from '../use-cases/add-recording.ts';
import { seeArea } from '../use-cases/see-area.ts';
import { seeOwnFile } from '../use-cases/see-own-file.ts';
import { addresses } from '../views/addresses.ts';
import { DrawPage } from '../views/draw-page.tsx';
import { TalkPage } from '../views/talk-page.tsx';
import { areaParam, pictureOf, sentenceOf } from './parts.ts';

/** Where the citizen draws, on what they drew before. */
export const showDraw: Handler = async (c) => answerWithDraw(c, idParam(c, 'citizenId'), await areaParam(c));

const drawForm = z.object({ drawing: z.string().default('') });

/** Keeps the lines that were sent. */
export const saveDrawing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const area = await areaParam(c);
  const form = await readForm(c, drawForm);
  const drawing = form.ok ? form.values.drawing : '';
  const input = { citizenId, area, drawing };
  const saved = await addDrawing(c.var.visit, form.command, input, c.var.tools.files);
  if (!isRefusal(saved)) return c.redirect(`${addresses.area(citizenId, area)}#chosen`, 303);
  const error = (page: PageContext) => sentenceOf(page, saved);
  return answerWithDraw(c, citizenId, area, { drawing, error });
};

async function answerWithDraw(
  c: WebContext,
  citizenId: string,
  area: LifeArea,
  refused?: { readonly drawing: string; readonly error: (page: PageContext) => string },
): Promise<Response> {
  const { visit, tools } = c.var;
  const view = await seeArea(visit, citizenId, area);
  if (view === null) throw new NotFound();
  const { answerId, answer } = view;
  const hasDrawing = answerId !== null && answer.drawing !== null;
  const kept = hasDrawing
    ? drawingText(await seeOwnFile(visit, { citizenId, answerId, file: 'drawing' }, tools.files))
    : '';
  const page = pageOf(c);
  return c.html(
    <DrawPage
      page={page}
      citizenId={citizenId}
      area={area}
      picture={pictureOf(page, areaPicture[area])}
      drawing={refused?.drawing ?? kept}
      error={refused?.error(page)}
    />,
    refused === undefined ? 200 : 422,
  );
}

/** Where the citizen talks. */
export const showTalk: Handler = async (c) => answerWithTalk(c, idParam(c, 'citizenId'), await areaParam(c));

/** Keeps the recording that was sent. */
export const saveRecording: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const area = await areaParam(c);
  const form = await readForm(c, z.object({}));
  const file = form.ok ? form.files.get('recording') : undefined;
  if (file === undefined)
    return answerWithTalk(c, citizenId, area, (page) => page.words.preparation.faults.noRecording);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const input = { citizenId, area, bytes };
  const saved = await addRecording(c.var.visit, form.command, input, c.var.tools.files);
  if (isRefusal(saved)) return answerWithTalk(c, citizenId, area, (page) => sentenceOf(page, saved));
  return c.redirect(`${addresses.area(citizenId, area)}#chosen`, 303);
};

async function answerWithTalk(
  c: WebContext,
  citizenId: string,
  area: LifeArea,
  error?: (page: PageContext) => string,
): Promise<Response> {
  const view = await seeArea(c.var.visit, citizenId, area);
  if (view === null) throw new NotFound();
  const { answerId, answer, version } = view;
  const page = pageOf(c);
  return c.html(
    <TalkPage
      page={page}
      citizenId={citizenId}
      area={area}
      picture={pictureOf(page, areaPicture[area])}
      keptSrc={
        answerId === null || answer.recording === null
          ? null
          : `${addresses.ownFile(citizenId, answerId, 'recording')}?v=${version}`
      }
      error={error?.(page)}
    />,
    error === undefined ? 200 : 422,
  );
}
