import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a notice is about. */
export type NoticeKind = 'info' | 'success' | 'warning';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
};

/** Props of {@link Notice}. */
export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: Child;
  /** True when it answers what the person just did: screen readers say it at once. */
  readonly live?: boolean;
  readonly id?: string;
}

/** A sentence or two that the page wants to say, with an icon. */
export const Notice = ({ kind, children, live, id }: NoticeProps) => (
  <div id={id} class={classes('notice', kind)} role={live ? 'status' : undefined}>
    <Icon name={icons[kind]} />
    <div>{children}</div>
  </div>
);
