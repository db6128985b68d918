import type { PageContext } from './page-context.ts';
import { places } from './places.ts';
import { SectionNav } from './section-nav.tsx';

/** The parts of what stands about one citizen, in the order of the round. */
export type CitizenPart =
  | 'overview'
  | 'preparation'
  | 'meeting'
  | 'plan'
  | 'everyday'
  | 'status'
  | 'versions';

/** Whose page it is, and to which part it belongs. */
export interface AboutCitizen {
  readonly citizenId: string;
  /** Whose page it is, where the page does not know it from its data: nobody writes about the wrong person. */
  readonly name?: string;
  readonly part: CitizenPart;
}

const parts: readonly CitizenPart[] = [
  'overview',
  'preparation',
  'meeting',
  'plan',
  'everyday',
  'status',
  'versions',
];
/**
 * The network sees plan, everyday and status only while they are shown, or in the open meeting. Where they are there, the menu says
 * where they are.
 */
const partsShown: readonly CitizenPart[] = ['plan', 'everyday', 'status'];

/** The way from each part of a citizen's plan to every other: the same menu on all staff pages about a citizen. */
export const CitizenMenu = ({
  page,
  citizenId,
  name,
  part,
}: AboutCitizen & { readonly page: PageContext }) => {
  const words = page.words.common.staff;
  // The full name, the same on all pages; a room need not know it.
  const whose = page.actor?.citizenName ?? name;
  const isThere = (one: CitizenPart): boolean =>
    page.actor?.isNetwork !== true ||
    one === part ||
    page.actor.isShownPlan === true ||
    !partsShown.includes(one);
  return (
    <div class="citizen-menu">
      {whose !== undefined && <p class="citizen-name">{whose}</p>}
      <SectionNav
        label={words.aboutCitizen}
        items={parts.filter(isThere).map((one) => ({
          href: places.ofCitizen[one](citizenId),
          label: words.parts[one],
          current: one === part,
        }))}
      />
    </div>
  );
};
