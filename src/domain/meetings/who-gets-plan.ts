import { isForOthers } from '../plan/part-for-offer.ts';

/** Somebody whose work for the citizen gives their offer the agreed plan by § 5. */
export interface LeadingPerson {
  readonly offerId: string;
  readonly offer: string;
  readonly kind: 'contactPerson' | 'providerLead';
  readonly givenName: string;
}

/** An offer that is given the plan without being chosen, and why (§ 5, R-M2). */
export interface OfferWithPlan {
  readonly offer: string;
  /** Whose work it is: contact persons where there are any, else who leads it. */
  readonly because: LeadingPerson['kind'];
  readonly names: readonly string[];
  /** Titles of goals that are for others by name, and so not in it (R-M3). */
  readonly without: readonly string[];
}

/**
 * The offers that read the agreed plan whether or not anybody chooses so (§ 5): the contact persons' and the provider leads',
 * each once, with the reason in persons. Takes who works for the citizen today, and the goals in their order.
 */
export function offersWithPlan(
  leading: readonly LeadingPerson[],
  goals: readonly { readonly title: string; readonly onlyFor: readonly string[] }[],
): readonly OfferWithPlan[] {
  const offers = new Map(leading.map(({ offerId, offer }) => [offerId, offer]));
  return [...offers].map(([id, offer]) => {
    const here = leading.filter(({ offerId }) => offerId === id);
    const because = here.some(({ kind }) => kind === 'contactPerson') ? 'contactPerson' : 'providerLead';
    const names = here.filter(({ kind }) => kind === because).map(({ givenName }) => givenName);
    return {
      offer,
      because,
      names: [...new Set(names)],
      without: goals.filter((goal) => isForOthers(goal, id)).map(({ title }) => title),
    };
  });
}
