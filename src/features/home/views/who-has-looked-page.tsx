import type { RelationKind } from '../../../domain/access/access-table.ts';
import { fewDeeds, type GatheredLooks, gatherLooks } from '../../../domain/access/looks.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { clockTime, longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import type { Look } from '../store-looks.ts';
import type { LooksPage } from '../use-cases/see-who-has-looked.ts';

type Whose = 'mine' | 'ofCitizen';

/** Whoever it was: role and unit, or what they are to the citizen; the name first where the municipality shows it (R-T2). */
function lookerOf(page: PageContext, look: Look, whose: Whose) {
  const { role, relation, kinship, unit, name } = look;
  const { demo, home } = page.words;
  // The citizen is told in the words of their own pages; "udfører" is a word of the staff (product § 4).
  const roles: Readonly<Record<string, string>> =
    whose === 'mine' ? { ...demo.roles, ...home.whoToYou } : demo.roles;
  const relations = whose === 'mine' ? home.whoToYou : home.relations;
  const isNetwork = role === 'relative';
  const kind = relation?.split(' ').find((one) => one in relations) as RelationKind | undefined;
  const family = whose === 'mine' ? home.yourKin : home.kinship;
  // What they are to this citizen, as on all other pages; a leader of one offer is a further provider to many.
  const what = isNetwork && kinship ? family(kinship) : kind && relations[kind];
  const title = capitalised([what ?? roles[role] ?? role, unit].filter(Boolean).join(', '));
  return name === null ? { name: title, title: '', isNetwork } : { name, title, isNetwork };
}

const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);

function whatOf(page: PageContext, { event, sawNothing }: Look, whose: Whose): string {
  const { looks, looksInVain } = page.words.home;
  const words: Readonly<Record<string, string>> = sawNothing ? looksInVain[whose] : looks[whose];
  return words[event] ?? words[event.split('.')[0] ?? ''] ?? words.other ?? '';
}

/** What somebody saw, or wrote, on a day: one line, and every single look of the record behind it (R-T2, R-T3). */
const LookLine = ({ page, line, whose }: { page: PageContext; line: GatheredLooks<Look>; whose: Whose }) => {
  const words = page.words.home.looksInShort[whose];
  const things = line.things.map((thing) => words.things[thing]);
  const deeds = line.did === 'wrote' ? fewDeeds(line.looks, (look) => whatOf(page, look, whose)) : null;
  return (
    <details class="look-line">
      <summary>
        {deeds === null
          ? words[line.did](things, line.looks.length)
          : capitalised(words.deeds(deeds, line.looks.length))}
      </summary>
      <ul class="plain">
        {line.looks.map((look) => (
          <li>
            <span class="look-time">{clockTime(look.happenedAt, page.language)}</span>{' '}
            {whatOf(page, look, whose)}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Who has seen or changed something about the citizen, and when: a line for each person, day and kind of thing (R-T2). */
export const WhoHasLookedPage = ({
  page,
  looked: { looks, olderThan },
  citizenId,
}: {
  page: PageContext;
  looked: LooksPage;
  citizenId: string;
}) => {
  const { citizen, staff } = page.words.home;
  const isOwn = page.actor?.personId === citizenId;
  const words = isOwn ? citizen : staff;
  const whose = isOwn ? 'mine' : 'ofCitizen';
  const whoOf = (look: Look) => JSON.stringify(lookerOf(page, look, whose));
  const list = (
    <>
      <p class="lead">
        {looks.length === 0 && olderThan === null ? words.nobodyLooked : words.whoHasLookedIntro}
      </p>
      {gatherLooks(looks, whoOf).map(({ day, people }) => (
        <section>
          <h2 class="look-day">{longDay(day, page.language)}</h2>
          <ul class="looks">
            {people.map(({ lines }) => {
              const first = lines[0]?.looks[0];
              if (first === undefined) return null;
              const { name, title, isNetwork } = lookerOf(page, first, whose);
              return (
                <li class="looker">
                  <PersonChip name={name} relation={title} paid={!isNetwork} />
                  <div>
                    {lines.map((line) => (
                      <LookLine page={page} line={line} whose={whose} />
                    ))}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {olderThan !== null && (
        <LinkButton href={`/citizens/${citizenId}/who-has-looked?before=${olderThan}`} icon="arrow-down">
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
