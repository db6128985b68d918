import type { Child } from 'hono/jsx';
import { Button, type ButtonKind } from '../../../ui/button.tsx';
import { CitizenPage, type CyclePlace } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { addresses } from './addresses.ts';

/** Whose page it is, and what it is about. */
export interface RoomProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly givenName: string;
}

/** Which part of daily life a staff page shows. */
export type RoomTab = 'stairs' | 'efforts' | 'everyday' | 'adjustments';

/** True on the citizen's own screen. */
export const isOwn = ({ page, citizenId }: Pick<RoomProps, 'page' | 'citizenId'>): boolean =>
  page.actor?.personId === citizenId;

/** A staff page about the daily life of one citizen: the way back, and the four parts. */
export const RoomStaffPage = ({
  page,
  citizenId,
  givenName,
  title,
  tab,
  children,
}: RoomProps & { readonly title: string; readonly tab: RoomTab; readonly children: Child }) => {
  const words = page.words.followUp.staff;
  const parts: readonly (readonly [RoomTab, string, string])[] = [
    ['stairs', addresses.stairs(citizenId), words.stairs],
    ['efforts', addresses.efforts(citizenId), words.efforts],
    ['everyday', addresses.everyday(citizenId), words.everyday],
    ['adjustments', addresses.adjustments(citizenId), words.adjustments],
  ];
  return (
    <StaffPage page={page} title={title} about={{ citizenId, name: givenName, part: 'everyday' }}>
      <Tabs
        label={words.parts}
        items={parts.map(([key, href, label]) => ({ href, label, current: key === tab }))}
      />
      {children}
    </StaffPage>
  );
};

/** The same content on the citizen's own screen or on a staff page. */
export const RoomPage = (
  props: RoomProps & {
    readonly title: string;
    readonly staffTitle: string;
    readonly phase: CyclePlace;
    readonly tab: RoomTab;
    readonly children: Child;
  },
) =>
  isOwn(props) ? (
    <CitizenPage page={props.page} title={props.title} phase={props.phase}>
      {props.children}
    </CitizenPage>
  ) : (
    <RoomStaffPage {...props} title={props.staffTitle}>
      {props.children}
    </RoomStaffPage>
  );

/** One tap, one write: a form that is only its button. */
export const PostButton = ({
  page,
  action,
  fields = {},
  kind = 'secondary',
  icon,
  label,
  children,
}: {
  readonly page: PageContext;
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** A longer name for screen readers; it contains the visible word. */
  readonly label?: string;
  readonly children: Child;
}) => (
  <Form page={page} action={action} class="one-tap">
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button kind={kind} {...(icon !== undefined && { icon })} {...(label !== undefined && { label })}>
      {children}
    </Button>
  </Form>
);
