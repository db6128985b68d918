import { Button, LinkButton } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { CitizenRow } from '../use-cases/list-my-citizens.ts';

const Duty = ({ page, row }: { page: PageContext; row: CitizenRow }) => {
  const words = page.words.home;
  if (row.duty === null) return <span class="muted">{words.staff.nothingMissing}</span>;
  const { duty, due, isLate, about } = row.duty;
  return (
    <>
      {words.duties[duty]}
      {about.length > 0 && ` (${about.join(', ')})`}
      {due !== null && <span class="muted">{` ${words.staff.by(shortDay(due, page.language))}`}</span>}{' '}
      {isLate && <StatusPill kind="attention">{words.staff.late}</StatusPill>}
    </>
  );
};

/** "Mine borgere": step, next date and what is missing first, one row each (R-C1). */
export const CitizensPage = ({ page, rows }: { page: PageContext; rows: readonly CitizenRow[] }) => {
  const words = page.words.home;
  return (
    <StaffPage page={page} title={words.staff.title}>
      <p class="note">{words.staff.intro(rows.length)}</p>
      <DataTable
        caption={words.staff.title}
        captionHidden
        rows={rows}
        empty={words.staff.noCitizens}
        columns={[
          { label: words.staff.name, cell: (row) => <a href={`/citizens/${row.id}`}>{row.name}</a> },
          {
            label: words.staff.step,
            cell: (row) => (row.step === null ? words.staff.noRound : words.steps[row.step]),
          },
          {
            label: words.staff.meeting,
            cell: (row) =>
              row.nextMeetingOn === null ? words.staff.noMeeting : shortDay(row.nextMeetingOn, page.language),
          },
          { label: words.staff.missing, cell: (row) => <Duty page={page} row={row} /> },
          {
            label: words.staff.whose,
            cell: (row) =>
              row.duty === null ? '' : row.isMine ? words.staff.mine : words.owners[row.duty.owner],
          },
        ]}
      />
    </StaffPage>
  );
};

/** One citizen as staff and network see them: where we are, what is missing, and the way to each part. */
export const CitizenOverviewPage = ({ page, row }: { page: PageContext; row: CitizenRow }) => {
  const words = page.words.home;
  const about = `/citizens/${row.id}`;
  const parts: readonly (readonly [string, string])[] = [
    [`${about}/preparation`, words.staff.preparation],
    [`${about}/meeting`, words.staff.meetingPage],
    [`${about}/plan`, words.staff.plan],
    [`${about}/staircase`, words.staff.staircase],
    [`${about}/status`, words.staff.status],
    [`${about}/plan/versions`, words.staff.versions],
    ...(row.kinds.includes('guardian')
      ? ([[`${about}/who-has-looked`, words.staff.whoHasLooked]] as const)
      : []),
  ];
  return (
    <StaffPage
      page={page}
      title={row.name}
      nav={[{ href: '/citizens', label: page.words.common.staff.myCitizens }]}
    >
      <dl class="facts">
        <dt>{words.staff.step}</dt>
        <dd>
          {row.step === null || row.roundNumber === null
            ? words.staff.noRound
            : `${words.steps[row.step]} · ${words.staff.round(row.roundNumber)}`}
        </dd>
        <dt>{words.staff.meeting}</dt>
        <dd>
          {row.nextMeetingOn === null ? words.staff.noMeeting : shortDay(row.nextMeetingOn, page.language)}
        </dd>
        <dt>{words.staff.missing}</dt>
        <dd>
          <Duty page={page} row={row} />
        </dd>
        <dt>{words.staff.relation}</dt>
        <dd>{row.kinds.map((kind) => words.relations[kind]).join(', ')}</dd>
      </dl>
      {row.roundNumber === null && row.kinds.includes('caseworker') && (
        <Form page={page} action={`${about}/round`}>
          <p>{words.staff.beginIntro}</p>
          <Button kind="primary">{words.staff.begin}</Button>
        </Form>
      )}
      {row.isMine && row.duty?.duty === 'offerPreparation' && (
        <Form page={page} action={`${about}/preparation-offered`}>
          <Button kind="primary" icon="check">
            {words.staff.offered}
          </Button>
        </Form>
      )}
      <nav class="actions" aria-label={row.name}>
        {parts.map(([href, label]) => (
          <LinkButton href={href}>{label}</LinkButton>
        ))}
      </nav>
    </StaffPage>
  );
};
