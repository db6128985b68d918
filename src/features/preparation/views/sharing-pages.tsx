import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import type { Around } from '../store-sharing.ts';
import type { ShareableItem } from '../use-cases/see-sharing.ts';
import { addresses } from './addresses.ts';
import { Who } from './parts.tsx';

import { Done, nameOf, paidKinds, type SharingProps, whoIs } from './sharing-parts.tsx';
/** Who sees what: the people around the citizen as tiles, each with what they see (R-P6). */
export const SharingPage = ({ page, citizenId, view, done }: SharingProps) => {
  const words = page.words.preparation.citizen;
  const isAnyShown = view.items.some(({ shownTo }) => shownTo.length > 0);
  return (
    <CitizenPage page={page} title={words.sharingTitle} phase="preparation">
      <Done page={page} done={done} />
      {view.items.length === 0 ? (
        <p class="lead">{words.nothingYet}</p>
      ) : view.people.length === 0 ? (
        <p class="lead">{words.nobodyYet}</p>
      ) : (
        <>
          <p class="lead">{words.sharingIntro}</p>
          <ul class="plain prep-people">
            {view.people.map((person) => (
              <li>
                <PersonTile page={page} citizenId={citizenId} person={person} items={view.items} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        <LinkButton href={addresses.overview(citizenId)} icon="arrow-left">
          {words.seeAgain}
        </LinkButton>
        {isAnyShown && (
          <Form page={page} action={addresses.sharing(citizenId)} class="prep-inline" id="hide-all">
            <Button name="to" value="hideAll" icon="eye-off">
              {words.hideAllFromAll}
            </Button>
          </Form>
        )}
      </div>
    </CitizenPage>
  );
};

const PersonTile = ({
  page,
  citizenId,
  person,
  items,
}: {
  page: PageContext;
  citizenId: string;
  person: Around;
  items: readonly ShareableItem[];
}) => {
  const words = page.words.preparation.citizen;
  const areasWhere = (isOlder: boolean) =>
    items
      .filter(({ shownTo }) =>
        shownTo.some((one) => one.personId === person.personId && one.isOlder === isOlder),
      )
      .map(({ area }) => words.areas[area].name);
  const [seen, older] = [areasWhere(false), areasWhere(true)];
  return (
    <a class="prep-person" href={addresses.personSharing(citizenId, person.personId)}>
      <PersonChip name={nameOf(person)} relation={whoIs(page, person)} paid={paidKinds.includes(person.as)} />
      {seen.length + older.length === 0 && <Who icon="eye-off">{words.seesNothing}</Who>}
      {seen.length > 0 && <Who icon="eye">{words.sees(seen)}</Who>}
      {older.length > 0 && <Who icon="history">{words.olderOf(person.givenName, older)}</Who>}
    </a>
  );
};
