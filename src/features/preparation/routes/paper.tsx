import { z } from 'zod';
import {
  type PaperSize,
  type PreparationPrint,
  paperSizes,
} from '../../../outside/pdf/preparation-document.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { symbolPicture } from '../../symbols/public.ts';
import { seePreparation } from '../use-cases/see-preparation.ts';
import { takeEmptySheet, takeOwnSheet } from '../use-cases/take-sheet.ts';
import { OwnSheetPage, SheetForOthersPage } from '../views/sheet-pages.tsx';
import { answeredOnPaper, type EmptySheet, emptyOnPaper, picturesOfEmpty } from '../views/sheet-print.ts';

const sizeAsked = z.enum(paperSizes).catch('a4');
const sheetAsked = z.enum(['own', 'pictures', 'empty']).catch('pictures');

/** Which sheet, and on which paper: the citizen's own answers only for themselves. */
export const showPaper: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const size = sizeAsked.parse(c.req.query('size'));
  const actor = await c.var.visit.whoAmI();
  if (actor.personId !== citizenId) {
    const { givenName } = await takeEmptySheet(c.var.visit, citizenId);
    return c.html(<SheetForOthersPage page={pageOf(c)} citizenId={citizenId} size={size} name={givenName} />);
  }
  const overview = await seePreparation(c.var.visit, citizenId);
  const hasAnswers = overview?.areas.some(({ state }) => state !== 'unanswered') ?? false;
  return c.html(<OwnSheetPage page={pageOf(c)} citizenId={citizenId} size={size} hasAnswers={hasAnswers} />);
};

/** The sheet as a PDF. */
export const takeSheet: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const size = sizeAsked.parse(c.req.query('size'));
  const sheet = sheetAsked.parse(c.req.query('sheet'));
  const print =
    sheet === 'own' ? await ownPrint(c, citizenId, size) : await emptyPrint(c, citizenId, sheet, size);
  const pdf = await c.var.tools.printShop.print({ what: 'preparation', print });
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="forberedelse-${size}.pdf"`,
    'cache-control': 'private, no-store',
  });
};

async function ownPrint(c: WebContext, citizenId: string, size: PaperSize): Promise<PreparationPrint> {
  const taken = await takeOwnSheet(c.var.visit, citizenId, c.var.tools.files);
  const pictures = { ...(await svgOf(picturesOfEmpty('empty'))), ...taken.pictures };
  return answeredOnPaper(pageOf(c), size, { ...taken, pictures });
}

async function emptyPrint(
  c: WebContext,
  citizenId: string,
  sheet: EmptySheet,
  size: PaperSize,
): Promise<PreparationPrint> {
  const { givenName } = await takeEmptySheet(c.var.visit, citizenId);
  return emptyOnPaper(pageOf(c), sheet, size, givenName, await svgOf(picturesOfEmpty(sheet)));
}

async function svgOf(symbols: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const id of symbols) {
    const svg = await symbolPicture(id);
    if (svg !== undefined) found[id] = svg;
  }
  return found;
}
