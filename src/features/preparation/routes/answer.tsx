import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { type LifeArea, preparationScreens, screenAfter } from '../../../domain/preparation/life-areas.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { id, readForm, type Typed, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { isSymbolId } from '../../symbols/public.ts';
import { areaPicture, suggestedPictures } from '../area-pictures.ts';
import { type AnswerInput, saveAnswer } from '../use-cases/save-answer.ts';
import { seeArea } from '../use-cases/see-area.ts';
import { shareItems } from '../use-cases/share-items.ts';
import { addresses } from '../views/addresses.ts';
import { AreaPage } from '../views/area-page.tsx';
import { NoRoundPage } from '../views/overview-page.tsx';
import { areaParam, errorsOf, fieldErrors, listOf, pictureOf } from './parts.ts';
import { answerWithTwoTexts } from './two-texts.tsx';

/** Longer than any answer may be, so that it is the rule that says how long, and calmly. */
export const readableText = 8000;

/** One life area. */
export const showArea: Handler = async (c) =>
  answerWithArea(c, idParam(c, 'citizenId'), await areaParam(c), 200);

const areaForm = z.object({
  version,
  words: text(readableText),
  shown: text(readableText),
  symbols: z.array(z.string().refine(isSymbolId)).default([]),
  to: z.string().optional(),
  bringBack: id.optional(),
});

/** Buttons that take a photo, drawing or recording away. */
const removals: Readonly<Record<string, AnswerFile>> = {
  removePhoto: 'photo',
  removeDrawing: 'drawing',
  removeRecording: 'recording',
};

/** Buttons with which the citizen stands by what is told here. */
const standingByIt: ReadonlySet<string> = new Set(['next', 'stop', 'share', 'showNew', 'showAgain']);

/** "Det gælder stadig", and the way back from it. */
const lastTimes: Readonly<Record<string, 'bring' | 'takeOut'>> = {
  stillTrue: 'bring',
  notStillTrue: 'takeOut',
};

/** What a press that leads back to the screen left to say on it. */
const afterPress = { askToShow: 'again', notShown: 'not-shown', nothingToShow: 'nothing-to-show' } as const;

/** Saves a life area: continuously while one writes, and with every button of the screen, each of which leads somewhere. */
export const saveArea: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const area = await areaParam(c);
  const isAlong = c.req.header('x-save-along') !== undefined;
  const form = await readForm(c, areaForm);
  if (!form.ok) {
    if (isAlong) return c.json({ refused: true }, 422);
    const errors = (page: PageContext) =>
      fieldErrors(page, form.errors, {
        words: page.words.preparation.faults.wordsTooLong,
        symbols: page.words.preparation.faults.unknownPicture,
      });
    return answerWithArea(c, citizenId, area, 422, { typed: form.typed, errors });
  }
  const { to, bringBack, ...values } = form.values;
  const input: AnswerInput = {
    citizenId,
    area,
    ...values,
    instead: to === 'dontKnow' ? 'dontKnow' : to === 'skip' ? 'skipped' : null,
    takeAway: removals[to ?? ''] ?? null,
    bringBack: bringBack ?? null,
    standsByIt: standingByIt.has(to ?? ''),
    lastTime: lastTimes[to ?? ''] ?? null,
  };
  const saved = await saveAnswer(c.var.visit, form.command, input);
  if (isRefusal(saved)) {
    if (isAlong) return c.json({ refused: true }, 422);
    return answerWithArea(c, citizenId, area, 422, {
      typed: form.typed,
      errors: (page) => errorsOf(page, saved, 'words'),
    });
  }
  if ('bothKept' in saved) {
    if (isAlong) return c.json({ conflict: true, url: addresses.twoTexts(citizenId, area) }, 409);
    return answerWithTwoTexts(c, citizenId, area, 409);
  }
  if (isAlong) return c.json({ version: saved.version });
  if (to === 'showNew' || to === 'showAgain') await showTo(c, form.command.id, citizenId, area, to);
  return c.redirect(placeAfter(citizenId, area, bringBack === undefined ? to : 'removePhoto'), 303);
};

/**
 * Shows what is written now to those who still see what was written before, or in the round before (R-P6): the citizen's own
 * tap, never by itself. Sent again, it shows nothing new.
 */
async function showTo(
  c: WebContext,
  savedBy: string,
  citizenId: string,
  area: LifeArea,
  to: 'showNew' | 'showAgain',
): Promise<void> {
  const view = await seeArea(c.var.visit, citizenId, area);
  const personIds = (to === 'showNew' ? view?.seeOlderIds : view?.seeFormerIds) ?? [];
  if (personIds.length === 0) return;
  const show = { areas: [area], personIds };
  await shareItems(c.var.visit, { id: uuidv7(), content: { savedBy, show } }, { citizenId, show });
}

/** Where a button of the screen leads. */
function placeAfter(citizenId: string, area: LifeArea, to: string | undefined): string {
  switch (to) {
    case 'pictures':
      return addresses.pictures(citizenId, area);
    case 'showNew':
    case 'showAgain':
      return `${addresses.areaSharing(citizenId, area)}?saved`;
    case 'share':
      return addresses.areaSharing(citizenId, area);
    case 'draw':
    case 'talk':
    case 'photo':
      return addresses.form(citizenId, area, to);
    // Asked once whether it is to be shown again, right after it was said again.
    case 'stillTrue':
      return `${addresses.area(citizenId, area)}?${afterPress.askToShow}#last-time`;
    case 'notAgain':
      return `${addresses.area(citizenId, area)}?${afterPress.notShown}#last-time`;
    case 'notStillTrue':
      return `${addresses.area(citizenId, area)}#last-time`;
    case 'removePhoto':
    case 'removeDrawing':
    case 'removeRecording':
      return `${addresses.area(citizenId, area)}#chosen`;
    case 'stop':
      return `${addresses.overview(citizenId)}?stopped`;
    default:
      return placeOfNext(citizenId, area);
  }
}

function placeOfNext(citizenId: string, area: LifeArea): string {
  const next = screenAfter(area);
  if (next === null) return addresses.last(citizenId);
  return next.kind === 'pause' ? addresses.pause(citizenId) : addresses.area(citizenId, next.area);
}

interface Refused {
  readonly typed: Typed;
  readonly errors: (page: PageContext) => Readonly<Record<string, string>>;
}

async function answerWithArea(
  c: WebContext,
  citizenId: string,
  area: LifeArea,
  status: 200 | 422,
  refused?: Refused,
): Promise<Response> {
  const view = await seeArea(c.var.visit, citizenId, area);
  const page = pageOf(c);
  if (view === null) return c.html(<NoRoundPage page={page} />);
  const screen = preparationScreens().find((one) => one.kind === 'question' && one.area === area);
  if (screen?.kind !== 'question') throw new NotFound();
  const typedSymbols = listOf(refused?.typed.symbols).filter(isSymbolId);
  const chosen = view.answer.symbols;
  const suggested = [...new Set([...suggestedPictures[area], ...typedSymbols])].filter(
    (symbol) => !chosen.includes(symbol),
  );
  return c.html(
    <AreaPage
      page={page}
      citizenId={citizenId}
      view={view}
      at={screen.number}
      of={screen.of}
      picture={pictureOf(page, areaPicture[area])}
      suggested={suggested.map((symbol) => pictureOf(page, symbol))}
      chosen={chosen.map((symbol) => pictureOf(page, symbol))}
      pictureOf={(symbol) => pictureOf(page, symbol)}
      hasSaidAgain={c.req.query(afterPress.askToShow) !== undefined}
      saidNotAgain={c.req.query(afterPress.notShown) !== undefined}
      hadNothingToShow={c.req.query(afterPress.nothingToShow) !== undefined}
      typed={
        refused && {
          words: String(refused.typed.words ?? ''),
          symbols: typedSymbols,
          version: String(refused.typed.version ?? '0'),
          shown: String(refused.typed.shown ?? ''),
        }
      }
      errors={refused?.errors(page)}
    />,
    status,
  );
}
