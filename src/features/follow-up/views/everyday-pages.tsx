import { daysAfter } from '../../../domain/day.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { nearDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Progress } from '../../../ui/progress.tsx';
import { Tabs } from '../../../ui/section-nav.tsx';
import { tickIcons } from '../../../ui/tick-icons.ts';
import { TickSumFigure } from '../../../ui/tick-sum.tsx';
import { PictureOf } from '../../../ui/word-pictures.tsx';
import type { DoneRow } from '../store/read-stairs.ts';
import type { Everyday, StepOfDay } from '../use-cases/see-everyday.ts';
import { addresses } from './addresses.ts';
import { TickButtons, ToldNow } from './everyday-parts.tsx';
import { pictureOf } from './symbol-picture.ts';

interface EverydayProps {
  readonly page: PageContext;
  readonly everyday: Everyday;
}
interface AfterTellingProps extends EverydayProps {
  /** What was told just now; null when nothing was. */
  readonly told: StepOfDay | null;
}

/** "Lykkedes det?" about one step: one question a screen, one tap (R-F5). */
export const QuestionPage = ({
  page,
  everyday,
  one,
  told,
}: AfterTellingProps & { readonly one: StepOfDay }) => {
  const words = page.words.followUp.citizen;
  const { citizenId, day, steps, today } = everyday;
  const at = steps.findIndex(({ step }) => step.id === one.step.id) + 1;
  return (
    <CitizenPage page={page} title={words.everyday} phase="everyday">
      <ToldNow page={page} citizenId={citizenId} day={today} told={told} />
      {steps.length > 1 && day === today && <Progress page={page} at={at} of={steps.length} />}
      <StepOfQuestion page={page} one={one} />
      <h2>{day === today ? words.didItWork : words.didItWorkOn(nearDay(page, day))}</h2>
      {one.toldBy !== null && <p>{words.toldBy(one.toldBy)}</p>}
      <TickButtons page={page} citizenId={citizenId} stepId={one.step.id} day={day} answer={one.answer} />
      <div class="actions">
        <LinkButton href={addresses.week(citizenId, one.step.id, day)} icon="calendar-days">
          {words.myWeek}
        </LinkButton>
        {one.answer !== null && (
          <LinkButton href={addresses.everyday(citizenId)} icon="arrow-right">
            {page.words.common.citizen.next}
          </LinkButton>
        )}
      </div>
    </CitizenPage>
  );
};

const StepOfQuestion = ({ page, one }: { page: PageContext; one: StepOfDay }) => {
  const src = pictureOf(one.step.symbol);
  const said = one.step.words === '' ? one.goal.title : one.step.words;
  return (
    <div class="question-step">
      {src === null ? (
        <PictureOf page={page} text={said} />
      ) : (
        <img class="symbol" src={src} alt="" width="96" height="96" />
      )}
      <p class="lead">{said}</p>
    </div>
  );
};

/** All of today has been told, or there is nothing to tell: what was said, and first of all what has been done (R-F5). */
export const DayPage = ({ page, everyday, told }: AfterTellingProps) => {
  const words = page.words.followUp.citizen;
  const { citizenId, steps, done, today } = everyday;
  const [first] = steps;
  return (
    <CitizenPage page={page} title={words.everyday} phase="everyday">
      <ToldNow page={page} citizenId={citizenId} day={today} told={told} />
      <p class="lead">{first === undefined ? words.nothingToTell : words.allTold}</p>
      {done.length > 0 && (
        <section>
          <h2>{words.canDo}</h2>
          <DoneList page={page} done={done.slice(0, 3)} />
        </section>
      )}
      {steps.length > 0 && (
        <section>
          <h2>{words.todayTitle}</h2>
          <ul class="plain step-tiles">
            {steps.map((one) => (
              <li>
                <a class="step-tile" href={addresses.question(citizenId, one.step.id)}>
                  <AnsweredStep page={page} one={one} />
                </a>
              </li>
            ))}
            {steps.flatMap((one) =>
              one.toldBefore
                .filter((tick) => tick.day === today)
                .map((tick) => (
                  <li class="step-tile">
                    <ToldBefore page={page} everyday={everyday} one={one} tick={tick} />
                  </li>
                )),
            )}
          </ul>
        </section>
      )}
      <div class="actions">
        {first !== undefined && (
          <LinkButton href={addresses.week(citizenId, first.step.id, today)} icon="calendar-days">
            {words.myWeek}
          </LinkButton>
        )}
        <LinkButton href={addresses.stairs(citizenId)} icon="footprints">
          {words.stairs}
        </LinkButton>
        {done.length > 3 && (
          <LinkButton href={addresses.done(citizenId)} icon="check">
            {words.canDo}
          </LinkButton>
        )}
      </div>
    </CitizenPage>
  );
};

const AnsweredStep = ({ page, one }: { page: PageContext; one: StepOfDay }) => {
  const words = page.words.followUp;
  const src = pictureOf(one.step.symbol);
  const { answer } = one;
  const said = answer === null ? '' : words.answers[answer];
  return (
    <>
      {src !== null && <img class="symbol" src={src} alt="" width="56" height="56" />}
      <span class="step-face">
        <span class="step-words">{one.step.words === '' ? one.goal.title : one.step.words}</span>
        <span class="step-number">
          {answer !== null && <Icon name={tickIcons[answer]} />}
          {answer === null
            ? words.citizen.notAnsweredToday
            : one.toldBy === null
              ? words.citizen.youAnswered(said)
              : words.citizen.someoneAnswered(one.toldBy, said)}
        </span>
      </span>
    </>
  );
};

/** What was answered before the step was changed: under the words it had (R-F4, R-F5). */
const ToldBefore = ({
  page,
  everyday,
  one,
  tick,
}: EverydayProps & { readonly one: StepOfDay; readonly tick: StepOfDay['toldBefore'][number] }) => {
  const words = page.words.followUp;
  const said = answerOnDay(page, tick.answer, tick.day === everyday.today);
  return (
    <span class="step-face">
      <span class="step-words">{tick.words === '' ? one.goal.title : tick.words}</span>
      <span class="step-number">
        <Icon name={tickIcons[tick.answer]} />
        {tick.by === everyday.citizenId
          ? words.citizen.youAnswered(said)
          : words.citizen.someoneAnswered(tick.byName, said)}
      </span>
    </span>
  );
};

/** What has been done, each with its day. */
export const DoneList = ({ page, done }: { page: PageContext; done: readonly DoneRow[] }) => (
  <ul class="plain step-tiles">
    {done.map((one) => {
      const src = pictureOf(one.symbol);
      return (
        <li class="step-tile done">
          {src !== null && <img class="symbol" src={src} alt="" width="56" height="56" />}
          <span class="step-face">
            <span class="step-number">
              <Icon name="check" />
              {nearDay(page, one.doneOn)}
            </span>
            <span class="step-words">{one.words === '' ? one.goalTitle : one.words}</span>
          </span>
        </li>
      );
    })}
  </ul>
);

/** "Det har jeg klaret": everything, in all rounds. */
export const DonePage = ({ page, everyday }: EverydayProps) => {
  const words = page.words.followUp.citizen;
  return (
    <CitizenPage page={page} title={words.canDo} phase="everyday">
      <p class="lead">{everyday.done.length === 0 ? words.nothingDone : words.canDoIntro}</p>
      <DoneList page={page} done={everyday.done} />
      <div class="actions">
        <LinkButton href={addresses.everyday(everyday.citizenId)} icon="arrow-left">
          {words.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** The week of one step: each day an answer or none, and no day counts against anybody (R-F5). */
export const WeekPage = ({ page, everyday, one, told }: AfterTellingProps & { readonly one: StepOfDay }) => {
  const words = page.words.followUp;
  const { citizenId, monday, today, steps } = everyday;
  const weekHref = (day: string): string => addresses.week(citizenId, one.step.id, day);
  const isThisWeek = today <= daysAfter(monday, 6);
  return (
    <CitizenPage page={page} title={words.citizen.myWeek} phase="everyday">
      <ToldNow page={page} citizenId={citizenId} day={everyday.day} told={told} />
      {steps.length > 1 && (
        <Tabs
          label={words.citizen.goals}
          items={steps.map(({ step, goal }) => ({
            href: addresses.week(citizenId, step.id, everyday.day),
            label: step.words === '' ? goal.title : step.words,
            current: step.id === one.step.id,
          }))}
        />
      )}
      <StepOfQuestion page={page} one={one} />
      <h2>{words.citizen.weekFrom(nearDay(page, monday))}</h2>
      <p>{words.citizen.weekIntro}</p>
      <TickSumFigure page={page} sum={one.sum} label={words.citizen.sumOfWeek} name={null} />
      <ol class="plain week">
        {one.week.map(({ day, answer, isToday, isAhead, isBefore }) => (
          <li>
            {isAhead || (isBefore && answer === null) ? (
              <span class="week-day ahead">
                <span class="week-name">{weekday(day, page)}</span>
                <span class="muted">{isAhead ? words.citizen.ahead : words.citizen.beforeStep}</span>
              </span>
            ) : (
              <a
                class={`week-day ${answer ?? 'empty'}`}
                href={addresses.question(citizenId, one.step.id, day)}
                aria-current={isToday ? 'date' : undefined}
              >
                <span class="week-name">
                  {weekday(day, page)}
                  {isToday && <span class="visually-hidden"> ({words.citizen.today})</span>}
                </span>
                {answer !== null && <Icon name={tickIcons[answer]} />}
                <span>{answer === null ? words.citizen.noAnswer : answerOnDay(page, answer, isToday)}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
      {one.toldBefore.length > 0 && (
        <section>
          <h2>{words.citizen.toldBefore}</h2>
          <ul class="plain step-tiles">
            {one.toldBefore.map((tick) => (
              <li class="step-tile">
                <span class="step-face">
                  <span class="step-number">{weekday(tick.day, page)}</span>
                  <ToldBefore page={page} everyday={everyday} one={one} tick={tick} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="actions">
        <LinkButton href={weekHref(daysAfter(monday, -1))} icon="arrow-left">
          {words.citizen.weekBefore}
        </LinkButton>
        {!isThisWeek && (
          <LinkButton href={weekHref(daysAfter(monday, 7))} icon="arrow-right">
            {words.citizen.weekAfter}
          </LinkButton>
        )}
        <LinkButton href={addresses.everyday(citizenId)} icon="footprints">
          {words.citizen.todayTitle}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

function answerOnDay(page: PageContext, answer: NonNullable<StepOfDay['answer']>, isToday: boolean): string {
  const words = page.words.followUp;
  return answer === 'notToday' && !isToday ? words.citizen.notTodayOnDay : words.answers[answer];
}

/** "mandag 2." – the day's name and its number. */
function weekday(day: string, page: PageContext): string {
  const at = new Date(`${day}T12:00:00Z`);
  const locale = page.language === 'da' ? 'da-DK' : 'en-GB';
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at);
  return `${name} ${Number(day.slice(8))}.`;
}
