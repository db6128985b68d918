import type { AskedOfReader } from '../../../domain/cycle/asked-first.ts';
import { type ListChoice, type ListOrder, listOrders } from '../../../domain/cycle/citizen-list.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx';
import { News } from '../../../ui/news.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { Select } from '../../../ui/select.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AnswerToWriter, HelpToldOf, NotTogether } from '../../follow-up/public.ts';
import type { TalkToldToMe } from '../../meetings/public.ts';
import type { ShownSince } from '../../preparation/public.ts';
import type { PlanTold } from '../store-plan-news.ts';
import type { CitizenRow } from '../use-cases/list-my-citizens.ts';
import { AskedCard } from './asked-card.tsx';
import {
  answerNews,
  Due,
  dutyWords,
  helpNews,
  NextMeeting,
  notTogetherNews,
  ownerWords,
  planNews,
  Since,
  shownNews,
  talkNews,
} from './staff-parts.tsx';

/** The list as the reader asked for it. */
export interface CitizensView {
  readonly rows: readonly CitizenRow[];
  readonly choice: ListChoice;
  /** How many there are in all, and how many fit the choice; more than `rows` when the list is cut. */
  readonly all: number;
  readonly found: number;
  /** What citizens have shown the reader since they last looked (R-P6). */
  readonly shownSince: readonly ShownSince[];
  /** Plans at which the reader has not looked (R-M8). */
  readonly plansTold: readonly PlanTold[];
  /** Talks about the reader's answers that others tell of (R-M8). */
  readonly talksTold: readonly TalkToldToMe[];
  /** Help that ends soon or is over, until the reader looks at it (R-F3). */
  readonly helpEnds: readonly HelpToldOf[];
  /** What citizens say they were not part of (R-M8), and what was decided about what the reader asked for (R-O2). */
  readonly notTogether: readonly NotTogether[];
  readonly answersToMe: readonly AnswerToWriter[];
  /** The one thing that is asked of the reader alone. */
  readonly asked: AskedOfReader | null;
}

/** The address of the list with another order, so that it can be kept and sent. */
function addressOf(choice: ListChoice, order: ListOrder): string {
  const query = new URLSearchParams({
    ...(choice.search && { search: choice.search }),
    ...(choice.onlyMine && { mine: '1' }),
    ...(order !== 'urgent' && { order }),
  }).toString();
  return query ? `${places.citizens}?${query}` : places.citizens;
}

const Duty = ({ page, row }: { page: PageContext; row: CitizenRow }) => {
  const words = page.words.home.staff;
  const [first, ...others] = row.duties;
  if (first === undefined)
    return <span class="muted">{row.seesOnlyOwn ? words.nothingOfYours : words.nothingMissing}</span>;
  return (
    <span class="stacked">
      <span>
        {dutyWords(page, first)}{' '}
        {first.due === null ? <Since page={page} duty={first} /> : <Due page={page} duty={first} />}
      </span>
      {others.length > 0 && (
        <a class="note" href={places.ofCitizen.overview(row.id)}>
          {words.more(others.length)}
          <span class="visually-hidden">{`, ${row.name}`}</span>
        </a>
      )}
    </span>
  );
};

/** Finds, narrows and orders the list: a plain GET, so that the address says what is shown. */
const Finder = ({ page, choice }: { page: PageContext; choice: ListChoice }) => {
  const words = page.words.home.staff;
  const isNarrowed = choice.search !== '' || choice.onlyMine;
  return (
    <search>
      <form class="finder" method="get" action={places.citizens} data-no-draft="">
        <TextField
          page={page}
          name="search"
          type="search"
          label={words.search}
          value={choice.search}
          maxlength={100}
        />
        <Select
          page={page}
          name="order"
          label={words.order}
          value={choice.order}
          options={listOrders.map((value) => ({ value, label: words.orders[value] }))}
        />
        <label class="check-line">
          <input type="checkbox" name="mine" value="1" checked={choice.onlyMine} />
          <span>{words.onlyMine}</span>
        </label>
        <div class="actions">
          <Button icon="search">{words.show}</Button>
          {isNarrowed && <LinkButton href={places.citizens}>{words.showAll}</LinkButton>}
        </div>
      </form>
    </search>
  );
};

/** "Mine borgere": step, next date and what is missing, one row each, in the order asked for (R-C1). */
export const CitizensPage = ({ page, view }: { page: PageContext; view: CitizensView }) => {
  const words = page.words.home;
  const { rows, choice, all, found } = view;
  const isRelative = page.actor?.isRelative ?? false;
  const title = isRelative ? page.words.common.staff.myPeople : words.staff.title;
  const isNarrowed = choice.search !== '' || choice.onlyMine;
  const sortedBy = (order: ListOrder) =>
    isRelative ? {} : { sort: { href: addressOf(choice, order), isCurrent: choice.order === order } };
  const columns: DataColumn<CitizenRow>[] = [
    {
      label: isRelative ? words.staff.person : words.staff.name,
      cell: (row) => <a href={places.ofCitizen.overview(row.id)}>{row.name}</a>,
      ...sortedBy('name'),
    },
    {
      label: words.staff.step,
      cell: (row) => (row.step === null ? words.staff.noRound : words.steps[row.step]),
    },
    {
      label: words.staff.meeting,
      cell: (row) => <NextMeeting page={page} row={row} />,
      ...sortedBy('meeting'),
    },
  ];
  const duties: DataColumn<CitizenRow>[] = [
    {
      label: words.staff.missing,
      cell: (row) => <Duty page={page} row={row} />,
      ...sortedBy('urgent'),
    },
    {
      label: words.staff.whose,
      cell: ({ duties: [duty] }) => duty && ownerWords(page, duty),
    },
  ];
  const nobody = isRelative ? words.staff.nobodyToFollow : words.staff.noCitizens;
  return (
    <StaffPage page={page} title={title}>
      <AskedCard page={page} asked={view.asked} />
      <News
        page={page}
        lines={[
          ...view.plansTold.map((one) => planNews(page, one)),
          ...view.talksTold.map((one) => talkNews(page, one)),
          ...notTogetherNews(page, view.notTogether),
          ...answerNews(page, view.answersToMe),
          ...helpNews(page, view.helpEnds),
          ...view.shownSince.map((one) => shownNews(page, one)),
        ]}
      />
      {!isRelative && (
        <p class="note">{isNarrowed ? words.staff.shown(found, all) : words.staff.intro(all)}</p>
      )}
      {!isRelative && all > 1 && <Finder page={page} choice={choice} />}
      {found > rows.length && <p class="note">{words.staff.cut(rows.length)}</p>}
      <DataTable
        caption={title}
        captionHidden
        rows={rows}
        empty={all > 0 ? words.staff.nobodyFound : nobody}
        columns={isRelative ? columns : [...columns, ...duties]}
      />
    </StaffPage>
  );
};
