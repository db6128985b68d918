import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { ReadAloud } from './read-aloud.tsx';

/** Props of {@link Dialog}. */
export interface DialogProps {
  readonly page: PageContext;
  readonly id: string;
  readonly title: string;
  readonly children: Child;
  /** What it is about, above everything one can press. */
  readonly intro?: string;
  /** The way back to the page beneath; "Luk" when nothing else is said. It stands first where leaving costs something. */
  readonly back?: string;
}

/** A question over the page, with its own "Læs op" for a citizen, as the page beneath is out of reach. Opened by {@link DialogLink}; without JavaScript it stands on the page while its address is asked for. */
export const Dialog = ({ page, id, title, children, intro, back }: DialogProps) => (
  <dialog class="dialog" id={id} aria-labelledby={`${id}-title`}>
    <div class="dialog-inside">
      <div class="dialog-top">
        <h2 id={`${id}-title`}>{title}</h2>
        {page.actor?.isCitizen && <ReadAloud page={page} />}
      </div>
      {intro && <p>{intro}</p>}
      {back === undefined && children}
      <a class={back === undefined ? 'button secondary' : 'button primary'} href="#main" data-closes>
        <Icon name={back === undefined ? 'x' : 'arrow-left'} />
        <span>{back ?? page.words.common.citizen.close}</span>
      </a>
      {back !== undefined && children}
    </div>
  </dialog>
);

/** Opens a {@link Dialog}. A link, so that it works before and without JavaScript. */
export const DialogLink = ({
  dialog,
  children,
  icon,
  danger,
}: {
  dialog: string;
  children: Child;
  icon?: IconName;
  danger?: boolean;
}) => (
  <a class={danger ? 'button danger' : 'button secondary'} href={`#${dialog}`} data-opens={dialog}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </a>
);
