import { LinkButton } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Efforts, SeenEffort } from '../use-cases/see-efforts.ts';
import { addresses } from './addresses.ts';
import { RoomStaffPage } from './room-page.tsx';

/** All efforts by goal, with what was decided; the decision itself is made on the plan's page (R-O2). */
export const EffortsStaffPage = ({ page, view }: { page: PageContext; view: Efforts }) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName, goals } = view;
  const others = view.efforts.filter(({ goalId }) => goalId === null);
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.effortsOf(givenName)} tab="efforts">
      {goals.length === 0 && <p>{words.noGoals}</p>}
      {goals.map(({ id, title }) => (
        <section>
          <h2>{title}</h2>
          <EffortsTable
            page={page}
            view={view}
            efforts={view.efforts.filter(({ goalId }) => goalId === id)}
            title={title}
          />
          {view.mayAdd && (
            <div class="actions">
              <LinkButton
                href={addresses.planNewEffort(citizenId, id)}
                icon="plus"
                label={`${words.addEffort}: ${title}`}
              >
                {words.addEffort}
              </LinkButton>
            </div>
          )}
        </section>
      ))}
      {others.length > 0 && (
        <section>
          <h2>{words.otherEfforts}</h2>
          <EffortsTable page={page} view={view} efforts={others} title={words.otherEfforts} />
        </section>
      )}
    </RoomStaffPage>
  );
};

const EffortsTable = ({
  page,
  view,
  efforts,
  title,
}: {
  page: PageContext;
  view: Efforts;
  efforts: readonly SeenEffort[];
  title: string;
}) => {
  const words = page.words.followUp.staff;
  const day = (one: string | null): string => (one === null ? '' : shortDay(one, page.language));
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={efforts}
      empty={words.noEffortsHere}
      columns={[
        { label: words.effort, cell: (effort) => effort.what },
        { label: words.how, cell: (effort) => <span class="verbatim">{effort.how}</span> },
        {
          label: words.effortWho,
          cell: (effort) => [effort.who, effort.offer ?? ''].filter((text) => text !== '').join(', '),
        },
        { label: words.howOften, cell: (effort) => effort.howOften },
        {
          label: `${words.fromDay} – ${words.toDay.toLowerCase()}`,
          cell: (effort) =>
            effort.from === null && effort.to === null ? '' : words.period(day(effort.from), day(effort.to)),
        },
        ...(view.seesDecisions
          ? [
              {
                label: words.state,
                cell: (effort: SeenEffort) => <Decision page={page} view={view} effort={effort} />,
              },
            ]
          : []),
        {
          label: '',
          cell: (effort) =>
            effort.mayAdjust ? (
              <a
                href={addresses.adjustEffort(view.citizenId, effort.id)}
                aria-label={`${words.adjustEffort}: ${effort.what}`}
              >
                {words.adjustEffort}
              </a>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
};

const Decision = ({ page, view, effort }: { page: PageContext; view: Efforts; effort: SeenEffort }) => {
  const words = page.words.followUp.staff;
  const { decision } = effort;
  const link = view.decides && (
    <a
      href={addresses.planDecision(view.citizenId, effort.id)}
      aria-label={`${words.decide}: ${effort.what}`}
    >
      {words.decide}
    </a>
  );
  if (decision.state === 'wished') {
    return (
      <>
        {words.wished} {link}
      </>
    );
  }
  const day = shortDay(decision.on, page.language);
  if (decision.state === 'granted') return <span>{words.granted(day)}</span>;
  return (
    <>
      {words.refused(day)}
      <br />
      <span class="note verbatim">{decision.reason}</span>
    </>
  );
};
