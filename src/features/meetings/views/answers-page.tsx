import { isTheirs, type PartyStanding, toldAnswer } from '../../../domain/plan/agreement.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';
import type { AnswersView } from '../use-cases/see-answers.ts';
import { addresses } from './addresses.ts';
import { AnswersOf, earlierOf, FilesOf } from './answers-of.tsx';
import { StaffFrame } from './frame.tsx';
import { TalksTold } from './talks.tsx';
import { SaidBefore } from './what-is-new.tsx';

const kinds: Readonly<Record<PartyStanding['state'], StatusKind>> = {
  agree: 'done',
  partly: 'neutral',
  disagree: 'attention',
  couldNotAnswer: 'neutral',
  doesNotKnow: 'neutral',
  awaitsConfirmation: 'waiting',
  notAnswered: 'waiting',
};

interface Props {
  readonly page: PageContext;
  readonly view: AnswersView;
}

/** "Hvem har svaret": where every party stands, with their own words; silence is never yes (R-M8). */
export const AnswersPage = (props: Props) =>
  props.page.actor?.isCitizen ? <CitizenAnswers {...props} /> : <StaffAnswers {...props} />;

const CitizenAnswers = ({ page, view }: Props) => {
  const words = page.words.meetings.citizen;
  const { citizen, version, agreement } = view;
  const mine = agreement.parties.find(({ party }) => party.personId === citizen.id);
  const hasAnswered = mine?.standing != null && mine.awaiting === null;
  return (
    <CitizenPage page={page} title={words.answersTitle}>
      <p class="lead">{words.answersOverall[agreement.overall]}</p>
      <WhoIsNotAgreed
        page={page}
        view={view}
        states={words.states}
        nameOf={({ personId, name }) => (personId === citizen.id ? words.role.citizen : name)}
      />
      <p>{words.silence}</p>
      <div class="grid">
        {agreement.parties.map((standing) => {
          const shown = standing.standing ?? standing.awaiting;
          const earlier = earlierOf(view, standing);
          return (
            <Card title={standing.party.personId === citizen.id ? words.role.citizen : standing.party.name}>
              <div>
                {agreement.notShownTo.includes(standing.party.personId) ? (
                  <p>{words.notShownYet(standing.party.name)}</p>
                ) : (
                  <StatusPill kind={kinds[standing.state]}>{words.states[standing.state]}</StatusPill>
                )}
              </div>
              {standing.standing === null && (
                <SaidBefore
                  page={page}
                  before={view.saidBefore(standing.party.personId)}
                  states={words.states}
                />
              )}
              {shown !== null && shown.words !== '' && <p class="verbatim">{shown.words}</p>}
              {shown !== null && <FilesOf page={page} view={view} answer={shown} />}
              {shown !== null && standing.party.personId !== citizen.id && (
                <TalksTold page={page} talks={view.talksOf(shown)} name={givenNameOf(standing.party.name)} />
              )}
              {shown !== null && shown.recordedBy !== null && (
                <p class="note">{words.recordedBy(shown.recordedBy)}</p>
              )}
              {shown?.confirmedOn != null && (
                <p class="note">{words.confirmedOn(longDay(shown.confirmedOn, page.language))}</p>
              )}
              {earlier.length > 0 && (
                <div>
                  <h3>{words.earlier}</h3>
                  <ul>
                    {earlier.map((answer) => (
                      <li>
                        {words.states[toldAnswer(answer)]}. {answer.words}
                        <FilesOf page={page} view={view} answer={answer} />
                        {answer.recordedBy !== null && (
                          <span class="note">
                            {' '}
                            {answer.confirmedOn === null
                              ? words.neverConfirmed(answer.recordedBy)
                              : words.recordedBy(answer.recordedBy)}
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </Card>
          );
        })}
      </div>
      <div class="row">
        <LinkButton
          href={addresses.answer(citizen.id, version.id)}
          kind={hasAnswered ? 'secondary' : 'primary'}
          icon="thumbs-up"
        >
          {hasAnswered ? words.myAnswer : words.answerPlan}
        </LinkButton>
        <LinkButton href={`${addresses.plan(citizen.id)}/who-may-see`} icon="eye">
          {words.whoMaySee}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** The states that are no whole yes, in the order in which they are told. */
const notWholeYes = [
  'disagree',
  'partly',
  'doesNotKnow',
  'couldNotAnswer',
  'awaitsConfirmation',
  'notAnswered',
] as const;

/** By name who is not wholly agreed, state by state; those to whom the plan is not shown were not asked (R-M8, R-P6). */
const WhoIsNotAgreed = ({
  page,
  view,
  states,
  nameOf,
}: Props & {
  readonly states: Readonly<Record<PartyStanding['state'], string>>;
  readonly nameOf: (party: PartyStanding['party']) => string;
}) => {
  const { parties, notShownTo } = view.agreement;
  const lines = notWholeYes.flatMap((state) => {
    const names = parties
      .filter((one) => one.state === state && !notShownTo.includes(one.party.personId))
      .map(({ party }) => nameOf(party));
    return names.length === 0 ? [] : [page.words.meetings.staff.stateNames(states[state], names.join(', '))];
  });
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
};

const givenNameOf = (name: string): string => name.split(' ')[0] ?? name;

const StaffAnswers = ({ page, view }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen, version, agreement } = view;
  const title = view.seesAllAnswers ? words.answersTitle : words.ownAnswersTitle;
  const columns = [
    { label: words.party, cell: ({ party }: PartyStanding) => party.name },
    {
      label: words.answer,
      cell: ({ party, state, standing }: PartyStanding) => (
        <>
          {agreement.notShownTo.includes(party.personId) ? (
            words.notShownYet(party.name)
          ) : (
            <StatusPill kind={kinds[state]}>{words.answerStates[state]}</StatusPill>
          )}
          {standing === null && (
            <SaidBefore page={page} before={view.saidBefore(party.personId)} states={words.answerStates} />
          )}
        </>
      ),
    },
    {
      label: words.own,
      cell: (standing: PartyStanding) => <AnswersOf page={page} view={view} standing={standing} />,
    },
  ];
  // What somebody has answered themselves is theirs: a further answer is offered only as one they gave on paper (R-M8).
  const register = {
    label: words.register,
    cell: ({ party, standing }: PartyStanding) => {
      if (party.personId === view.myId)
        return <a href={addresses.answer(citizen.id, version.id)}>{words.myAnswer}</a>;
      const word = standing !== null && isTheirs(standing) ? words.registerNew : words.register;
      return (
        <a
          class={word === words.registerNew ? 'note' : undefined}
          href={addresses.register(citizen.id, version.id, party.personId)}
          aria-label={`${word}: ${party.name}`}
        >
          {word}
        </a>
      );
    },
  };
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={title(citizen.name)} tab="versions">
      <p>
        {words.answerAbout(version.roundNumber, version.number, longDay(version.madeOn, page.language))}{' '}
        {view.seesAllAnswers && <strong>{words.answersOverall[agreement.overall]}</strong>}{' '}
        <span class="note">{view.seesAllAnswers ? words.silence : words.onlyOwnAnswers}</span>
      </p>
      {view.seesAllAnswers && (
        <WhoIsNotAgreed page={page} view={view} states={words.answerStates} nameOf={({ name }) => name} />
      )}
      <DataTable
        caption={view.seesAllAnswers ? words.answersLink : words.ownAnswers}
        captionHidden
        rows={agreement.parties}
        empty={page.words.common.staff.nothingHere}
        columns={view.mayRegister ? [...columns, register] : columns}
      />
      <div class="row">
        {!view.mayRegister && agreement.parties.some(({ party }) => party.personId === view.myId) && (
          <LinkButton href={addresses.answer(citizen.id, version.id)} kind="primary">
            {words.myAnswer}
          </LinkButton>
        )}
        <LinkButton href={addresses.version(citizen.id, version.id)} icon="flag">
          {page.words.meetings.citizen.seePlan}
        </LinkButton>
      </div>
    </StaffFrame>
  );
};
