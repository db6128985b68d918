import { z } from 'zod';
import { lackingWithoutTogether } from '../../../domain/follow-up/adjustment.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { text } from '../../../web/forms.ts';
import type { WhyChanged } from '../use-cases/trace-of-step.ts';
import { besideItsField } from './answers.ts';

/** Why a step is changed, asked only where something stood there before: `reason` is absent until the page that asks was shown. */
export const whyFields = {
  reason: z.string().max(2000).optional(),
  together: z.enum(['yes', 'no']).optional(),
  whyNot: text(2000),
};

type WhyGiven = {
  readonly reason?: string | undefined;
  readonly together?: 'yes' | 'no' | undefined;
  readonly whyNot: string;
};

/** Why a step is changed, as the form says it; `ownReason` where the citizen changes it. */
export function whyGiven(
  { reason, together, whyNot }: WhyGiven,
  isMine: boolean,
  ownReason: string,
): WhyChanged {
  if (isMine) return { reason: ownReason, withCitizen: { together: true } };
  const withCitizen =
    together === 'yes' ? ({ together: true } as const) : ({ together: false, whyNot } as const);
  return { reason: reason ?? '', withCitizen };
}

/** What another's change of a step lacks while it is not said whether it was made together; none where the page was not shown yet. */
export function lackingWhy({ reason, together }: WhyGiven): readonly Refusal[] {
  if (reason === undefined || together !== undefined) return [];
  return lackingWithoutTogether(reason).map((one) => besideItsField(one, 'reason'));
}
