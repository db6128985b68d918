import { LinkButton } from '../../../ui/button.tsx';
import { NotGranted, wishOf } from '../../../ui/not-granted.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';
import { TalkAgain } from './wishes-from-last.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: StatusView;
}

/**
 * What others asked to have otherwise of help that the citizen has, and the municipality refused (R-O2): no wish of the citizen's, so
 * nobody leads it over as one (R-P8, R-M5).
 */
export const RefusedChanges = ({ page, view }: Props) => {
  const { citizen, staff } = page.words.renewal;
  const { refusedChanges, citizenId } = view;
  if (refusedChanges.length === 0) return null;
  const isCitizens = page.actor?.personId === citizenId;
  return (
    <section id="refused-changes">
      <h2>{(isCitizens ? citizen : staff).refusedChanges}</h2>
      {refusedChanges.map((no) => (
        <NotGranted page={page} no={no} forCitizen={isCitizens} />
      ))}
    </section>
  );
};

/**
 * What the citizen did not get in the plan before (R-O2, R-M5, R-S2): nobody has to remember it. The citizen lays it on the table with one tap; who writes the new plan leads it over there.
 */
export const NotGrantedBefore = ({ page, view }: Props) => {
  const { citizen, staff } = page.words.renewal;
  const { notGranted, citizenId } = view;
  if (notGranted.length === 0) return null;
  const isCitizens = page.actor?.personId === citizenId;
  const words = isCitizens ? citizen : staff;
  return (
    <section id="not-granted">
      <h2>{words.notGranted}</h2>
      {notGranted.map((no) => (
        <NotGranted page={page} no={no} forCitizen={isCitizens}>
          <TalkAgain {...{ page, view }} about={wishOf(page, no)} />
          {view.records && view.isCarriedOver && (
            <LinkButton
              href={addresses.wishFromBefore(citizenId, no.effortId)}
              icon="pencil"
              label={`${staff.writeWishInPlan}: ${no.what}`}
            >
              {staff.writeWishInPlan}
            </LinkButton>
          )}
        </NotGranted>
      ))}
    </section>
  );
};
