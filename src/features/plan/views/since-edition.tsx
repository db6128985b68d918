import { LinkButton } from '../../../ui/button.tsx';
import { dayFor } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';

interface Props {
  readonly page: PageContext;
  readonly seen: SeenPlan;
}

/** Under the name of the edition: that what came since stands on the page too, where something did (R-M8, R-F4). */
export const SinceEdition = ({ page, seen }: Props) => {
  const { version } = seen.plan;
  if (version === null || !seen.showsMoreThanEdition) return null;
  return <p>{page.words.plan.citizen.sinceEdition(dayFor(page, version.madeOn))}</p>;
};

/** The plan on paper and as a poster, with which edition they print, and that what came since is not in it (R-M8). */
export const OnPaper = ({ page, seen }: Props) => {
  const words = page.words.plan.citizen;
  const { plan, showsMoreThanEdition } = seen;
  const { version } = plan;
  return (
    <>
      {version !== null && (
        <p class="note">
          {words.onPaper(plan.round.number, version.number, dayFor(page, version.madeOn))}
          {showsMoreThanEdition && ` ${words.notOnPaper}`}
        </p>
      )}
      <div class="actions">
        {version !== null && (
          <LinkButton href={addresses.document(plan.citizen.id, version.id)} icon="download" download>
            {words.getDocument}
          </LinkButton>
        )}
        {version !== null && (
          <LinkButton href={addresses.poster(plan.citizen.id, version.id)} icon="printer" download>
            {words.getPoster}
          </LinkButton>
        )}
        <LinkButton href={addresses.whoMaySee(plan.citizen.id)} icon="eye">
          {words.whoMaySee}
        </LinkButton>
      </div>
    </>
  );
};
