import { statusOfAsked } from '../../../domain/meetings/asked-parties.ts';
import { type PartyAnswer, saidBefore, toldAnswer } from '../../../domain/plan/agreement.ts';
import { partiesOf } from '../../../domain/plan/parties.ts';
import type { AgreedVersion } from '../../../domain/plan/plan.ts';
import type { PlanRows } from './plan-rows.ts';

/**
 * What each who is asked says of the newest version: those who came, without those to whom it is not shown (R-P6, R-M2).
 * Who sees only their own answer learns of no silence (R-M8, § 5).
 */
export function answersTo(
  { answers, answersBefore, files, seesAllAnswers, participants, keptFrom }: PlanRows,
  citizen: NonNullable<PlanRows['citizen']>,
): Pick<AgreedVersion, 'answers' | 'isAgreedByAll' | 'notShownTo'> {
  const came = participants.filter(({ id, didNotCome }) => id !== citizen.id && !didNotCome);
  const parties = partiesOf([{ ...citizen, as: 'citizen' }, ...came]);
  const givenNameOf = (personId: string): string =>
    parties.find(({ id }) => id === personId)?.givenName ?? '';
  const asGiven = ({ authorId, ...answer }: PlanRows['answers'][number]) => ({
    ...answer,
    recordedBy: authorId === answer.partyId ? null : authorId,
  });
  const given = answers.map(asGiven);
  const former = answersBefore.map(asGiven);
  const beforeOf = (personId: string) => {
    const said = saidBefore(personId, former);
    return said && { answer: toldAnswer(said), on: said.answeredOn };
  };
  const status = statusOfAsked(
    parties.map(({ id, givenName, familyName, as }) => ({
      personId: id,
      name: `${givenName} ${familyName}`,
      as,
    })),
    given,
    keptFrom,
  );
  const filesOf = (standing: PartyAnswer | null) => {
    const id = given.find((answer) => answer === standing)?.id;
    return files.filter(({ besideId }) => besideId === id);
  };
  const isKeptFrom = (personId: string): boolean => status.notShownTo.includes(personId);
  return {
    isAgreedByAll: seesAllAnswers && (status.overall === 'allAgree' || status.overall === 'askedAgree'),
    answers: status.parties
      .filter(({ party }) => !isKeptFrom(party.personId))
      .filter(({ standing, awaiting }) => seesAllAnswers || standing !== null || awaiting !== null)
      .map(({ party, state, standing }) => ({
        personId: party.personId,
        givenName: givenNameOf(party.personId),
        name: party.name,
        state,
        before: standing === null ? beforeOf(party.personId) : null,
        words: standing?.words ?? '',
        files: filesOf(standing),
      })),
    notShownTo: parties
      .filter(({ id, as }) => as !== 'otherProvider' && isKeptFrom(id))
      .map(({ id, givenName }) => ({ personId: id, givenName })),
  };
}
