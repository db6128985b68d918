import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { PictureOverview } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';
import type { Picture } from './parts.tsx';

/** The three rooms of pictures, each with a picture of its own. */
export type Rooms = Readonly<Record<'dream-board' | 'mat' | 'strengths', Picture>>;

export interface AllPicturesPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly overviews: readonly PictureOverview[];
  readonly pictures: Rooms;
}

/** What the citizen makes in pictures: three rooms, how far each has come, and who sees it. */
export const AllPicturesPage = ({ page, citizenId, overviews, pictures }: AllPicturesPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const rooms = [
    { room: 'dream-board', href: addresses.picture(citizenId, 'dream-board') },
    { room: 'mat', href: addresses.mats(citizenId) },
    { room: 'strengths', href: addresses.picture(citizenId, 'strengths') },
  ] as const;
  return (
    <CitizenPage page={page} title={words.title}>
      <div class="stack tight">
        <p class="lead">{words.intro}</p>
        <p class="prep-yours">
          <Icon name="lock" />
          <span>{words.yours}</span>
        </p>
      </div>
      <ul class="plain pic-rooms">
        {rooms.map(({ room, href }) => {
          const mine = overviews.filter(({ name }) => belongsTo(name, room));
          const cards = mine.reduce((sum, one) => sum + one.cards.length, 0);
          const seeOlder = [...new Set(mine.flatMap((one) => one.seeOlder))];
          const seenBy = [...new Set(mine.flatMap((one) => one.seenBy))].filter(
            (name) => !seeOlder.includes(name),
          );
          return (
            <li>
              <a class="prep-area" href={href}>
                <img class="symbol" src={pictures[room].src} alt="" width="72" height="72" />
                <span class="prep-area-words">
                  <span class="prep-area-name">{words.names[room]}</span>
                  <span>{words.about[room]}</span>
                  <span class="prep-state">
                    <Icon name={cards > 0 ? 'check' : 'circle-dashed'} />
                    <span>{cards > 0 ? words.cards(cards) : words.noCards}</span>
                  </span>
                  {(cards > 0 || seenBy.length + seeOlder.length > 0) && (
                    <WhoSees page={page} seenBy={seenBy} seeOlder={seeOlder} />
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <div>
        <LinkButton href={`/citizens/${citizenId}/preparation`} icon="notebook-pen">
          {page.words.preparation.citizen.title}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

function belongsTo(name: PictureName, room: keyof Rooms): boolean {
  return room === 'mat' ? name.startsWith('mat') : name === room;
}
