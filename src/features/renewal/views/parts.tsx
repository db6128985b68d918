import type { Child } from 'hono/jsx';
import type { PlanEffort, PlanGoal } from '../../../domain/plan/plan.ts';
import { viewOf } from '../../../domain/plan/scores.ts';
import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import type { LevelsOf } from '../../../domain/renewal/three-times.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords, ownFileNames } from '../../../ui/answer-ways.tsx';
import { askedWords } from '../../../ui/change-refused.tsx';
import { dayFor, shortDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { WishBesideHelp } from '../../../ui/wish-beside-help.tsx';
import type { AnswerRow } from '../store/answers.ts';
import type { GoalOfStatus } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';

/** Whose page it is, and what it is about. */
export interface RoomProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly givenName: string;
}

/** What was typed on a form that was refused, with its sentences. */
export interface RefusedForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly command: string;
}

/** The errors of a refused form as the summary above it takes them. */
export const summaryOf = (
  refused: RefusedForm | undefined,
): readonly { readonly field: string; readonly sentence: string }[] =>
  Object.entries(refused?.errors ?? {}).map(([field, sentence]) => ({ field, sentence }));

/** True on the citizen's own screen. */
export const isOwn = ({ page, citizenId }: Pick<RoomProps, 'page' | 'citizenId'>): boolean =>
  page.actor?.personId === citizenId;

/** A staff page about the new meeting of one citizen. */
export const RoomStaffPage = ({
  page,
  citizenId,
  givenName,
  title,
  tab,
  children,
}: RoomProps & { readonly title: string; readonly tab: 'status' | 'rounds'; readonly children: Child }) => {
  const words = page.words.renewal.staff;
  return (
    <StaffPage page={page} title={title} about={{ citizenId, name: givenName, part: 'status' }}>
      <Tabs
        label={words.parts}
        items={[
          { href: addresses.status(citizenId), label: words.status, current: tab === 'status' },
          { href: addresses.rounds(citizenId), label: words.rounds, current: tab === 'rounds' },
        ]}
      />
      {children}
    </StaffPage>
  );
};

export interface TapAnswersProps {
  readonly page: PageContext;
  readonly action: string;
  readonly name: string;
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly label: string; readonly icon: IconName }[];
}

/**
 * Answers as large cards, each a form of its own: one tap is one answer, another tap another. "Jeg ved det ikke" and "Spring
 * over" come last and are as large as the rest.
 */
export const TapAnswers = ({ page, action, name, chosen, options }: TapAnswersProps) => (
  <div class="tap-answers">
    {[...options, ...unsure(page)].map(({ value, label, icon }) => (
      <Form page={page} action={action} class="one-tap">
        <button
          type="submit"
          class={value === chosen ? 'tap-answer chosen' : 'tap-answer'}
          name={name}
          value={value}
          aria-pressed={value === chosen ? 'true' : 'false'}
        >
          <Icon name={icon} />
          <span>{label}</span>
          {value === chosen && (
            <span class="tap-mark">
              <Icon name="check" />
              {page.words.common.citizen.chosen}
            </span>
          )}
        </button>
      </Form>
    ))}
  </div>
);

const unsure = ({ words }: PageContext): TapAnswersProps['options'] => [
  { value: 'dontKnow', label: words.common.citizen.dontKnow, icon: 'circle-question-mark' },
  { value: 'skipped', label: words.common.citizen.skip, icon: 'skip-forward' },
];

/** Who said it, and who wrote it down where that was somebody else (R-P8). */
export function speakerOf(page: PageContext, row: AnswerRow, givenName: string): string {
  const words = page.words.renewal.citizen;
  if (row.whose === 'citizen') return words.saidWrittenBy(givenName, row.author);
  if (row.whose === 'network') return words.saidWrittenBy(row.spokenBy, row.author);
  return words.saidSelf(row.author);
}

/** Last time, what was hoped for, and now, side by side; neutral words, because less can be success too (R-S2). */
export const ThreeTimes = ({ page, levels }: { page: PageContext; levels: LevelsOf }) => {
  const words = page.words.renewal.citizen;
  const view = viewOf(levels.as);
  return (
    <dl class="three-times">
      <div>
        <dt>{words.former}</dt>
        <dd>
          <MasteryMark page={page} level={levels.former} view={view} doesntKnow={levels.doesntKnowFormer} />
        </dd>
      </div>
      <div>
        <dt>{view === 'citizen' ? words.expectedByYou : words.expected}</dt>
        <dd>
          <MasteryMark
            page={page}
            level={levels.expected}
            view={view}
            doesntKnow={levels.doesntKnowExpected}
          />
        </dd>
      </div>
      <div class="now">
        <dt>{words.now}</dt>
        <dd>
          {levels.doesntKnowNow ? (
            page.words.common.citizen.dontKnow
          ) : (
            <MasteryMark page={page} level={levels.now} view={view} />
          )}
        </dd>
      </div>
    </dl>
  );
};

/** That the citizen has said of an agreed goal that it does not fit: it is talked about at this meeting (R-M5). Null: no such thing. */
export function saidNotToFit(
  page: PageContext,
  { withoutDream }: PlanGoal,
  givenName: string | null,
): string | null {
  const words = page.words.plan.citizen;
  if (withoutDream?.state !== 'refused') return null;
  return words.goalFitsNot(givenName ?? words.you, shortDay(withoutDream.on, page.language));
}

/**
 * The citizen's own words of disagreement, beside the score of last time that they are about, with the day they were said
 * (R-M7).
 */
export const Disagreement = ({
  page,
  citizenId,
  said,
  givenName,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly said: GoalOfStatus['disagreement'];
  /** null on the citizen's own screen. */
  readonly givenName: string | null;
}) => {
  if (said === null) return null;
  return (
    <>
      <p class="goal-own">
        <Icon name="message-circle" />
        <span>
          <strong>{disagreementWords(page, said, givenName)}</strong>
          {said.words.trim() !== '' && (
            <>
              : <span class="verbatim">{said.words}</span>
            </>
          )}
        </span>
      </p>
      <FilesOfWords
        citizenId={citizenId}
        files={said.files}
        names={
          givenName === null
            ? ownFileNames(page, page.words.plan.citizen.disagree)
            : fileNamesOf(page, givenName)
        }
      />
    </>
  );
};

function disagreementWords(
  page: PageContext,
  { saidOn, stands }: NonNullable<GoalOfStatus['disagreement']>,
  givenName: string | null,
): string {
  const { citizen, staff } = page.words.plan;
  const day = dayFor(page, saidOn);
  if (givenName === null) return stands ? citizen.disagreesSince(day) : citizen.disagreedOn(day);
  return stands ? staff.disagreesSince(givenName, day) : staff.disagreedOn(givenName, day);
}

/** What of agreed help is asked to be otherwise since it was granted, to which the municipality has not answered (R-O2). */
export const AskedSince = ({
  page,
  effort,
  forCitizen,
}: {
  readonly page: PageContext;
  readonly effort: PlanEffort;
  readonly forCitizen: boolean;
}) => {
  const { asked } = helpAskedAbout(effort);
  if (asked === null) return null;
  if (forCitizen) {
    return (
      <p>
        <StatusPill kind="waiting">{page.words.plan.citizen.isAskedFor(askedWords(page, asked))}</StatusPill>
      </p>
    );
  }
  return (
    <WishBesideHelp
      {...{ page, asked }}
      by={effort.madeOverBy ?? null}
      isAnswerTold={effort.decision.state !== 'kept'}
    />
  );
};
