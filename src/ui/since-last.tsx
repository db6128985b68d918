import type { Child } from 'hono/jsx';
import { isToKeep } from '../domain/plan/mastery.ts';
import {
  type GoalSinceLast,
  type HelpSinceLast,
  type LevelsSinceLast,
  nobodyScored,
  type SaidOfGoal,
  type SinceLast as Since,
} from '../domain/plan/since-last.ts';
import { FilesOfWords, namesFor } from './answer-ways.tsx';
import { Card } from './card.tsx';
import { askedWords } from './change-refused.tsx';
import { dayFor } from './dates.ts';
import type { IconName } from './icon.tsx';
import { MasteryMark } from './mastery.tsx';
import type { PageContext } from './page-context.ts';
import { type StatusKind, StatusPill } from './status-pill.tsx';

/** Props of {@link SinceLast}. */
export interface SinceLastProps {
  readonly page: PageContext;
  readonly citizenId: string;
  /** The citizen's given name. */
  readonly name: string;
  /** What the reader is given of it (§ 5). */
  readonly since: Since;
  /** Where the picture of a symbol is; undefined where there is none any more. */
  readonly pictureAt: (symbol: string) => string | undefined;
}

type Of<What> = Omit<SinceLastProps, 'since'> & What;

/** The words for the one who reads: "I" and "you" on the citizen's own screen alone (R-P8). */
function wordsFor({ words, actor }: PageContext, name: string) {
  const { ofAnother, ...own } = words.meetings.plan.sinceLast;
  if (actor?.isAboutMe === true) return own;
  return {
    ...own,
    expectedByMe: ofAnother.expectedByMe(name),
    iSay: own.says(name),
    disagrees: (day: string): string => ofAnother.disagrees(name, day),
    disagreed: (day: string): string => ofAnother.disagreed(name, day),
    helpGiven: ofAnother.helpGiven(name),
  };
}

/**
 * "Siden sidst": the status that an agreed plan was built on – per goal then, what was hoped for, and now; what was said and
 * decided; what helped; whether the agreed help was given (R-S2). As it was when the plan was agreed (R-M8).
 */
export const SinceLast = ({ since, ...of }: SinceLastProps) => {
  const words = wordsFor(of.page, of.name);
  return (
    <section class="stack since-last" id="since-last">
      <div class="stack tight">
        <h2>{words.title}</h2>
        <p>{words.intro}</p>
      </div>
      <div class="stack">
        {since.goals.map((goal) => (
          <Goal {...of} goal={goal} />
        ))}
        {since.helpForAll.length > 0 && (
          <Card level={3} title={words.helpForAll}>
            <Help {...of} help={since.helpForAll} />
          </Card>
        )}
      </div>
    </section>
  );
};

const looks: Readonly<
  Record<NonNullable<GoalSinceLast['became']>, { readonly kind: StatusKind; readonly icon: IconName }>
> = {
  finish: { kind: 'done', icon: 'check' },
  continue: { kind: 'now', icon: 'arrow-right' },
  change: { kind: 'now', icon: 'pencil' },
  replace: { kind: 'now', icon: 'sparkles' },
};

const Goal = ({ goal, ...of }: Of<{ readonly goal: GoalSinceLast }>) => {
  const { page, citizenId, name } = of;
  const words = wordsFor(page, name);
  const { became, disagreement } = goal;
  // The recorded one stands with the citizen's own (R-M7); what others say is a tap away.
  const told = goal.levels.filter(({ view, recorded }) => view === 'citizen' || recorded === true);
  const others = goal.levels.filter((levels) => !told.includes(levels));
  const isSilent = nobodyScored(goal.levels);
  const picture = goal.symbol === null ? undefined : of.pictureAt(goal.symbol);
  return (
    <Card meaning="goal" tag={words.goal} level={3} title={goal.title}>
      {picture !== undefined && <img class="symbol" src={picture} alt="" width="56" height="56" />}
      {became === null ? <p>{words.undecided}</p> : <Became {...of} goal={goal} became={became} />}
      {goal.said.length > 0 && (
        <ul class="plain stack tight">
          {goal.said.map((said) => (
            <li>
              <strong>{whoSaid(of, said)}:</strong> {saidInWords(of, said, isToKeep(goal.direction))}
            </li>
          ))}
        </ul>
      )}
      {isSilent && <p>{words.nobodyScored}</p>}
      {(isSilent ? [] : told).map((levels) => (
        <Levels {...of} levels={levels} />
      ))}
      {!isSilent && others.length > 0 && (
        <details class="more">
          <summary>{words.othersSay}</summary>
          {others.map((levels) => (
            <Levels {...of} levels={levels} />
          ))}
        </details>
      )}
      {disagreement !== undefined && (
        <div class="disagreement">
          <p>
            <strong>
              {disagreement.stands
                ? words.disagrees(dayFor(page, disagreement.on))
                : words.disagreed(dayFor(page, disagreement.on))}
            </strong>
          </p>
          {disagreement.words !== '' && <p class="verbatim">{disagreement.words}</p>}
          <FilesOfWords
            citizenId={citizenId}
            files={disagreement.files ?? []}
            names={namesFor(page, name, disagreement.words)}
          />
        </div>
      )}
      {goal.whatHelped.length > 0 && (
        <Told title={words.whatHelped}>
          {goal.whatHelped.map((one) => (
            <>
              <dt>{whoSaid(of, one)}</dt>
              <dd>
                {one.words !== '' && <p class="verbatim">{one.words}</p>}
                <FilesOfWords
                  citizenId={citizenId}
                  files={one.files ?? []}
                  names={namesFor(page, name, one.words)}
                />
              </dd>
            </>
          ))}
        </Told>
      )}
      {goal.help.length > 0 && <Help {...of} help={goal.help} />}
    </Card>
  );
};

const Became = ({
  page,
  name,
  goal,
  became,
}: Of<{ readonly goal: GoalSinceLast; readonly became: NonNullable<GoalSinceLast['became']> }>) => {
  const words = wordsFor(page, name);
  const { kind, icon } = looks[became];
  const isReplaced = became === 'replace';
  return (
    <>
      <div>
        <StatusPill kind={kind} icon={icon}>
          {words.became[became]}
        </StatusPill>
      </div>
      {goal.isUndecided === true && <p>{words.goesOnUndecided}</p>}
      {goal.nowCalled.map((title) => (
        <p>{isReplaced ? words.newGoal(title) : words.nowCalled(title)}</p>
      ))}
      {goal.isNotInPlan === true && <p>{isReplaced ? words.newGoalMissing : words.notInPlan}</p>}
    </>
  );
};

/** Whose it is, and who wrote it down for them (R-P8). */
function whoSaid(
  { page, name }: Pick<SinceLastProps, 'page' | 'name'>,
  one: Pick<SaidOfGoal, 'view' | 'by' | 'writtenBy'>,
): string {
  const words = wordsFor(page, name);
  const who =
    one.view === 'citizen'
      ? words.iSay
      : one.view === 'recorded'
        ? words.recorded(one.by)
        : words.says(one.by);
  return one.writtenBy === undefined ? who : `${who} (${words.writtenBy(one.writtenBy)})`;
}

/** What was tapped stands in the words that were tapped; what was recorded never as what the citizen says (R-P8). */
function saidInWords(
  { page, name }: Pick<SinceLastProps, 'page' | 'name'>,
  { view, outcome, whatNow }: SaidOfGoal,
  keeps: boolean,
): string {
  const words = wordsFor(page, name);
  const isCitizens = view === 'citizen';
  const citizens = keeps ? words.outcomesToKeep : words.outcomes;
  const recorded = keeps ? words.recordedOutcomesToKeep : words.recordedOutcomes;
  const outcomes = isCitizens ? citizens : recorded;
  const decisions = isCitizens ? words.decisions : words.recordedDecisions;
  const said = [outcome === null ? null : outcomes[outcome], whatNow === null ? null : decisions[whatNow]];
  return said.filter((text) => text !== null).join(' – ');
}

/** Then, what was expected, and now: side by side, in neutral words, because less can be success too (R-S2). */
const Levels = ({ levels, ...of }: Of<{ readonly levels: LevelsSinceLast }>) => {
  const { page, name } = of;
  const words = wordsFor(page, name);
  const { view, former, expected, now, place } = levels;
  const who = whoSaid(of, {
    view: view === 'citizen' ? 'citizen' : levels.recorded === true ? 'recorded' : 'other',
    by: levels.by,
    ...(levels.recordedBy !== undefined && { writtenBy: levels.recordedBy }),
  });
  return (
    <div class="stack tight">
      <h4>{place === null ? who : `${who}, ${place}`}</h4>
      <dl class="three-times">
        <div>
          <dt>{words.former}</dt>
          <dd>
            <MasteryMark page={page} level={former} view={view} doesntKnow={levels.doesntKnowFormer} />
          </dd>
        </div>
        <div>
          <dt>{view === 'citizen' ? words.expectedByMe : words.expected}</dt>
          <dd>
            <MasteryMark page={page} level={expected} view={view} doesntKnow={levels.doesntKnowExpected} />
          </dd>
        </div>
        <div class="now">
          <dt>{words.now}</dt>
          <dd>
            <MasteryMark page={page} level={now} view={view} doesntKnow={levels.doesntKnowNow} />
          </dd>
        </div>
      </dl>
    </div>
  );
};

/** "Fik du den hjælp, vi aftalte?" with everybody's answer, delivery beside outcome (R-S2). */
const Help = ({ help, ...of }: Of<{ readonly help: readonly HelpSinceLast[] }>) => {
  const { page, citizenId, name } = of;
  const words = wordsFor(page, name);
  return (
    <div class="stack tight">
      <h4>{words.helpGiven}</h4>
      <ul class="plain stack">
        {help.map(({ what, giver, howOften, asked, answers }) => (
          <li class="stack tight">
            <p>
              <strong>{what}</strong>
            </p>
            {(giver !== '' || howOften !== '') && (
              <p class="note">{[giver, howOften].filter((text) => text !== '').join(' – ')}</p>
            )}
            {asked !== undefined && (
              <p>
                {words.changeAsked(
                  askedWords(page, asked.help),
                  asked.by,
                  asked.on === null ? '' : dayFor(page, asked.on),
                )}
              </p>
            )}
            {answers.length === 0 && <p>{words.nobodyAnswered}</p>}
            {answers.map((one) => (
              <>
                <p>
                  {whoSaid(of, one)}: <strong>{words.helpAnswers[one.answer]}</strong>
                </p>
                {one.words !== '' && <p class="verbatim">{one.words}</p>}
                <FilesOfWords
                  citizenId={citizenId}
                  files={one.files ?? []}
                  names={namesFor(page, name, one.words)}
                />
              </>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Told = ({ title, children }: { readonly title: string; readonly children: Child }) => (
  <div class="stack tight">
    <h4>{title}</h4>
    <dl class="voices">{children}</dl>
  </div>
);
