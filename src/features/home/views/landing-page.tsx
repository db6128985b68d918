import type { Role } from '../../../domain/access/access-table.ts';
import { LinkButton } from '../../../ui/button.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';

/** Who is signed in without being tied to a citizen. */
export interface Landing {
  readonly givenName: string;
  readonly role: Role;
  readonly municipalityName: string;
}

/**
 * The first page of those who are tied to no citizen: who they are here, what they will and will not see (§ 5), and where to
 * read on. Needs nothing about anybody else.
 */
export const LandingPage = ({ page, landing }: { page: PageContext; landing: Landing }) => {
  const words = page.words.home.landing;
  const { givenName, role, municipalityName } = landing;
  const sentences: Partial<Record<Role, string>> = {
    facilitator: words.facilitator,
    manager: words.manager,
    administrator: words.administrator,
  };
  return (
    <StaffPage page={page} title={words.title(givenName)}>
      <p class="lead">
        {words.youAre(page.words.demo.roles[role].toLocaleLowerCase(page.language), municipalityName)}
      </p>
      <p>{sentences[role] ?? words.noCitizens}</p>
      <div class="actions">
        {(role === 'administrator' || role === 'manager') && (
          <LinkButton href="/staff" icon="users">
            {page.words.admin.staff.title}
          </LinkButton>
        )}
        {(role === 'administrator' || role === 'manager') && (
          <LinkButton href={places.symbolPacks} icon="image">
            {page.words.packs.staff.title}
          </LinkButton>
        )}
        <LinkButton href={places.about} icon="info">
          {words.about}
        </LinkButton>
      </div>
    </StaffPage>
  );
};
