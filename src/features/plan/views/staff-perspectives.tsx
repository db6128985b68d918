import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { maySpeakInMeeting } from '../../../domain/plan/writing.ts';
import { addresses } from './addresses.ts';
import { PerspectiveSaid } from './perspective-said.tsx';
import { EditLink, type StaffProps } from './staff-parts.tsx';

type GoalProps = StaffProps & { readonly goal: PlanGoal };

/** Three perspectives side by side, each from its own login (R-M5). */
export const StaffPerspectives = ({ page, picture, seen, goal }: GoalProps) => {
  const words = page.words.plan.staff;
  const { plan, rights, reader, isOpen } = seen;
  const { id } = plan.citizen;
  const mine = goal.perspectives.find(
    (one) => one.authorId === reader.personId && one.writtenDownBy === null,
  );
  return (
    <section class="goal-part">
      <h4>{words.perspectives}</h4>
      <div class="sides">
        {(['citizen', 'network', 'professional'] as const).map((view) => (
          <div class={`side ${view}`}>
            <h5>{words.perspectiveOf[view]}</h5>
            {!goal.perspectives.some((one) => one.view === view) && <p class="muted">{words.notSaid}</p>}
            {goal.perspectives
              .filter((one) => one.view === view)
              .map((one) => (
                <div>
                  <PerspectiveSaid page={page} picture={picture} citizen={plan.citizen} one={one} />
                  <p class="note">
                    {[
                      one.by,
                      ...(one.writtenDownBy === null ? [] : [words.writtenDownBy(one.writtenDownBy)]),
                    ].join(', ')}
                    {isOpen &&
                      view === 'network' &&
                      one.authorId === reader.personId &&
                      one.writtenDownBy !== null && (
                        <>
                          {' '}
                          <EditLink href={addresses.perspective(id, goal.id, 'network', one.id)}>
                            {page.words.common.staff.edit}
                          </EditLink>
                        </>
                      )}
                  </p>
                </div>
              ))}
          </div>
        ))}
      </div>
      {maySpeakInMeeting(seen) && (
        <div class="edit-links">
          <EditLink
            href={addresses.voice(id, goal.id)}
            label={`${page.words.plan.network[mine ? 'changeVoice' : 'giveVoice']}: ${goal.title}`}
          >
            {page.words.plan.network[mine ? 'changeVoice' : 'giveVoice']}
          </EditLink>
        </div>
      )}
      {isOpen && rights.writesPerspective && (
        <div class="edit-links">
          <EditLink
            href={addresses.perspective(id, goal.id)}
            label={`${mine ? words.editPerspective : words.writePerspective}: ${goal.title}`}
          >
            {mine ? words.editPerspective : words.writePerspective}
          </EditLink>
          {rights.writesPlan && (
            <EditLink
              href={addresses.perspective(id, goal.id, 'network')}
              label={`${words.writeNetworkPerspective}: ${goal.title}`}
            >
              {words.writeNetworkPerspective}
            </EditLink>
          )}
        </div>
      )}
    </section>
  );
};
