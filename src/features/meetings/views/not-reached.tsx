import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { ClosingView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { nameOfCard } from './table-card.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: ClosingView;
}

/**
 * What lies on the citizen's table and is not ticked: the plan says that it was not reached, and the citizen may bring it to
 * the next meeting (R-M1, R-S2). Said before the meeting is closed, so that nothing is called missed that was talked through.
 */
export const NotReached = ({ page, view }: Props) => {
  const words = page.words.meetings.staff;
  if (view.notReached.length === 0) return null;
  return (
    <Card title={words.notTalkedOf} icon="circle-dashed" id="not-reached">
      <p>{words.notTalkedOfMore(view.citizen.givenName)}</p>
      <ul class="plain stack">
        {view.notReached.map((card) => (
          <li>
            <p class="heard-what">{nameOfCard(page, card)}</p>
            {card.saidBy === 'onBehalf' && (
              <p class="note">
                {page.words.common.staff.speech.onBehalf(view.citizen.givenName, card.authorName)}
              </p>
            )}
            <Button
              formaction={addresses.closeFinish(view.citizen.id)}
              name="card"
              value={card.id}
              icon="check"
              kind="quiet"
              label={`${words.reachedIt}: ${nameOfCard(page, card)}`}
            >
              {words.reachedIt}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
