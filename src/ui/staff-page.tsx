import { type AboutCitizen, CitizenMenu } from './citizen-menu.tsx';
import { Document, type LayoutProps } from './document.tsx';
import { EasyHintsAfterSaving } from './easy-hint.tsx';
import { Icon, type IconName } from './icon.tsx';
import { DemoBanner, Foot, SkipLink, withFrom } from './layout-parts.tsx';
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
  /**
   * The menu in the head of the page. Where nothing is said: on pages about a citizen the way back to all of them, on others
   * the way back to one's first page.
   */
  readonly nav?: readonly NavItem[];
  /** Where in what stands about one citizen the page lies; absent on pages about nobody. */
  readonly about?: AboutCitizen;
}

const backToAll = (page: PageContext): NavItem => ({
  href: places.citizens,
  label: page.actor?.isRelative ? page.words.common.staff.myPeople : page.words.common.staff.myCitizens,
  icon: 'users',
});

const backToFirst = (page: PageContext): readonly NavItem[] =>
  page.path === places.home || page.path === places.citizens
    ? []
    : [{ href: places.home, label: page.words.common.staff.firstPage, icon: 'house' }];

/** A professional's screen: denser, with a menu and help always in the same place; targets stay at 44 px or more. */
export const StaffPage = (props: StaffPageProps) => {
  const { page, title, children, about } = props;
  const words = page.words.common.staff;
  const nav = props.nav ?? (about === undefined ? backToFirst(page) : [backToAll(page)]);
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
          <a class="to-help" href={withFrom(places.help, page)}>
            <Icon name="life-buoy" />
            <span>{page.words.common.citizen.help}</span>
          </a>
        </div>
        {about && <CitizenMenu page={page} {...about} />}
      </header>
      <DemoBanner page={page} />
      <main class="main" id="main" tabindex={-1}>
        <h1>{title}</h1>
        <EasyHintsAfterSaving page={page} />
        {children}
      </main>
      <Foot page={page} />
    </Document>
  );
};
