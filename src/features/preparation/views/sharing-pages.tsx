import { followsTheShowing } from '../../../domain/preparation/in-the-plan.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { isPaid } from '../../../ui/relation-words.ts';
import { Who } from '../../../ui/who-sees.tsx';
import { WordSigns } from '../../../ui/word-pictures.tsx';
import type { Around } from '../store-sharing.ts';
import type { WhoSeesWhat } from '../use-cases/see-who-sees.ts';
import { addresses } from './addresses.ts';
import {
  Done,
  inShort,
  type LookOf,
  nameOf,
  type SharingProps,
  StillInPlan,
  TakenOut,
  whoIs,
} from './sharing-parts.tsx';

export interface SharingPageProps extends SharingProps {
  readonly view: WhoSeesWhat;
  readonly lookOf: LookOf;
}

/** Who sees what: the people around the citizen as tiles, each with what they see (R-P6). */
export const SharingPage = (props: SharingPageProps) => {
  const { page, citizenId, view, done } = props;
  const words = page.words.preparation.citizen;
  const things = [...view.items, ...view.pictures];
  const isAnyShown = view.former.length > 0 || things.some(({ shownTo }) => shownTo.length > 0);
  return (
    <CitizenPage page={page} title={words.sharingTitle} phase="preparation">
      <Done page={page} citizenId={citizenId} done={done} />
      <TakenOut page={page} citizenId={citizenId} done={done} />
      <StillInPlan page={page} citizenId={citizenId} view={view} hidden={done.hidden} />
      {things.length === 0 && view.former.length === 0 ? (
        <p class="lead">{words.nothingYet}</p>
      ) : view.people.length === 0 ? (
        <p class="lead">{words.nobodyYet}</p>
      ) : (
        <>
          <p class="lead">{words.sharingIntro}</p>
          <ul class="plain prep-people">
            {view.people.map((person) => (
              <li>
                <PersonTile {...props} person={person} />
              </li>
            ))}
          </ul>
        </>
      )}
      {view.inPlan.length === 0 ? <p class="note">{words.planIsElsewhere}</p> : <PlanTile {...props} />}
      <div class="row">
        <LinkButton href={addresses.overview(citizenId)} icon="arrow-left">
          {words.seeAgain}
        </LinkButton>
        <LinkButton href={`/citizens/${citizenId}/plan/who-may-see`} icon="map">
          {page.words.plan.citizen.showTitle}
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

const PersonTile = ({ page, citizenId, view, lookOf, person }: SharingPageProps & { person: Around }) => {
  const words = page.words.preparation.citizen;
  const sees =
    (isOlder: boolean) => (thing: { readonly shownTo: WhoSeesWhat['pictures'][number]['shownTo'] }) =>
      thing.shownTo.some((one) => one.personId === person.personId && one.isOlder === isOlder);
  const looks = (isOlder: boolean) => [
    ...view.items.filter(sees(isOlder)).map(({ area }) => lookOf(area)),
    ...view.pictures.filter(sees(isOlder)).map(({ name }) => lookOf(name)),
  ];
  const [seen, older] = [looks(false), looks(true)];
  const labels = (of: typeof seen) => of.map(({ label }) => label);
  const former = view.former.find(({ personId }) => personId === person.personId)?.areas ?? [];
  return (
    <a class="prep-person" href={addresses.personSharing(citizenId, person.personId)}>
      <PersonChip page={page} name={nameOf(person)} relation={whoIs(page, person)} paid={isPaid(person.as)} />
      {seen.length + older.length + former.length === 0 && <Who icon="eye-off">{words.seesNothing}</Who>}
      {seen.length > 0 && <Who icon="eye">{words.sees(labels(seen))}</Who>}
      <WordSigns page={page} srcs={seen.map(({ src }) => src)} />
      {older.length > 0 && <Who icon="history">{words.olderOf(person.givenName, labels(older))}</Who>}
      {former.length > 0 && (
        <Who icon="history">{words.seesFormer(former.map((area) => lookOf(area).label))}</Who>
      )}
      <WordSigns page={page} srcs={former.map((area) => lookOf(area).src)} />
    </a>
  );
};

/** What stands in the plan being made, and who reads it there; a tap leads to where it is changed or taken out (R-P6, § 5). */
const PlanTile = ({ page, citizenId, view, lookOf }: SharingPageProps) => {
  const words = page.words.preparation.citizen;
  const { all, part, inMeeting } = view.readers;
  const names = (people: readonly Around[]) => people.map(({ givenName }) => givenName);
  const labels = (areas: readonly (LifeArea | null)[]) => [
    ...new Set(areas.flatMap((area) => (area === null ? [] : lookOf(area).label))),
  ];
  const standing = view.inPlan.filter((one) => !followsTheShowing(one));
  const brought = labels(view.inPlan.filter(followsTheShowing).map(({ area }) => area));
  return (
    <section class="stack tight">
      <h2>{words.standsInPlan}</h2>
      <a class="prep-person" href={`/citizens/${citizenId}/plan/dreams`}>
        {standing.length > 0 && (
          <>
            {standing.map(({ area, words: said }) => (
              <Who icon="map">
                {words.inPlanLine(
                  area === null ? null : lookOf(area).label,
                  inShort(said) || page.words.plan.citizen.withoutWords,
                )}
              </Who>
            ))}
            {all.length > 0 && <Who icon="eye">{words.readsPlan(names(all))}</Who>}
            {part.length > 0 && <Who icon="eye">{words.readsPart(names(part))}</Who>}
            {inMeeting.length > 0 && <Who icon="users">{words.readsInMeeting(names(inMeeting))}</Who>}
          </>
        )}
        {brought.length > 0 && <Who icon="eye-off">{words.broughtByOthers(brought)}</Who>}
      </a>
    </section>
  );
};
