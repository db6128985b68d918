import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { AreaOverview } from '../use-cases/see-preparation.ts';
import { addresses } from './addresses.ts';
import { AreaTile } from './area-tile.tsx';
import type { Picture } from './parts.tsx';

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

export interface LastPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly areas: readonly AreaOverview[];
  readonly pictures: Readonly<Record<LifeArea, Picture>>;
}

/**
 * After the last question: which are not answered and the way to each; show it, say "done", or look at it all. Nothing has to
 * be chosen, and what is left open is nothing missing (R-P3).
 */
export const LastPage = ({ page, citizenId, areas, pictures }: LastPageProps) => {
  const words = page.words.preparation.citizen;
  const left = areas.filter(({ state }) => state === 'unanswered');
  return (
    <CitizenPage
      page={page}
      title={left.length === 0 ? words.lastTitle : words.lastWithLeft}
      phase="preparation"
    >
      <div class="prep-rest">
        <Icon name={left.length === 0 ? 'circle-check' : 'circle-dashed'} />
        <p class="lead">{left.length === 0 ? words.last : words.lastLeft(left.length)}</p>
        <p>{left.length === 0 ? words.lastShow : words.lastMayBeLeft}</p>
      </div>
      {left.length > 0 && (
        <ul class="plain prep-board">
          {left.map((one) => (
            <li>
              <AreaTile {...{ page, citizenId, one, picture: pictures[one.area] }} />
            </li>
          ))}
        </ul>
      )}
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
