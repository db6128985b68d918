import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { LayoutProps } from '../../../ui/document.tsx';
import { PublicPage } from '../../../ui/public-page.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';

/** The layout of whoever looks: a citizen's, a professional's, or the open one. */
export const OwnLayout = (props: LayoutProps) => {
  const { actor } = props.page;
  const Layout = actor === null ? PublicPage : actor.isCitizen ? CitizenPage : StaffPage;
  return <Layout {...props} />;
};
