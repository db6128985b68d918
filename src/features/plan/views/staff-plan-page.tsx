import { formalContent } from '../../../domain/plan/formal-content.ts';
import { formalFactsOf } from '../../../domain/plan/formal-facts.ts';
import { manyCommonGoals } from '../../../domain/plan/goals.ts';
import type { TakenOut } from '../../../domain/plan/plan.ts';
import { wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { Card } from '../../../ui/card.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { FromPlanBefore } from './from-plan-before.tsx';
import { OneButton } from './parts.tsx';
import { StaffEfforts } from './staff-efforts.tsx';
import { StaffGoal } from './staff-goal.tsx';
import { EditLink, inPlan, type StaffProps, StaffSaid } from './staff-parts.tsx';
import { StaffPlanState } from './staff-plan-state.tsx';
import { seesEvery } from './what-is-seen.ts';

const Dreams = (props: StaffProps) => {
  const { page, seen } = props;
  const words = page.words.plan.staff;
  const { plan, rights, isOpen } = seen;
  const { id } = plan.citizen;
  return (
    <section class="card dream" id="dreams">
      <h2>{words.dreams}</h2>
      {plan.dreams.length + plan.mostImportant.length === 0 && (
        <p class="muted">
          {seesEvery(plan, seen.reader.personId, 'planBeingMade')
            ? words.noDreams
            : plan.version === null && plan.meeting?.state !== 'closed'
              ? words.notInDraft(plan.citizen.givenName)
              : words.notInPart}
        </p>
      )}
      <div class="columns">
        <div class="stack tight">
          {plan.dreams.length > 0 && <h3>{words.dream}</h3>}
          {plan.dreams.map((dream) => (
            <StaffSaid {...props} said={dream} takeAway={addresses.dream(id, dream.id, 'take-away')} />
          ))}
        </div>
        {plan.mostImportant.length > 0 && (
          <div class="stack tight">
            <h3 id="important">{words.mostImportant}</h3>
            {plan.mostImportant.map((dream) => (
              <StaffSaid {...props} said={dream} takeAway={addresses.dream(id, dream.id, 'take-away')} />
            ))}
          </div>
        )}
      </div>
      {rights.writesPlan && isOpen && (
        <div class="edit-links">
          <EditLink href={addresses.bring(id)} icon="notebook-pen">
            {words.bring}
          </EditLink>
          <EditLink href={addresses.newDream(id, false)} icon="cloud">
            {words.addDream}
          </EditLink>
          <EditLink href={addresses.newDream(id, true)} icon="heart">
            {words.addImportant}
          </EditLink>
        </div>
      )}
    </section>
  );
};

const Wishes = ({ page, seen }: StaffProps) => {
  const words = page.words.plan.staff;
  const { plan, rights, isOpen } = seen;
  const wishes = plan.wishesNotFollowed.map((wish) => ({
    ...wish,
    what: wishWords(wish, page.words.plan.citizen.wishOfGoal),
  }));
  const { id } = plan.citizen;
  return (
    <Card title={words.wishes} id="wishes">
      {wishes.length === 0 && <p class="muted">{words.noWishes}</p>}
      {wishes.map((wish) => (
        <dl class="facts">
          <dt>{wish.wish?.wish === 'notAnswered' ? words.endedWithoutAnswer : words.wishWhat}</dt>
          <dd class={wish.wish?.wish === 'notAnswered' ? undefined : 'verbatim'}>{wish.what}</dd>
          <dt>{wish.wish?.wish === 'notAnswered' ? words.because : words.wishWhy}</dt>
          <dd class="verbatim">{wish.why === '' ? page.words.plan.citizen.reasonMissing : wish.why}</dd>
          <dt>{words.wishDecidedBy}</dt>
          <dd>
            {wish.decidedBy}{' '}
            {rights.writesPlan && isOpen && (
              <EditLink
                href={addresses.wish(id, wish.id, 'edit')}
                label={`${page.words.common.staff.edit}: ${wish.what}`}
              >
                {page.words.common.staff.edit}
              </EditLink>
            )}
          </dd>
        </dl>
      ))}
      <FromPlanBefore page={page} seen={seen} />
      {rights.writesPlan && isOpen && (
        <div class="edit-links">
          <EditLink href={addresses.newWish(id)} icon="plus">
            {words.addWish}
          </EditLink>
        </div>
      )}
    </Card>
  );
};

const Formal = ({ page, seen }: StaffProps) => {
  const words = page.words.plan.staff;
  const { plan, rights } = seen;
  const headings = formalContent(formalFactsOf(plan));
  const written = plan.formalTexts.filter(({ text }) => text.trim() !== '');
  const cameAlong = plan.formalTexts.filter(({ fromPlanOf }) => fromPlanOf !== null).length;
  return (
    <Card title={words.formal} id="formal">
      <p>{words.formalDone(headings.filter(({ state }) => state !== 'missing').length, headings.length)}</p>
      {cameAlong > 0 && <p class="note">{words.textsCameAlong(cameAlong)}</p>}
      {written.length > 0 && (
        <details>
          <summary>{words.text}</summary>
          {headings
            .flatMap(({ heading }) => written.filter((one) => one.heading === heading))
            .map((one) => (
              <section>
                <h3>{words.headings[one.heading]}</h3>
                <p class="verbatim">{one.text}</p>
              </section>
            ))}
        </details>
      )}
      {rights.writesPlan && seen.isNewestRound && (
        <div class="edit-links">
          <EditLink href={addresses.formal(plan.citizen.id)} icon="file-text">
            {words.openFormal}
          </EditLink>
        </div>
      )}
    </Card>
  );
};

/** What was taken out, each with the way back (design: undo always). */
const Out = ({ page, seen }: StaffProps) => {
  const words = page.words.plan.staff;
  const { plan, rights, reader, isOpen, isNewestRound } = seen;
  const { id } = plan.citizen;
  const mayPutBack = ({ kind, authorId }: TakenOut): boolean => {
    if (kind === 'goal') return rights.writesPlan && isOpen;
    if (kind === 'dream') return isOpen && authorId === reader.personId;
    return rights.writesEfforts && isNewestRound && isOpen;
  };
  const actions = {
    goal: (one: TakenOut) => addresses.takeGoalOut(id, one.id),
    dream: (one: TakenOut) => addresses.dream(id, one.id, 'take-away'),
    effort: (one: TakenOut) => addresses.effort(id, one.id, 'take-out'),
  };
  const out = plan.takenOut.filter(mayPutBack);
  if (out.length === 0) return null;
  return (
    <Card title={words.takenOut} id="taken-out">
      <ul class="plain taken-out">
        {out.map((one) => (
          <li>
            <div>
              {`${words.takenOutKinds[one.kind]}: ${one.words}`}
              {one.refusedOn !== undefined && (
                <p class="note">
                  {words.goalRefusedOut(plan.citizen.givenName, shortDay(one.refusedOn, page.language))}
                </p>
              )}
            </div>
            <OneButton
              page={page}
              action={actions[one.kind](one)}
              fields={{ out: 'no' }}
              icon="undo-2"
              label={`${words.undo}: ${one.words}`}
            >
              {words.undo}
            </OneButton>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** The parts of the page, to jump to. */
function placesOf(page: PageContext, { plan, kept, rights }: SeenPlan) {
  const words = page.words.plan.staff;
  return [
    ...(kept === null ? [{ href: '#dreams', label: words.dreams }] : []),
    ...plan.goals.map(({ id, title }) => ({ href: `#goal-${id}`, label: title })),
    ...(rights.seesFormal
      ? [
          { href: '#wishes', label: words.wishes },
          { href: '#formal', label: words.formal },
        ]
      : []),
  ];
}

/** The plan for those who work with the citizen, and the guardian: the same order, with everything that stands beside. */
export const StaffPlanPage = (props: StaffProps) => {
  const { page, seen } = props;
  const words = page.words.plan.staff;
  const { plan, rights, isOpen } = seen;
  const many = manyCommonGoals(plan.goals);
  return (
    <StaffPage page={page} title={words.title(plan.citizen.name)} about={inPlan(plan)}>
      <StaffPlanState {...props} />
      {plan.goals.length > 0 && <Tabs label={words.goals} items={placesOf(page, seen)} />}
      {seen.kept === null && <Dreams {...props} />}
      <section class="stack" id="goals">
        <h2>{words.goals}</h2>
        {many !== null && rights.writesPlan && (
          <Notice kind="warning">
            <p>{words.tooManyCommonGoals(many)}</p>
          </Notice>
        )}
        {plan.goals.length === 0 && seen.kept === null && (
          <p class="muted">
            {seesEvery(plan, seen.reader.personId, 'goalsForNamedProviders')
              ? words.noGoals
              : page.words.meetings.plan.noGoalsInPart}
          </p>
        )}
        {plan.goals.map((goal) => (
          <StaffGoal {...props} goal={goal} />
        ))}
        {rights.writesPlan && isOpen && (
          <div class="edit-links">
            <EditLink href={addresses.newGoal(plan.citizen.id)} icon="plus">
              {words.addGoal}
            </EditLink>
          </div>
        )}
        <p class="note">{`${words.agreeingGrantsNothing} ${words.scoreChangesNothing}`}</p>
      </section>
      {plan.effortsForAll.length > 0 && (
        <Card title={words.effortsForAll}>
          <StaffEfforts {...props} efforts={plan.effortsForAll} />
        </Card>
      )}
      {rights.seesFormal && <Wishes {...props} />}
      {rights.seesFormal && <Formal {...props} />}
      <Out {...props} />
    </StaffPage>
  );
};
