import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { startingSymbols } from '../../symbols/public.ts';
import { answerFitsNot, changeWords, confirmWords, takeWordsAway } from '../use-cases/own-words.ts';
import { seeDreams } from '../use-cases/see-plan.ts';
import { bringFromPreparation, writeDream } from '../use-cases/write-dream.ts';
import { addresses } from '../views/addresses.ts';
import { DreamsPage } from '../views/dreams-pages.tsx';
import { OwnWordsPage } from '../views/own-words-page.tsx';
import { BringPage } from '../views/shown-items.tsx';
import { StaffBringPage } from '../views/staff-bring-page.tsx';
import { StaffSaidPage } from '../views/staff-words-forms.tsx';
import { answerWordsConflict } from './conflicts.ts';
import {
  afterOwnWords,
  type Back,
  faultsOf,
  fitsNotForm,
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

/** The citizen's dreams; staff find theirs on the plan. */
export const showDreams: Handler = async (c) => {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen || rights.writesPlan);
  if (!seen.rights.isCitizen) return c.redirect(`${addresses.plan(seen.plan.citizen.id)}#dreams`, 303);
  if (!seen.isOpen) return toPlan(c, seen);
  return c.html(<DreamsPage {...viewOn(pageOf(c))} seen={seen} />);
};

/** What was shown from the preparation. */
export const showBring: Handler = async (c) => {
  const { items, ...seen } = await seeDreams(c.var.visit, idParam(c, 'citizenId'));
  const { rights, plan } = seen;
  if (!rights.isCitizen && !rights.writesPlan) throw new NotFound();
  if (!seen.isOpen) return toPlan(c, seen);
  const view = viewOn(pageOf(c));
  return c.html(
    rights.isCitizen ? (
      <BringPage {...view} items={items} citizen={plan.citizen} isCitizen />
    ) : (
      <StaffBringPage {...view} seen={seen} items={items} />
    ),
  );
};

const bringForm = z.object({ item: id, as: z.enum(['dream', 'important']) });

/** Brings an item into the plan, letter by letter (R-P8). */
export const bring: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, bringForm);
  if (!form.ok) throw new NotFound();
  const { item, as } = form.values;
  const input = { citizenId, itemId: item, isMostImportant: as === 'important' };
  await bringFromPreparation(c.var.visit, form.command, input);
  return c.redirect(addresses.bring(citizenId), 303);
};

/** Where a dream, or what is most important, is written. */
export const showNewDream: Handler = (c) => answerWithNewDream(c, c.req.query('important') === 'yes');

const dreamForm = z.object({
  words: text(4000),
  symbols: symbolsField,
  important: z.literal('yes').optional(),
  how: z.enum(['withHelp', 'onBehalf']).optional(),
  howTheyKnow: text(2000),
  ...waysFields,
});

/** Writes a dream: the citizen their own, the caseworker what is said. */
export const saveDream: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, dreamForm);
  const isMostImportant = form.typed.important === 'yes';
  if (!form.ok || looksForPictures(form.typed))
    return answerWithNewDream(c, isMostImportant, { ...form, why: faultsOf(form) });
  const { words, symbols, how, howTheyKnow, to } = form.values;
  const actor = await c.var.visit.whoAmI();
  const isCitizen = actor.personId === citizenId;
  // Nothing is written yet: the dream is made with what is drawn, said or photographed.
  if (isCitizen && to !== undefined && saysNothing(form.values))
    return c.redirect(addresses.newDream(citizenId, isMostImportant, to), 303);
  const input = { citizenId, isMostImportant, words, symbols, how: how ?? 'self', howTheyKnow } as const;
  const written = await writeDream(c.var.visit, form.command, input);
  if (isRefusal(written)) return answerWithNewDream(c, isMostImportant, { ...form, why: written });
  if (isCitizen && to !== undefined)
    return c.redirect(`${addresses.dream(citizenId, written.id, 'edit')}/${to}`, 303);
  return c.redirect(isCitizen ? addresses.dreams(citizenId) : `${addresses.plan(citizenId)}#dreams`, 303);
};

async function answerWithNewDream(c: WebContext, isMostImportant: boolean, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen || rights.writesPlan);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const page = pageOf(c);
  const { plan, rights } = seen;
  const { id: citizenId } = plan.citizen;
  const { citizen, staff } = page.words.plan;
  const same = {
    ...viewOn(page),
    action: addresses.dreams(citizenId),
    hidden: isMostImportant ? { important: 'yes' } : {},
    symbols: await symbolChoice(c, [], back?.typed, startingSymbols('dreamBoard')),
    refused: back && refusedForm(page, back),
  };
  return c.html(
    rights.isCitizen ? (
      <OwnWordsPage
        {...same}
        question={isMostImportant ? citizen.importantQuestion : citizen.dreamQuestion}
        back={{ href: addresses.dreams(citizenId), label: page.words.common.citizen.back }}
        citizen={plan.citizen}
        words=""
      />
    ) : (
      <StaffSaidPage
        {...same}
        plan={plan}
        title={isMostImportant ? staff.addImportant : staff.addDream}
        back={`${addresses.plan(citizenId)}#dreams`}
      />
    ),
    back === undefined ? 200 : 422,
  );
}

/** Where the citizen writes their words anew. */
export const showEditDream: Handler = (c) => answerWithEditDream(c);

const editForm = z.object({ words: text(4000), symbols: symbolsField, version, ...waysFields });

/** The citizen's words, written anew. */
export const saveEditDream: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const dreamId = idParam(c, 'dreamId');
  const form = await readForm(c, editForm);
  if (!form.ok || looksForPictures(form.typed))
    return answerWithEditDream(c, { ...form, why: faultsOf(form) });
  const { words, symbols, version: read } = form.values;
  const at = { citizenId, at: 'dream', id: dreamId } as const;
  if (form.values.to !== undefined && saysNothing(form.values)) {
    const { plan } = await seenForWriting(c, (rights) => rights.isCitizen);
    const dream = [...plan.dreams, ...plan.mostImportant].find((one) => one.id === dreamId);
    if (dream !== undefined && isForThem(dream))
      return c.redirect(addresses.newDream(citizenId, dream.isMostImportant, form.values.to), 303);
  }
  const changed = await changeWords(c.var.visit, form.command, { ...at, words, symbols, version: read });
  const conflict = answerWordsConflict(c, changed, form.typed);
  if (conflict !== null) return conflict;
  if (isRefusal(changed)) return answerWithEditDream(c, { ...form, why: changed });
  const here = addresses.dream(citizenId, dreamId, 'edit');
  const to = await afterOwnWords(c, form.command, form.values, at, here);
  if (isRefusal(to)) return answerWithEditDream(c, savedForm(form.values, to));
  return c.redirect(to ?? addresses.dreams(citizenId), 303);
};

async function answerWithEditDream(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const { plan } = seen;
  const dream = [...plan.dreams, ...plan.mostImportant].find((one) => one.id === idParam(c, 'dreamId'));
  if (dream === undefined) throw new NotFound();
  const page = pageOf(c);
  const { citizen } = page.words.plan;
  const { id: citizenId } = plan.citizen;
  return c.html(
    <OwnWordsPage
      {...viewOn(page)}
      question={dream.isMostImportant ? citizen.importantQuestion : citizen.dreamQuestion}
      action={addresses.dream(citizenId, dream.id, 'edit')}
      takeAway={addresses.dream(citizenId, dream.id, 'take-away')}
      back={{ href: addresses.dreams(citizenId), label: page.words.common.citizen.back }}
      citizen={plan.citizen}
      files={await seeFilesBeside(c.var.visit, citizenId, dream.id)}
      {...(await wordsToChange(c, dream, back))}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

/** "Ja, det passer". */
export const confirmDream: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, onwardForm);
  const confirmed = await confirmWords(c.var.visit, form.command, {
    citizenId,
    at: 'dream',
    id: idParam(c, 'dreamId'),
  });
  if (isRefusal(confirmed)) throw new NotFound();
  return c.redirect(goesOnWithFits(form) ? addresses.fits(citizenId) : addresses.dreams(citizenId), 303);
};

/** "Nej, det passer ikke", of an agreed plan. */
export const sayDreamFitsNot: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, fitsNotForm);
  if (!form.ok) throw new NotFound();
  const at = { citizenId, at: 'dream', id: idParam(c, 'dreamId') } as const;
  const isTrue = form.values.isTrue === 'yes';
  const answered = await answerFitsNot(c.var.visit, form.command, { ...at, isTrue });
  if (isRefusal(answered) && answered.refused !== 'planIsOpen') throw new NotFound();
  return c.redirect(addresses.fits(citizenId), 303);
};

const outForm = z.object({ out: z.enum(['yes', 'no']), onward: z.literal('fits').optional() });

/** Takes words away, or brings them back. */
export const takeDreamAway: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, outForm);
  if (!form.ok) throw new NotFound();
  const at = { citizenId, at: 'dream', id: idParam(c, 'dreamId'), isOut: form.values.out === 'yes' } as const;
  const taken = await takeWordsAway(c.var.visit, form.command, at);
  if (isRefusal(taken) && taken.refused !== 'planIsAgreed') throw new NotFound();
  if (goesOnWithFits(form)) return c.redirect(addresses.fits(citizenId), 303);
  const actor = await c.var.visit.whoAmI();
  if (actor.personId !== citizenId) return c.redirect(`${addresses.plan(citizenId)}#dreams`, 303);
  // Whoever takes a dream away is asked at once about the goals that came of it (R-M5).
  const { goalAsked } = await seenForWriting(c, (rights) => rights.isCitizen);
  const isAsked = form.values.out === 'yes' && goalAsked !== null;
  return c.redirect(isAsked ? addresses.fits(citizenId) : addresses.dreams(citizenId), 303);
};
