import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a state means; the words say which state it is. */
export type StatusKind = 'done' | 'now' | 'waiting' | 'attention' | 'neutral';

const icons: Readonly<Record<StatusKind, IconName>> = {
  done: 'check',
  now: 'map-pin',
  waiting: 'clock',
  attention: 'triangle-alert',
  neutral: 'circle',
};

/** A state in a word or two, with icon and colour. */
export const StatusPill = ({
  kind,
  children,
  icon,
}: {
  kind: StatusKind;
  children: Child;
  icon?: IconName;
}) => (
  <span class={classes('pill', kind)}>
    <Icon name={icon ?? icons[kind]} />
    <span>{children}</span>
  </span>
);
