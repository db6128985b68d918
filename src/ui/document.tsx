import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { PageContext } from './page-context.ts';
import { places } from './places.ts';
import { SwitchScan } from './switch-scan.tsx';

/** A person's own choice of colours; absent follows what the person chose, else the device. */
export type Theme = 'light' | 'dark' | 'contrast';

/** What every layout takes. */
export interface LayoutProps {
  readonly page: PageContext;
  /** Heading of the page and the first words of the browser's title. */
  readonly title: string;
  readonly children: Child;
  readonly theme?: Theme | undefined;
  /**
   * True on a page that answers a form whose content was NOT kept (a fault, a lost right): the browser then
   * keeps what was typed, so that Back shows it again (R-T5).
   */
  readonly notSaved?: boolean;
}

/** What was chosen, where it changes something. */
const chosen = (answer: string | undefined, asItIs: string): string | undefined =>
  answer === asItIs ? undefined : answer;

/** The whole HTML document around a layout. */
export const Document = ({
  page,
  title,
  theme,
  notSaved,
  kind,
  children,
}: LayoutProps & { readonly kind: 'citizen' | 'staff' | 'public' }) => {
  const { choices } = page;
  const colours = theme ?? (choices.theme === 'device' ? undefined : choices.theme);
  const product = page.words.common.citizen.productName;
  return (
    <>
      {raw('<!doctype html>')}
      <html
        lang={page.language}
        data-theme={colours}
        data-size={chosen(choices.size, 'normal')}
        data-calm={chosen(choices.calm, 'asIs')}
        data-font={chosen(choices.font, 'lexend')}
        data-fields={chosen(choices.fields, 'asIs')}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === product ? product : `${title} · ${product}`}</title>
          <link
            rel="preload"
            href={page.assets.fonts[choices.font ?? 'lexend']}
            as="font"
            type="font/woff2"
            crossorigin=""
          />
          <link rel="icon" type="image/svg+xml" href={places.mark} />
          {page.assets.styles.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          <script type="module" nonce={page.nonce} src={page.assets.script}></script>
        </head>
        <body class={kind} data-person={page.actor?.personId} data-not-saved={notSaved ? '' : undefined}>
          {children}
          <SwitchScan page={page} />
        </body>
      </html>
    </>
  );
};
