import type { Plan, PlanGoal } from '../../../domain/plan/plan.ts';
import { scoresBeside } from '../../../domain/plan/scores-beside.ts';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { SaidAgainst } from './said-against.tsx';
import { ScoreTable } from './score-table.tsx';
import { seesEvery } from './what-is-seen.ts';

/**
 * What the citizen and the others answered, above the form in which a goal is scored: score together, and talk about the
 * difference now (R-M6, R-M7). Nothing is said of an answer that may only be kept from the reader (§ 5).
 */
export const ScoresBeside = ({
  page,
  plan,
  goal,
  forCitizen,
}: {
  readonly page: PageContext;
  readonly plan: Plan;
  readonly goal: PlanGoal;
  readonly forCitizen: boolean;
}) => {
  const words = page.words.plan.staff;
  const { givenName } = plan.citizen;
  const personId = page.actor?.personId ?? '';
  const { citizens, others, hasCitizenAnswered } = scoresBeside(goal.scores, { personId, forCitizen });
  const isSilent = !hasCitizenAnswered && seesEvery(plan, personId, 'scores');
  const said = [...citizens, ...others];
  const isAnythingSaid = said.length > 0 || goal.disagreement !== null;
  if (!isAnythingSaid && (!isSilent || forCitizen)) return null;
  return (
    <Card title={words.saidBeside} icon="users">
      {isSilent && !forCitizen && <p>{words.askFirst(givenName)}</p>}
      {said.length > 0 && (
        <ScoreTable page={page} caption={words.saidBeside} scores={said} name={givenName} withPlaces />
      )}
      <SaidAgainst page={page} citizen={plan.citizen} goal={goal} />
      {isAnythingSaid && !forCitizen && <p class="note">{words.talkFirst}</p>}
    </Card>
  );
};
