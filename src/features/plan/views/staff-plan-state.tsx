import type { PartyOfPlan } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { addresses } from './addresses.ts';
import { EditLink, type StaffProps } from './staff-parts.tsx';
import { seesEvery } from './what-is-seen.ts';

/** "Jonas Lund: har ikke svaret (Sidst: ikke enig, 3. maj 2027)". */
function saysOf(page: PageContext, { name, state, before }: PartyOfPlan): string {
  const words = page.words.plan.staff;
  const said = `${name}: ${words.saysWhat[state]}`;
  if (before === null) return said;
  const { saidBefore } = page.words.meetings.plan.news;
  return `${said} (${saidBefore(words.saysWhat[before.answer], shortDay(before.on, page.language))})`;
}

/** Draft or agreed, who says what of it, its meeting, and the ways to paper and versions. */
export const StaffPlanState = ({ page, seen }: StaffProps) => {
  const words = page.words.plan.staff;
  const { plan, isNewestRound, holdsUntilNewPlan, heldByRound } = seen;
  const { version, meeting } = plan;
  // After the meeting there is no draft any more, whatever of the version the reader was given.
  const isDraft = version === null && seen.kept !== 'agreed' && meeting?.state !== 'closed';
  const { id } = plan.citizen;
  return (
    <>
      {/* Before the draft: what holds today is what most come for, until the new plan is agreed (R-M8). */}
      {heldByRound !== null && (
        <Notice kind="info">
          <p>{words.earlierHolds}</p>
          <div class="actions">
            <LinkButton href={addresses.round(id, heldByRound)} icon="file-text">
              {words.seeAgreed}
            </LinkButton>
          </div>
        </Notice>
      )}
      <dl class="facts">
        <dt>{words.state}</dt>
        <dd>
          {version === null ? (
            <StatusPill kind="waiting" icon={isDraft ? 'pencil' : 'lock'}>
              {isDraft ? words.draft : words.agreedNotGiven}
            </StatusPill>
          ) : (
            <StatusPill kind="done">
              {words.version(version.number, shortDay(version.madeOn, page.language))}
            </StatusPill>
          )}{' '}
          <span class="note">{words.round(plan.round.number)}</span>
          {version?.partFor != null && (
            <p class="note">{page.words.meetings.staff.partFor(version.partFor)}</p>
          )}
        </dd>
        {version !== null && version.answers.length > 0 && (
          <>
            <dt>{words.says}</dt>
            <dd>
              {seesEvery(plan, seen.reader.personId, 'agreements') &&
              version.answers.every(({ state, before }) => state === 'notAnswered' && before === null)
                ? words.nobodyAnswered
                : version.answers.map((one) => saysOf(page, one)).join(' · ')}
            </dd>
          </>
        )}
        {(meeting !== null || seen.seesNextMeeting) && (
          <>
            <dt>{words.meeting}</dt>
            <dd>
              {meeting === null
                ? words.noMeeting
                : `${longDay(meeting.on, page.language)} (${words.meetingStates[meeting.state]})`}
            </dd>
          </>
        )}
      </dl>
      <nav class="edit-links" aria-label={words.title(plan.citizen.name)}>
        {isNewestRound && meeting?.state === 'open' && (
          <EditLink href={addresses.room(id)} icon="arrow-left">
            {words.backToRoom}
          </EditLink>
        )}
        {isDraft && meeting !== null && (
          <EditLink href={addresses.draft(id)} icon="download">
            {words.draftDocument}
          </EditLink>
        )}
        {version !== null && (
          <>
            <EditLink href={addresses.answers(id, version.id)} icon="handshake">
              {words.answers}
            </EditLink>
            <EditLink href={addresses.document(id, version.id)} icon="download">
              {words.document}
            </EditLink>
            <EditLink href={addresses.poster(id, version.id)} icon="printer">
              {words.poster}
            </EditLink>
          </>
        )}
        <EditLink href={addresses.versions(id)} icon="history">
          {words.versions}
        </EditLink>
      </nav>
      {!isNewestRound && (
        <Notice kind="info">
          <p>
            {holdsUntilNewPlan ? words.holdsUntilNew : words.earlierRound}{' '}
            <a href={addresses.plan(id)}>{words.otherRound}</a>
          </p>
        </Notice>
      )}
      {isNewestRound && meeting?.state === 'closed' && seen.rights.writesPlan && (
        <Notice kind="info">
          <p>{words.planIsAgreed}</p>
          <p>
            {words.meetEarlier} <a href={addresses.callMeeting(id)}>{words.callNext}</a>
          </p>
        </Notice>
      )}
    </>
  );
};
