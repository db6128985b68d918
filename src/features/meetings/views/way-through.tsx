import type { Child } from 'hono/jsx';
import {
  type FormerGoalSaid,
  isGoneThrough,
  nextOnTheWay,
  type PartOfStatus,
  type PartOfWay,
  type PartState,
  partsOfStatus,
  type StatusPart,
} from '../../../domain/meetings/way-through.ts';
import { formalContent } from '../../../domain/plan/formal-content.ts';
import { formalFactsOf } from '../../../domain/plan/formal-facts.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { RoomView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';

/** One part of the way, what stands in it, and where it is filled in. */
interface Part extends PartOfWay {
  readonly href: string;
  readonly icon: IconName;
  /** What is filled in, in a word or two, and the first of it. */
  readonly count: string;
  readonly texts: readonly string[];
}

/** The first few, as they stand. */
const first = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.trim() !== '').slice(0, 3);

function partsOf(page: PageContext, room: RoomView): readonly Part[] {
  const { citizen, plan, meeting, manages, seesAll } = room;
  const words = page.words.meetings.staff;
  const at = addresses.plan(citizen.id);
  const status = meeting.kind === 'status' ? statusParts(page, room) : [];
  if (plan === null) return status;
  const said = (
    part: Part['part'],
    icon: IconName,
    href: string,
    texts: readonly string[],
    seesThemAll = true,
  ): Part => ({
    ...{ part, href, icon, texts: first(texts) },
    count: seesThemAll ? words.wayCount(texts.length) : '',
    state: seesThemAll ? (texts.length > 0 ? 'filled' : 'empty') : 'unseen',
  });
  return [
    ...status,
    said(
      'mostImportant',
      'heart',
      `${at}#${plan.mostImportant.length > 0 ? 'important' : 'dreams'}`,
      plan.mostImportant.map((one) => one.words),
      seesAll.dreams,
    ),
    said(
      'dreams',
      'cloud',
      `${at}#dreams`,
      plan.dreams.map((one) => one.words),
      seesAll.dreams,
    ),
    said(
      'goals',
      'flag',
      `${at}#goals`,
      plan.goals.map(({ title }) => title),
    ),
    ofGoals(page, plan, 'scores', 'hand-helping', seesAll.scores && (({ scores }) => scores.length > 0)),
    ofGoals(
      page,
      plan,
      'whoDoesWhat',
      'users',
      seesAll.efforts && ((goal) => goal.contributions.length + goal.efforts.length > 0),
    ),
    ...(manages ? [formal(page, plan, `${at}/formal`)] : []),
  ];
}

const iconsOfStatus: Readonly<Record<PartOfStatus, IconName>> = {
  helpReceived: 'handshake',
  formerGoals: 'target',
  carryOver: 'arrow-right',
};

/** Where each part of a status stands on its page. */
const placeAtStatus: Readonly<Record<PartOfStatus, string>> = {
  helpReceived: 'help',
  formerGoals: 'goals',
  carryOver: 'carry-over',
};

/** The steps of a status, in figures for the one who leads the meeting; others may not see all of it, and carry nothing over. */
function statusParts(page: PageContext, { citizen, status }: RoomView): readonly Part[] {
  const at = addresses.status(citizen.id);
  const partOf = (part: PartOfStatus) => ({
    ...{ part, icon: iconsOfStatus[part], texts: [] },
    href: `${at}#${placeAtStatus[part]}`,
  });
  if (status === null) {
    const unseen = { count: '', state: 'unseen' } as const;
    return [
      { ...partOf('helpReceived'), ...unseen },
      { ...partOf('formerGoals'), ...unseen },
    ];
  }
  const open = status.goals.filter((goal) => !isGoneThrough(goal));
  return partsOfStatus(status).map((one) => ({
    ...partOf(one.part),
    ...{ state: one.state, count: countOfStatus(page, one) },
    ...(one.part === 'formerGoals' && open[0] !== undefined
      ? {
          href: `${at}#goal-${open[0].id}`,
          texts: first(open.map((goal) => missingOf(page, citizen.givenName, goal))),
        }
      : {}),
  }));
}

/** How far a part of the status has come, in a few words. */
function countOfStatus(page: PageContext, { part, state, filled, of }: StatusPart): string {
  const words = page.words.meetings.staff;
  if (part === 'helpReceived') return of === 0 ? words.wayNone : words.wayOf(filled, of);
  if (part === 'formerGoals') return of === 0 ? words.wayNone : words.wayGoalsOf(filled, of);
  if (state === 'begun') return words.wayGoalsOf(filled, of);
  return state === 'filled' ? words.wayCarried : words.wayNotCarried;
}

/** Whose part of a goal is not said yet. */
function missingOf(
  page: PageContext,
  name: string,
  { title, isAnswered, isDecided }: FormerGoalSaid,
): string {
  const { wayMissing } = page.words.meetings.staff;
  if (isAnswered) return wayMissing.decision(title);
  return isDecided ? wayMissing.answer(title, name) : wayMissing.both(title, name);
}

/** "2 af 3"; where nothing is said yet, that. */
function countOf(page: PageContext, filled: number, of: number): string {
  const words = page.words.meetings.staff;
  return filled === 0 ? words.wayCount(0) : words.wayOf(filled, of);
}

function stateOf(filled: number, of: number): PartState {
  if (filled === 0) return 'empty';
  return filled === of ? 'filled' : 'begun';
}

/** Where a part stands within a goal of a professional's page. */
const placeIn = { scores: 'scores', whoDoesWhat: 'efforts-of' } as const;

/**
 * For how many goals a part is filled in, leading to the first where it is not; `has` false: the one who looks does not see
 * all of it, so no figure.
 */
function ofGoals(
  page: PageContext,
  plan: Plan,
  part: keyof typeof placeIn,
  icon: IconName,
  has: ((goal: Plan['goals'][number]) => boolean) | false,
): Part {
  const goal = (has === false ? undefined : plan.goals.find((one) => !has(one))) ?? plan.goals[0];
  const place = page.actor?.isRelative ? 'goal' : placeIn[part];
  const href = `${addresses.plan(plan.citizen.id)}#${goal === undefined ? 'goals' : `${place}-${goal.id}`}`;
  if (has === false) return { part, href, icon, count: '', state: 'unseen', texts: [] };
  const [filled, of] = [plan.goals.filter(has).length, plan.goals.length];
  return { part, href, icon, count: countOf(page, filled, of), state: stateOf(filled, of), texts: [] };
}

function formal(page: PageContext, plan: Plan, href: string): Part {
  const headings = formalContent(formalFactsOf(plan));
  const [filled, of] = [headings.filter(({ state }) => state !== 'missing').length, headings.length];
  const count = page.words.meetings.staff.wayOf(filled, of);
  return { part: 'formal', href, icon: 'file-text', count, state: stateOf(filled, of), texts: [] };
}

/**
 * The way through the meeting: each part leads to the page where it is filled in, and shows what stands there. Whoever leads an
 * open meeting is shown what comes next.
 */
export const WayThrough = ({ page, room }: { page: PageContext; room: RoomView }) => {
  const words = page.words.meetings.staff;
  const { citizen, meeting } = room;
  const parts = partsOf(page, room);
  const leads = room.manages && meeting.state === 'open';
  const closing = { part: 'closing', href: addresses.close(citizen.id) } as const;
  const next = leads ? (nextOnTheWay(parts) ?? closing) : null;
  return (
    <section class="stack tight">
      <h2>{words.way}</h2>
      {next !== null && (
        <div>
          <LinkButton href={next.href} icon="arrow-right" kind="primary">
            {words.wayNext(words.wayParts[next.part])}
          </LinkButton>
        </div>
      )}
      <ol class="plain way">
        {parts.map((part) => (
          <li>
            <WayRow
              href={part.href}
              icon={part.icon}
              isNext={part === next}
              label={words.wayParts[part.part]}
            >
              {part.count !== '' && (
                <StatusPill kind={part.state === 'filled' ? 'done' : 'neutral'}>{part.count}</StatusPill>
              )}
            </WayRow>
            {part.texts.length > 0 && (
              <ul class="plain way-texts">
                {part.texts.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {leads && (
          <li>
            <WayRow
              href={closing.href}
              icon="calendar-check"
              isNext={next === closing}
              label={words.wayParts.closing}
            >
              <StatusPill kind="neutral">{words.wayNotClosed}</StatusPill>
            </WayRow>
          </li>
        )}
      </ol>
      {!room.manages && meeting.state === 'open' && (
        <div>
          <LinkButton href={addresses.heard(citizen.id)} icon="circle-question-mark">
            {words.heardRecord(citizen.givenName)}
          </LinkButton>
        </div>
      )}
      <div class="row">
        <LinkButton href={addresses.draft(citizen.id)} icon="download" kind="quiet">
          {words.draft}
        </LinkButton>
      </div>
    </section>
  );
};

const WayRow = ({
  href,
  icon,
  label,
  isNext,
  children,
}: {
  href: string;
  icon: IconName;
  label: string;
  isNext: boolean;
  children: Child;
}) => (
  <a href={href} aria-current={isNext ? 'step' : undefined}>
    <Icon name={icon} />
    <span class="way-label">{label}</span>
    {children}
    <Icon name="chevron-right" />
  </a>
);
