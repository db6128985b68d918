import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import type { AreaOverview, PreparationOverview } from '../use-cases/see-preparation.ts';
import { addresses } from './addresses.ts';
import { AreaTile } from './area-tile.tsx';
import type { Picture } from './parts.tsx';

export interface OverviewPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly overview: PreparationOverview;
  readonly pictures: Readonly<Record<LifeArea, Picture>>;
  readonly pictureOfPaper: Picture;
  /** True right after "Gem og stop". */
  readonly hasStopped: boolean;
}

/** The whole preparation: eight areas as tiles, one next thing, and the way to say "done" or "no thanks" (R-P3). */
export const OverviewPage = ({
  page,
  citizenId,
  overview,
  pictures,
  pictureOfPaper,
  hasStopped,
}: OverviewPageProps) => {
  const words = page.words.preparation.citizen;
  const { areas, ended, isMeetingHeld } = overview;
  return (
    <CitizenPage page={page} title={words.title}>
      <div class="stack tight">
        <p class="lead">{isMeetingHeld ? words.meetingHeld : words.intro}</p>
        <p class="prep-yours">
          <Icon name="lock" />
          <span>{isMeetingHeld ? words.stillYours : words.yours}</span>
        </p>
      </div>
      {hasStopped && (
        <Notice kind="success" live>
          <p>{isMeetingHeld ? words.sharingSaved : words.stopped}</p>
        </Notice>
      )}
      {isMeetingHeld ? (
        <div class="actions">
          <LinkButton href={places.ofCitizen.plan(citizenId)} kind="primary" icon="flag">
            {words.toPlan}
          </LinkButton>
        </div>
      ) : ended === null ? (
        <GoOn page={page} citizenId={citizenId} areas={areas} />
      ) : (
        <Ended page={page} citizenId={citizenId} ended={ended} />
      )}
      <h2>{words.allAreas}</h2>
      <ul class="plain prep-board">
        {areas.map((one) => (
          <li>
            <AreaTile {...{ page, citizenId, one, picture: pictures[one.area] }} />
          </li>
        ))}
        <li>
          <a class="prep-area" href={addresses.paper(citizenId)}>
            <img class="symbol" src={pictureOfPaper.src} alt="" width="72" height="72" />
            <span class="prep-area-words">
              <span class="prep-area-name">{words.paper.title}</span>
              <span class="prep-state">
                <Icon name="printer" />
                <span>{words.paper.lead}</span>
              </span>
            </span>
          </a>
        </li>
      </ul>
      <More page={page} citizenId={citizenId} overview={overview} />
    </CitizenPage>
  );
};

const GoOn = ({
  page,
  citizenId,
  areas,
}: {
  page: PageContext;
  citizenId: string;
  areas: readonly AreaOverview[];
}) => {
  const words = page.words.preparation.citizen;
  const next = areas.find(({ state }) => state === 'unanswered');
  const hasBegun = areas.some(({ state }) => state !== 'unanswered');
  return (
    <div class="actions">
      {next === undefined ? (
        <LinkButton href={addresses.sharing(citizenId)} kind="primary" icon="eye">
          {words.show}
        </LinkButton>
      ) : (
        <LinkButton
          href={addresses.area(citizenId, next.area)}
          kind="primary"
          icon={hasBegun ? 'arrow-right' : 'notebook-pen'}
        >
          {hasBegun ? words.goOn : words.start}
        </LinkButton>
      )}
      <Form page={page} action={addresses.end(citizenId)} class="prep-inline" id="prep-end">
        {hasBegun && (
          <Button name="ended" value="finished" icon="circle-check">
            {words.finished}
          </Button>
        )}
        {!areas.some(({ state }) => state === 'told') && (
          <Button name="ended" value="noThanks" icon="hand">
            {words.noThanks}
          </Button>
        )}
      </Form>
    </div>
  );
};

const Ended = ({
  page,
  citizenId,
  ended,
}: {
  page: PageContext;
  citizenId: string;
  ended: 'finished' | 'noThanks';
}) => {
  const words = page.words.preparation.citizen;
  return (
    <Notice kind="success" live>
      <p>{ended === 'finished' ? words.endedFinished : words.endedNoThanks}</p>
      <Form page={page} action={addresses.end(citizenId)} class="prep-inline" id="prep-end">
        <Button name="ended" value="takeBack" icon="undo-2">
          {page.words.common.citizen.undo}
        </Button>
      </Form>
    </Notice>
  );
};

const More = ({
  page,
  citizenId,
  overview,
}: {
  page: PageContext;
  citizenId: string;
  overview: PreparationOverview;
}) => {
  const words = page.words.preparation.citizen;
  const canShow = overview.areas.some(
    ({ state, seenBy, seeOlder, seeFormer }) =>
      state === 'told' || seenBy.length + seeOlder.length + seeFormer.length > 0,
  );
  return (
    <div class="actions">
      <LinkButton href={`/citizens/${citizenId}/boards`} icon="image">
        {page.words.dreamBoard.citizen.title}
      </LinkButton>
      {canShow && (
        <LinkButton href={addresses.sharing(citizenId)} icon="eye">
          {words.whoSees}
        </LinkButton>
      )}
      {overview.hasContributions && (
        <LinkButton href={addresses.contributions(citizenId)} icon="users">
          {words.aboutMe}
        </LinkButton>
      )}
    </div>
  );
};

/** A page with one calm sentence, while no round has begun. */
export const NoRoundPage = ({ page }: { page: PageContext }) => (
  <CitizenPage page={page} title={page.words.preparation.citizen.title}>
    <p class="lead">{page.words.preparation.citizen.noRound}</p>
  </CitizenPage>
);
