import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** `primary` is the one next thing to do on a page; `danger` only deletes; `quiet` has no frame until touched. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

interface Look {
  readonly children: Child;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** True: as wide as its place. */
  readonly wide?: boolean;
  readonly id?: string;
  /** A longer name for screen readers, where several buttons carry the same word. It must contain the visible word. */
  readonly label?: string;
}

/** Props of {@link Button}. */
export interface ButtonProps extends Look {
  /** `submit` unless said otherwise. */
  readonly type?: 'submit' | 'button' | 'reset';
  readonly name?: string;
  readonly value?: string;
  /** Sends the form to another address than its own. */
  readonly formaction?: string;
  /** Id of the form it belongs to, when it stands outside. */
  readonly form?: string;
  /** Name of the voice that a press lets speak (`hear-me`); empty is the one that is chosen. */
  readonly sample?: string;
  /** Id of a {@link Dialog} that it opens. */
  readonly opens?: string;
}

/** A button that does something. For going somewhere there is {@link LinkButton}. */
export const Button = ({
  children,
  kind = 'secondary',
  icon,
  wide,
  id,
  label,
  type,
  opens,
  sample,
  ...rest
}: ButtonProps) => (
  <button
    class={classes('button', kind, wide && 'wide')}
    type={opens ? 'button' : (type ?? 'submit')}
    id={id}
    aria-label={label}
    data-opens={opens}
    data-sample={sample}
    {...rest}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);

/** Props of {@link LinkButton}. */
export interface LinkButtonProps extends Look {
  readonly href: string;
  /** True when it leads to the page that is shown. */
  readonly current?: boolean;
  /** True when the address is a file to keep. */
  readonly download?: boolean;
}

/** A link that looks like a button: going somewhere, changing nothing. */
export const LinkButton = ({
  children,
  kind = 'secondary',
  icon,
  wide,
  id,
  label,
  href,
  current,
  download,
}: LinkButtonProps) => (
  <a
    class={classes('button', kind, wide && 'wide')}
    href={href}
    id={id}
    aria-label={label}
    aria-current={current ? 'page' : undefined}
    download={download ? '' : undefined}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </a>
);

/**
 * What Enter in a form does, where another button stands before the one that sends it on: browsers press the first. Stands
 * first in the form. Takes name and value of the button it stands for.
 */
export const EnterSends = ({ name, value }: { readonly name?: string; readonly value?: string }) => (
  <button type="submit" name={name} value={value} hidden />
);
