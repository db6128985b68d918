import { canBeStopped } from '../../../domain/follow-up/stop-help.ts';
import { asHeld, askedOfGranted, citizensWishWaits } from '../../../domain/plan/change-of-help.ts';
import { awaitsDecision, missingInEffort, reachInEffort } from '../../../domain/plan/efforts.ts';
import { endOfHelp, endsDuringPlan } from '../../../domain/plan/end-of-help.ts';
import { giverAsHeld, offerOf } from '../../../domain/plan/helpers.ts';
import type { PlanEffort } from '../../../domain/plan/plan.ts';
import { shortDay } from '../../../ui/dates.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { WishBesideHelp } from '../../../ui/wish-beside-help.tsx';
import { addresses } from './addresses.ts';
import { DecidedBefore, Decision, periodOf } from './efforts-view.tsx';
import { OneButton } from './parts.tsx';
import { EditLink, type StaffProps } from './staff-parts.tsx';

/** Whether the reader may write this effort: those beside the leading provider only their own (§ 5). */
function mayEdit({ rights, reader, isNewestRound, plan }: StaffProps['seen'], effort: PlanEffort): boolean {
  const reach = reachInEffort({ ...effort, state: effort.decision.state }, false);
  if (!rights.writesEfforts || !isNewestRound || reach === 'nothing' || citizensWishWaits(effort))
    return false;
  const isOther = plan.people.some(({ id, kind }) => id === reader.personId && kind === 'otherProvider');
  return !isOther || (effort.offerId !== null && reader.offerIds.includes(effort.offerId));
}

/**
 * Whether the reader is offered to take it out: a wish of the municipality's own side that nobody has decided about (R-O2, R-P8). Who is
 * not told of the decision may take out what they wrote themselves, and is told where that is not so.
 */
function mayTakeOut({ reader }: StaffProps['seen'], effort: PlanEffort): boolean {
  if (effort.isCitizensWish) return false;
  if (effort.decision.state === 'wished') return true;
  return effort.decision.state === 'kept' && effort.authorId === reader.personId;
}

/** That granted help ends before the next meeting, while the plan is made: then it can be decided on (R-S3, R-M9). */
const EndsDuringPlan = ({
  page,
  seen,
  effort,
}: Pick<StaffProps, 'page' | 'seen'> & { readonly effort: PlanEffort }) => {
  if (!seen.isOpen) return null;
  const meetingOn = seen.plan.meeting?.on;
  const ends = endsDuringPlan(effort, meetingOn ?? page.today, null);
  if (ends === null) return null;
  const words = page.words.plan.staff;
  const says = ends === meetingOn ? words.endsOnMeetingDay : words.endsDuringPlan;
  return (
    <StatusPill kind="attention" icon="calendar-days">
      {says(shortDay(ends, page.language))}
    </StatusPill>
  );
};

/** Efforts with what, how, who, how often, from–to, and what was decided about each (R-F3, R-O2). */
export const StaffEfforts = ({
  page,
  seen,
  efforts,
}: StaffProps & { readonly efforts: readonly PlanEffort[] }) => {
  const words = page.words.plan.staff;
  const { plan, rights, isOpen, isNewestRound, holdsUntilNewPlan } = seen;
  const { id } = plan.citizen;
  return (
    <ul class="plain effort-list">
      {efforts.map((effort) => {
        const change = askedOfGranted(effort);
        // What one has, and not what is asked for in its place (R-O2).
        const has = asHeld(effort);
        const missing = missingInEffort(has).map((field) => words.effortFields[field].toLowerCase());
        return (
          <li class="effort-one" id={`effort-${effort.id}`}>
            <div>
              <p class="effort-what">{has.what}</p>
              {effort.how !== '' && <p>{effort.how}</p>}
              <p class="note">
                {[giverAsHeld(effort, offerOf(effort, plan.offers)), has.howOften, periodOf(page, has)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
              {change !== null && (
                <WishBesideHelp
                  page={page}
                  asked={change.asked}
                  by={effort.madeOverBy ?? null}
                  isAnswerTold={effort.decision.state !== 'kept'}
                />
              )}
              {missing.length > 0 && <p class="note">{words.missing(missing.join(', '))}</p>}
              {effort.isCitizensWish && <p class="note">{words.wishOfCitizen(plan.citizen.givenName)}</p>}
              {citizensWishWaits(effort) && (
                <p class="note">{words.citizensWishWaits(plan.citizen.givenName)}</p>
              )}
              {mayEdit(seen, effort) && (
                <div class="edit-links">
                  {isOpen ? (
                    <EditLink
                      href={addresses.effort(id, effort.id, 'edit')}
                      label={`${words.editEffort}: ${has.what}`}
                    >
                      {words.editEffort}
                    </EditLink>
                  ) : (
                    <>
                      <EditLink
                        href={addresses.adjustHelp(id, effort.id)}
                        label={`${words.adjustHelp}: ${has.what}`}
                      >
                        {words.adjustHelp}
                      </EditLink>
                      {canBeStopped(effort, true, page.today) && (
                        <EditLink
                          href={addresses.stopHelp(id, effort.id)}
                          icon="x"
                          label={`${words.stopHelp}: ${has.what}`}
                        >
                          {words.stopHelp}
                        </EditLink>
                      )}
                    </>
                  )}
                  {isOpen && mayTakeOut(seen, effort) && (
                    <OneButton
                      page={page}
                      action={addresses.effort(id, effort.id, 'take-out')}
                      fields={{ out: 'yes' }}
                      kind="quiet"
                      icon="x"
                      label={`${words.takeEffortOut}: ${has.what}`}
                    >
                      {words.takeEffortOut}
                    </OneButton>
                  )}
                </div>
              )}
            </div>
            {rights.seesDecisions && (
              <div>
                <Decision
                  {...{ page, effort }}
                  forCitizen={false}
                  end={seen.isOpen ? null : endOfHelp(effort, page.today)}
                  asked={change?.asked ?? null}
                />
                <EndsDuringPlan page={page} seen={seen} effort={effort} />
                <DecidedBefore page={page} effort={effort} forCitizen={false} />
                {rights.decides && (isNewestRound || holdsUntilNewPlan) && (
                  <div class="edit-links">
                    <EditLink
                      href={addresses.effort(id, effort.id, 'decision')}
                      icon="scale"
                      label={`${awaitsDecision(effort) ? words.decide : words.decideAgain}: ${has.what}`}
                    >
                      {awaitsDecision(effort) ? words.decide : words.decideAgain}
                    </EditLink>
                  </div>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
};
