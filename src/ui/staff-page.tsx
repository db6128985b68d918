import { type AboutCitizen, CitizenMenu } from './citizen-menu.tsx';
import { Document, type LayoutProps } from './document.tsx';
import type { IconName } from './icon.tsx';
import { DemoBanner, Foot, SkipLink } from './layout-parts.tsx';
import type { PageContext } from './page-context.ts';
import { places } from './places.ts';
import { SectionNav } from './section-nav.tsx';

/** One place in a menu. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly current?: boolean;
}

/** Props of {@link StaffPage}. */
export interface StaffPageProps extends LayoutProps {
  /** The menu in the head of the page; on pages about a citizen the way back to all of them where nothing else is said. */
  readonly nav?: readonly NavItem[];
  /** Where in what stands about one citizen the page lies; absent on pages about nobody. */
  readonly about?: AboutCitizen;
}

const backToAll = (page: PageContext): NavItem => ({
  href: places.citizens,
  label: page.actor?.isRelative ? page.words.common.staff.myPeople : page.words.common.staff.myCitizens,
  icon: 'users',
});

/** A professional's screen: denser, with a menu; targets stay at 44 px or more. */
export const StaffPage = (props: StaffPageProps) => {
  const { page, title, children, about } = props;
  const words = page.words.common.staff;
  const nav = props.nav ?? (about === undefined ? [] : [backToAll(page)]);
  return (
    <Document {...props} kind="staff">
      <SkipLink text={words.skipToContent} />
      <header>
        <div class="top">
          <a class="brand" href={places.home}>
            {page.words.common.citizen.productName}
          </a>
          {nav.length > 0 && <SectionNav label={words.mainMenu} items={nav} />}
          {page.actor && <p class="who">{words.signedInAs(page.actor.givenName)}</p>}
        </div>
        {about && <CitizenMenu page={page} {...about} />}
      </header>
      <DemoBanner page={page} />
      <main class="main" id="main" tabindex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      <Foot page={page} />
    </Document>
  );
};
