import type { Child } from 'hono/jsx';
import { CitizenPage, type CyclePlace } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';

/** Props of {@link Frame} and {@link StaffFrame}. */
export interface FrameProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly title: string;
  readonly tab: 'meeting' | 'versions';
  readonly children: Child;
}

/** A page about a citizen for those who work with them. */
export const StaffFrame = ({ page, citizenId, title, tab, children }: FrameProps) => (
  <StaffPage page={page} title={title} about={{ citizenId, part: tab }}>
    {children}
  </StaffPage>
);

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
