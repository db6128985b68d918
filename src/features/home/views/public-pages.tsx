import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PublicPage } from '../../../ui/public-page.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';

/** Help for those who work with citizens or follow one: the list, the duties, what is private. */
export const StaffHelpPage = ({ page }: { page: PageContext }) => {
  const { citizen, staff } = page.words.home;
  return (
    <StaffPage page={page} title={citizen.helpTitle}>
      <p class="lead">{staff.helpIntro}</p>
      <ul class="plain help-lines">
        {(
          [
            ['users', staff.helpList],
            ['arrow-right', staff.helpDuties],
            ['lock', staff.helpPrivate],
            ['eye', staff.helpSeen],
            ['message-circle', staff.helpAsk],
          ] as const
        ).map(([icon, line]) => (
          <li>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
};

/** Plain help: what the ring is, what the dark button does, whom to ask. */
export const HelpPage = ({ page, contactPerson }: { page: PageContext; contactPerson: string | null }) => {
  const words = page.words.home.citizen;
  const ask = contactPerson === null ? words.helpNobody : words.helpContact(contactPerson);
  const lines: readonly (readonly [IconName, string])[] = [
    ['map-pin', words.helpRing],
    ['arrow-right', words.helpButtons],
    ['save', words.helpSaved],
    ['lock', words.helpPrivate],
    ['message-circle', ask],
  ];
  return (
    <CitizenPage page={page} title={words.helpTitle}>
      <p class="lead">{words.helpIntro}</p>
      <ul class="plain help-lines">
        {lines.map(([icon, line]) => (
          <li>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </CitizenPage>
  );
};

/** What this is, under which licence, and whose symbols it shows. */
export const AboutPage = ({ page }: { page: PageContext }) => {
  const words = page.words.home.citizen;
  // Whoever is signed in keeps the way home where it always is.
  const Layout = page.actor === null ? PublicPage : page.actor.isCitizen ? CitizenPage : StaffPage;
  return (
    <Layout page={page} title={words.aboutTitle}>
      <p class="lead">{words.aboutWhat}</p>
      <p>{words.aboutOpen}</p>
      <p>{words.aboutSymbols}</p>
    </Layout>
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
