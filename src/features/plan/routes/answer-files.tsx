import { NotFound } from '../../../database/visit.ts';
import type { PlanSaid } from '../../../domain/plan/plan.ts';
import { idParam } from '../../../web/params.ts';
import { pageOf, type WebContext } from '../../../web/request.ts';
import { placeOfWords } from '../../answer-files/public.ts';
import { besideNewDream, besideNewGoalWords, besideWords } from '../use-cases/beside-words.ts';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from '../views/addresses.ts';
import { goalIn, seenForWriting } from './parts.ts';

const seenByCitizen = (c: WebContext): Promise<SeenPlan> => seenForWriting(c, (rights) => rights.isCitizen);

/** Words that are the citizen's own; what another wrote down becomes theirs on its own page first (R-P8). */
function ownOf(said: PlanSaid | undefined): PlanSaid {
  if (said === undefined) throw new NotFound();
  return said;
}

/** A dream, or what is most important, that stands in the plan: drawn, said or photographed too. */
export const dreamFiles = placeOfWords(async (c) => {
  const { plan, isOpen } = await seenByCitizen(c);
  const { id: citizenId } = plan.citizen;
  const otherwise = addresses.plan(citizenId);
  if (!isOpen) return otherwise;
  const all = [...plan.dreams, ...plan.mostImportant];
  const dream = ownOf(all.find(({ id }) => id === idParam(c, 'dreamId')));
  const page = addresses.dream(citizenId, dream.id, 'edit');
  const words = pageOf(c).words.plan.citizen;
  const isMostImportant = plan.mostImportant.some(({ id }) => id === dream.id);
  return {
    citizenId,
    phase: null,
    question: <h2>{isMostImportant ? words.importantQuestion : words.dreamQuestion}</h2>,
    page,
    formAt: (form) => `${page}/${form}`,
    standing: dream.files ?? [],
    beside: (work) => besideWords(work, { citizenId, at: 'dream', id: dream.id }),
    onward: () => `${page}#given`,
    otherwise,
  };
});

/** A dream that is drawn, said or photographed, and not written. */
export const newDreamFiles = placeOfWords(async (c) => {
  const { plan, isOpen } = await seenByCitizen(c);
  const { id: citizenId } = plan.citizen;
  const otherwise = addresses.plan(citizenId);
  if (!isOpen) return otherwise;
  const isMostImportant = c.req.query('important') === 'yes';
  const words = pageOf(c).words.plan.citizen;
  return {
    citizenId,
    phase: null,
    question: <h2>{isMostImportant ? words.importantQuestion : words.dreamQuestion}</h2>,
    page: addresses.newDream(citizenId, isMostImportant),
    formAt: (form) => addresses.newDream(citizenId, isMostImportant, form),
    standing: [],
    beside: (work, newId) => besideNewDream(work, { citizenId, newId, isMostImportant }),
    onward: ({ id }) => `${addresses.dream(citizenId, id, 'edit')}#given`,
    otherwise,
  };
});

/** The citizen's words on a goal that stand in the plan: drawn, said or photographed too. */
export const goalWordsFiles = placeOfWords(async (c) => {
  const seen = await seenByCitizen(c);
  const { id: citizenId } = seen.plan.citizen;
  const otherwise = addresses.plan(citizenId);
  if (!seen.isOpen) return otherwise;
  const goal = await goalIn(c, seen);
  const said = ownOf(goal.ownWords.find(({ id }) => id === idParam(c, 'wordsId')));
  const page = addresses.word(citizenId, goal.id, said.id, 'edit');
  return {
    citizenId,
    phase: null,
    question: <h2>{pageOf(c).words.plan.citizen.goalQuestion}</h2>,
    page,
    formAt: (form) => `${page}/${form}`,
    standing: said.files ?? [],
    beside: (work) => besideWords(work, { citizenId, at: 'goalWords', id: said.id }),
    onward: () => `${page}#given`,
    otherwise,
  };
});

/** Words on a goal that are drawn, said or photographed, and not written. */
export const newGoalWordsFiles = placeOfWords(async (c) => {
  const seen = await seenByCitizen(c);
  const { id: citizenId } = seen.plan.citizen;
  const otherwise = addresses.plan(citizenId);
  if (!seen.isOpen) return otherwise;
  const goal = await goalIn(c, seen);
  const page = addresses.newWords(citizenId, goal.id);
  return {
    citizenId,
    phase: null,
    question: <h2>{pageOf(c).words.plan.citizen.goalQuestion}</h2>,
    page,
    formAt: (form) => `${page}/${form}`,
    standing: [],
    beside: (work, newId) => besideNewGoalWords(work, { citizenId, goalId: goal.id, newId }),
    onward: ({ id }) => `${addresses.word(citizenId, goal.id, id, 'edit')}#given`,
    otherwise,
  };
});
