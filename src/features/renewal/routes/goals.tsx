import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { masteryLevels, supportNeedLevels } from '../../../domain/plan/mastery.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { goalDecisions, goalOutcomes, insteadOfAnswer } from '../../../domain/renewal/status.ts';
import { closingPageAgain, fromClosing } from '../../../ui/back-to-closing.tsx';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { isFromClosing } from '../../../web/way-back.ts';
import { afterWords, waysFields } from '../../answer-files/public.ts';
import { besideReview } from '../use-cases/beside-answers.ts';
import { reviewGoal } from '../use-cases/review-goal.ts';
import { saveReview } from '../use-cases/save-review.ts';
import { type SaidNow, sayHowItGoesNow } from '../use-cases/say-how-it-goes-now.ts';
import { seeStatus } from '../use-cases/see-status.ts';
import { addresses, type GoalQuestion, writtenFor } from '../views/addresses.ts';
import { NextPage, NowPage, OutcomePage, WhatHelpedPage, WhatNowPage } from '../views/goal-questions.tsx';
import { type LastAsked, placeAfter } from '../views/onward.ts';
import { isOwn, type RefusedForm } from '../views/parts.tsx';
import { ReviewPage } from '../views/staff-forms.tsx';
import { faultsOf, refusedBy } from './answers.ts';
import { goalOfAddress, isTheCitizen, stop, whoseOf } from './status.tsx';

/** One question about one goal, on the citizen's own screen; staff have the whole on one page. */
const question =
  (which: GoalQuestion): Handler =>
  (c) =>
    questionPage(c, which);
export const showNow = question('now');
export const showOutcome = question('outcome');
export const showWhatHelped = question('what-helped');
export const showWhatNow = question('what-now');
export const showNext = question('next');

async function questionPage(
  c: WebContext,
  which: GoalQuestion,
  refusedForm?: () => RefusedForm,
): Promise<Response> {
  const { citizenId, view, one } = await goalOfAddress(c);
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.review(citizenId, one.goal.id), 303);
  const refused = refusedForm?.();
  const props = { page, view, one, refused };
  const withHelp = c.req.query('with-help') === 'yes';
  const screens = {
    now: () => <NowPage {...props} withHelp={withHelp} />,
    outcome: () => <OutcomePage {...props} />,
    'what-helped': () => <WhatHelpedPage {...props} />,
    'what-now': () => <WhatNowPage {...props} />,
    next: () => <NextPage {...props} withHelp={withHelp} />,
  };
  return c.html(screens[which](), refused === undefined ? 200 : 422);
}

/** The whole status of a goal, for those around the citizen. */
export const showReview: Handler = (c) => reviewPage(c);

async function reviewPage(c: WebContext, refusedForm?: () => RefusedForm): Promise<Response> {
  const { citizenId, view, one } = await goalOfAddress(c);
  const page = pageOf(c);
  if (isOwn({ page, citizenId })) return c.redirect(addresses.status(citizenId), 303);
  const whose = whoseOf(c);
  if (whose !== 'own' && !view.records) throw new NotFound();
  const refused = refusedForm?.();
  return c.html(
    <ReviewPage
      page={page}
      view={view}
      one={one}
      whose={whose}
      isFromClosing={isFromClosing(c)}
      refused={refused}
    />,
    refused === undefined ? 200 : 422,
  );
}

const cards = z.object({
  level: z.enum([...masteryLevels, 'withHelp']).optional(),
  dontKnow: z.string().max(10).optional(),
  stop,
});

/** Keeps how it goes now: the citizen's card. Others say it together with the status of the goal. */
export const sayNow: Handler = (c) => keepCard(c, 'now');

/** Keeps what the citizen hopes for at the next meeting (R-M6). */
export const sayNext: Handler = (c) => keepCard(c, 'next');

async function keepCard(c: WebContext, which: 'now' | 'next'): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  if (!(await isTheCitizen(c, citizenId))) throw new NotFound();
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, cards);
  const nothingChosen = { refused: 'answerMissing' } as const;
  if (!form.ok) return questionPage(c, which, () => faultsOf(pageOf(c), form));
  const { level, dontKnow } = form.values;
  const stops = form.values.stop !== undefined;
  // Nothing was said: there is nothing to keep.
  if (stops && level === undefined) return c.redirect(addresses.status(citizenId), 303);
  if (level === undefined && dontKnow === undefined)
    return questionPage(c, which, () => refusedBy(pageOf(c), form, nothingChosen, 'level'));
  // "Med hjælp" waits for how much: the second card.
  if (level === 'withHelp' && dontKnow === undefined)
    return c.redirect(addresses.cardWithHelp(citizenId, goalId, which), 303);
  const chosen = dontKnow !== undefined || level === 'withHelp' ? null : (level ?? null);
  const said = which === 'now' ? { level: chosen } : { expected: chosen ?? ('dontKnow' as const) };
  const kept = await sayHowItGoesNow(c.var.visit, form.command, {
    ...said,
    citizenId,
    goalId,
    asSaidByCitizen: false,
  });
  if (isRefusal(kept)) return c.redirect(addresses.status(citizenId), 303);
  if (stops) return c.redirect(addresses.status(citizenId), 303);
  return c.redirect(
    which === 'now'
      ? addresses.goal(citizenId, goalId, 'outcome')
      : await placeOnward(c, citizenId, { kind: 'hope', id: goalId }),
    303,
  );
}

/** Where the citizen comes after something was asked. */
async function placeOnward(c: WebContext, citizenId: string, last: LastAsked): Promise<string> {
  return placeAfter(await seeStatus(c.var.visit, citizenId), last);
}

/** Keeps one tapped answer about a goal, and goes on to the next question. */
async function keepTap(
  c: WebContext,
  said: Parameters<typeof reviewGoal>[2]['said'],
  command: Parameters<typeof reviewGoal>[1],
  onward: (citizenId: string, goalId: string) => string | Promise<string>,
): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const own = { whose: 'own', spokenBy: '', version: null } as const;
  const kept = await reviewGoal(c.var.visit, command, { citizenId, goalId, said, ...own });
  // A recorded decision is written as a whole; a tap that is refused leads back to where that is done.
  if (isRefusal(kept)) return c.redirect(addresses.status(citizenId), 303);
  return c.redirect(await onward(citizenId, goalId), 303);
}

/** "Hvor langt er du kommet?" */
export const sayOutcome: Handler = async (c) => {
  const form = await readForm(c, z.object({ outcome: z.enum([...goalOutcomes, ...insteadOfAnswer]) }));
  if (!form.ok) throw new NotFound();
  return keepTap(c, form.values, form.command, (citizenId, goalId) =>
    addresses.goal(citizenId, goalId, 'what-helped'),
  );
};

/** "Hvad skal der ske nu?" – the last question about a goal. */
export const sayWhatNow: Handler = async (c) => {
  const form = await readForm(c, z.object({ whatNow: z.enum([...goalDecisions, ...insteadOfAnswer]) }));
  if (!form.ok) throw new NotFound();
  return keepTap(c, form.values, form.command, (citizenId, goalId) =>
    placeOnward(c, citizenId, { kind: 'goal', id: goalId }),
  );
};

/** "Hvad hjalp dig?" */
export const sayWhatHelped: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, z.object({ whatHelped: text(4000), version, stop, ...waysFields }));
  if (!form.ok) return questionPage(c, 'what-helped', () => faultsOf(pageOf(c), form));
  const { whatHelped, version: read, stop: stops, ...pressed } = form.values;
  const said = {
    citizenId,
    goalId,
    said: { whatHelped },
    whose: 'own',
    spokenBy: '',
    version: read,
  } as const;
  const kept = await reviewGoal(c.var.visit, form.command, said);
  if (isRefusal(kept)) return c.redirect(addresses.status(citizenId), 303);
  if (kept !== undefined) {
    const label = pageOf(c).words.renewal.citizen.whatHelpedQuestion;
    const fields = [{ name: 'whatHelped', label, theirs: kept.words }];
    return conflictPage(c, { fields, currentVersion: kept.currentVersion, typed: form.typed });
  }
  const here = addresses.goal(citizenId, goalId, 'what-helped');
  const to = await afterWords(c, form.command, pressed, {
    citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) => besideReview(work, citizenId, goalId, form.command.id),
  });
  if (isRefusal(to)) return c.redirect(addresses.status(citizenId), 303);
  const onward =
    stops === undefined ? addresses.goal(citizenId, goalId, 'what-now') : addresses.status(citizenId);
  return c.redirect(to ?? onward, 303);
};

const optionally = <Value extends string>(values: readonly Value[]) =>
  z.union([z.literal('').transform(() => null), z.enum(values)]).default(null);
const wholeReview = z.object({
  outcome: z.enum(goalOutcomes).optional(),
  whatHelped: text(4000),
  whatNow: z.enum(goalDecisions).optional(),
  version,
  level: optionally(masteryLevels),
  supportNeed: optionally(supportNeedLevels),
  levelBefore: text(40),
  supportNeedBefore: text(40),
  expected: optionally([...masteryLevels, 'dontKnow']),
  expectedBefore: text(40),
  why: text(4000),
});

/** Beside which field a refusal stands. */
const placesOf: Readonly<Record<string, string>> = {
  whatNowMissing: 'whatNow',
  whyNotFollowedMissing: 'why',
  whyWithoutAnswerMissing: 'why',
  scoreEmpty: 'level',
  noMeetingToScoreAt: 'level',
};

/** Keeps the whole status of a goal: how it goes now, where that was changed, then how far it got and what happens now. */
export const review: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const whose = whoseOf(c);
  const form = await readForm(c, wholeReview);
  if (!form.ok) return reviewPage(c, () => faultsOf(pageOf(c), form));
  const { outcome, whatHelped, whatNow, version: read, why } = form.values;
  const onward = isFromClosing(c) ? closingPageAgain(citizenId) : addresses.status(citizenId);
  const levels = newlySaid(form.values);
  if (isRefusal(levels)) return reviewPage(c, () => refusedBy(pageOf(c), form, levels, 'level'));
  const now = levels && { ...levels, citizenId, goalId, asSaidByCitizen: whose === 'citizen' };
  const saysMore = read > 0 || outcome !== undefined || whatNow !== undefined || whatHelped !== '';
  const said = { whatHelped, ...(outcome && { outcome }), ...(whatNow && { whatNow }) };
  const notFollowed = { why };
  const written = { citizenId, goalId, said, version: read, whose, spokenBy: '', notFollowed };
  const kept =
    now !== null && !saysMore
      ? await sayHowItGoesNow(c.var.visit, form.command, now)
      : await saveReview(c.var.visit, form.command, { now, review: written });
  if (isRefusal(kept)) {
    return reviewPage(c, () => refusedBy(pageOf(c), form, kept, placesOf[kept.refused] ?? 'outcome'));
  }
  if (kept !== undefined) {
    const label = pageOf(c).words.renewal.staff.whatHelped;
    return conflictPage(c, {
      fields: [{ name: 'whatHelped', label, theirs: kept.words }],
      currentVersion: kept.currentVersion,
      typed: form.typed,
      action: fromClosing(writtenFor(addresses.review(citizenId, goalId), whose), isFromClosing(c)),
    });
  }
  return c.redirect(onward, 303);
};

/**
 * What the form says anew of how it goes and what is expected; null where it is as before. Refuses a level that is taken away:
 * what was said once is said in another way, and not taken back.
 */
function newlySaid({
  level,
  levelBefore,
  supportNeed,
  supportNeedBefore,
  expected,
  expectedBefore,
}: z.infer<typeof wholeReview>): Pick<SaidNow, 'level' | 'supportNeed' | 'expected'> | Refusal | null {
  const isNewNow = (level ?? '') !== levelBefore || (supportNeed ?? '') !== supportNeedBefore;
  const isNewExpected = (expected ?? '') !== expectedBefore;
  const isNowEmpty = level === null && supportNeed === null;
  if (!isNewNow && !isNewExpected) return null;
  if (isNewNow && isNowEmpty) return refuse('scoreEmpty');
  return { ...(!isNowEmpty && { level, supportNeed }), ...(isNewExpected && { expected }) };
}
