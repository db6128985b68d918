import type { AboutCitizen, CitizenPart } from '../ui/citizen-menu.tsx';
import { CitizenPage } from '../ui/citizen-page.tsx';
import type { LayoutProps } from '../ui/document.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { PublicPage } from '../ui/public-page.tsx';
import { StaffPage } from '../ui/staff-page.tsx';

const partsByPlace: Readonly<Record<string, CitizenPart>> = {
  preparation: 'preparation',
  contributions: 'preparation',
  meeting: 'meeting',
  plan: 'plan',
  staircase: 'everyday',
  everyday: 'everyday',
  status: 'status',
};

/** Whose page the form stood on, and in which part; null on pages about nobody. */
export function aboutOf({ path }: PageContext): AboutCitizen | null {
  const [, citizenId, place = ''] = /^\/citizens\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  return citizenId === undefined ? null : { citizenId, part: partsByPlace[place] ?? 'overview' };
}

/** The layout of whoever wrote, with the menu they came from. */
export function layoutOf({ actor }: PageContext, about: AboutCitizen | null) {
  if (actor === null) return PublicPage;
  if (actor.isCitizen) return CitizenPage;
  return (props: LayoutProps) => <StaffPage {...props} {...(about !== null && { about })} />;
}
