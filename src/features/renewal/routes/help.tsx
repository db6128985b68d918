import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { helpAnswers } from '../../../domain/renewal/status.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, waysFields } from '../../answer-files/public.ts';
import { answerHelpReceived } from '../use-cases/answer-help-received.ts';
import { besideHelp } from '../use-cases/beside-answers.ts';
import { seeStatus } from '../use-cases/see-status.ts';
import { addresses, writtenFor } from '../views/addresses.ts';
import { HelpPage, HelpWordsPage } from '../views/help-questions.tsx';
import { placeAfter } from '../views/onward.ts';
import { isOwn, type RefusedForm } from '../views/parts.tsx';
import { HelpForm } from '../views/staff-forms.tsx';
import { faultsOf, refusedBy } from './answers.ts';
import { effortOfAddress, isTheCitizen, stop, whoseOf } from './status.tsx';

/** "Fik du den hjælp, vi aftalte?" about one effort. */
export const showHelp: Handler = (c) => helpPage(c);

async function helpPage(c: WebContext, refusedForm?: () => RefusedForm): Promise<Response> {
  const { citizenId, view, one } = await effortOfAddress(c);
  const page = pageOf(c);
  const refused = refusedForm?.();
  const status = refused === undefined ? 200 : 422;
  if (isOwn({ page, citizenId })) return c.html(<HelpPage page={page} view={view} one={one} />, status);
  const whose = whoseOf(c);
  if (whose !== 'own' && !view.records) throw new NotFound();
  return c.html(<HelpForm page={page} view={view} one={one} whose={whose} refused={refused} />, status);
}

const tap = z.object({ answer: z.enum([...helpAnswers, 'skipped']) });
const wholeAnswer = z.object({
  answer: z.enum(helpAnswers),
  words: text(4000),
  version,
  spokenBy: text(200),
});

/** Keeps an answer: the citizen's tap, or the whole form of somebody around them. */
export const answerHelp: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  return (await isTheCitizen(c, citizenId)) ? keepTap(c, citizenId) : keepWhole(c, citizenId);
};

async function keepTap(c: WebContext, citizenId: string): Promise<Response> {
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, tap);
  if (!form.ok) return helpPage(c, () => faultsOf(pageOf(c), form));
  const said = {
    citizenId,
    effortId,
    answer: form.values.answer,
    whose: 'own',
    spokenBy: '',
    version: null,
  } as const;
  const answered = await answerHelpReceived(c.var.visit, form.command, said);
  if (isRefusal(answered)) return c.redirect(addresses.status(citizenId), 303);
  const isSkipped = form.values.answer === 'skipped';
  return c.redirect(
    isSkipped ? await afterHelp(c, citizenId, effortId) : addresses.helpWords(citizenId, effortId),
    303,
  );
}

async function keepWhole(c: WebContext, citizenId: string): Promise<Response> {
  const effortId = idParam(c, 'effortId');
  const whose = whoseOf(c);
  const form = await readForm(c, wholeAnswer);
  if (!form.ok) {
    return helpPage(c, () =>
      faultsOf(pageOf(c), form, { answer: pageOf(c).words.renewal.refusals.answerMissing }),
    );
  }
  const { spokenBy, ...said } = form.values;
  if (whose === 'network' && spokenBy.trim() === '')
    return helpPage(c, () => refusedBy(pageOf(c), form, { refused: 'spokenByMissing' }, 'spokenBy'));
  const name = whose === 'network' ? spokenBy : '';
  const answer = { ...said, citizenId, effortId, whose, spokenBy: name };
  const answered = await answerHelpReceived(c.var.visit, form.command, answer);
  if (isRefusal(answered)) return c.redirect(addresses.status(citizenId), 303);
  if (answered !== undefined) {
    return conflictPage(c, {
      fields: [{ name: 'words', label: pageOf(c).words.renewal.staff.words, theirs: answered.words }],
      currentVersion: answered.currentVersion,
      typed: form.typed,
      action: writtenFor(addresses.help(citizenId, effortId), whose),
    });
  }
  return c.redirect(addresses.status(citizenId), 303);
}

/** "Vil du sige mere?" after the tap. */
export const showHelpWords: Handler = (c) => wordsPage(c);

async function wordsPage(c: WebContext, refusedForm?: () => RefusedForm): Promise<Response> {
  const { citizenId, view, one } = await effortOfAddress(c);
  const page = pageOf(c);
  const refused = refusedForm?.();
  if (!isOwn({ page, citizenId }) || (one.mine === null && refused === undefined))
    return c.redirect(addresses.help(citizenId, one.effort.id), 303);
  return c.html(
    <HelpWordsPage page={page} view={view} one={one} refused={refused} />,
    refused === undefined ? 200 : 422,
  );
}

/** Keeps the words beside the answer, and goes on to the next question. */
export const writeHelpWords: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, z.object({ words: text(4000), version, stop, ...waysFields }));
  if (!form.ok) return wordsPage(c, () => faultsOf(pageOf(c), form));
  const { one } = await effortOfAddress(c);
  const { words, version: read, stop: stops, ...pressed } = form.values;
  if (one.mine === null)
    return wordsPage(c, () => refusedBy(pageOf(c), form, { refused: 'answerMissing' }, 'words'));
  const said = { citizenId, effortId, answer: one.mine.answer, whose: 'own', spokenBy: '' } as const;
  const answered = await answerHelpReceived(c.var.visit, form.command, { ...said, words, version: read });
  if (isRefusal(answered)) return c.redirect(addresses.status(citizenId), 303);
  if (answered !== undefined) {
    return conflictPage(c, {
      fields: [{ name: 'words', label: pageOf(c).words.renewal.citizen.moreWords, theirs: answered.words }],
      currentVersion: answered.currentVersion,
      typed: form.typed,
    });
  }
  const here = addresses.helpWords(citizenId, effortId);
  const to = await afterWords(c, form.command, pressed, {
    citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) => besideHelp(work, citizenId, effortId),
  });
  if (isRefusal(to)) return c.redirect(addresses.status(citizenId), 303);
  const onward =
    stops === undefined ? () => afterHelp(c, citizenId, effortId) : () => addresses.status(citizenId);
  return c.redirect(to ?? (await onward()), 303);
};

async function afterHelp(c: WebContext, citizenId: string, effortId: string): Promise<string> {
  return placeAfter(await seeStatus(c.var.visit, citizenId), { kind: 'help', id: effortId });
}
