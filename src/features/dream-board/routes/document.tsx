import { z } from 'zod';
import type { PictureCard } from '../../../domain/dream-board/cards.ts';
import {
  areaToBringInto,
  boardPlaces,
  kindOf,
  matColumns,
  type PictureName,
} from '../../../domain/dream-board/own-picture.ts';
import { chosenStrengths } from '../../../domain/dream-board/strengths.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { isFileHash } from '../../../outside/files.ts';
import type { PicturePrint, PrintedCard, PrintedColumn } from '../../../outside/pdf/picture-document.ts';
import { drawPicture, photoAsSvg, printedSide } from '../../../outside/pictures.ts';
import { dayFor } from '../../../ui/dates.ts';
import { readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { emojiPictures, type KeptPictures, svgForPaper } from '../../symbols/public.ts';
import { bringMat, seePhotoInTheWay } from '../use-cases/bring-mat.ts';
import { type PictureOnPaper, takePicture } from '../use-cases/print-picture.ts';
import { addresses } from '../views/addresses.ts';
import { BringMatPage } from '../views/bring-mat-page.tsx';
import { columnNamesOf, titleOf } from '../views/parts.tsx';
import { answerWithMat } from './mat.tsx';
import { cardView, pictureParam, symbolOfCard } from './parts.ts';

/** The picture on paper. */
export const downloadPicture: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await pictureParam(c);
  const taken = await takePicture(c.var.visit, citizenId, name);
  const pdf = await c.var.tools.printShop.print({ what: 'picture', print: await printOf(c, taken) });
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    'cache-control': 'private, no-store',
  });
};

const bringForm = z.object({ insteadOf: text(100) });

/** The mat as it lies, as a photo in the preparation: one tap, and the area shows it. Where a photo stands, it asks first. */
export const bringMatIn: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await pictureParam(c);
  const form = await readForm(c, bringForm);
  const insteadOf = form.ok && form.values.insteadOf !== '' ? form.values.insteadOf : null;
  const draw = async (taken: PictureOnPaper) => {
    const svg = await c.var.tools.printShop.print({ what: 'drawing', print: await printOf(c, taken) });
    return (await drawPicture(svg)).bytes;
  };
  const which = { citizenId, name, insteadOf };
  const brought = await bringMat(c.var.visit, form.command, which, draw, c.var.tools.files);
  if (isRefusal(brought) && brought.refused === 'photoIsThere')
    return c.redirect(addresses.of(citizenId, name, 'prepare'), 303);
  if (isRefusal(brought)) return answerWithMat(c, citizenId, name, brought);
  return c.redirect(`${addresses.area(citizenId, areaToBringInto(name))}#chosen`, 303);
};

/** Asks whether the mat shall lie where a photo is. */
export const showBringMat: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await pictureParam(c);
  const there = await seePhotoInTheWay(c.var.visit, { citizenId, name });
  if (there === null) return c.redirect(addresses.picture(citizenId, name), 303);
  return c.html(<BringMatPage page={pageOf(c)} citizenId={citizenId} name={name} {...there} />);
};

/** What the press is given: the words and the order of the screen. */
async function printOf(c: WebContext, { picture, kept }: PictureOnPaper): Promise<PicturePrint> {
  const page = pageOf(c);
  const { citizen, print } = page.words.dreamBoard;
  const pictures: Record<string, string> = {};
  const printed = async (card: PictureCard): Promise<PrintedCard> => {
    const view = cardView(page, card, () => '');
    const svg = await svgOf(c, card, kept);
    if (svg !== undefined) pictures[card.id] = svg;
    Object.assign(pictures, await emojiPictures(card.words));
    const sentences: Readonly<Record<string, { readonly sentence: string }>> = page.words.strengths;
    return {
      picture: svg === undefined ? null : { id: card.id, alt: view.name },
      label: view.label,
      sentence: sentences[card.key ?? '']?.sentence ?? '',
    };
  };
  const column = async (title: string, places: readonly string[]): Promise<PrintedColumn> => ({
    title,
    cards: await Promise.all(picture.cards.filter((card) => places.includes(card.place)).map(printed)),
  });
  const names = columnNamesOf(page, picture.columnNames);
  const isMat = kindOf(picture.name) === 'mat';
  const unsure = [
    await column(citizen.unsure, ['dontKnow']),
    await column(citizen.skipped, ['skipped']),
  ].filter(({ cards }) => isMat && cards.length > 0);
  return {
    kind: kindOf(picture.name),
    language: page.language,
    title: titleOf(page, picture.name),
    madeBy: print.madeBy(page.actor?.citizenName ?? page.actor?.givenName ?? ''),
    dream: citizen.myDream,
    tiles: await Promise.all(
      tilesOf(picture.name, picture.cards).map((card) => (card === null ? null : printed(card))),
    ),
    columns: isMat ? await Promise.all(matColumns.map((place, at) => column(names[at] ?? '', [place]))) : [],
    unsure,
    foot: {
      printed: print.printed(dayFor(page, page.today)),
      credit: kept.credit === '' ? print.credit : print.creditWithPacks(kept.credit),
      page: print.page,
      of: print.of,
    },
    unreadableSign: print.unreadableSign,
    pictures,
  };
}

function tilesOf(name: PictureName, cards: readonly PictureCard[]): readonly (PictureCard | null)[] {
  switch (kindOf(name)) {
    case 'dreamBoard':
      return boardPlaces.map((place) => cards.find((card) => card.place === place) ?? null);
    case 'strengths':
      return chosenStrengths(cards).flatMap((key) => cards.filter((card) => card.key === key));
    case 'mat':
      return [];
  }
}

/** The symbol or photo of a card as SVG; undefined where there is none, or it is kept no more. */
async function svgOf(c: WebContext, card: PictureCard, kept: KeptPictures): Promise<string | undefined> {
  const { files } = c.var.tools;
  if (card.photo === null) {
    const symbol = symbolOfCard(pageOf(c), card);
    if (symbol === null) return undefined;
    return (await svgForPaper([symbol.id], kept, files, printedSide))[symbol.id];
  }
  const bytes = isFileHash(card.photo) ? await files.get(card.photo) : undefined;
  return bytes === undefined ? undefined : photoAsSvg(bytes);
}
