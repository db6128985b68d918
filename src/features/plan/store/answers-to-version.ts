import { agreementStatus } from '../../../domain/plan/agreement.ts';
import { partiesOf } from '../../../domain/plan/parties.ts';
import type { AgreedVersion, PlanPerson } from '../../../domain/plan/plan.ts';
import type { PlanRows } from './plan-rows.ts';

/** What each party says of the newest version; who sees only their own answer learns of no silence (R-M8, § 5). */
export function answersTo(
  { answers, seesAllAnswers }: PlanRows,
  { id, givenName, familyName }: NonNullable<PlanRows['citizen']>,
  people: readonly PlanPerson[],
): Pick<AgreedVersion, 'answers' | 'isAgreedByAll'> {
  const around = people.flatMap((person) =>
    person.kind !== null && person.takesPart ? [{ ...person, as: person.kind }] : [],
  );
  const parties = partiesOf([
    { id, givenName, name: `${givenName} ${familyName}`, as: 'citizen' },
    ...around,
  ]);
  const { parties: standings, overall } = agreementStatus(
    parties.map((party) => ({ personId: party.id, name: party.name, as: party.as })),
    answers.map(({ authorId, ...answer }) => ({
      ...answer,
      recordedBy: authorId === answer.partyId ? null : authorId,
    })),
  );
  return {
    isAgreedByAll: seesAllAnswers && overall === 'allAgree',
    answers: standings
      .filter(({ standing, awaiting }) => seesAllAnswers || standing !== null || awaiting !== null)
      .map(({ party, state, standing }) => ({
        personId: party.personId,
        givenName: parties.find((one) => one.id === party.personId)?.givenName ?? '',
        name: party.name,
        state,
        words: standing?.words ?? '',
      })),
  };
}
