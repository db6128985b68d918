import { isAlone } from '../../../domain/follow-up/changed-alone.ts';
import {
  beforeAndAfter,
  type ToldAs,
  type ToldAsRefused,
} from '../../../domain/follow-up/wish-about-help.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords } from '../../../ui/answer-ways.tsx';
import { Card } from '../../../ui/card.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { AdjustmentRow } from '../store/adjustments.ts';
import { partName, WhatStood, withDays } from './changed-alone.tsx';

interface AboutCitizen {
  readonly citizenId: string;
  readonly givenName: string;
}

/** Whether it was made together, and what the citizen says to that (R-M8). */
function togetherWords(
  page: PageContext,
  { citizenId, givenName }: AboutCitizen,
  one: AdjustmentRow,
): string {
  const words = page.words.followUp.staff;
  if (one.whyNotTogether !== null) return words.withoutCitizen(one.whyNotTogether);
  if (one.byId === citizenId) return words.byCitizen[one.what](givenName);
  if (one.wasThere === null) return words.togetherUnanswered(one.by, givenName);
  return one.wasThere ? words.togetherConfirmed(one.by, givenName) : words.togetherDenied(one.by, givenName);
}

/** What was said about a step or help without changing it. */
const SaidAboutIt = ({
  page,
  about,
  one,
}: {
  page: PageContext;
  about: AboutCitizen;
  one: AdjustmentRow;
}) => (
  <>
    {one.after !== '' && one.effort === null && <p class="verbatim">{one.after}</p>}
    <p>
      <strong>{one.why}</strong>
    </p>
    {one.said === 'talked' && <p class="note">{talkWords(page, about, one)}</p>}
  </>
);

/** What the citizen says to it that somebody talked with them (R-M8). */
function talkWords(page: PageContext, { givenName }: AboutCitizen, { wasThere }: AdjustmentRow): string {
  const words = page.words.followUp.staff;
  if (wasThere === null) return words.talkUnanswered(givenName);
  return wasThere ? words.talkConfirmed(givenName) : words.talkDenied(givenName);
}

/** What the municipality says to a change of help that was granted, as far as the reader is told; nothing for other changes. */
const AnswerToAsked = ({ page, told }: { readonly page: PageContext; readonly told: ToldAs }) => {
  const words = page.words.followUp.staff.askedAnswer;
  if (told.as === 'askedUntold') return <p class="note">{words.untold}</p>;
  if (told.wish === null) return null;
  const { answer } = told.wish;
  if (answer === 'overtaken' || answer === 'asGranted') return <p class="note">{words[answer]}</p>;
  if (answer === null) return <StatusPill kind="waiting">{words.none}</StatusPill>;
  const day = shortDay(answer.on, page.language);
  return answer.answer === 'yes' ? (
    <StatusPill kind="done">{words.yes(day)}</StatusPill>
  ) : (
    <StatusPill kind="neutral" icon="x">
      {words.no(day)}
    </StatusPill>
  );
};

/** What was refused where help was put back, who had asked for it, why, and how to complain (R-O2). */
const RefusedChange = ({
  page,
  told: { wish, askedBy },
}: {
  readonly page: PageContext;
  readonly told: ToldAsRefused;
}) => {
  const { followUp, plan } = page.words;
  const { after } = beforeAndAfter({ helpBefore: null }, wish);
  return (
    <dl class="facts">
      <dt>{followUp.staff.askedFor}</dt>
      <dd class="verbatim">{after === '' ? followUp.citizen.nothingStands : withDays(page, after)}</dd>
      <dt>{followUp.staff.who}</dt>
      <dd>{askedBy?.by ?? followUp.staff.askedInPlan}</dd>
      <dt>{plan.staff.reason}</dt>
      <dd class="verbatim">{wish.answer.reason}</dd>
      <dt>{plan.staff.complain}</dt>
      <dd class="verbatim">{wish.answer.howToComplain}</dd>
    </dl>
  );
};

/**
 * One adjustment for those around the citizen: what stood there and stands there now, who, when, why and together with whom (R-F4).
 * That help is as it was granted after a no is the answer to what was asked, and no change: nobody had more meanwhile (R-O2).
 */
export const StaffAdjustment = ({
  page,
  about,
  one,
  told = { as: 'made', wish: null },
  level = 2,
}: {
  readonly page: PageContext;
  readonly about: AboutCitizen;
  readonly one: AdjustmentRow;
  /** As what it is told; absent where it is no help. */
  readonly told?: ToldAs | undefined;
  readonly level?: 2 | 3;
}) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName } = about;
  // Nothing of help is so because somebody asks for it: that is the municipality's to answer (R-O2).
  const isAsked = told.as !== 'made' || (one.what === 'effort' && one.byId === citizenId);
  const stood =
    told.as === 'made'
      ? 'from'
      : told.as === 'askedUntold'
        ? 'stood'
        : isSoToday(told, page.today)
          ? 'isSo'
          : 'wasSo';
  const sides = told.wish === null ? one : { ...one, ...beforeAndAfter(one, told.wish) };
  const subject =
    told.as === 'made' ? one.effort : (told.wish?.before.what ?? one.helpBefore?.what ?? one.effort);
  const title = [partName(page, one) || words.kinds[one.what], subject ?? one.goalTitle ?? ''];
  return (
    <Card level={level} title={title.filter((text) => text !== '').join(': ')}>
      <p class="note">{words.adjustedBy(one.by, shortDay(one.on, page.language))}</p>
      {one.said !== null && <SaidAboutIt {...{ page, about, one }} />}
      {one.said === null && !one.isPutBack && (
        <dl class="facts">
          {(sides.before !== '' || one.part === 'away') && (
            <>
              <dt>{words[stood]}</dt>
              <dd class="verbatim">
                <WhatStood page={page} change={sides} side="before" />
              </dd>
            </>
          )}
          <dt>{isAsked ? words.askedFor : words.after}</dt>
          <dd class="verbatim">
            {one.file === null ? (
              <WhatStood page={page} change={sides} side="after" />
            ) : (
              <FilesOfWords citizenId={citizenId} files={[one.file]} names={fileNamesOf(page, givenName)} />
            )}
          </dd>
          <dt>{words.because}</dt>
          <dd class="verbatim">{one.why}</dd>
          <dt>{words.withCitizen}</dt>
          <dd class="verbatim">{togetherWords(page, about, one)}</dd>
          {isAlone(one) && (
            <>
              <dt>{words.answerOf(givenName)}</dt>
              <dd>{words.changeAnswers[one.answer ?? 'none']}</dd>
            </>
          )}
        </dl>
      )}
      {one.said === null && !one.isPutBack && <AnswerToAsked page={page} told={told} />}
      {one.isPutBack && <p>{words.putBackByDecision}</p>}
      {told.as === 'refused' && <RefusedChange page={page} told={told} />}
    </Card>
  );
};

/** What was granted then is so today. */
const isSoToday = ({ wish }: ToldAs, today: string): boolean =>
  wish?.isStillSo === true && (wish.before.to === null || wish.before.to >= today);
