import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { idParam } from '../../../web/params.ts';
import { pageOf } from '../../../web/request.ts';
import type { AnswerPlace } from '../../answer-files/public.ts';
import { areaPicture } from '../area-pictures.ts';
import { addFile } from '../use-cases/add-file.ts';
import { seeArea } from '../use-cases/see-area.ts';
import { seeOwnFile } from '../use-cases/see-own-file.ts';
import { addresses } from '../views/addresses.ts';
import { Question } from '../views/parts.tsx';
import { areaParam, pictureOf } from './parts.ts';

/** Drawing, talking and photo as answers about a life area (R-P5). */
export const areaFiles: AnswerPlace = {
  async see(c) {
    const citizenId = idParam(c, 'citizenId');
    const area = await areaParam(c);
    const { visit, tools } = c.var;
    const view = await seeArea(visit, citizenId, area);
    if (view === null) throw new NotFound();
    const { answerId, answer, version } = view;
    const page = pageOf(c);
    const { question } = page.words.preparation.citizen.areas[area];
    return {
      phase: 'preparation',
      question: <Question picture={pictureOf(page, areaPicture[area])}>{question}</Question>,
      back: addresses.area(citizenId, area),
      action: (form) => addresses.form(citizenId, area, form),
      drawing: async () =>
        answerId === null || answer.drawing === null
          ? undefined
          : seeOwnFile(visit, { citizenId, answerId, file: 'drawing' }, tools.files),
      recordingSrc:
        answerId === null || answer.recording === null
          ? null
          : `${addresses.ownFile(citizenId, answerId, 'recording')}?v=${version}`,
    };
  },
  async keep(c, command, given) {
    const citizenId = idParam(c, 'citizenId');
    const area = await areaParam(c);
    const kept = await addFile(c.var.visit, command, { citizenId, area, given }, c.var.tools.files);
    return isRefusal(kept) ? kept : `${addresses.area(citizenId, area)}#chosen`;
  },
};
