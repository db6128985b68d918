import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { DoesItFit } from './dreams-pages.tsx';
import { SaidWords, saidInShort, type ViewProps } from './parts.tsx';

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
  return (
    <CitizenPage page={page} title={words.ownWords}>
      <h2>{goal.title}</h2>
      {awaiting !== undefined && (
        <DoesItFit
          page={page}
          picture={picture}
          said={awaiting}
          citizen={seen.plan.citizen}
          to={{
            edit: addresses.word(id, goal.id, awaiting.id, 'edit'),
            confirm: addresses.word(id, goal.id, awaiting.id, 'confirm'),
            takeAway: addresses.word(id, goal.id, awaiting.id, 'take-away'),
          }}
        />
      )}
      {rest.map((said) => (
        <div class="said-with-link">
          <SaidWords page={page} picture={picture} said={said} citizen={seen.plan.citizen} />
          <LinkButton
            href={addresses.word(id, goal.id, said.id, 'edit')}
            kind="quiet"
            icon="pencil"
            label={`${words.change}: ${saidInShort({ page, picture }, said)}`}
          >
            {words.change}
          </LinkButton>
        </div>
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
