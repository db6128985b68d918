import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { answerFitsNot, changeWords, confirmWords, takeWordsAway } from '../use-cases/own-words.ts';
import { writeGoalWords } from '../use-cases/write-goal-words.ts';
import { addresses } from '../views/addresses.ts';
import { OwnWordsPage } from '../views/own-words-page.tsx';
import { StaffSaidPage } from '../views/staff-words-forms.tsx';
import { WordsPage } from '../views/words-page.tsx';
import { answerWordsConflict } from './conflicts.ts';
import {
  afterOwnWords,
  type Back,
  faultsOf,
  fitsNotForm,
  goalIn,
  goesOnWithFits,
  isForThem,
  looksForPictures,
  onwardForm,
  refusedForm,
  savedForm,
  saysNothing,
  seenForWriting,
  symbolChoice,
  symbolsField,
  toPlan,
  viewOn,
  wordsToChange,
} from './parts.ts';

/** Where a form about the words of a goal leads: the citizen to their words, staff to the goal on the plan. */
async function onward(c: WebContext, citizenId: string, goalId: string): Promise<Response> {
  const actor = await c.var.visit.whoAmI();
  const isCitizen = actor.personId === citizenId;
  return c.redirect(
    isCitizen ? addresses.words(citizenId, goalId) : addresses.goalOnPlan(citizenId, goalId),
    303,
  );
}

/** The citizen's words on a goal. */
export const showWords: Handler = async (c) => {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen);
  const goal = await goalIn(c, seen);
  if (!seen.isOpen) return toPlan(c, seen);
  return c.html(<WordsPage {...viewOn(pageOf(c))} seen={seen} goal={goal} />);
};

/** Where words on a goal are written. */
export const showNewWords: Handler = (c) => answerWithNew(c);

const newForm = z.object({
  words: text(4000),
  symbols: symbolsField,
  how: z.enum(['withHelp', 'onBehalf']).optional(),
  howTheyKnow: text(2000),
  ...waysFields,
});

/** Writes words on a goal: the citizen their own, the caseworker what is said. */
export const saveWords: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, newForm);
  if (!form.ok || looksForPictures(form.typed)) return answerWithNew(c, { ...form, why: faultsOf(form) });
  const { words, symbols, how, howTheyKnow, to } = form.values;
  const isCitizen = (await c.var.visit.whoAmI()).personId === citizenId;
  // Nothing is written yet: the words are made with what is drawn, said or photographed.
  if (isCitizen && to !== undefined && saysNothing(form.values))
    return c.redirect(`${addresses.newWords(citizenId, goalId)}/${to}`, 303);
  const input = { citizenId, goalId, words, symbols, how: how ?? 'self', howTheyKnow } as const;
  const written = await writeGoalWords(c.var.visit, form.command, input);
  if (isRefusal(written)) return answerWithNew(c, { ...form, why: written });
  if (isCitizen && to !== undefined)
    return c.redirect(`${addresses.word(citizenId, goalId, written.id, 'edit')}/${to}`, 303);
  return onward(c, citizenId, goalId);
};

async function answerWithNew(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen || rights.writesPlan);
  const goal = await goalIn(c, seen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const page = pageOf(c);
  const { citizen, staff } = page.words.plan;
  const { id } = seen.plan.citizen;
  const same = {
    ...viewOn(page),
    action: addresses.words(id, goal.id),
    symbols: await symbolChoice(c, [], back?.typed),
    refused: back && refusedForm(page, back),
  };
  return c.html(
    seen.rights.isCitizen ? (
      <OwnWordsPage
        {...same}
        question={citizen.goalQuestion}
        citizen={seen.plan.citizen}
        back={{ href: addresses.words(id, goal.id), label: page.words.common.citizen.back }}
        words=""
      />
    ) : (
      <StaffSaidPage
        {...same}
        plan={seen.plan}
        title={`${staff.writeWords}: ${goal.title}`}
        back={addresses.goalOnPlan(id, goal.id)}
      />
    ),
    back === undefined ? 200 : 422,
  );
}

/** Where the citizen writes their words on a goal anew. */
export const showEditWords: Handler = (c) => answerWithEdit(c);

const editForm = z.object({ words: text(4000), symbols: symbolsField, version, ...waysFields });

/** The citizen's words on a goal, written anew. */
export const saveEditWords: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, editForm);
  if (!form.ok || looksForPictures(form.typed)) return answerWithEdit(c, { ...form, why: faultsOf(form) });
  const { words, symbols, version: read } = form.values;
  const at = { citizenId, at: 'goalWords', id: idParam(c, 'wordsId') } as const;
  if (form.values.to !== undefined && saysNothing(form.values)) {
    const goal = await goalIn(c, await seenForWriting(c, (rights) => rights.isCitizen));
    const said = goal.ownWords.find(({ id }) => id === at.id);
    if (said !== undefined && isForThem(said))
      return c.redirect(`${addresses.newWords(citizenId, goalId)}/${form.values.to}`, 303);
  }
  const changed = await changeWords(c.var.visit, form.command, { ...at, words, symbols, version: read });
  const conflict = answerWordsConflict(c, changed, form.typed);
  if (conflict !== null) return conflict;
  if (isRefusal(changed)) return answerWithEdit(c, { ...form, why: changed });
  const here = addresses.word(citizenId, goalId, at.id, 'edit');
  const to = await afterOwnWords(c, form.command, form.values, at, here);
  if (isRefusal(to)) return answerWithEdit(c, savedForm(form.values, to));
  if (to !== null) return c.redirect(to, 303);
  return onward(c, citizenId, goalId);
};

async function answerWithEdit(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen);
  const goal = await goalIn(c, seen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const said = goal.ownWords.find(({ id }) => id === idParam(c, 'wordsId'));
  if (said === undefined) throw new NotFound();
  const page = pageOf(c);
  const { id } = seen.plan.citizen;
  return c.html(
    <OwnWordsPage
      {...viewOn(page)}
      question={page.words.plan.citizen.goalQuestion}
      action={addresses.word(id, goal.id, said.id, 'edit')}
      takeAway={addresses.word(id, goal.id, said.id, 'take-away')}
      back={{ href: addresses.words(id, goal.id), label: page.words.common.citizen.back }}
      citizen={seen.plan.citizen}
      files={await seeFilesBeside(c.var.visit, id, said.id)}
      {...(await wordsToChange(c, said, back))}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

/** "Ja, det passer". */
export const confirmGoalWords: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, onwardForm);
  const at = { citizenId, at: 'goalWords', id: idParam(c, 'wordsId') } as const;
  if (isRefusal(await confirmWords(c.var.visit, form.command, at))) throw new NotFound();
  if (goesOnWithFits(form)) return c.redirect(addresses.fits(citizenId), 303);
  return onward(c, citizenId, idParam(c, 'goalId'));
};

/** "Nej, det passer ikke", of an agreed plan. */
export const sayGoalWordsFitNot: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, fitsNotForm);
  if (!form.ok) throw new NotFound();
  const at = { citizenId, at: 'goalWords', id: idParam(c, 'wordsId') } as const;
  const isTrue = form.values.isTrue === 'yes';
  const answered = await answerFitsNot(c.var.visit, form.command, { ...at, isTrue });
  if (isRefusal(answered) && answered.refused !== 'planIsOpen') throw new NotFound();
  return c.redirect(addresses.fits(citizenId), 303);
};

/** Takes words away, or brings them back. */
export const takeGoalWordsAway: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(
    c,
    z.object({ out: z.enum(['yes', 'no']), onward: z.literal('fits').optional() }),
  );
  if (!form.ok) throw new NotFound();
  const at = {
    citizenId,
    at: 'goalWords',
    id: idParam(c, 'wordsId'),
    isOut: form.values.out === 'yes',
  } as const;
  const taken = await takeWordsAway(c.var.visit, form.command, at);
  if (isRefusal(taken) && taken.refused !== 'planIsAgreed') throw new NotFound();
  if (goesOnWithFits(form)) return c.redirect(addresses.fits(citizenId), 303);
  return onward(c, citizenId, idParam(c, 'goalId'));
};
