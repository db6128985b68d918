import type { DutyName } from '../../../domain/cycle/staff-duties.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx';
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
  const isRelative = page.actor?.isRelative ?? false;
  const title = isRelative ? page.words.common.staff.myPeople : words.staff.title;
  const columns: DataColumn<CitizenRow>[] = [
    {
      label: isRelative ? words.staff.person : words.staff.name,
      cell: (row) => <a href={`/citizens/${row.id}`}>{row.name}</a>,
    },
    {
      label: words.staff.step,
      cell: (row) => (row.step === null ? words.staff.noRound : words.steps[row.step]),
    },
    {
      label: words.staff.meeting,
      cell: (row) =>
        row.nextMeetingOn === null ? words.staff.noMeeting : shortDay(row.nextMeetingOn, page.language),
    },
  ];
  const duties: DataColumn<CitizenRow>[] = [
    { label: words.staff.missing, cell: (row) => <Duty page={page} row={row} /> },
    {
      label: words.staff.whose,
      cell: (row) => (row.duty === null ? '–' : row.isMine ? words.staff.mine : words.owners[row.duty.owner]),
    },
  ];
  return (
    <StaffPage page={page} title={title}>
      {!isRelative && <p class="note">{words.staff.intro(rows.length)}</p>}
      <DataTable
        caption={title}
        captionHidden
        rows={rows}
        empty={isRelative ? words.staff.nobodyToFollow : words.staff.noCitizens}
        columns={isRelative ? columns : [...columns, ...duties]}
      />
    </StaffPage>
  );
};

/** Where a duty is done, below the citizen's address; null where there is no page for it. */
const placeOf: Readonly<Record<DutyName, string | null>> = {
  callMeeting: 'meeting/call',
  tellMeetingDate: 'meeting/told',
  giveShortNoticeReason: 'meeting/move',
  holdMeeting: 'meeting',
  closeMeeting: 'meeting/room',
  offerPreparation: null,
  askAboutInvitation: null,
  planPreparationMeeting: null,
  agreeWithDayOffer: null,
  holdPreparationMeeting: null,
  askPartiesForAnswer: 'plan/versions',
  askCitizenAboutPlan: 'plan/versions',
  chooseStepsTogether: 'staircase',
  decideAboutEfforts: 'plan',
};

/** One citizen as staff and network see them: where we are, what is missing, and the way to each part. */
export const CitizenOverviewPage = ({ page, row }: { page: PageContext; row: CitizenRow }) => {
  const words = page.words.home;
  const about = `/citizens/${row.id}`;
  const todo = row.isMine ? row.duty : null;
  const place = todo === null ? null : placeOf[todo.duty];
  return (
    <StaffPage page={page} title={row.name} about={{ citizenId: row.id, part: 'overview' }}>
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
        {!page.actor?.isRelative && (
          <>
            <dt>{words.staff.missing}</dt>
            <dd>
              <Duty page={page} row={row} />
            </dd>
          </>
        )}
        {!page.actor?.isRelative && row.duty !== null && (
          <>
            <dt>{words.staff.whose}</dt>
            <dd>{row.isMine ? words.staff.mine : words.owners[row.duty.owner]}</dd>
          </>
        )}
        <dt>{words.staff.relation}</dt>
        <dd>{row.kinds.map((kind) => words.relations[kind]).join(', ')}</dd>
      </dl>
      {page.actor?.isNetwork && <p>{words.staff.relativeSees(row.name.split(' ')[0] ?? row.name)}</p>}
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
      <div class="actions">
        {todo !== null && place !== null && (
          <LinkButton href={`${about}/${place}`} kind="primary" icon="arrow-right">
            {words.duties[todo.duty]}
          </LinkButton>
        )}
        {row.kinds.includes('guardian') && (
          <LinkButton href={`${about}/who-has-looked`} icon="eye">
            {words.staff.whoHasLooked}
          </LinkButton>
        )}
      </div>
    </StaffPage>
  );
};
