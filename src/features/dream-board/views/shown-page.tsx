import {
  areaOfMat,
  boardPlaces,
  dreamPlace,
  kindOf,
  matColumns,
  type PictureName,
} from '../../../domain/dream-board/own-picture.ts';
import { Card, MeaningTag } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { classes } from '../../../ui/classes.ts';
import { dayFor } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import type { PictureShownToMe } from '../use-cases/see-shown.ts';
import { addresses } from './addresses.ts';
import { CardFace, type CardView, ColumnIcon, columnNamesOf, columnSetOf } from './parts.tsx';

export interface ShownPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly citizenName: string;
  readonly pictures: readonly (PictureShownToMe & { readonly views: readonly CardView[] })[];
}

/** What a citizen shows the person who looks, as they made it, and that it is by them (R-P6, R-P8). */
export const ShownPage = ({ page, citizenId, citizenName, pictures }: ShownPageProps) => {
  const words = page.words.dreamBoard.staff;
  const content = (
    <>
      {pictures.length === 0 ? (
        <p>{words.nothingShown(citizenName)}</p>
      ) : (
        <p class="note">{words.intro(citizenName)}</p>
      )}
      {pictures.map((picture) => (
        <Card title={nameFor(page, picture.name)}>
          <div class="pic-shown">
            <Content page={page} picture={picture} />
          </div>
          <p class="note">{words.madeBy(citizenName, dayFor(page, picture.shownOn))}</p>
        </Card>
      ))}
    </>
  );
  // Peer guides keep the screens of a citizen (R-W7).
  if (page.actor?.isCitizen) {
    return (
      <CitizenPage page={page} title={page.words.dreamBoard.citizen.shownByTitle(citizenName)}>
        {content}
      </CitizenPage>
    );
  }
  const { sharedTab, contributionsTab, tabs } = page.words.preparation.staff;
  return (
    <StaffPage page={page} title={words.title(citizenName)} about={{ citizenId, part: 'preparation' }}>
      <Tabs
        label={tabs}
        items={[
          { href: addresses.shared(citizenId), label: sharedTab, icon: 'eye', current: false },
          { href: addresses.all(citizenId), label: words.tab, icon: 'image', current: true },
          {
            href: addresses.contributions(citizenId),
            label: contributionsTab,
            icon: 'users',
            current: false,
          },
        ]}
      />
      {content}
    </StaffPage>
  );
};

function nameFor(page: PageContext, name: PictureName): string {
  const words = page.words.dreamBoard.staff;
  const area = areaOfMat(name);
  if (area !== null) return words.matOf(page.words.preparation.staff.areas[area]);
  return words.names[
    kindOf(name) === 'dreamBoard' ? 'dream-board' : kindOf(name) === 'mat' ? 'mat' : 'strengths'
  ];
}

type Shown = ShownPageProps['pictures'][number];

const Content = ({ page, picture }: { page: PageContext; picture: Shown }) => {
  if (kindOf(picture.name) === 'dreamBoard') return <ShownBoard page={page} cards={picture.views} />;
  if (kindOf(picture.name) === 'mat') return <ShownMat page={page} picture={picture} />;
  return (
    <ul class="plain pic-strengths">
      {picture.views.map((card) => (
        <li class="pic-strength">
          <CardFace card={card} />
          <span>{sentenceOf(page, card)}</span>
        </li>
      ))}
    </ul>
  );
};

/** The sentence of a strength. */
export function sentenceOf(page: PageContext, card: CardView): string {
  const all: Readonly<Record<string, { readonly sentence: string }>> = page.words.strengths;
  return all[card.key ?? '']?.sentence ?? '';
}

const ShownBoard = ({ page, cards }: { page: PageContext; cards: readonly CardView[] }) => (
  <ol class="plain pic-board">
    {boardPlaces.map((place) => {
      const card = cards.find((one) => one.place === place);
      return (
        <li class={classes('pic-place', place === dreamPlace && 'dream')}>
          <span class={classes('pic-tile still', card === undefined && 'empty')}>
            {place === dreamPlace && (
              <MeaningTag meaning="dream">{page.words.dreamBoard.citizen.myDream}</MeaningTag>
            )}
            {card && <CardFace card={card} size={place === dreamPlace ? 112 : 72} />}
          </span>
        </li>
      );
    })}
  </ol>
);

const ShownMat = ({ page, picture }: { page: PageContext; picture: Shown }) => {
  const words = page.words.dreamBoard.citizen;
  const names = columnNamesOf(page, picture.content.columnNames);
  const unsure = picture.views.filter(({ place }) => place === 'dontKnow' || place === 'skipped');
  return (
    <>
      <div class="pic-mat">
        {matColumns.map((column, at) => (
          <section class="pic-column">
            <h3>
              <ColumnIcon place={column} set={columnSetOf(page, picture.content.columnNames)} />
              <span>{names[at]}</span>
            </h3>
            <ul class="plain pic-pile">
              {picture.views
                .filter(({ place }) => place === column)
                .map((card) => (
                  <li>
                    <span class="pic-tile still">
                      <CardFace card={card} />
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {unsure.length > 0 && (
        <p class="pic-unsure">
          <Icon name="circle-question-mark" />
          <span>
            {words.unsure}: {unsure.map(({ name }) => name).join(', ')}
          </span>
        </p>
      )}
    </>
  );
};
