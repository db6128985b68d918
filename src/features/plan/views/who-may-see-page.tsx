import type { PlanPerson } from '../../../domain/plan/plan.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { CopyOfAnswer } from '../../../domain/preparation/sharing.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { relationToCitizen } from '../../../ui/relation-words.ts';
import type { SeenPlan, WhoMaySee } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { OneButton } from './parts.tsx';

const mustBeShown = ({ kind }: PlanPerson): boolean => kind === 'relative' || kind === 'companion';
const works = ({ kind }: PlanPerson): boolean =>
  kind === 'contactPerson' || kind === 'providerLead' || kind === 'otherProvider' || kind === 'caseworker';

/** Who may see the plan (R-P6, R-T2): the citizen's own choice, one tap each way; and those who see it by their work. */
export const WhoMaySeePage = ({
  page,
  seen,
  shownTo,
  hiddenFrom,
}: {
  page: PageContext;
  seen: SeenPlan;
} & Pick<WhoMaySee, 'shownTo' | 'hiddenFrom'>) => {
  const words = page.words.plan.citizen;
  const { plan } = seen;
  const here = plan.people.filter(({ isHere, kind }) => isHere && kind !== null);
  const network = here.filter(mustBeShown);
  const guardians = here.filter(({ kind }) => kind === 'guardian');
  const relationOf = ({ kind, kinship, offerId }: PlanPerson): string => {
    const offerName = plan.offers.find(({ id }) => id === offerId)?.name ?? null;
    return kind === null ? '' : relationToCitizen(page.words, { kind, kinship, offerName });
  };
  const action = addresses.whoMaySee(plan.citizen.id);
  return (
    <CitizenPage page={page} title={words.showTitle}>
      <p class="lead">{network.length === 0 ? words.nobodyToShow : words.showIntro}</p>
      <ul class="plain people-list">
        {network.map((person) => {
          const isShown = shownTo.includes(person.id);
          return (
            <li class="person-row">
              <PersonChip page={page} name={person.name} relation={relationOf(person)} />
              <p class="sees">
                <Icon name={isShown ? 'eye' : 'eye-off'} />
                {isShown ? words.maySee(person.givenName) : words.mayNotSee(person.givenName)}
              </p>
              {!isShown && (
                <HiddenYetInPlan page={page} person={person} hidden={hiddenFrom.get(person.id) ?? []} />
              )}
              <OneButton
                page={page}
                action={action}
                fields={{ person: person.id, show: isShown ? 'no' : 'yes' }}
                icon={isShown ? 'eye-off' : 'eye'}
              >
                {isShown ? words.hideFrom(person.givenName) : words.showTo(person.givenName)}
              </OneButton>
            </li>
          );
        })}
      </ul>
      {network.length > 0 && <p class="note">{`${words.inMeeting} ${words.alreadySeen}`}</p>}
      <PeopleWhoSee
        title={words.workTitle}
        intro={words.workIntro}
        people={here.filter(works)}
        relationOf={relationOf}
      />
      <PeopleWhoSee title={words.guardianTitle} people={guardians} relationOf={relationOf} />
      <LinkButton href={addresses.plan(plan.citizen.id)} icon="arrow-left">
        {words.backToPlan}
      </LinkButton>
    </CitizenPage>
  );
};

/** What stands in the plan that the citizen hid from this person before: told before they show it, one line each (R-P6). */
const HiddenYetInPlan = ({
  page,
  person,
  hidden,
}: {
  page: PageContext;
  person: PlanPerson;
  hidden: readonly CopyOfAnswer<LifeArea>[];
}) => {
  const words = page.words.plan.citizen;
  if (hidden.length === 0) return null;
  return (
    <div class="stack tight hidden-yet">
      <p>{words.hiddenYetInPlan(person.givenName)}</p>
      <ul>
        {hidden.map(({ area, answer }) => (
          <li>
            {answer.words.trim() || words.hiddenWithoutWords(page.words.preparation.citizen.areas[area].name)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const PeopleWhoSee = ({
  title,
  intro,
  people,
  relationOf,
}: {
  title: string;
  intro?: string;
  people: readonly PlanPerson[];
  relationOf: (person: PlanPerson) => string;
}) =>
  people.length === 0 ? null : (
    <section class="stack tight">
      <h2>{title}</h2>
      {intro && <p>{intro}</p>}
      <ul class="plain people-chips">
        {people.map((person) => (
          <li>
            <PersonChip name={person.name} relation={relationOf(person)} paid={works(person)} />
          </li>
        ))}
      </ul>
    </section>
  );
