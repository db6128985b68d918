import { kindOfWishes, wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';

interface Props {
  readonly page: PageContext;
  readonly view: StatusView;
}

/**
 * What the plan before did not follow, with its reason, so that nobody has to remember it (R-M5, R-S2). The citizen lays a wish
 * on the table of the next meeting with one tap; leaving it alone is an answer too.
 */
export const WishesFromLast = ({ page, view }: Props) => {
  const words = page.words.meetings.plan;
  const { wishesNotFollowed: wishes, newest, citizenId } = view;
  if (wishes.length === 0) return null;
  const meeting = newest?.meeting ?? null;
  const isCitizens = page.actor?.personId === citizenId;
  return (
    <section>
      <h2>{words.wishesNotFollowed[kindOfWishes(wishes)]}</h2>
      {wishes.map(({ why, decidedBy, ...wish }) => (
        <Card level={3} title={wishWords(wish, words.wishOfGoal)}>
          <p>{why === '' ? words.reasonMissing : `${words.why}: ${why}`}</p>
          <p class="note">{words.decidedBy(decidedBy)}</p>
          {isCitizens && view.mayAnswer && meeting !== null && wish.wish?.wish !== 'notAnswered' && (
            <Form page={page} action={addresses.layOnTable(citizenId)} class="inline-form">
              <input type="hidden" name="meeting" value={meeting.id} />
              <input type="hidden" name="saidBy" value="self" />
              <input type="hidden" name="words" value={wishWords(wish, words.wishOfGoal)} />
              <input type="hidden" name="to" value="place" />
              <Button icon="message-circle" label={`${page.words.renewal.citizen.talkAgain}: ${wish.what}`}>
                {page.words.renewal.citizen.talkAgain}
              </Button>
            </Form>
          )}
        </Card>
      ))}
    </section>
  );
};
