import { daysAfter } from '../../../domain/day.ts';
import { answersTo, tickOfDay } from '../../../domain/follow-up/tick.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Everyday, StepOfDay } from '../use-cases/see-everyday.ts';
import { addresses } from './addresses.ts';
import { DoneList } from './everyday-pages.tsx';
import { TickButtons } from './everyday-parts.tsx';
import { RoomStaffPage } from './room-page.tsx';

/** Daily life for those around the citizen: what has been done, today, and the week with who told (R-F5). */
export const EverydayStaffPage = ({ page, everyday }: { page: PageContext; everyday: Everyday }) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName, steps, done, mayBuild, monday, today, onlyOwn } = everyday;
  const noneDone = onlyOwn ? words.nothingDoneInPart : words.nothingDone;
  const [first] = steps;
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.everydayOf(givenName)} tab="everyday">
      {steps.length === 0 && <p>{onlyOwn ? words.nothingToTellInPart : words.nothingToTell}</p>}
      {steps.length > 0 && mayBuild && (
        <section>
          <h2>{words.tellTitle}</h2>
          <p class="note">{words.tellIntro}</p>
          <div class="grid">
            {steps.map((one) => (
              <ToTell page={page} everyday={everyday} one={one} />
            ))}
          </div>
        </section>
      )}
      {first !== undefined && (
        <section>
          <h2>{words.weekOf(longDay(monday, page.language))}</h2>
          <Week page={page} everyday={everyday} />
          <div class="actions">
            <LinkButton
              href={`${addresses.everyday(citizenId)}?day=${daysAfter(monday, -1)}`}
              icon="arrow-left"
            >
              {words.weekBefore}
            </LinkButton>
            {daysAfter(monday, 7) <= today && (
              <LinkButton
                href={`${addresses.everyday(citizenId)}?day=${daysAfter(monday, 7)}`}
                icon="arrow-right"
              >
                {words.weekAfter}
              </LinkButton>
            )}
          </div>
        </section>
      )}
      <section>
        <h2>{words.canDo}</h2>
        {done.length === 0 ? <p class="note">{noneDone}</p> : <DoneList page={page} done={done} />}
      </section>
    </RoomStaffPage>
  );
};

const ToTell = ({ page, everyday, one }: { page: PageContext; everyday: Everyday; one: StepOfDay }) => {
  const words = page.words.followUp;
  const name = one.step.words === '' ? one.goal.title : one.step.words;
  const { citizenId, day, today, ticks } = everyday;
  // A past week may be shown; what is asked is always today.
  const answer = day === today ? one.answer : null;
  const told = tickOfDay(answersTo(ticks, one.step), one.step.id, today, citizenId);
  return (
    <Card title={name} level={3}>
      <p class="note">
        {told === undefined
          ? words.staff.notTold
          : words.staff.toldBy(told.byName, words.answers[told.answer])}
      </p>
      {told?.by !== citizenId && (
        <TickButtons
          page={page}
          citizenId={citizenId}
          stepId={one.step.id}
          day={today}
          answer={answer}
          about={name}
        />
      )}
    </Card>
  );
};

/** What was told in a week, day by day. A day without an answer says nothing about anybody, and is not named (R-F5). */
const Week = ({ page, everyday }: { page: PageContext; everyday: Everyday }) => {
  const words = page.words.followUp;
  const { steps, ticks, monday, citizenId } = everyday;
  const days = [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const day = daysAfter(monday, at);
    const told = steps.flatMap(({ step, goal, toldBefore }) => {
      const now = tickOfDay(answersTo(ticks, step), step.id, day, citizenId);
      // What was told before the step was changed stands under the words it had (R-F4).
      const all = [...toldBefore.filter((before) => before.day === day), ...(now === undefined ? [] : [now])];
      // Skipped is a way on for the citizen, and nothing to read into (R-F5).
      return all
        .filter(({ answer }) => answer !== 'skipped')
        .map((last) => ({ name: last.words === '' ? goal.title : last.words, last }));
    });
    return { day, told };
  });
  const withAnswers = days.filter(({ told }) => told.length > 0);
  return (
    <>
      <p class="note">{withAnswers.length === 0 ? words.staff.nothingTold : words.staff.onlyDaysTold}</p>
      {withAnswers.length > 0 && (
        <dl class="facts">
          {withAnswers.map(({ day, told }) => (
            <>
              <dt>{shortDay(day, page.language)}</dt>
              <dd>
                {told.map(({ name, last }) => (
                  <p>
                    {name}: {words.staff.toldBy(last.byName, words.answers[last.answer])}
                  </p>
                ))}
              </dd>
            </>
          ))}
        </dl>
      )}
    </>
  );
};
