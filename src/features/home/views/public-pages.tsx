import { creditLine } from '../../../domain/symbols/pack.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PublicPage } from '../../../ui/public-page.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';

/** What this is, under which licence, and whose symbols it shows. */
export const AboutPage = ({
  page,
  packs,
}: {
  page: PageContext;
  /** Licences and credits of the municipality's symbol packs, by pack. */
  packs: readonly { readonly pack: string; readonly licence: string; readonly credit: string }[];
}) => {
  const names = [...new Set(packs.map(({ pack }) => pack))];
  const words = page.words.home.citizen;
  // Whoever is signed in keeps the way home where it always is.
  const Layout = page.actor === null ? PublicPage : page.actor.isCitizen ? CitizenPage : StaffPage;
  return (
    <Layout page={page} title={words.aboutTitle}>
      <p class="lead">{words.aboutWhat}</p>
      <p>{words.aboutOpen}</p>
      <p>{words.aboutSymbols}</p>
      {names.length > 0 && (
        <section>
          <h2>{words.aboutPacks}</h2>
          <ul>
            {names.map((name) => (
              <li>
                {name}: {creditLine(packs.filter(({ pack }) => pack === name))}
              </li>
            ))}
          </ul>
        </section>
      )}
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
