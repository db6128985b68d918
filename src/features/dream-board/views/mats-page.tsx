import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { areaOfMat } from '../../../domain/dream-board/own-picture.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { PictureOverview } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';
import { isShown, type Picture } from './parts.tsx';

export interface MatsPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly mats: readonly {
    readonly name: PictureName;
    readonly picture: Picture;
    readonly overview: PictureOverview | undefined;
  }[];
}

/** Every mat: the whole first, a sub-mat for each life area under it. */
export const MatsPage = ({ page, citizenId, mats }: MatsPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const tile = ({ name, picture, overview }: MatsPageProps['mats'][number]) => {
    const area = areaOfMat(name);
    const laid = overview?.cards.filter(({ place }) => place !== 'deck').length ?? 0;
    return (
      <li>
        <a class="prep-area" href={addresses.picture(citizenId, name)}>
          <img class="symbol" src={picture.src} alt="" width="72" height="72" />
          <span class="prep-area-words">
            <span class="prep-area-name">
              {area === null ? words.wholeMat : page.words.preparation.citizen.areas[area].name}
            </span>
            <span class="prep-state">
              <Icon name={laid > 0 ? 'check' : 'circle-dashed'} />
              <span>{laid > 0 ? words.cards(laid) : words.noCards}</span>
            </span>
            {overview !== undefined && (laid > 0 || isShown(overview)) && (
              <WhoSees page={page} seenBy={overview.seenBy} seeOlder={overview.seeOlder} />
            )}
          </span>
        </a>
      </li>
    );
  };
  return (
    <CitizenPage page={page} title={words.names.mat}>
      <p class="lead">{words.matIntro}</p>
      <ul class="plain pic-rooms">{mats.slice(0, 1).map(tile)}</ul>
      <h2>{words.underMats}</h2>
      <ul class="plain prep-board">{mats.slice(1).map(tile)}</ul>
      <div>
        <LinkButton href={addresses.all(citizenId)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};
