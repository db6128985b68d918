import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { VersionView } from '../use-cases/see-versions.ts';
import { addresses } from './addresses.ts';
import { StaffFrame } from './frame.tsx';
import { PlanBeside } from './plan-beside.tsx';
import { Heard } from './snapshot-view.tsx';

/**
 * What a citizen who was not heard said about it, beside the plan that the meeting made, and what is done about it: they are talked
 * with, and a new edition tells them what came of it (R-M1, R-M8).
 */
export const TakeUpHeardPage = ({
  page,
  view,
}: {
  readonly page: PageContext;
  readonly view: VersionView;
}) => {
  const words = page.words.talks.staff;
  const { citizen, version } = view;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.title(citizen.name)} tab="versions">
      <div class="columns">
        <div class="stack">
          <Card>
            <Heard page={page} citizenId={citizen.id} snapshot={version.snapshot} />
          </Card>
          <Card title={words.heardTitle} icon="users">
            <p>{words.heardLead(citizen.givenName)}</p>
            <p>{words.heardMend(citizen.givenName)}</p>
            <div class="row">
              <LinkButton href={addresses.adjust(citizen.id)} kind="primary" icon="pencil">
                {words.mend}
              </LinkButton>
              <LinkButton href={addresses.overview(citizen.id)} icon="arrow-left">
                {words.back(citizen.givenName)}
              </LinkButton>
            </div>
          </Card>
        </div>
        <PlanBeside page={page} citizenId={citizen.id} version={version} title={words.planOfMeeting} />
      </div>
    </StaffFrame>
  );
};
