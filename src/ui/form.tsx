import type { Child } from 'hono/jsx';
import type { PageContext } from './page-context.ts';

/** Props of {@link Form}. */
export interface FormProps {
  readonly page: PageContext;
  readonly action: string;
  readonly children: Child;
  readonly id?: string;
  /** True when the form carries files. */
  readonly multipart?: boolean;
  readonly class?: string;
  /** The command id to repeat, where a refused form comes back (422); otherwise a fresh one. */
  readonly command?: string;
  /** Accessible name, where a page has several forms that look alike. */
  readonly label?: string;
  /** True on sign-out: what the browser keeps of half-typed text is thrown away. */
  readonly signsOut?: boolean;
  /** Its own page's address, where buttons send it to several: what is typed is kept there by the browser (R-T5). */
  readonly keptAs?: string;
  /** True when it comes back with what was sent and is not kept on the server: the browser goes on holding it (R-T5). */
  readonly handsBack?: boolean;
  /** Id of the dialog that asks first, where something typed has not been saved. */
  readonly asksFirst?: string;
}

/**
 * Every form of the product: a plain POST with the token against forgery (`csrf`) and the id that makes a
 * repeat harmless (`command`). Works without JavaScript. Fields are validated on the server, so that the
 * sentence beside a field is ours and calm, never the browser's.
 */
export const Form = ({
  page,
  action,
  children,
  id,
  multipart,
  class: extra,
  command,
  label,
  signsOut,
  keptAs,
  handsBack,
  asksFirst,
}: FormProps) => (
  <form
    method="post"
    action={action}
    id={id}
    class={extra ?? 'form'}
    enctype={multipart ? 'multipart/form-data' : undefined}
    aria-label={label}
    data-signs-out={signsOut ? '' : undefined}
    data-asks-first={asksFirst}
    data-kept-as={keptAs}
    data-hands-back={handsBack ? '' : undefined}
    novalidate
  >
    <input type="hidden" name="csrf" value={page.csrf} />
    <input type="hidden" name="command" value={command ?? page.newCommand()} />
    {children}
  </form>
);
