import { canBeStopped } from '../../../domain/follow-up/stop-help.ts';
import { asHeld, askedOfGranted, citizensWishWaits } from '../../../domain/plan/change-of-help.ts';
import { awaitsDecision, refusedChangeIn } from '../../../domain/plan/efforts.ts';
import { endOfHelp } from '../../../domain/plan/end-of-help.ts';
import { giverAsHeld } from '../../../domain/plan/helpers.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChangeRefused } from '../../../ui/change-refused.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { EndOfHelp } from '../../../ui/end-of-help.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { WishBesideHelp } from '../../../ui/wish-beside-help.tsx';
import type { Efforts, SeenEffort } from '../use-cases/see-efforts.ts';
import { addresses } from './addresses.ts';
import { ChangesLeft } from './changes-left.tsx';
import { HelpThatEnds } from './help-that-ends.tsx';
import { RoomStaffPage } from './room-page.tsx';
import { TalkKept, ToTalkAbout } from './to-talk-about.tsx';

interface EffortsProps {
  readonly page: PageContext;
  readonly view: Efforts;
}

interface EffortsStaffPageProps extends EffortsProps {
  /** Something was just kept. */
  readonly isSaved: boolean;
  /** A talk about help was kept just now. */
  readonly justTalked: boolean;
}

/** All efforts by goal, with what was decided; the decision itself is made on a page of its own (R-O2). */
export const EffortsStaffPage = ({ page, view, isSaved, justTalked }: EffortsStaffPageProps) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName, goals } = view;
  const none = view.onlyOwn ? words.noOwnEffortsHere : words.noEffortsHere;
  const add = view.onlyOwn ? words.addOwnEffort : words.addEffort;
  const others = view.efforts.filter(({ goalId }) => goalId === null);
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.effortsOf(givenName)} tab="efforts">
      {isSaved && (
        <Notice kind="success" live>
          <p>{page.words.followUp.citizen.isSaved}</p>
        </Notice>
      )}
      {justTalked && <TalkKept {...{ page, givenName }} />}
      <ToTalkAbout {...{ page, citizenId, givenName }} waiting={view.toTalkAbout} from="efforts" />
      <ChangesLeft page={page} view={view} />
      <HelpThatEnds page={page} view={view} />
      {goals.length === 0 && <p>{view.seesAllGoals ? words.noGoals : words.noGoalsShown}</p>}
      {!view.seesDecisions && <p class="note">{words.decisionsNotShown}</p>}
      {view.seesDecisions && view.efforts.some(({ decision }) => decision.state === 'kept') && (
        <p class="note">{words.decisionsOfOthersNotShown}</p>
      )}
      {view.onlyOwn && <p class="note">{words.onlyOwnEfforts}</p>}
      {goals.map(({ id, title }) => {
        const efforts = view.efforts.filter(({ goalId }) => goalId === id);
        return (
          <section>
            <h2>{title}</h2>
            {efforts.length === 0 && <p class="note">{none}</p>}
            {efforts.map((effort) => (
              <OneEffort page={page} view={view} effort={effort} />
            ))}
            {view.mayAdd && (
              <div class="actions">
                <LinkButton
                  href={addresses.planNewEffort(citizenId, id)}
                  icon="plus"
                  label={`${add}: ${title}`}
                >
                  {add}
                </LinkButton>
              </div>
            )}
          </section>
        );
      })}
      {others.length > 0 && (
        <section>
          <h2>{words.otherEfforts}</h2>
          {others.map((effort) => (
            <OneEffort page={page} view={view} effort={effort} />
          ))}
        </section>
      )}
    </RoomStaffPage>
  );
};

const OneEffort = ({ page, view, effort }: EffortsProps & { readonly effort: SeenEffort }) => {
  const words = page.words.followUp.staff;
  const day = (one: string | null): string => (one === null ? '' : shortDay(one, page.language));
  const change = askedOfGranted(effort);
  // What one has, and not what is asked for in its place (R-O2).
  const has = asHeld(effort);
  const isTimed = has.from !== null || has.to !== null;
  const facts: readonly (readonly [string, string])[] = [
    [words.how, has.how],
    [words.effortWho, giverAsHeld(effort, effort.offer)],
    [words.howOften, has.howOften],
    [words.time, isTimed ? words.period(day(has.from), day(has.to)) : ''],
  ];
  return (
    <Card title={has.what} level={3}>
      <dl class="facts">
        {facts.map(([name, text]) => (
          <>
            <dt>{name}</dt>
            <dd class={text === '' ? 'muted' : 'verbatim'}>{text === '' ? words.notWritten : text}</dd>
          </>
        ))}
        {effort.decision.state !== 'kept' && (
          <>
            <dt>{words.state}</dt>
            <dd>
              <Decision page={page} effort={effort} />{' '}
              <EndOfHelp page={page} end={endOfHelp(effort, page.today)} forCitizen={false} />
            </dd>
          </>
        )}
        {change !== null && (
          <>
            <dt>{words.wish}</dt>
            <dd>
              <WishBesideHelp
                page={page}
                asked={change.asked}
                by={effort.madeOverBy}
                isAnswerTold={effort.decision.state !== 'kept'}
              />
            </dd>
          </>
        )}
      </dl>
      {effort.isCitizensWish && <p class="note">{words.wishOfCitizen(view.givenName)}</p>}
      {citizensWishWaits(effort) && (
        <p class="note">{page.words.plan.staff.citizensWishWaits(view.givenName)}</p>
      )}
      <div class="actions">
        {effort.mayAdjust && (
          <LinkButton
            href={addresses.adjustEffort(view.citizenId, effort.id)}
            icon="pencil"
            label={`${words.adjustEffort}: ${has.what}`}
          >
            {words.adjustEffort}
          </LinkButton>
        )}
        {effort.mayAdjust && canBeStopped(effort, view.isAgreed, page.today) && (
          <LinkButton
            href={addresses.stopEffort(view.citizenId, effort.id)}
            icon="x"
            label={`${words.stop}: ${has.what}`}
          >
            {words.stop}
          </LinkButton>
        )}
        {view.decides && awaitsDecision(effort) && (
          <LinkButton
            href={
              askedOfGranted(effort) === null
                ? addresses.planDecision(view.citizenId, effort.id)
                : addresses.decideChange(view.citizenId, effort.id)
            }
            icon="scale"
            label={`${words.decide}: ${has.what}`}
          >
            {words.decide}
          </LinkButton>
        )}
      </div>
    </Card>
  );
};

const Decision = ({ page, effort }: { page: PageContext; effort: SeenEffort }) => {
  const words = page.words.followUp.staff;
  const { decision } = effort;
  if (decision.state === 'kept') return null;
  if (decision.state === 'wished')
    return <StatusPill kind="waiting">{words.wished(effort.writtenBy)}</StatusPill>;
  const day = shortDay(decision.on, page.language);
  const change = refusedChangeIn(decision);
  const refusedChange = change && (
    <ChangeRefused page={page} change={change} note={words.decidedOn(day)} forCitizen={false} />
  );
  if (refusedChange !== undefined) return refusedChange;
  if (decision.state === 'granted') return <StatusPill kind="done">{words.granted(day)}</StatusPill>;
  return (
    <>
      <StatusPill kind="neutral" icon="x">
        {words.refused(day)}
      </StatusPill>
      <p class="verbatim">{decision.reason}</p>
      <p class="note verbatim">{`${words.complain}: ${decision.howToComplain}`}</p>
    </>
  );
};
