import { endOfHelp } from '../../../domain/plan/end-of-help.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EndOfHelp } from '../../../ui/end-of-help.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Efforts } from '../use-cases/see-efforts.ts';
import { addresses } from './addresses.ts';
import { PostButton } from './room-page.tsx';

/**
 * Help that is over or ends soon, for the one who decides (R-F3, R-C1): what follows is talked about with the citizen, and the help
 * prolonged or left to end. Nothing where there is none, and for everybody else.
 */
export const HelpThatEnds = ({ page, view }: { readonly page: PageContext; readonly view: Efforts }) => {
  const words = page.words.followUp.staff;
  const ending = view.efforts.filter(({ id }) => view.decides && view.ending.includes(id));
  if (ending.length === 0) return null;
  return (
    <section id="ends">
      <h2>{words.endsTitle}</h2>
      <p>{words.endsWhatNext(view.givenName)}</p>
      {ending.map((effort) => (
        <Card level={3} title={effort.what}>
          <p>
            <EndOfHelp page={page} end={endOfHelp(effort, page.today)} forCitizen={false} />
          </p>
          <div class="actions">
            <LinkButton
              href={addresses.adjustEffort(view.citizenId, effort.id)}
              kind="primary"
              icon="pencil"
              label={`${words.extend}: ${effort.what}`}
            >
              {words.extend}
            </LinkButton>
            <PostButton
              page={page}
              action={addresses.talkedAboutEnd(view.citizenId, effort.id)}
              icon="message-circle"
              label={`${words.talkedAboutEnd}: ${effort.what}`}
            >
              {words.talkedAboutEnd}
            </PostButton>
          </div>
        </Card>
      ))}
    </section>
  );
};
