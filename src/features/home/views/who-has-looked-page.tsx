import { localDayOf } from '../../../domain/day.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { clockTime, longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Look } from '../use-cases/see-who-has-looked.ts';

/** A run of looks by the same person at the same kind of thing on one day: one line, so that the list can be read. */
interface LookLine {
  readonly who: string;
  readonly what: string;
  readonly time: string;
}

function linesByDay(page: PageContext, looks: readonly Look[]): ReadonlyMap<string, readonly LookLine[]> {
  const words = page.words.home;
  const days = new Map<string, LookLine[]>();
  for (const look of looks) {
    const day = localDayOf(look.happenedAt);
    const role = page.words.demo.roles[look.role as keyof typeof page.words.demo.roles] ?? look.role;
    const title = [role, look.unit].filter(Boolean).join(', ');
    const who = look.name === null ? title : `${look.name} (${title})`;
    const what = words.looks[look.event.split('.')[0] as keyof typeof words.looks] ?? '';
    const lines = days.get(day) ?? [];
    const last = lines.at(-1);
    if (last?.who !== who || last.what !== what)
      lines.push({ who, what, time: clockTime(look.happenedAt, page.language) });
    days.set(day, lines);
  }
  return days;
}

/** A simple list of who has seen or changed something about the citizen (R-T2). */
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
  const words = page.words.home.citizen;
  const last = looks.at(-1);
  return (
    <CitizenPage page={page} title={words.whoHasLooked}>
      <h2>{words.whoHasLookedTitle}</h2>
      <p class="lead">{looks.length === 0 ? words.nobodyLooked : words.whoHasLookedIntro}</p>
      {[...linesByDay(page, looks)].map(([day, lines]) => (
        <section>
          <h3>{longDay(day, page.language)}</h3>
          <ul class="looks">
            {lines.map((line) => (
              <li>
                <span class="look-time">{line.time}</span> {words.looked(line.who, line.what)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasMore && last && (
        <LinkButton href={`/citizens/${citizenId}/who-has-looked?before=${last.id}`}>
          {words.olderLooks}
        </LinkButton>
      )}
    </CitizenPage>
  );
};
