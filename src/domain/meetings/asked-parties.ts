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
export interface AskedStatus extends Omit<AgreementStatus, 'overall'> {
  /** As `agreementStatus` has it of those who are asked; `askedAgree` where they all agree and somebody is not asked. */
  readonly overall: AgreementStatus['overall'] | 'askedAgree';
  /** Ids of parties to whom the plan is not shown and who have said nothing. */
  readonly notShownTo: readonly string[];
}

/**
 * Where every party and the plan stand (R-M8), as `agreementStatus`. The silence of somebody to whom the citizen does not
 * show the plan (R-P6, § 5) is no missing answer, and no yes either. Takes also the ids of the parties to whom it is not shown.
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
  const { overall } = agreementStatus(asked, answers);
  const isOfAll = notShownTo.length === 0 || overall !== 'allAgree';
  return { parties: all.parties, overall: isOfAll ? overall : 'askedAgree', notShownTo };
}

/**
 * To whom the citizen is asked whether to show the plan: to those who never were shown it. Whoever was shown it and is not any
 * more is hidden from by the citizen's own choice, and of that nothing is said (R-P6). Takes the parties to whom it is not shown,
 * and the ids of all who were ever shown it.
 */
export function askedToShow<Person extends { readonly personId: string }>(
  notShownTo: readonly Person[],
  everShown: readonly string[],
): readonly Person[] {
  return notShownTo.filter(({ personId }) => !everShown.includes(personId));
}
