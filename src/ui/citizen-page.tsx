import { LinkButton } from './button.tsx';
import { Document, type LayoutProps } from './document.tsx';
import { Icon, type IconName } from './icon.tsx';
import { DemoBanner, Foot, SkipLink, withFrom } from './layout-parts.tsx';
import { places } from './places.ts';
import { ReadAloud } from './read-aloud.tsx';
import { PictureOf } from './word-pictures.tsx';

/** Where in the circle the page belongs (product.md § 2). */
export type CyclePlace = 'preparation' | 'meeting' | 'agreements' | 'everyday' | 'newMeeting';

/** The icon of each step of the circle, the same everywhere. */
export const cycleIcons: Readonly<Record<CyclePlace, IconName>> = {
  preparation: 'notebook-pen',
  meeting: 'users',
  agreements: 'list-checks',
  everyday: 'footprints',
  newMeeting: 'calendar-days',
};

const cyclePlaces = Object.keys(cycleIcons);

/** Props of {@link CitizenPage}. */
export interface CitizenPageProps extends LayoutProps {
  /** Says above the content which step of the circle the page belongs to: a sentence, so that nobody takes it for a way back. */
  readonly phase?: CyclePlace;
  /** Help about exactly this page, where there is one. */
  readonly helpHref?: string;
  /** True where the page itself begins with the picture of what it is about. */
  readonly hasOwnPicture?: boolean;
}

/** A citizen's screen: Hjem, title, Læs op, Hjælp always in the same place; one column, generous. */
export const CitizenPage = (props: CitizenPageProps) => {
  const { page, title, children, phase, helpHref, hasOwnPicture } = props;
  const words = page.words.common.citizen;
  return (
    <Document {...props} kind="citizen">
      <SkipLink text={words.skipToContent} />
      <header class="top">
        <LinkButton href={places.home} icon="house">
          {words.home}
        </LinkButton>
        <h1>
          {hasOwnPicture !== true && <PictureOf page={page} text={title} />}
          {title}
        </h1>
        <div class="top-tools">
          <ReadAloud page={page} />
          <LinkButton href={helpHref ?? withFrom(places.help, page)} icon="life-buoy">
            {words.help}
          </LinkButton>
        </div>
      </header>
      <DemoBanner page={page} />
      <main class="main" id="main" tabindex={-1}>
        {phase && (
          <p class="phase">
            <Icon name={cycleIcons[phase]} />
            {words.ring.partOf(cyclePlaces.indexOf(phase) + 1, words.ring[phase])}
          </p>
        )}
        {children}
      </main>
      <Foot page={page} />
    </Document>
  );
};
