import { asHeld } from './change-of-help.ts';
import type { FormalFacts } from './formal-content.ts';
import type { Plan } from './plan.ts';

/**
 * What of a plan answers the headings of § 141 and VUM 2.0, so that nobody writes it twice (R-M9). Help counts as it was granted: what is
 * asked for and not answered leaves no heading open (R-O2).
 */
export function formalFactsOf(plan: Plan): FormalFacts {
  return {
    texts: Object.fromEntries(plan.formalTexts.map(({ heading, text }) => [heading, text])),
    notRelevant: plan.formalTexts.filter(({ isNotRelevant }) => isNotRelevant).map(({ heading }) => heading),
    wishes: plan.mostImportant.length + plan.dreams.length,
    goals: plan.goals.length,
    efforts: [...plan.goals.flatMap(({ efforts }) => efforts), ...plan.effortsForAll].map(asHeld),
  };
}
