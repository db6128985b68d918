import { z } from 'zod';
import { noFiles } from '../../../domain/answer-file.ts';
import type { MasteryLevel } from '../../../domain/plan/mastery.ts';
import {
  masteryFromCards,
  masteryLevels,
  supportNeedLevels,
  whoDoesItCards,
} from '../../../domain/plan/mastery.ts';
import type { PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { isRefusal, refuse } from '../../../domain/refusal.ts';
import { closingPageAgain } from '../../../ui/back-to-closing.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { StandsElsewhere } from '../../../web/stands-elsewhere.ts';
import { isFromClosing } from '../../../web/way-back.ts';
import { afterWords, placeOfWords, seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { answerMasteryCard } from '../use-cases/answer-mastery-card.ts';
import { besideDisagreement } from '../use-cases/beside-disagreement.ts';
import { disagree } from '../use-cases/disagree.ts';
import { scoreGoal } from '../use-cases/score-goal.ts';
import { addresses } from '../views/addresses.ts';
import { ScoreFormPage } from '../views/score-form.tsx';
import { CardPage, DisagreePage, ScoredPage } from '../views/score-pages.tsx';
import { answerConflict, answerWordsConflict } from './conflicts.ts';
import { type Back, goalIn, refusedForm, seenForWriting, toPlan, viewOn } from './parts.ts';

/** The citizen's own answer at this meeting. */
function ownAnswer(goal: PlanGoal): PlanScore | undefined {
  return goal.scores.find(
    (score) => score.as === 'citizen' && score.recordedBy === null && score.place === null,
  );
}

/** "Hvordan går det nu?" */
export const showNow: Handler = (c) => answerWithCard(c, 'now', c.req.query('with-help') === 'yes');
/** "Hvordan går det på næste møde?" */
export const showNext: Handler = (c) => answerWithCard(c, 'next', c.req.query('with-help') === 'yes');
/** Takes the card about now. */
export const saveNow: Handler = (c) => saveCard(c, 'now');
/** Takes the card about the next meeting. */
export const saveNext: Handler = (c) => saveCard(c, 'next');

const helpLevels = ['withMuchHelp', 'withSomeHelp', 'withLittleHelp'] as const;
const cardForm = z.object({
  card: z.union([z.enum(whoDoesItCards), z.enum(helpLevels)]).optional(),
  asked: z.literal('howMuch').optional(),
  dontKnow: z.literal('yes').optional(),
});

/** Each card is kept at once; "med hjælp" leads to how much before anything is kept. */
async function saveCard(c: WebContext, question: 'now' | 'next'): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, cardForm);
  const asksHowMuch = form.typed.asked === 'howMuch';
  if (!form.ok) return answerWithCard(c, question, asksHowMuch, { ...form, why: form.errors });
  const { card, dontKnow } = form.values;
  if (dontKnow === undefined && card === 'withHelp') {
    const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
    if (!seen.isOpen) throw tooLate(c, 'withHelp');
    return c.redirect(addresses.card(citizenId, goalId, question, 'with-help'), 303);
  }
  const level = levelOf(card);
  if (dontKnow === undefined && level === null) {
    return answerWithCard(c, question, asksHowMuch, { ...form, why: refuse('cardMissing', 'card') });
  }
  const answer = { citizenId, goalId, question, level: dontKnow === undefined ? level : null };
  const kept = await answerMasteryCard(c.var.visit, form.command, answer);
  if (isRefusal(kept)) {
    if (kept.refused === 'planIsAgreed') throw tooLate(c, answer.level ?? 'dontKnow');
    return answerWithCard(c, question, asksHowMuch, { ...form, why: kept });
  }
  return c.redirect(
    question === 'now' ? addresses.card(citizenId, goalId, 'next') : addresses.scored(citizenId, goalId),
    303,
  );
}

/** Says that a card came when the meeting was over, and which: no second try would keep it (R-M8, R-T5). */
function tooLate(c: WebContext, chosen: MasteryLevel | 'withHelp' | 'dontKnow'): StandsElsewhere {
  const { citizen } = pageOf(c).words.common;
  const chose = chosen === 'dontKnow' ? citizen.dontKnow : citizen.mastery[chosen];
  return new StandsElsewhere(addresses.plan(idParam(c, 'citizenId')), { to: 'plan', chose });
}

function levelOf(card: z.infer<typeof cardForm>['card']): MasteryLevel | null {
  if (card === undefined) return null;
  return (
    helpLevels.find((level) => level === card) ??
    masteryFromCards(card as 'othersDoIt' | 'withHelp' | 'onMyOwn', null)
  );
}

async function answerWithCard(
  c: WebContext,
  question: 'now' | 'next',
  asksHowMuch: boolean,
  back?: Back,
): Promise<Response> {
  const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
  const goal = await goalIn(c, seen);
  if ((!seen.isOpen || seen.plan.meeting === null) && back === undefined) {
    // Half an answer was given: "med hjælp" is kept with how much, and that came too late.
    if (asksHowMuch) return c.redirect(addresses.planTooLate(seen.plan.citizen.id), 303);
    return toPlan(c, seen);
  }
  const page = pageOf(c);
  return c.html(
    <CardPage
      {...viewOn(page)}
      citizenId={seen.plan.citizen.id}
      goal={goal}
      question={question}
      asksHowMuch={asksHowMuch}
      own={ownAnswer(goal)}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

/** What the citizen answered. */
export const showScored: Handler = async (c) => {
  const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
  const goal = await goalIn(c, seen);
  return c.html(
    <ScoredPage page={pageOf(c)} citizen={seen.plan.citizen} goal={goal} own={ownAnswer(goal)} />,
  );
};

/** "Jeg er ikke enig". */
export const showDisagree: Handler = (c) => answerWithDisagree(c);

const disagreeForm = z.object({
  words: text(4000),
  version,
  agreeAgain: z.literal('yes').optional(),
  ...waysFields,
});

/** Keeps the disagreement, with or without words, or takes it back. */
export const saveDisagree: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, disagreeForm);
  if (!form.ok) return answerWithDisagree(c, { ...form, why: form.errors });
  const { words, agreeAgain, to } = form.values;
  const here = addresses.disagree(citizenId, goalId);
  // Nothing is said yet: it is said with what is drawn, said or photographed.
  if (to !== undefined && words.trim() === '' && form.values.version === 0)
    return c.redirect(`${here}/${to}`, 303);
  const input = {
    citizenId,
    goalId,
    version: form.values.version,
    words: agreeAgain === 'yes' ? null : words,
  };
  const said = await disagree(c.var.visit, form.command, input);
  const conflict = answerWordsConflict(c, said, form.typed);
  if (conflict !== null) return conflict;
  if (isRefusal(said)) return answerWithDisagree(c, { ...form, why: said });
  const pressed = await afterWords(c, form.command, form.values, {
    citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) => besideDisagreement(work, { citizenId, goalId, newId: null }),
  });
  const onward = `${addresses.goal(citizenId, goalId)}#score`;
  return c.redirect(pressed === null || isRefusal(pressed) ? onward : pressed, 303);
};

/** Why the citizen does not agree, drawn, said or photographed (R-P5, R-M7). */
export const disagreementFiles = placeOfWords(async (c) => {
  const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
  const goal = await goalIn(c, seen);
  const { id: citizenId } = seen.plan.citizen;
  if (!seen.isOpen || seen.plan.meeting === null) return addresses.plan(citizenId);
  const page = addresses.disagree(citizenId, goal.id);
  return {
    citizenId,
    phase: null,
    question: (
      <>
        <p class="lead">{goal.title}</p>
        <h2>{pageOf(c).words.plan.citizen.disagreeQuestion}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: goal.disagreement?.files ?? [],
    beside: (work, newId) => besideDisagreement(work, { citizenId, goalId: goal.id, newId }),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

async function answerWithDisagree(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
  const goal = await goalIn(c, seen);
  if ((!seen.isOpen || seen.plan.meeting === null) && back === undefined) return toPlan(c, seen);
  const { id: citizenId } = seen.plan.citizen;
  const files =
    goal.disagreement === null ? noFiles : await seeFilesBeside(c.var.visit, citizenId, goal.disagreement.id);
  const page = pageOf(c);
  const refused = back && refusedForm(page, back);
  return c.html(
    <DisagreePage page={page} citizen={seen.plan.citizen} goal={goal} files={files} refused={refused} />,
    back === undefined ? 200 : 422,
  );
}

/** The way to one's own score: the citizen's cards, everybody else's form. */
export const showScore: Handler = async (c) => {
  const seen = await seenForWriting(c, ({ scoresAs }) => scoresAs !== null);
  const goal = await goalIn(c, seen);
  if (seen.rights.isCitizen) return c.redirect(addresses.card(seen.plan.citizen.id, goal.id, 'now'), 303);
  return answerWithForm(c, false);
};
/** Where the caseworker writes down what the citizen says. */
export const showScoreForCitizen: Handler = (c) => answerWithForm(c, true);
/** Keeps one's own score. */
export const saveScore: Handler = (c) => saveForm(c, false);
/** Keeps what the citizen says, as recorded by the caseworker. */
export const saveScoreForCitizen: Handler = (c) => saveForm(c, true);

const level = z
  .union([z.literal('').transform(() => null), z.literal('dontKnow'), z.enum(masteryLevels)])
  .default(null);
const scoreForm = z.object({
  place: text(200),
  masteryNow: level,
  expectedMastery: level,
  supportNeed: z.union([z.literal('').transform(() => null), z.enum(supportNeedLevels)]).default(null),
  words: text(4000),
  version,
});

async function saveForm(c: WebContext, asSaidByCitizen: boolean): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, scoreForm);
  if (!form.ok) return answerWithForm(c, asSaidByCitizen, { ...form, why: form.errors });
  const { masteryNow, expectedMastery, supportNeed, words, place } = form.values;
  const score = await scoreGoal(c.var.visit, form.command, {
    citizenId,
    goalId,
    place: place.trim(),
    asSaidByCitizen,
    version: form.values.version,
    masteryNow: masteryNow === 'dontKnow' ? null : masteryNow,
    expectedMastery: expectedMastery === 'dontKnow' ? null : expectedMastery,
    doesntKnow: masteryNow === 'dontKnow',
    doesntKnowExpected: expectedMastery === 'dontKnow',
    supportNeed,
    words,
  });
  const conflict = answerConflict(c, score, form.typed, ({ plan }) => ({ words: plan.staff.scoreWords }));
  if (conflict !== null) return conflict;
  if (isRefusal(score)) return answerWithForm(c, asSaidByCitizen, { ...form, why: score });
  const onward = `${addresses.plan(citizenId)}#scores-${goalId}`;
  return c.redirect(isFromClosing(c) ? closingPageAgain(citizenId) : onward, 303);
}

async function answerWithForm(c: WebContext, forCitizen: boolean, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (may) =>
    forCitizen ? may.writesPlan : may.scoresAs !== null && !may.isCitizen,
  );
  const goal = await goalIn(c, seen);
  const { plan, rights, reader } = seen;
  if ((!seen.isOpen || plan.meeting === null) && back === undefined) return toPlan(c, seen);
  const place = String(back?.typed.place ?? c.req.query('place') ?? '').trim();
  const isAnother = back === undefined && c.req.query('another') === 'place';
  const isMine = (score: PlanScore): boolean =>
    score.personId === reader.personId &&
    (score.as === 'citizen') === forCitizen &&
    (score.place ?? '') === place;
  const page = pageOf(c);
  return c.html(
    <ScoreFormPage
      {...viewOn(page)}
      plan={plan}
      goal={goal}
      kept={isAnother ? undefined : goal.scores.find(isMine)}
      place={place}
      forCitizen={forCitizen}
      isCaseworker={rights.writesPlan}
      isProfessional={rights.scoresAs === 'professional'}
      isFromClosing={isFromClosing(c)}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}
