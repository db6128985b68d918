import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { planAnswers } from '../../../domain/plan/agreement.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, waysFields } from '../../answer-files/public.ts';
import { answerPlan, registerAnswer } from '../use-cases/answer-plan.ts';
import { besideMyAnswer } from '../use-cases/beside-my-answer.ts';
import { confirmAnswer } from '../use-cases/confirm-answer.ts';
import { seeAnswers, seeMyAnswer } from '../use-cases/see-answers.ts';
import { addresses } from '../views/addresses.ts';
import { MyAnswerPage } from '../views/answer-pages.tsx';
import { AnswersPage } from '../views/answers-page.tsx';
import type { Came } from '../views/forms.ts';
import { RegisterPage } from '../views/register-page.tsx';
import { cameBack, notFilledIn, sentenceOf } from './parts.ts';

type CameOf = (page: ReturnType<typeof pageOf>) => Came;

/** One's own answer to the newest version one sees. */
export const showMyAnswer: Handler = (c) => myAnswerPage(c, null, null);

/** One's own answer to a version. */
export const showAnswer: Handler = (c) => myAnswerPage(c, idParam(c, 'versionId'), null);

async function myAnswerPage(c: WebContext, versionId: string | null, came: CameOf | null): Promise<Response> {
  const view = await seeMyAnswer(c.var.visit, idParam(c, 'citizenId'), versionId);
  const page = pageOf(c);
  const isAgain = came !== null || c.req.query('again') !== undefined;
  const isSaved = came === null && c.req.query('saved') !== undefined;
  return c.html(
    <MyAnswerPage page={page} view={view} came={came?.(page) ?? null} isAgain={isAgain} isSaved={isSaved} />,
    came === null ? 200 : 422,
  );
}

const answerForm = z.object({ answer: z.enum(planAnswers), words: text(4000), to: waysFields.to });

/** Answers a version from one's own login (R-M8). */
export const answer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const versionId = idParam(c, 'versionId');
  const form = await readForm(c, answerForm);
  if (!form.ok) {
    const came: CameOf = (page) =>
      notFilledIn(page, form, { answer: page.words.meetings.refusals.answerMissing });
    return myAnswerPage(c, versionId, came);
  }
  const { to, ...given } = form.values;
  const answered = await answerPlan(c.var.visit, form.command, { ...given, citizenId, versionId });
  if (isRefusal(answered)) return myAnswerPage(c, versionId, (page) => cameBack(page, form, answered));
  const here = addresses.answer(citizenId, versionId);
  return c.redirect(to === undefined ? `${here}?saved` : `${here}/${to}`, 303);
};

const moreForm = z.object(waysFields);

/** What is pressed beside an answer that was given: it is drawn, said or photographed too, or a file is taken back. */
export const sayMore: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const versionId = idParam(c, 'versionId');
  const form = await readForm(c, moreForm);
  if (!form.ok) throw new NotFound();
  const here = addresses.answer(citizenId, versionId);
  const to = await afterWords(c, form.command, form.values, {
    citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) => besideMyAnswer(work, citizenId, versionId),
  });
  // Nothing was pressed that this form offers, and nothing was asked of the database: nobody learns whether it is there.
  if (to === null) throw new NotFound();
  return c.redirect(isRefusal(to) ? here : to, 303);
};

/** Why one agrees or not, drawn, said or photographed. */
export const answerFiles = placeOfWords(async (c) => {
  const { citizen, version, files, mine, isCitizen } = await seeMyAnswer(
    c.var.visit,
    idParam(c, 'citizenId'),
    idParam(c, 'versionId'),
  );
  const last = mine.at(-1);
  if (!isCitizen || version === null) throw new NotFound();
  const page = addresses.answer(citizen.id, version.id);
  if (files === null || last === undefined) return page;
  const words = pageOf(c).words.meetings.citizen;
  return {
    citizenId: citizen.id,
    phase: null,
    question: (
      <>
        <p class="lead">
          {words.yourAnswer}: {words[last.answer]}.
        </p>
        <h2>{words.answerWords}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: files.standing,
    beside: (work) => besideMyAnswer(work, citizen.id, version.id),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

const confirmForm = z.object({ answer: id });

/** Says yes to what another recorded (R-M8). */
export const confirm: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, confirmForm);
  if (!form.ok) throw new NotFound();
  const confirmed = await confirmAnswer(c.var.visit, form.command, {
    citizenId,
    answerId: form.values.answer,
  });
  if (isRefusal(confirmed)) {
    return myAnswerPage(c, null, (page) => ({ typed: {}, errors: { '': sentenceOf(page, confirmed) } }));
  }
  return c.redirect(`${addresses.myAnswer(citizenId)}?saved`, 303);
};

/** Who has answered. */
export const showAnswers: Handler = async (c) => {
  const view = await seeAnswers(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'versionId'));
  return c.html(<AnswersPage page={pageOf(c)} view={view} />);
};

/** Where the caseworker registers another's answer. */
export const showRegister: Handler = (c) => registerPage(c, null);

async function registerPage(c: WebContext, came: CameOf | null): Promise<Response> {
  const partyId = idParam(c, 'partyId');
  const view = await seeAnswers(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'versionId'));
  const isParty = view.agreement.parties.some(({ party }) => party.personId === partyId);
  if (!view.mayRegister || !isParty || partyId === view.myId) throw new NotFound();
  const page = pageOf(c);
  const props = { page, view, partyId, came: came?.(page) ?? null };
  return c.html(<RegisterPage {...props} />, came === null ? 200 : 422);
}

/** Registers another's answer, which awaits their own yes (R-M8). */
export const register: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const versionId = idParam(c, 'versionId');
  const partyId = idParam(c, 'partyId');
  const form = await readForm(c, answerForm);
  if (!form.ok) {
    return registerPage(c, (page) =>
      notFilledIn(page, form, { answer: page.words.meetings.refusals.answerMissing }),
    );
  }
  const { answer: theirs, words } = form.values;
  const registered = await registerAnswer(c.var.visit, form.command, {
    answer: theirs,
    words,
    citizenId,
    versionId,
    partyId,
  });
  if (isRefusal(registered)) return registerPage(c, (page) => cameBack(page, form, registered));
  return c.redirect(addresses.answers(citizenId, versionId), 303);
};
