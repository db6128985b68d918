import { type PartyAnswer, type PartyStanding, toldAnswer } from '../../../domain/plan/agreement.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { AnswerRow } from '../store/answer-rows.ts';
import type { AnswersView } from '../use-cases/see-answers.ts';
import { addresses } from './addresses.ts';
import { TalksTold } from './talks.tsx';

/** What a party answered before the answers that stand or await them, the oldest first (R-M8). */
export const earlierOf = (
  view: Pick<AnswersView, 'answers'>,
  { party, standing, awaiting }: PartyStanding,
): readonly AnswerRow[] =>
  view.answers.filter(
    (answer) => answer.partyId === party.personId && answer !== standing && answer !== awaiting,
  );

interface Props {
  readonly page: PageContext;
  readonly view: Pick<
    AnswersView,
    'answers' | 'citizen' | 'filesOf' | 'talksOf' | 'waits' | 'idOf' | 'mayRegister' | 'seesAllAnswers'
  >;
  readonly standing: PartyStanding;
}

/** Every answer of one party for staff: the one that stands, what awaits their yes, and the earlier ones folded away (R-M8). */
export const AnswersOf = ({ page, view, standing }: Props) => {
  const words = page.words.meetings.staff;
  const earlier = earlierOf(view, standing);
  return (
    <div class="stack tight">
      {standing.standing !== null && <Given page={page} view={view} answer={standing.standing} />}
      {standing.standing !== null && (
        <WhatWasDone page={page} view={view} answer={standing.standing} name={standing.party.name} />
      )}
      {standing.awaiting !== null && <Given page={page} view={view} answer={standing.awaiting} awaits />}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((answer) => (
            <div>
              <p class="note">
                {words.answerStates[toldAnswer(answer)]} · {shortDay(answer.answeredOn, page.language)}
                {answer.words !== '' && ` · ${answer.words}`}
                {answer.recordedBy !== null &&
                  ` · ${answer.confirmedOn === null ? words.neverConfirmed(answer.recordedBy) : words.registeredBy(answer.recordedBy)}`}
              </p>
              <FilesOf page={page} view={view} answer={answer} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
};

interface GivenProps extends Pick<Props, 'page' | 'view'> {
  readonly answer: PartyAnswer;
  readonly awaits?: boolean;
}

/** What the citizen drew, said or photographed beside an answer of theirs. */
export const FilesOf = ({ page, view, answer }: GivenProps) => (
  <FilesOfWords
    citizenId={view.citizen.id}
    files={view.filesOf(answer)}
    names={namesFor(page, view.citizen.givenName, answer.words)}
  />
);

const Given = ({ page, view, answer, awaits = false }: GivenProps) => {
  const words = page.words.meetings.staff;
  const said = [
    awaits && `${words.answerStates[toldAnswer(answer)]} (${words.awaitsTheirYes})`,
    words.answeredOn(shortDay(answer.answeredOn, page.language)),
    answer.recordedBy !== null && words.registeredBy(answer.recordedBy),
    answer.confirmedOn !== null && words.confirmedOn(shortDay(answer.confirmedOn, page.language)),
  ];
  return (
    <div>
      {answer.words !== '' && <p class="verbatim">{answer.words}</p>}
      <FilesOf page={page} view={view} answer={answer} />
      <p class="note">{said.filter(Boolean).join(' · ')}</p>
    </div>
  );
};

/** What was done about an answer that is no whole yes (R-M8): what is told of talks, or the way to take it up. */
const WhatWasDone = ({ page, view, answer, name }: GivenProps & { readonly name: string }) => {
  const words = page.words.talks.staff;
  const id = view.idOf(answer);
  return (
    <>
      <TalksTold page={page} talks={view.talksOf(answer)} name={name.split(' ')[0] ?? name} />
      {view.waits(answer) && view.seesAllAnswers && !(view.mayRegister && id !== undefined) && (
        <p class="note">{words.notTakenUp}</p>
      )}
      {view.waits(answer) && view.mayRegister && id !== undefined && (
        <p>
          <LinkButton href={addresses.takeUp(view.citizen.id, id)} label={words.takeUpWith(name)}>
            {words.takeUp}
          </LinkButton>
        </p>
      )}
    </>
  );
};
