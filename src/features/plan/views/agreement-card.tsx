import type { PartyOfPlan } from '../../../domain/plan/plan.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { repeatsAnswer } from '../../../ui/speaker.ts';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import type { Whose } from './parts.tsx';

/** Who says what of the plan; nobody's silence is a yes (R-M8). */
const Answers = ({
  page,
  citizen,
  answers,
}: {
  page: PageContext;
  citizen: Whose;
  answers: readonly PartyOfPlan[];
}) => {
  const words = page.words.plan.citizen;
  // Whoever is not told what others answer (§ 5) is not told that nobody did.
  if (answers.length === 0) return null;
  if (answers.every(({ state, before }) => state === 'notAnswered' && before === null))
    return <p>{words.nobodyAnswered}</p>;
  return (
    <ul class="plain plan-answers">
      {answers.map(({ personId, givenName, state, before, words: own, files }) => (
        <li>
          {words.says[state](
            personId === page.actor?.personId && state !== 'awaitsConfirmation' ? words.you : givenName,
          )}
          {own.trim() === '' || repeatsAnswer(state, own) ? '.' : `: ${own}`}
          {before !== null &&
            ` ${page.words.meetings.plan.news.saidBefore(page.words.meetings.citizen.states[before.answer], longDay(before.on, page.language))}`}
          <FilesOfWords citizenId={citizen.id} files={files} names={namesFor(page, citizen.givenName, own)} />
        </li>
      ))}
    </ul>
  );
};

/** The way to one's own answer. */
export const MyAnswer = ({ page, seen }: { page: PageContext; seen: SeenPlan }) => (
  <div class="actions">
    <LinkButton href={addresses.myAnswer(seen.plan.citizen.id)} icon="message-circle">
      {page.words.plan.citizen.seeAnswers}
    </LinkButton>
  </div>
);

const mayAnswer = ({ plan, rights, isNewestRound, holdsUntilNewPlan }: SeenPlan): boolean =>
  plan.version !== null && rights.isCitizen && (isNewestRound || holdsUntilNewPlan);

/** Whether the plan waits for an answer of the citizen who looks: then the way to it stands on top (R-M8). */
export function isAsked(seen: SeenPlan, page: PageContext): boolean {
  const own = seen.plan.version?.answers.find(({ personId }) => personId === page.actor?.personId);
  return mayAnswer(seen) && (own?.state === 'notAnswered' || own?.state === 'awaitsConfirmation');
}

/** When the plan was made and who says what of it: below the plan, as on paper. */
export const Agreement = ({ page, seen }: { page: PageContext; seen: SeenPlan }) => {
  const words = page.words.plan.citizen;
  const { plan } = seen;
  const { version } = plan;
  if (version === null) return null;
  return (
    <Card title={words.doWeAgree}>
      <Answers page={page} citizen={plan.citizen} answers={version.answers} />
      <p class="note">
        {words.madeAtMeeting(longDay(plan.meeting?.on ?? version.madeOn, page.language))}{' '}
        {version.number > 1 && words.versionMadeOn(version.number, longDay(version.madeOn, page.language))}
      </p>
      {mayAnswer(seen) && !isAsked(seen, page) && <MyAnswer page={page} seen={seen} />}
    </Card>
  );
};
