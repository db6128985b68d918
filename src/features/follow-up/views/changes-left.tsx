import { asHeld, askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WishBesideHelp } from '../../../ui/wish-beside-help.tsx';
import type { Efforts } from '../use-cases/see-efforts.ts';
import { addresses } from './addresses.ts';
import { grantedWords } from './efforts-page.tsx';

/**
 * Changes of granted help from an earlier plan that nobody has decided about, for the one who decides: a new plan refuses nothing
 * (R-O2, R-C1). Nothing where there is none, and for everybody else.
 */
export const ChangesLeft = ({ page, view }: { readonly page: PageContext; readonly view: Efforts }) => {
  const words = page.words.followUp.staff;
  if (view.changesLeft.length === 0) return null;
  return (
    <section id="changes-left">
      <h2>{words.changesLeft}</h2>
      <p>{words.changesLeftMore}</p>
      {view.changesLeft.map((help) => {
        const has = asHeld(help);
        const change = askedOfGranted(help);
        return (
          <Card level={3} title={has.what}>
            <p>{words.grantedInPlan(help.planNumber, grantedWords(page, { ...has, what: '' }))}</p>
            {change !== null && <WishBesideHelp page={page} asked={change.asked} by={help.madeOverBy} />}
            <div class="actions">
              <LinkButton
                href={addresses.decideChange(view.citizenId, help.id)}
                kind="primary"
                icon="scale"
                label={`${words.decide}: ${has.what}`}
              >
                {words.decide}
              </LinkButton>
            </div>
          </Card>
        );
      })}
    </section>
  );
};
