import { kindOfWishes, wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
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
 * on the table of the next meeting with one tap, and who writes the new plan leads it over there; leaving it alone is an answer too.
 */
export const WishesFromLast = ({ page, view }: Props) => {
  const words = page.words.meetings.plan;
  const { staff } = page.words.renewal;
  const { wishesNotFollowed: wishes } = view;
  if (wishes.length === 0) return null;
  return (
    <section>
      <h2>{words.wishesNotFollowed[kindOfWishes(wishes)]}</h2>
      {wishes.map(({ id, why, decidedBy, ...wish }) => (
        <Card level={3} title={wishWords(wish, words.wishOfGoal)}>
          <p>{why === '' ? words.reasonMissing : `${words.why}: ${why}`}</p>
          <p class="note">{words.decidedBy(decidedBy)}</p>
          {wish.wish?.wish !== 'notAnswered' && (
            <TalkAgain
              {...{ page, view }}
              about={
                // What another wrote down is quoted: it never becomes the citizen's own words (R-P8).
                wish.wish === undefined
                  ? page.words.renewal.citizen.talkAgainOf(wish.what)
                  : wishWords(wish, words.wishOfGoal)
              }
              named={wish.what}
            />
          )}
          {wish.wish?.wish !== 'notAnswered' && view.records && view.isCarriedOver && (
            <LinkButton
              href={addresses.wishFromBefore(view.citizenId, id)}
              icon="pencil"
              label={`${staff.writeWishInPlan}: ${wishWords(wish, words.wishOfGoal)}`}
            >
              {staff.writeWishInPlan}
            </LinkButton>
          )}
        </Card>
      ))}
    </section>
  );
};

/**
 * "Tal om det igen": the citizen lays it on the table of the meeting with one tap, once. Nothing for others, and where it is
 * closed.
 */
export const TalkAgain = ({
  page,
  view: { newest, citizenId, mayAnswer, onTable },
  about,
  named = about,
}: Props & { readonly about: string; readonly named?: string }) => {
  const meeting = newest?.meeting ?? null;
  if (page.actor?.personId !== citizenId || !mayAnswer || meeting === null) return null;
  const { talkAgain, liesOnTable } = page.words.renewal.citizen;
  if (onTable.includes(about)) return <p class="note">{liesOnTable}</p>;
  return (
    <Form page={page} action={addresses.layOnTable(citizenId)} class="inline-form">
      <input type="hidden" name="meeting" value={meeting.id} />
      <input type="hidden" name="saidBy" value="self" />
      <input type="hidden" name="words" value={about} />
      <input type="hidden" name="to" value="place" />
      <Button icon="message-circle" label={`${talkAgain}: ${named}`}>
        {talkAgain}
      </Button>
    </Form>
  );
};
