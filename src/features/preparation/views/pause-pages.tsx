import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';

export interface PausePageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  /** Where the questions go on. */
  readonly onward: string;
  /** Questions after the pause. */
  readonly left: number;
}

/** After five questions: "Gem og stop" is as large as "Videre" (design § Numbers to hold). */
export const PausePage = ({ page, citizenId, onward, left }: PausePageProps) => {
  const words = page.words.preparation.citizen;
  return (
    <CitizenPage page={page} title={words.pauseTitle} phase="preparation">
      <div class="prep-rest">
        <Icon name="pause" />
        <p class="lead">{words.pause}</p>
        <p>{words.left(left)}</p>
      </div>
      <div class="prep-onward">
        <LinkButton href={onward} kind="primary" icon="arrow-right">
          {page.words.common.citizen.next}
        </LinkButton>
        <LinkButton href={`${addresses.overview(citizenId)}?stopped`} icon="save">
          {page.words.common.citizen.saveAndStop}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** After the last question: show it, say "done", or look at it all. Nothing has to be chosen. */
export const LastPage = ({ page, citizenId }: { page: PageContext; citizenId: string }) => {
  const words = page.words.preparation.citizen;
  return (
    <CitizenPage page={page} title={words.lastTitle} phase="preparation">
      <div class="prep-rest">
        <Icon name="circle-check" />
        <p class="lead">{words.last}</p>
        <p>{words.lastShow}</p>
      </div>
      <Form page={page} action={addresses.end(citizenId)} id="prep-end">
        <div class="prep-onward three">
          <LinkButton href={addresses.sharing(citizenId)} kind="primary" icon="eye">
            {words.show}
          </LinkButton>
          <Button name="ended" value="finished" icon="circle-check">
            {words.finished}
          </Button>
          <LinkButton href={addresses.overview(citizenId)} icon="list">
            {words.seeAgain}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};
