import { z } from 'zod';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { lifeAreas, preparationScreens } from '../../../domain/preparation/life-areas.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { fileAnswer } from '../../answer-files/public.ts';
import { paperPicture } from '../area-pictures.ts';
import { endPreparation, ends, goOnPreparing } from '../use-cases/end-preparation.ts';
import { seeOwnFile } from '../use-cases/see-own-file.ts';
import { seePreparation } from '../use-cases/see-preparation.ts';
import { addresses } from '../views/addresses.ts';
import { NoRoundPage, OverviewPage } from '../views/overview-page.tsx';
import { LastPage, PausePage } from '../views/pause-pages.tsx';
import { areaPictures, pictureOf } from './parts.ts';
import { showShared } from './shared.tsx';

/** The citizen's own preparation. Others see what was shown to them, and nothing of this (R-P6). */
export const showPreparation: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const actor = await c.var.visit.whoAmI();
  if (actor.personId !== citizenId) return showShared(c);
  const overview = await seePreparation(c.var.visit, citizenId);
  const page = pageOf(c);
  if (overview === null) return c.html(<NoRoundPage page={page} />);
  const hasStopped = c.req.query('stopped') !== undefined;
  return c.html(
    <OverviewPage
      page={page}
      citizenId={citizenId}
      overview={overview}
      pictures={areaPictures(page)}
      pictureOfPaper={pictureOf(page, paperPicture)}
      hasStopped={hasStopped}
    />,
  );
};

/** The pause between the questions. */
export const showPause: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const overview = await seePreparation(c.var.visit, citizenId);
  const page = pageOf(c);
  if (overview === null) return c.html(<NoRoundPage page={page} />);
  // Nothing is got ready for any more: the overview says so and leads to the plan.
  if (overview.isMeetingHeld) return c.redirect(addresses.overview(citizenId), 303);
  const screens = preparationScreens();
  const after = screens.slice(screens.findIndex(({ kind }) => kind === 'pause') + 1);
  const areas = after.flatMap((screen) => (screen.kind === 'question' ? [screen.area] : []));
  const onward = addresses.area(citizenId, areas[0] ?? lifeAreas[0]);
  return c.html(<PausePage page={page} citizenId={citizenId} onward={onward} left={areas.length} />);
};

/** After the last question. */
export const showLast: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const overview = await seePreparation(c.var.visit, citizenId);
  const page = pageOf(c);
  if (overview?.isMeetingHeld) return c.redirect(addresses.overview(citizenId), 303);
  return c.html(
    overview === null ? (
      <NoRoundPage page={page} />
    ) : (
      <LastPage page={page} citizenId={citizenId} areas={overview.areas} pictures={areaPictures(page)} />
    ),
  );
};

const endForm = z.object({ ended: z.enum([...ends, 'takeBack']).catch('takeBack') });

/** "Jeg er færdig", "Nej tak", and the way back from both. */
export const sayEnd: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, endForm);
  if (form.ok) {
    const { ended } = form.values;
    await (ended === 'takeBack'
      ? goOnPreparing(c.var.visit, form.command, citizenId)
      : endPreparation(c.var.visit, form.command, citizenId, ended));
  }
  return c.redirect(addresses.overview(citizenId), 303);
};

const ownFile =
  (file: AnswerFile): Handler =>
  async (c) => {
    const [citizenId, answerId] = [idParam(c, 'citizenId'), idParam(c, 'answerId')];
    return fileAnswer(
      c,
      file,
      await seeOwnFile(c.var.visit, { citizenId, answerId, file }, c.var.tools.files),
    );
  };

/** The photo of one of the citizen's own answers. */
export const showOwnPhoto = ownFile('photo');
/** The drawing of one of the citizen's own answers. */
export const showOwnDrawing = ownFile('drawing');
/** The recording of one of the citizen's own answers. */
export const playOwnRecording = ownFile('recording');
