import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PublicPage } from '../../../ui/public-page.tsx';

/** Plain help: what the ring is, what the dark button does, whom to ask. */
export const HelpPage = ({ page, contactPerson }: { page: PageContext; contactPerson: string | null }) => {
  const words = page.words.home.citizen;
  const lines = [words.helpRing, words.helpButtons, words.helpSaved, words.helpPrivate];
  return (
    <CitizenPage page={page} title={words.helpTitle}>
      <p class="lead">{words.helpIntro}</p>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <p>{contactPerson === null ? words.helpNobody : words.helpContact(contactPerson)}</p>
    </CitizenPage>
  );
};

/** What this is, under which licence, and whose symbols it shows. */
export const AboutPage = ({ page }: { page: PageContext }) => {
  const words = page.words.home.citizen;
  return (
    <PublicPage page={page} title={words.aboutTitle}>
      <p class="lead">{words.aboutWhat}</p>
      <p>{words.aboutOpen}</p>
      <p>{words.aboutSymbols}</p>
    </PublicPage>
  );
};

/** The door: what an address shows to somebody who is not signed in. */
export const DoorPage = ({ page }: { page: PageContext }) => {
  const words = page.words.home.citizen;
  return (
    <PublicPage page={page} title={words.publicTitle}>
      <p class="lead">{words.publicIntro}</p>
      {page.isDemo && (
        <LinkButton href="/demo" kind="primary" icon="users">
          {page.words.demo.citizen.title}
        </LinkButton>
      )}
    </PublicPage>
  );
};
