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
interface Part {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  /** What is filled in, in a word or two, and the first of it. */
  readonly count: string;
  readonly isFilled: boolean;
  readonly texts: readonly string[];
}

/** The first few, as they stand. */
const first = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.trim() !== '').slice(0, 3);

function partsOf(page: PageContext, { citizen, plan, meeting, manages, seesAll }: RoomView): readonly Part[] {
  const words = page.words.meetings.staff;
  const { wayParts } = words;
  const at = addresses.plan(citizen.id);
  const status: readonly Part[] =
    meeting.kind === 'status'
      ? [
          {
            href: addresses.status(citizen.id),
            icon: 'handshake',
            label: wayParts.status,
            count: '',
            isFilled: false,
            texts: [],
          },
        ]
      : [];
  if (plan === null) return status;
  const count = (
    label: string,
    icon: IconName,
    href: string,
    texts: readonly string[],
    isFilled = texts.length > 0,
  ): Part => ({
    href,
    icon,
    label,
    count: words.wayCount(texts.length),
    isFilled,
    texts: first(texts),
  });
  return [
    ...status,
    count(
      wayParts.mostImportant,
      'heart',
      `${at}/dreams`,
      plan.mostImportant.map((said) => said.words),
    ),
    count(
      wayParts.dreams,
      'cloud',
      `${at}/dreams`,
      plan.dreams.map((said) => said.words),
    ),
    count(
      wayParts.goals,
      'flag',
      at,
      plan.goals.map(({ title }) => title),
    ),
    ofGoals(page, plan, wayParts.scores, 'scale', at, seesAll.scores && (({ scores }) => scores.length > 0)),
    ofGoals(
      page,
      plan,
      wayParts.whoDoesWhat,
      'users',
      at,
      seesAll.efforts && ((goal) => goal.contributions.length + goal.efforts.length > 0),
    ),
    ...(manages ? [formal(page, plan, `${at}/formal`)] : []),
  ];
}

/** For how many goals a part is filled in; `has` false: the one who looks does not see all of it, so no figure. */
function ofGoals(
  page: PageContext,
  plan: Plan,
  label: string,
  icon: IconName,
  href: string,
  has: ((goal: Plan['goals'][number]) => boolean) | false,
): Part {
  if (has === false) return { href, icon, label, count: '', isFilled: false, texts: [] };
  const filled = plan.goals.filter(has).length;
  const words = page.words.meetings.staff;
  const count = plan.goals.length === 0 ? words.wayCount(0) : words.wayOf(filled, plan.goals.length);
  return { href, icon, label, count, isFilled: filled > 0 && filled === plan.goals.length, texts: [] };
}

function formal(page: PageContext, plan: Plan, href: string): Part {
  const words = page.words.meetings.staff;
  const headings = formalContent(formalFactsOf(plan));
  const filled = headings.filter(({ state }) => state !== 'missing').length;
  const count = words.wayOf(filled, headings.length);
  return {
    href,
    icon: 'file-text',
    label: words.wayParts.formal,
    count,
    isFilled: filled === headings.length,
    texts: [],
  };
}

/** The way through the meeting: each part leads to the page where it is filled in, and shows what stands there. */
export const WayThrough = ({ page, room }: { page: PageContext; room: RoomView }) => {
  const words = page.words.meetings.staff;
  const { citizen, meeting } = room;
  return (
    <section>
      <h2>{words.way}</h2>
      <ol class="plain way">
        {partsOf(page, room).map((part) => (
          <li>
            <a href={part.href}>
              <Icon name={part.icon} />
              <span class="way-label">{part.label}</span>
              {part.count !== '' && (
                <StatusPill kind={part.isFilled ? 'done' : 'neutral'}>{part.count}</StatusPill>
              )}
            </a>
            {part.texts.length > 0 && (
              <ul class="plain way-texts">
                {part.texts.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {room.manages && meeting.state === 'open' && (
          <li>
            <a href={addresses.close(citizen.id)}>
              <Icon name="calendar-check" />
              <span class="way-label">{words.wayParts.closing}</span>
            </a>
          </li>
        )}
      </ol>
      {!room.manages && meeting.state === 'open' && (
        <LinkButton href={addresses.heard(citizen.id)} icon="circle-question-mark">
          {words.heardRecord(citizen.givenName)}
        </LinkButton>
      )}
      <div class="row">
        <LinkButton href={addresses.draft(citizen.id)} icon="download" kind="quiet">
          {words.draft}
        </LinkButton>
      </div>
    </section>
  );
};
