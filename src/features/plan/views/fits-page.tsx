import { type WordsInPlan, wordsToAnswer } from '../../../domain/plan/waiting-words.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { DoesItFit, type WordsAddresses } from './dreams-pages.tsx';
import { DoesTheGoalFit, GoalsRefused, goalsAsked } from './goal-without-dream.tsx';
import { OneButton, SaidWords, saidInShort, type ViewProps } from './parts.tsx';

function addressesOf(citizenId: string, { said, goal }: WordsInPlan): WordsAddresses {
  const of = (what: 'edit' | 'confirm' | 'fits-not' | 'take-away') =>
    goal === null
      ? addresses.dream(citizenId, said.id, what)
      : addresses.word(citizenId, goal.id, said.id, what);
  return { edit: of('edit'), confirm: of('confirm'), takeAway: of('take-away'), fitsNot: of('fits-not') };
}

/** "Passer det?": one question; then the next; then that all is answered. What does not fit can be said otherwise again. */
export const FitsPage = ({ page, picture, seen }: ViewProps & { readonly seen: SeenPlan }) => {
  const words = page.words.plan.citizen;
  const { plan, isOpen } = seen;
  const { id } = plan.citizen;
  const { waiting, fitNot } = wordsToAnswer(plan);
  const [first] = waiting;
  const [goal, ...goals] = goalsAsked(plan);
  const left = goals.length + waiting.length - (goal === undefined ? 1 : 0);
  const isAsked = first !== undefined || goal !== undefined;
  return (
    <CitizenPage page={page} title={words.fits}>
      {!isAsked && <p class="lead">{words.allAnswered}</p>}
      {goal !== undefined && <DoesTheGoalFit page={page} picture={picture} seen={seen} goal={goal} />}
      {goal === undefined && first !== undefined && (
        <DoesItFit
          page={page}
          picture={picture}
          said={first.said}
          about={first.goal?.title}
          citizen={plan.citizen}
          to={addressesOf(id, first)}
          isAgreed={!isOpen}
          goesOn
        />
      )}
      {left > 0 && <p class="note">{words.moreToAnswer(left)}</p>}
      {!isOpen && (isAsked || fitNot.length > 0) && <p class="note">{words.answerStandsBeside}</p>}
      <div class="actions">
        <LinkButton href={addresses.plan(id)} kind={isAsked ? 'secondary' : 'primary'} icon="arrow-left">
          {words.backToPlan}
        </LinkButton>
      </div>
      {!isOpen && <FitNot page={page} picture={picture} seen={seen} all={fitNot} />}
      <GoalsRefused page={page} seen={seen} />
    </CitizenPage>
  );
};

/** What the citizen has said does not fit, with the way to take that back. */
const FitNot = ({
  page,
  picture,
  seen,
  all,
}: ViewProps & { readonly seen: SeenPlan; readonly all: readonly WordsInPlan[] }) => {
  const words = page.words.plan.citizen;
  const { citizen } = seen.plan;
  if (all.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{words.saidToFitNot}</h2>
      {all.map((one) => (
        <div class="said-with-link">
          <SaidWords page={page} picture={picture} said={one.said} citizen={citizen} />
          <OneButton
            page={page}
            action={addressesOf(citizen.id, one).fitsNot ?? ''}
            fields={{ isTrue: 'no' }}
            kind="quiet"
            icon="undo-2"
            label={labelled(page, one, picture)}
          >
            {words.answerAgain}
          </OneButton>
        </div>
      ))}
    </section>
  );
};

function labelled(page: PageContext, { said }: WordsInPlan, picture: ViewProps['picture']): string {
  return `${page.words.plan.citizen.answerAgain}: ${saidInShort({ page, picture }, said)}`;
}
