import { staircase } from '../../../domain/follow-up/staircase.ts';
import { type GoalReminder, goalReminders } from '../../../domain/plan/goals.ts';
import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { MeaningTag } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import { StaffWithoutDream } from './goal-without-dream.tsx';
import { FromPlanBefore, OneButton, saidInShort } from './parts.tsx';
import { StaffEfforts } from './staff-efforts.tsx';
import { EditLink, type StaffProps, StaffSaid } from './staff-parts.tsx';
import { StaffPerspectives } from './staff-perspectives.tsx';
import { StaffScores } from './staff-scores.tsx';
import { seesEvery } from './what-is-seen.ts';

type GoalProps = StaffProps & { readonly goal: PlanGoal };

function sentenceOf(page: PageContext, reminder: GoalReminder): string {
  const words = page.words.plan.staff;
  switch (reminder.reminder) {
    case 'noDream':
      return words.reminderNoDream;
    case 'noOwnWords':
      return words.reminderNoOwnWords;
    case 'noPerspective':
      return words.reminderNoPerspective[reminder.view];
    case 'noContribution':
      return words.reminderNoContribution(reminder.offer.name);
    case 'contributionFromBefore':
      return words.reminderContributionFromBefore(reminder.offer.name);
  }
}

const Reminders = ({ page, seen, goal }: GoalProps) => {
  const { plan } = seen;
  // A goal is reminded of the offers that work with the citizen today, not of those that once did.
  const offers = plan.offers.filter(({ id }) =>
    plan.people.some((person) => person.isHere && person.offerId === id),
  );
  const reminders = goalReminders(goal, goal.perspectives, goal.contributions, offers);
  if (reminders.length === 0) return null;
  return (
    <details class="plan-reminders">
      <summary>{`${page.words.plan.staff.reminders}: ${reminders.length}`}</summary>
      <ul>
        {reminders.map((one) => (
          <li>{sentenceOf(page, one)}</li>
        ))}
      </ul>
    </details>
  );
};

const GoalHead = ({ page, picture, seen, goal }: GoalProps) => {
  const words = page.words.plan.staff;
  const { plan, rights, isOpen } = seen;
  const { id } = plan.citizen;
  const dream = [...plan.dreams, ...plan.mostImportant].find((one) => one.id === goal.dreamId);
  const onlyFor = plan.offers.filter((offer) => goal.onlyFor.includes(offer.id)).map(({ name }) => name);
  return (
    <header class="staff-goal-head">
      {goal.symbol !== null && (
        <img class="symbol" src={picture(goal.symbol).src} alt="" width="72" height="72" />
      )}
      <div>
        {/* Without a number: not everybody is given every goal, and a gap would tell that (R-M3, § 5). */}
        <MeaningTag meaning="goal">{words.goal}</MeaningTag>
        <h3>{goal.title}</h3>
        <p class="note">
          {[
            words.directions[goal.direction],
            onlyFor.length === 0 ? words.commonGoal : words.onlyFor(onlyFor.join(', ')),
            ...(dream === undefined ? [] : [words.fromDream(saidInShort({ page, picture }, dream))]),
          ].join(' · ')}
        </p>
        {goal.insteadOf !== null && (
          <p class="note">
            {words.insteadOf}:{' '}
            <a href={addresses.goalInRound(id, goal.insteadOf.roundId, goal.insteadOf.id)}>
              {goal.insteadOf.title}
            </a>
          </p>
        )}
      </div>
      {rights.writesPlan && isOpen && (
        <div class="edit-links">
          <EditLink href={addresses.editGoal(id, goal.id)} label={`${words.editGoal}: ${goal.title}`}>
            {words.editGoal}
          </EditLink>
          <OneButton
            page={page}
            action={addresses.takeGoalOut(id, goal.id)}
            fields={{ out: 'yes' }}
            kind="quiet"
            icon="x"
            label={`${words.takeGoalOut}: ${goal.title}`}
          >
            {words.takeGoalOut}
          </OneButton>
        </div>
      )}
    </header>
  );
};

/** The citizen's own words first, the professional wording beside (R-M4). */
const Words = (props: GoalProps) => {
  const { page, seen, goal } = props;
  const words = page.words.plan.staff;
  const { id } = seen.plan.citizen;
  const own = goal.ownWords.filter(({ saidBy }) => saidBy.how !== 'onBehalf');
  const onBehalf = goal.ownWords.filter(({ saidBy }) => saidBy.how === 'onBehalf');
  return (
    <div class="columns goal-part">
      <section>
        <h4>{words.ownWords}</h4>
        {own.length === 0 && <p class="muted">{words.notSaid}</p>}
        {own.map((said) => (
          <StaffSaid {...props} said={said} takeAway={addresses.word(id, goal.id, said.id, 'take-away')} />
        ))}
        {onBehalf.length > 0 && <h4>{words.onBehalf}</h4>}
        {onBehalf.map((said) => (
          <StaffSaid {...props} said={said} takeAway={addresses.word(id, goal.id, said.id, 'take-away')} />
        ))}
        {seen.rights.writesPlan && seen.isOpen && (
          <div class="edit-links">
            <EditLink href={addresses.newWords(id, goal.id)} label={`${words.writeWords}: ${goal.title}`}>
              {words.writeWords}
            </EditLink>
          </div>
        )}
      </section>
      <section>
        <h4>{words.smarte}</h4>
        {goal.smarte.trim() === '' ? (
          <p class="muted">{words.noSmarte}</p>
        ) : (
          <p class="verbatim">{goal.smarte}</p>
        )}
      </section>
    </div>
  );
};

const Contributions = ({ page, seen, goal }: GoalProps) => {
  const words = page.words.plan.staff;
  const { plan, rights, reader, isOpen } = seen;
  const { id } = plan.citizen;
  const mine = goal.contributions.find(({ authorId }) => authorId === reader.personId);
  return (
    <section>
      <h4>{words.contributions}</h4>
      {goal.contributions.length === 0 && <p class="muted">{words.noContributions}</p>}
      <ul class="plain contributions">
        {goal.contributions.map((one) => (
          <li>
            <strong>{one.by}</strong>
            {one.writtenDownBy !== null && (
              <span class="note">{` ${words.writtenDownBy(one.writtenDownBy)}`}</span>
            )}
            <p class="verbatim">{one.words}</p>
            <FromPlanBefore page={page} day={one.fromPlanOf} />
            {isOpen && one.authorId === reader.personId && (
              <div class="edit-links">
                {one.fromPlanOf !== null && (
                  <OneButton
                    page={page}
                    action={addresses.contributionStill(id, goal.id)}
                    fields={{ id: one.id }}
                    icon="check"
                    label={`${words.stillTrue}: ${one.words}`}
                  >
                    {words.stillTrue}
                  </OneButton>
                )}
                <EditLink
                  href={addresses.contribution(id, goal.id, one.id)}
                  label={`${page.words.common.staff.edit}: ${one.by}`}
                >
                  {page.words.common.staff.edit}
                </EditLink>
              </div>
            )}
          </li>
        ))}
      </ul>
      {isOpen && rights.contributes && (rights.writesPlan || mine === undefined) && (
        <div class="edit-links">
          <EditLink
            href={addresses.contribution(id, goal.id)}
            label={`${rights.writesPlan ? words.addContribution : words.writeContribution}: ${goal.title}`}
          >
            {rights.writesPlan ? words.addContribution : words.writeContribution}
          </EditLink>
        </div>
      )}
    </section>
  );
};

const Steps = ({ page, seen, goal }: GoalProps) => {
  const words = page.words.plan.staff;
  const drawn = staircase(goal.steps, goal.direction);
  // Who sees only their own efforts sees the steps of the goals in which they have one (§ 5).
  const seesAll =
    goal.efforts.length > 0 || seesEvery(seen.plan, seen.reader.personId, 'staircaseAndEfforts');
  return (
    <section>
      <h4>{words.steps}</h4>
      {drawn.steps.length === 0 && <p class="muted">{seesAll ? words.noSteps : words.stepsNotHere}</p>}
      <ol class="staff-steps">
        {drawn.steps.map((step) => (
          <li class={step.state}>
            {step.words} <span class="note">{words.stepStates[step.state]}</span>
          </li>
        ))}
      </ol>
      <div class="edit-links">
        <EditLink
          href={addresses.staircase(seen.plan.citizen.id, goal.id)}
          icon="footprints"
          label={`${words.staircase}: ${goal.title}`}
        >
          {words.staircase}
        </EditLink>
      </div>
    </section>
  );
};

/** One goal with everything under it, in the order of the picture; links to write stand where the text will stand. */
export const StaffGoal = (props: GoalProps) => {
  const { page, seen, goal } = props;
  const words = page.words.plan.staff;
  const { rights, isNewestRound } = seen;
  const seesAllEfforts = seesEvery(seen.plan, seen.reader.personId, 'staircaseAndEfforts');
  const addEffort = seesAllEfforts ? words.addEffort : words.addOwnEffort;
  return (
    <article class="card goal staff-goal" id={`goal-${goal.id}`}>
      <GoalHead {...props} />
      <StaffWithoutDream page={page} plan={seen.plan} goal={goal} />
      {rights.writesPlan && seen.isOpen && <Reminders {...props} />}
      {seen.kept === null && (
        <>
          <Words {...props} />
          <StaffScores {...props} />
          <StaffPerspectives {...props} />
        </>
      )}
      <div class="columns goal-part">
        <Steps {...props} />
        {seen.kept === null && <Contributions {...props} />}
      </div>
      <section class="goal-part" id={`efforts-of-${goal.id}`}>
        <h4>{words.efforts}</h4>
        {goal.efforts.length === 0 && (
          <p class="muted">{seesAllEfforts ? words.noEfforts : words.noOwnEfforts}</p>
        )}
        <StaffEfforts {...props} efforts={goal.efforts} />
        {rights.writesEfforts && isNewestRound && (
          <div class="edit-links">
            <EditLink
              href={addresses.newEffort(seen.plan.citizen.id, goal.id)}
              icon="plus"
              label={`${addEffort}: ${goal.title}`}
            >
              {addEffort}
            </EditLink>
          </div>
        )}
      </section>
    </article>
  );
};
