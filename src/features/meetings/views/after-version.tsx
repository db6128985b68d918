import { isToKeep } from '../../../domain/plan/mastery.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { isNotAtWork } from '../../../ui/relation-words.ts';
import type { CameAfter, CameAfterGoal } from '../../renewal/public.ts';
import type { VersionView } from '../use-cases/see-versions.ts';

interface Props {
  readonly page: PageContext;
  readonly view: VersionView;
}

/** To the citizen and those who are not at work; staff have the rounds with all of it. */
function afterOf({ page, view }: Props): CameAfter | null {
  return page.actor?.isCitizen || isNotAtWork(page) ? view.after : null;
}

/** Above a plan that a later one took the place of: that it is read as it was agreed, and where it goes on. */
export const OfEarlierRound = ({ page, view }: Props) => {
  const words = page.words.meetings.citizen;
  if (afterOf({ page, view }) === null) return null;
  return (
    <p>
      {view.isCitizen ? words.earlierPlan : words.earlierPlanOf(view.citizen.givenName)}{' '}
      <LinkButton href="#after">{words.seeAfter}</LinkButton>
    </p>
  );
};

/** "Det skete bagefter": below the agreed plan and apart from it (R-M8, R-S3). */
export const AfterVersion = ({ page, view }: Props) => {
  const words = page.words.meetings.citizen;
  const after = afterOf({ page, view });
  if (after === null) return null;
  const { goals, help } = after;
  return (
    <section class="stack" id="after">
      <h2>{words.afterTitle}</h2>
      {goals.length + help.length === 0 ? (
        view.isCitizen && <p>{words.afterNothing}</p>
      ) : (
        <p>{words.afterIntro}</p>
      )}
      {goals.map((goal) => (
        <Card title={goal.title} level={3} meaning="goal">
          <ul>
            {goal.steps.map((step) => (
              <li>
                {words.afterStep(
                  step.words === '' ? page.words.followUp.citizen.stepWithPicture : step.words,
                  longDay(step.on, page.language),
                )}
              </li>
            ))}
            <Help page={page} help={goal.help} />
            <Outcomes page={page} view={view} goal={goal} />
          </ul>
        </Card>
      ))}
      {help.length > 0 && (
        <Card title={words.afterHelp} level={3} meaning="network">
          <ul>
            <Help page={page} help={help} />
          </ul>
        </Card>
      )}
    </section>
  );
};

const Help = ({ page, help }: { readonly page: PageContext; readonly help: CameAfter['help'] }) => (
  <>
    {help.map((one) => (
      <li>{helpWords(page, one)}</li>
    ))}
  </>
);

function helpWords(page: PageContext, one: CameAfter['help'][number]): string {
  const words = page.words.meetings.citizen;
  const day = longDay(one.on, page.language);
  const [before, after] = [one.before, one.after].map((text) => withDays(page, text));
  switch (one.happened) {
    case 'madeOver':
      return words.afterMadeOver(before ?? '', after ?? '', day);
    case 'asked':
      return words.afterAsked(before ?? '', after ?? '', day);
    case 'putBack':
      return words.afterPutBack(after ?? '', day);
    case 'granted':
      return words.afterGranted(one.what, day);
    case 'refused':
      return words.afterRefused(one.what, day);
  }
}

/** Days inside what was kept of help, as days are written. */
const withDays = (page: PageContext, text: string): string =>
  text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => longDay(day, page.language));

/** How far it was said to have got at the next meeting, and which goal came in its place: nobody's answer in another's form (R-P8). */
const Outcomes = ({ page, view, goal }: Props & { readonly goal: CameAfterGoal }) => {
  const words = page.words.renewal.citizen;
  const { citizens, recorded, direction, replacedBy } = goal;
  const outcomes = isToKeep(direction) ? words.outcomesToKeep : words.outcomes;
  const recordedOutcomes = isToKeep(direction) ? words.recordedOutcomesToKeep : words.recordedOutcomes;
  const says =
    view.isCitizen && citizens !== null && !citizens.isWrittenDown
      ? words.iSay(outcomes[citizens.outcome])
      : citizens &&
        `${citizens.isWrittenDown ? words.saidWrittenBy(view.citizen.givenName, citizens.author) : words.saidSelf(view.citizen.givenName)}: ${outcomes[citizens.outcome]}`;
  return (
    <>
      {says !== null && <li>{says}</li>}
      {recorded !== null && <li>{words.othersWrote(recorded.author, recordedOutcomes[recorded.outcome])}</li>}
      {replacedBy.map((title) => (
        <li>{words.newGoalIs(title)}</li>
      ))}
    </>
  );
};
