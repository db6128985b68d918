import { Button, LinkButton } from './button.tsx';
import { longDay } from './dates.ts';
import { Dialog } from './dialog.tsx';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { places } from './places.ts';

/** First thing on a page for those who use a keyboard or a switch. */
export const SkipLink = ({ text }: { text: string }) => (
  <a class="skip" href="#main">
    {text}
  </a>
);

/** Says on every page of a demo that the people are made up. */
export const DemoBanner = ({ page }: { page: PageContext }) =>
  page.isDemo ? (
    <aside class="demo" aria-label={page.words.common.citizen.demoLabel}>
      <Icon name="info" />
      {page.words.common.citizen.demoBanner}
    </aside>
  ) : null;

/** An address that knows which page it was opened from. */
export const withFrom = (address: string, page: PageContext): string =>
  page.path.startsWith(address) ? address : `${address}?from=${encodeURIComponent(page.path)}`;

/** Whether the person wants fewer things on the screen: what is not the next thing then waits behind one word. */
export const isCalm = ({ choices }: PageContext): boolean =>
  choices.calm === 'fewer' || choices.calm === 'fewerNoPictures';

/** Foot of every page: one's own choices, about, language, sign-out. */
export const Foot = ({ page }: { page: PageContext }) => {
  const words = page.words.common.citizen;
  const other =
    page.language === 'da'
      ? ({ code: 'en', name: words.english } as const)
      : ({ code: 'da', name: words.danish } as const);
  const rest = (
    <>
      <LinkButton href={places.about} kind="quiet" icon="info">
        {words.about}
      </LinkButton>
      <Form page={page} action={places.language} class="language" label={words.language}>
        <input type="hidden" name="language" value={other.code} />
        <input type="hidden" name="back" value={page.path} />
        <Button kind="quiet" icon="languages">
          <span lang={other.code}>{other.name}</span>
        </Button>
      </Form>
    </>
  );
  return (
    <>
      <p class="print-only note">
        {longDay(page.today, page.language)}. {words.symbolCredit}
      </p>
      <footer class="foot">
        <LinkButton href={withFrom(places.choices, page)} kind="quiet" icon="sliders-horizontal">
          {words.choices}
        </LinkButton>
        {isCalm(page) ? (
          <details class="more">
            <summary class="button quiet">
              <Icon name="ellipsis" />
              <span>{words.more}</span>
            </summary>
            <div class="row">{rest}</div>
          </details>
        ) : (
          rest
        )}
        {page.actor && (
          <>
            <Form
              page={page}
              action={places.signOut}
              class="sign-out"
              label={words.signOut}
              signsOut
              asksFirst="not-saved"
            >
              <Button kind="quiet" icon="log-out">
                {words.signOut}
              </Button>
            </Form>
            <Dialog
              page={page}
              id="not-saved"
              title={words.notSavedTitle}
              intro={words.notSavedText}
              back={words.backToWhatIWrote}
            >
              <Form page={page} action={places.signOut} label={words.signOutAnyway} signsOut>
                <Button icon="log-out">{words.signOutAnyway}</Button>
              </Form>
            </Dialog>
          </>
        )}
      </footer>
    </>
  );
};
