import { cellOf } from '../access/access-table.ts';
import { type AgreementStatus, agreementStatus, type Party, type PartyAnswer } from '../plan/agreement.ts';

/**
 * True for a party who does not read every agreed plan (§ 5): the citizen shows it to them (S), or chose that their offer is
 * given its part (R-M2).
 */
export function mustBeShownThePlan({ as }: Pick<Party, 'as'>): boolean {
  return cellOf('planVersion', as)?.read !== 'all';
}

/** Where the plan stands with its parties, and who cannot answer yet. */
export interface AskedStatus extends AgreementStatus {
  /** Ids of parties to whom the plan is not shown and who have said nothing. */
  readonly notShownTo: readonly string[];
}

/**
 * Where every party and the plan stand (R-M8), as `agreementStatus`. The silence of somebody to whom the citizen does not
 * show the plan (R-P6, § 5) is no missing answer. Takes also the ids of the parties to whom it is not shown.
 */
export function statusOfAsked(
  parties: readonly Party[],
  answers: readonly PartyAnswer[],
  keptFrom: readonly string[],
): AskedStatus {
  const all = agreementStatus(parties, answers);
  const notShownTo = all.parties
    .filter(
      ({ party, state }) =>
        state === 'notAnswered' && mustBeShownThePlan(party) && keptFrom.includes(party.personId),
    )
    .map(({ party }) => party.personId);
  const asked = parties.filter(({ personId }) => !notShownTo.includes(personId));
  return { parties: all.parties, overall: agreementStatus(asked, answers).overall, notShownTo };
}
