import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { putCommunicationOnPrint, seeReaders, showCommunicationTo } from '../use-cases/choose-readers.ts';
import { objectToCommunication } from '../use-cases/object-to-communication.ts';
import { addresses } from '../views/addresses.ts';
import { ReadersPage } from '../views/end-pages.tsx';

/** Who sees how I communicate. */
export const showReaders: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeReaders(c.var.visit, citizenId);
  const isSaved = c.req.query('saved') !== undefined;
  return c.html(<ReadersPage page={pageOf(c)} citizenId={citizenId} view={view} isSaved={isSaved} />);
};

const readersForm = z.object({ people: z.array(id).max(50).default([]) });

/** Shows it to those who are ticked, and to nobody else of those one chooses about. */
export const saveReaders: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, readersForm);
  if (!form.ok) throw new NotFound();
  await showCommunicationTo(c.var.visit, form.command, { citizenId, personIds: form.values.people });
  return c.redirect(`${addresses.readers(citizenId)}?saved`, 303);
};

const paperForm = z.object({ onPrint: z.enum(['yes', 'no']) });

/** Whether it comes along on the printed plan. */
export const savePaper: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, paperForm);
  if (!form.ok) throw new NotFound();
  const onPrint = form.values.onPrint === 'yes';
  await putCommunicationOnPrint(c.var.visit, form.command, { citizenId, onPrint });
  return c.redirect(`${addresses.all(citizenId)}#on-paper`, 303);
};

const objectionForm = z.object({
  stands: z.enum(['yes', 'no']),
  question: z.string().max(40),
});

/** "Det er ikke rigtigt", and the way back. */
export const saveObjection: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const entryId = idParam(c, 'entryId');
  const form = await readForm(c, objectionForm);
  if (!form.ok) throw new NotFound();
  const stands = form.values.stands === 'yes';
  await objectToCommunication(c.var.visit, form.command, { citizenId, entryId, stands });
  const back = `${addresses.all(citizenId)}/questions/${encodeURIComponent(form.values.question)}`;
  return c.redirect(`${back}#others`, 303);
};
