import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { noFiles } from '../../../domain/answer-file.ts';
import {
  afterCommunicationQuestion,
  type CommunicationQuestion,
  isCommunicationQuestion,
} from '../../../domain/communication/questions.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { type FieldFault, readForm, type Typed, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { besideCommunication } from '../use-cases/beside-communication.ts';
import { type CommunicationView, seeCommunication } from '../use-cases/see-communication.ts';
import { withdrawCommunication, writeCommunication } from '../use-cases/write-communication.ts';
import { addresses } from '../views/addresses.ts';
import { MyCommunicationPage, MyQuestionPage } from '../views/citizen-pages.tsx';
import { TalkLastPage, TalkPausePage } from '../views/end-pages.tsx';
import type { TypedAnswer } from '../views/parts.tsx';
import { CommunicationPage, StaffQuestionPage } from '../views/staff-pages.tsx';

/** How a citizen communicates: their own page, or everybody else's. */
export const showCommunication: Handler = async (c) => {
  const view = await seeCommunication(c.var.visit, idParam(c, 'citizenId'));
  const page = pageOf(c);
  if (view.isCitizen)
    return c.html(
      <MyCommunicationPage page={page} view={view} hasStopped={c.req.query('stopped') !== undefined} />,
    );
  return c.html(<CommunicationPage page={page} view={view} isSaved={c.req.query('saved') !== undefined} />);
};

/** One question, for the citizen who answers or the contact person who knows. */
export const showQuestion: Handler = async (c) =>
  answerWithQuestion(c, idParam(c, 'citizenId'), await questionParam(c));

// Longer than any answer may be, so that it is the rule that says how long, and calmly.
const readable = 8000;
const questionForm = z.object({
  version,
  choices: z.array(z.string().max(40)).max(20).default([]),
  words: text(readable),
  howTheyKnow: text(readable),
  ...waysFields,
  to: z.enum(['next', 'stop', 'dontKnow', 'skip', 'save', ...waysFields.to.unwrap().options]).optional(),
});

/** Saves the answer to one question and leads on. */
export const saveQuestion: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const question = await questionParam(c);
  const form = await readForm(c, questionForm);
  if (!form.ok)
    return answerWithQuestion(c, citizenId, question, {
      typed: form.typed,
      errors: (page) => fieldErrors(page, form.errors),
    });
  const { to, takeBack, bringBack, ...values } = form.values;
  const instead = to === 'dontKnow' ? 'dontKnow' : to === 'skip' ? 'skipped' : null;
  const saved = await writeCommunication(c.var.visit, form.command, {
    citizenId,
    question,
    instead,
    ...values,
  });
  if (isRefusal(saved))
    return answerWithQuestion(c, citizenId, question, {
      typed: form.typed,
      errors: (page) => ({ [saved.field ?? 'words']: sentenceOf(page, saved) }),
    });
  if (saved?.conflict) {
    const { words } = pageOf(c);
    const isOwn = saved.current.authorId === citizenId;
    const { citizen, staff } = words.communication;
    const fields = [
      { name: 'words', label: isOwn ? citizen.words : staff.words, theirs: saved.current.words },
      ...(isOwn
        ? []
        : [{ name: 'howTheyKnow', label: staff.howTheyKnow, theirs: saved.current.howTheyKnow }]),
    ];
    return conflictPage(c, { fields, currentVersion: saved.current.version, typed: form.typed });
  }
  const isCitizen = c.var.visit.actor?.personId === citizenId;
  const way = to === 'draw' || to === 'talk' || to === 'photo' ? to : undefined;
  if (isCitizen) {
    const here = addresses.question(citizenId, question);
    const pressed = await afterWords(
      c,
      form.command,
      { to: way, takeBack, bringBack },
      {
        citizenId,
        here,
        formAt: (file) => `${here}/${file}`,
        beside: (work) => besideCommunication(work, { citizenId, question, newId: null }),
      },
    );
    if (pressed !== null && !isRefusal(pressed)) return c.redirect(pressed, 303);
  }
  return c.redirect(isCitizen ? onward(citizenId, question, to) : `${addresses.all(citizenId)}?saved`, 303);
};

/** The answer to one question, drawn, said or photographed (R-P5, R-W6). */
export const communicationFiles = placeOfWords(async (c) => {
  const citizenId = await ownId(c);
  const question = await questionParam(c);
  const { mine } = await seeCommunication(c.var.visit, citizenId);
  const page = addresses.question(citizenId, question);
  return {
    citizenId,
    phase: null,
    question: <h2>{pageOf(c).words.communication.citizen.questions[question].question}</h2>,
    page,
    formAt: (form) => `${page}/${form}`,
    standing: mine.find((entry) => entry.question === question)?.files ?? [],
    beside: (work, newId) => besideCommunication(work, { citizenId, question, newId }),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

function onward(citizenId: string, question: CommunicationQuestion, to: string | undefined): string {
  if (to === 'stop') return `${addresses.all(citizenId)}?stopped`;
  const next = afterCommunicationQuestion(question);
  if (next === null) return addresses.last(citizenId);
  return next === 'pause' ? addresses.pause(citizenId) : addresses.question(citizenId, next);
}

const withdrawForm = z.object({ withdrawn: z.enum(['yes', 'no']) });

/** The contact person takes their answer away, or brings it back. */
export const withdrawAnswer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const question = await questionParam(c);
  const form = await readForm(c, withdrawForm);
  if (!form.ok) throw new NotFound();
  const isWithdrawn = form.values.withdrawn === 'yes';
  await withdrawCommunication(c.var.visit, form.command, { citizenId, question, isWithdrawn });
  return c.redirect(`${addresses.all(citizenId)}#question-${question}`, 303);
};

/** The pause after five questions. */
export const showTalkPause: Handler = async (c) => {
  const citizenId = await ownId(c);
  return c.html(<TalkPausePage page={pageOf(c)} citizenId={citizenId} />);
};

/** The end of the questions. */
export const showTalkLast: Handler = async (c) => {
  const citizenId = await ownId(c);
  const view = await seeCommunication(c.var.visit, citizenId);
  return c.html(<TalkLastPage page={pageOf(c)} view={view} />);
};

/** The citizen's own id, on pages that belong to nobody else. */
async function ownId(c: WebContext): Promise<string> {
  const citizenId = idParam(c, 'citizenId');
  if ((await c.var.visit.whoAmI()).personId !== citizenId) throw new NotFound();
  return citizenId;
}

async function questionParam(c: WebContext): Promise<CommunicationQuestion> {
  const question = c.req.param('question');
  if (isCommunicationQuestion(question)) return question;
  await c.var.visit.whoAmI();
  throw new NotFound();
}

interface Refused {
  readonly typed: Typed;
  readonly errors: (page: PageContext) => Readonly<Record<string, string>>;
}

async function answerWithQuestion(
  c: WebContext,
  citizenId: string,
  question: CommunicationQuestion,
  refused?: Refused,
): Promise<Response> {
  const view = await seeCommunication(c.var.visit, citizenId);
  if (!view.isCitizen && !view.isContactPerson) throw new NotFound();
  const page = pageOf(c);
  const errors = refused?.errors(page) ?? {};
  const kept = keptFor(view, question);
  const entryId = view.mine.find((entry) => entry.question === question)?.id;
  const isAsked = view.isCitizen && entryId !== undefined;
  const files = isAsked ? await seeFilesBeside(c.var.visit, citizenId, entryId) : noFiles;
  const typed = refused === undefined ? kept.answer : typedIn(refused.typed);
  const shared = { page, view, question, typed, errors };
  return c.html(
    view.isCitizen ? (
      <MyQuestionPage {...shared} files={files} />
    ) : (
      <StaffQuestionPage {...shared} textFrom={refused === undefined ? kept.from : null} />
    ),
    refused === undefined ? 200 : 422,
  );
}

/** What stands in the form: one's own; a new contact person begins with what the one before wrote. */
function keptFor(
  view: CommunicationView,
  question: CommunicationQuestion,
): { readonly answer: TypedAnswer; readonly from: string | null } {
  const mine = view.mine.find((entry) => entry.question === question);
  const before = view.lines.find((line) => line.question === question)?.others ?? null;
  const source = mine ?? (view.isCitizen ? null : before);
  return {
    answer: {
      choices: source?.choices ?? [],
      words: source?.words ?? '',
      howTheyKnow: mine?.howTheyKnow ?? '',
      version: String(mine?.version ?? 0),
    },
    from: mine === undefined && source !== null ? source.authorName : null,
  };
}

function typedIn(typed: Typed): TypedAnswer {
  const one = (name: string) => String(typed[name] ?? '');
  return {
    choices: [typed.choices ?? []].flat(),
    words: one('words'),
    howTheyKnow: one('howTheyKnow'),
    version: one('version') || '0',
  };
}

/** The sentence for a refusal. */
function sentenceOf(page: PageContext, { refused }: Refusal): string {
  const { faults } = page.words.communication;
  return refused in faults ? faults[refused as keyof typeof faults] : faults.notSaved;
}

function fieldErrors(
  page: PageContext,
  errors: Readonly<Record<string, FieldFault>>,
): Readonly<Record<string, string>> {
  const { faults } = page.words.communication;
  const sentences: Readonly<Record<string, string>> = {
    choices: faults.unknownAnswer,
    words: faults.wordsTooLong,
    howTheyKnow: faults.wordsTooLong,
  };
  return Object.fromEntries(
    Object.keys(errors).map((field) => [
      field in sentences ? field : 'words',
      sentences[field] ?? faults.notSaved,
    ]),
  );
}
