import type { Child } from 'hono/jsx';
import { CitizenPage, type CyclePlace } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { addresses } from './addresses.ts';

/** Props of {@link Frame} and {@link StaffFrame}. */
export interface FrameProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly title: string;
  readonly tab: 'meeting' | 'versions';
  readonly children: Child;
}

/** A page about a citizen for those who work with them: the menu of the citizen's pages above it. */
export const StaffFrame = ({ page, citizenId, title, tab, children }: FrameProps) => {
  const words = page.words.meetings.staff;
  const nav = [{ href: '/citizens', label: page.words.common.staff.myCitizens, icon: 'users' as const }];
  const items = [
    { href: addresses.overview(citizenId), label: words.tabOverview },
    { href: addresses.meeting(citizenId), label: words.tabMeeting, current: tab === 'meeting' },
    { href: addresses.plan(citizenId), label: words.tabPlan },
    { href: addresses.versions(citizenId), label: words.tabVersions, current: tab === 'versions' },
  ];
  return (
    <StaffPage page={page} title={title} nav={nav}>
      <Tabs label={words.tabs} items={items} />
      {children}
    </StaffPage>
  );
};

/** The same page for whoever looks: citizens and peer guides keep the screens of a citizen (R-W7). */
export const Frame = (props: FrameProps & { readonly phase?: CyclePlace }) => {
  const { page, title, children, phase } = props;
  if (page.actor !== null && !page.actor.isCitizen) return <StaffFrame {...props} />;
  return (
    <CitizenPage page={page} title={title} {...(phase && { phase })}>
      {children}
    </CitizenPage>
  );
};
