import type { RelationKind } from '../../../domain/access/access-table.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { clockTime, localDay, longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import type { Look } from '../store-looks.ts';

/** All that one person saw or changed on one day: each thing once, with the time of the last, so that it can be read. */
interface Looker {
  readonly name: string;
  readonly title: string;
  readonly isNetwork: boolean;
  readonly times: Map<string, string>;
}

type Whose = 'mine' | 'ofCitizen';

function byDay(
  page: PageContext,
  looks: readonly Look[],
  whose: Whose,
): ReadonlyMap<string, readonly Looker[]> {
  const days = new Map<string, Looker[]>();
  for (const look of looks) {
    const day = localDay(look.happenedAt);
    const lookers = days.get(day) ?? [];
    days.set(day, lookers);
    const who = lookerOf(page, look, whose);
    const known = lookers.find(({ name, title }) => name === who.name && title === who.title);
    const looker = known ?? { ...who, times: new Map<string, string>() };
    if (known === undefined) lookers.push(looker);
    const what = whatOf(page, look, whose);
    if (!looker.times.has(what)) looker.times.set(what, clockTime(look.happenedAt, page.language));
  }
  return days;
}

/** Whoever it was: role and unit, the name first where the municipality shows it (R-T2). */
function lookerOf(page: PageContext, { role, relation, unit, name }: Look, whose: Whose) {
  // The citizen is told in the words of their own pages; "udfører" is a word of the staff (product § 4).
  const roles: Readonly<Record<string, string>> =
    whose === 'mine' ? { ...page.words.demo.roles, ...page.words.home.whoToYou } : page.words.demo.roles;
  const relations = whose === 'mine' ? page.words.home.whoToYou : page.words.home.relations;
  const isNetwork = role === 'relative';
  const kind = relation?.split(' ').find((one) => one in relations) as RelationKind | undefined;
  const what = isNetwork && kind !== undefined ? relations[kind] : roles[role];
  const title = capitalised([what ?? role, unit].filter(Boolean).join(', '));
  return name === null ? { name: title, title: '', isNetwork } : { name, title, isNetwork };
}

const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);

function whatOf(page: PageContext, { event, sawNothing }: Look, whose: Whose): string {
  const { looks, looksInVain } = page.words.home;
  const words: Readonly<Record<string, string>> = sawNothing ? looksInVain[whose] : looks[whose];
  return words[event] ?? words[event.split('.')[0] ?? ''] ?? words.other ?? '';
}

/** Who has seen or changed something about the citizen, and when (R-T2). */
export const WhoHasLookedPage = ({
  page,
  looks,
  citizenId,
  hasMore,
}: {
  page: PageContext;
  looks: readonly Look[];
  citizenId: string;
  hasMore: boolean;
}) => {
  const { citizen, staff } = page.words.home;
  const isOwn = page.actor?.personId === citizenId;
  const words = isOwn ? citizen : staff;
  const last = looks.at(-1);
  const list = (
    <>
      <p class="lead">{looks.length === 0 ? words.nobodyLooked : words.whoHasLookedIntro}</p>
      {[...byDay(page, looks, isOwn ? 'mine' : 'ofCitizen')].map(([day, lookers]) => (
        <section>
          <h2 class="look-day">{longDay(day, page.language)}</h2>
          <ul class="looks">
            {lookers.map(({ name, title, isNetwork, times }) => (
              <li class="looker">
                <PersonChip name={name} relation={title} paid={!isNetwork} />
                <ul class="plain">
                  {[...times].map(([what, time]) => (
                    <li>
                      <span class="look-time">{time}</span> {what}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasMore && last && (
        <LinkButton href={`/citizens/${citizenId}/who-has-looked?before=${last.id}`} icon="arrow-down">
          {citizen.olderLooks}
        </LinkButton>
      )}
    </>
  );
  return isOwn ? (
    <CitizenPage page={page} title={citizen.whoHasLooked}>
      {list}
    </CitizenPage>
  ) : (
    <StaffPage page={page} title={citizen.whoHasLooked} about={{ citizenId, part: 'overview' }}>
      {list}
    </StaffPage>
  );
};
