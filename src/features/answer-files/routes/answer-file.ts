import { idParam } from '../../../web/params.ts';
import type { Handler } from '../../../web/request.ts';
import { seeAnswerFile } from '../use-cases/see-answer-file.ts';
import { fileAnswer } from './file-answer.ts';

/** What the citizen drew, said or photographed beside their words. */
export const showAnswerFile: Handler = async (c) => {
  const [citizenId, fileId] = [idParam(c, 'citizenId'), idParam(c, 'fileId')];
  const { kind, bytes } = await seeAnswerFile(c.var.visit, { citizenId, fileId }, c.var.tools.files);
  return fileAnswer(c, kind, bytes);
};
