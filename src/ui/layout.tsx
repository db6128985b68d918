/** The three layouts of the product, in one place to import from. */
export { CitizenPage, type CitizenPageProps, type CyclePlace, cycleIcons } from './citizen-page.tsx';
export type { LayoutProps, Theme } from './document.tsx';
export { PublicPage } from './public-page.tsx';
export { type NavItem, StaffPage, type StaffPageProps } from './staff-page.tsx';
