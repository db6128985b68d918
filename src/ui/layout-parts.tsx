import { Button, LinkButton } from './button.tsx';
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
    <aside class="demo">
      <Icon name="info" />
      {page.words.common.citizen.demoBanner}
    </aside>
  ) : null;

/** Foot of every page: about, language, sign-out. */
export const Foot = ({ page }: { page: PageContext }) => {
  const words = page.words.common.citizen;
  const other =
    page.language === 'da'
      ? ({ code: 'en', name: words.english } as const)
      : ({ code: 'da', name: words.danish } as const);
  return (
    <footer class="foot">
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
          <Dialog page={page} id="not-saved" title={words.notSavedTitle}>
            <p>{words.notSavedText}</p>
            <Form page={page} action={places.signOut} label={words.signOutAnyway} signsOut>
              <Button icon="log-out">{words.signOutAnyway}</Button>
            </Form>
          </Dialog>
        </>
      )}
    </footer>
  );
};
