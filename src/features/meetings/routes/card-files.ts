import { NotFound } from '../../../database/visit.ts';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { isFileHash } from '../../../outside/files.ts';
import { idParam } from '../../../web/params.ts';
import type { Handler } from '../../../web/request.ts';
import { fileAnswer } from '../../answer-files/public.ts';
import { seeCardFile } from '../use-cases/see-room.ts';

const cardFile =
  (file: AnswerFile): Handler =>
  async (c) => {
    const [citizenId, cardId] = [idParam(c, 'citizenId'), idParam(c, 'cardId')];
    const hash = await seeCardFile(c.var.visit, { citizenId, cardId, file });
    const bytes = isFileHash(hash) ? await c.var.tools.files.get(hash) : undefined;
    if (bytes === undefined) throw new NotFound();
    return fileAnswer(c, file, bytes);
  };

/** The photo of a card on the table. */
export const showCardPhoto = cardFile('photo');
/** The drawing of a card on the table. */
export const showCardDrawing = cardFile('drawing');
/** The recording of a card on the table. */
export const playCardRecording = cardFile('recording');
