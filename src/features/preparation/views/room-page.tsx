import type { Child } from 'hono/jsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { addresses } from './addresses.ts';

export interface RoomPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly title: string;
  readonly tab: 'shared' | 'contributions';
  readonly hasContributions: boolean;
  readonly children: Child;
}

/** Others' side of a citizen's preparation. Peer guides keep the screens of a citizen (R-W7). */
export const RoomPage = ({ page, citizenId, title, tab, hasContributions, children }: RoomPageProps) => {
  const words = page.words.preparation.staff;
  const tabs = hasContributions && (
    <Tabs
      label={words.tabs}
      items={[
        { href: addresses.shared(citizenId), label: words.sharedTab, icon: 'eye', current: tab === 'shared' },
        {
          href: `/citizens/${citizenId}/boards`,
          label: page.words.dreamBoard.staff.tab,
          icon: 'image',
          current: false,
        },
        {
          href: addresses.contributions(citizenId),
          label: words.contributionsTab,
          icon: 'users',
          current: tab === 'contributions',
        },
      ]}
    />
  );
  if (page.actor?.isCitizen) {
    return (
      <CitizenPage page={page} title={title} phase="preparation">
        {tabs}
        {children}
      </CitizenPage>
    );
  }
  return (
    <StaffPage page={page} title={title} about={{ citizenId, part: 'preparation' }}>
      {tabs}
      {children}
    </StaffPage>
  );
};
