import { isTheirs, type PartyStanding, toldAnswer } from '../../../domain/plan/agreement.ts';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { AnswersView } from '../use-cases/see-answers.ts';
import { addresses } from './addresses.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswersOf, earlierOf } from './answers-of.tsx';
import { type Came, summaryOf } from './forms.ts';
import { StaffFrame } from './frame.tsx';

/** The caseworker registers what another party answered; it awaits that party's own yes (R-M8). */
export const RegisterPage = ({
  page,
  view,
  partyId,
  came,
}: {
  page: PageContext;
  view: AnswersView;
  partyId: string;
  came: Came | null;
}) => {
  const words = page.words.meetings.staff;
  const { citizen, version } = view;
  const standing = view.agreement.parties.find(({ party }) => party.personId === partyId);
  const name = standing?.party.name ?? '';
  // They have answered themselves: what is written here is a further answer, and hides nothing of theirs (R-M8).
  const isFurther = standing?.standing != null && isTheirs(standing.standing);
  const title = isFurther ? words.registerNewTitle(name) : words.registerTitle(name);
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={title} tab="versions">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <p>{words.answerAbout(version.roundNumber, version.number, longDay(version.madeOn, page.language))}</p>
      {isFurther && <p>{words.registerNewLead(name)}</p>}
      <p>{words.registerLead(name)}</p>
      {standing !== undefined && <Stands page={page} view={view} standing={standing} />}
      <AnswerForm
        page={page}
        action={addresses.register(citizen.id, version.id, partyId)}
        question={words.registerQuestion(name)}
        wordsLabel={words.registerWords}
        send={words.register}
        labels={words.answerStates}
        came={came}
        cancel={addresses.answers(citizen.id, version.id)}
      />
    </StaffFrame>
  );
};

/** What the party has answered already, and what a new answer does with it: nothing that was said is lost (R-T5). */
const Stands = ({
  page,
  view,
  standing,
}: {
  page: PageContext;
  view: AnswersView;
  standing: PartyStanding;
}) => {
  const words = page.words.meetings.staff;
  const { name } = standing.party;
  const own = standing.standing;
  if (own === null && standing.awaiting === null && earlierOf(view, standing).length === 0) return null;
  return (
    <Card title={words.registerStands(name)}>
      {own !== null && (
        <p>
          <strong>{words.answerStates[toldAnswer(own)]}</strong>
        </p>
      )}
      <AnswersOf page={page} view={view} standing={standing} />
      {own !== null && isTheirs(own) && <p>{words.registerKeeps(name)}</p>}
      {standing.awaiting !== null && <p>{words.registerInstead(name)}</p>}
    </Card>
  );
};
