import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { DoesItFit, SaidToChange, type WordsAddresses } from './dreams-pages.tsx';
import type { ViewProps } from './parts.tsx';

/** The citizen's own words on a goal: what another wrote down is asked about first. */
export const WordsPage = ({
  page,
  picture,
  seen,
  goal,
}: ViewProps & { readonly seen: SeenPlan; readonly goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  const { id } = seen.plan.citizen;
  const awaiting = goal.ownWords.find(({ awaitsCitizen }) => awaitsCitizen);
  const rest = goal.ownWords.filter((one) => one !== awaiting);
  const to = (wordsId: string): WordsAddresses => ({
    edit: addresses.word(id, goal.id, wordsId, 'edit'),
    confirm: addresses.word(id, goal.id, wordsId, 'confirm'),
    takeAway: addresses.word(id, goal.id, wordsId, 'take-away'),
  });
  return (
    <CitizenPage page={page} title={words.goalInMyWords}>
      <h2>{goal.title}</h2>
      {awaiting !== undefined && (
        <DoesItFit
          page={page}
          picture={picture}
          said={awaiting}
          citizen={seen.plan.citizen}
          to={to(awaiting.id)}
        />
      )}
      {rest.map((said) => (
        <SaidToChange
          page={page}
          picture={picture}
          said={said}
          citizen={seen.plan.citizen}
          to={to(said.id)}
        />
      ))}
      {goal.ownWords.length === 0 && <p class="muted">{words.noOwnWords}</p>}
      <div class="actions">
        <LinkButton
          href={addresses.newWords(id, goal.id)}
          kind={goal.ownWords.length === 0 ? 'primary' : 'secondary'}
          icon="pencil"
        >
          {words.writeOwnWords}
        </LinkButton>
        <LinkButton href={addresses.goal(id, goal.id)} icon="arrow-left">
          {words.backToGoal}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};
