import type { AnswerFile } from '../../../domain/answer-file.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { fileAnswer } from '../../answer-files/public.ts';
import { seeSharedFile, seeSharedWithMe } from '../use-cases/see-shared-with-me.ts';
import { addresses } from '../views/addresses.ts';
import { SharedPage } from '../views/shared-page.tsx';
import { picturesIn } from './parts.ts';

/** What a citizen has shown to the person who looks; the citizen is shown who sees what. */
export const showShared: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const actor = await c.var.visit.whoAmI();
  if (actor.personId === citizenId) return c.redirect(addresses.sharing(citizenId), 303);
  const shared = await seeSharedWithMe(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(<SharedPage page={page} citizenId={citizenId} shared={shared} picturesOf={picturesIn(c)} />);
};

const sharedFile =
  (file: AnswerFile): Handler =>
  async (c) => {
    const [citizenId, copyId] = [idParam(c, 'citizenId'), idParam(c, 'itemId')];
    return fileAnswer(
      c,
      file,
      await seeSharedFile(c.var.visit, { citizenId, copyId, file }, c.var.tools.files),
    );
  };

/** The photo of something shown. */
export const showSharedPhoto = sharedFile('photo');
/** The drawing of something shown. */
export const showSharedDrawing = sharedFile('drawing');
/** The recording of something shown. */
export const playSharedRecording = sharedFile('recording');
