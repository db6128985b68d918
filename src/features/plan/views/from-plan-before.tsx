import { wishesLeft, wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { Card } from '../../../ui/card.tsx';
import { NotGranted, wishOf } from '../../../ui/not-granted.tsx';
import { addresses } from './addresses.ts';
import { EditLink, type StaffProps } from './staff-parts.tsx';

/**
 * What the plan before said no to, which wishes it did not follow and what the citizen did not agree with in it, until the wish stands in this one too: it does not go
 * out of sight because a new plan is made (R-M5, R-O2).
 */
export const FromPlanBefore = ({ page, seen }: Pick<StaffProps, 'page' | 'seen'>) => {
  const { before, plan } = seen;
  const words = page.words.plan.staff;
  if (before === null) return null;
  const { staff } = page.words.renewal;
  const { id, givenName } = plan.citizen;
  const isWritten = (what: string): boolean => plan.wishesNotFollowed.some((wish) => wish.what === what);
  const left = before.notGranted.filter((no) => !isWritten(wishOf(page, no)));
  const said = before.doesNotAgree;
  const { wishOfGoal } = page.words.plan.citizen;
  const wishes = wishesLeft(before.wishesNotFollowed, plan.wishesNotFollowed, wishOfGoal);
  if (left.length + wishes.length === 0 && said === null) return null;
  return (
    <section class="stack" id="not-granted">
      <h3>{words.fromPlanBefore}</h3>
      {said !== null && (
        <>
          <p>{staff.answeredPlan[said.answer](givenName)}</p>
          {said.words !== '' && <p class="verbatim">{said.words}</p>}
        </>
      )}
      {left.map((no) => (
        <NotGranted page={page} no={no} forCitizen={false}>
          <EditLink
            href={addresses.wishFromBefore(id, no.effortId)}
            icon="pencil"
            label={`${staff.writeWishInPlan}: ${no.what}`}
          >
            {staff.writeWishInPlan}
          </EditLink>
        </NotGranted>
      ))}
      {wishes.map(({ id: wishId, why, decidedBy, ...wish }) => {
        const title = wishWords(wish, wishOfGoal);
        return (
          <Card level={3} title={title}>
            <p>{words.wasNotFollowed}</p>
            <dl class="facts">
              <dt>{words.because}</dt>
              <dd class="verbatim">{why === '' ? page.words.plan.citizen.reasonMissing : why}</dd>
              <dt>{words.wishDecidedBy}</dt>
              <dd>{decidedBy}</dd>
            </dl>
            <EditLink
              href={addresses.wishFromBefore(id, wishId)}
              icon="pencil"
              label={`${staff.writeWishInPlan}: ${title}`}
            >
              {staff.writeWishInPlan}
            </EditLink>
          </Card>
        );
      })}
    </section>
  );
};
