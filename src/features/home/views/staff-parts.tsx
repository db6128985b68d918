import { shortDay } from '../../../ui/dates.ts';
import type { NewsLine } from '../../../ui/news.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { personIn } from '../../../ui/relation-words.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { AnswerToWriter, HelpToldOf, NotTogether } from '../../follow-up/public.ts';
import type { TalkToldToMe } from '../../meetings/public.ts';
import type { ShownSince } from '../../preparation/public.ts';
import type { PlanTold } from '../store-plan-news.ts';
import type { CitizenRow, RowDuty } from '../use-cases/list-my-citizens.ts';

interface DutyProps {
  readonly page: PageContext;
  readonly duty: RowDuty;
}

/** What is missing, and about whom or how many. */
export function dutyWords(page: PageContext, { duty, about, count }: RowDuty): string {
  const words = page.words.home;
  if (about.length > 0) return `${words.duties[duty]} (${about.join(', ')})`;
  return duty === 'decideAboutEfforts' || count > 1
    ? words.staff.counted(words.duties[duty], count)
    : words.duties[duty];
}

/** To whom a duty falls, by name (R-C1); says so where the citizen has nobody of that kind. */
export function ownerWords(page: PageContext, { owner, owners, isMine }: RowDuty): string {
  const words = page.words.home;
  if (isMine) return words.staff.mine;
  if (owners.length === 0) return words.staff.nobodyIs(words.owners[owner]);
  return owners.map((name) => personIn(page.words, name, { kind: owner })).join(' · ');
}

/** The day of a duty, and whether it is past. */
export const Due = ({ page, duty: { due, isLate } }: DutyProps) => (
  <>
    {due !== null && <span class="muted">{page.words.home.staff.by(shortDay(due, page.language))}</span>}{' '}
    {isLate && <StatusPill kind="attention">{page.words.home.staff.late}</StatusPill>}
  </>
);

/** Since when a duty without a day of its own has waited; nothing where that is not known. */
export const Since = ({ page, duty: { since } }: DutyProps) =>
  since === null ? null : (
    <span class="muted">{page.words.home.staff.since(shortDay(since, page.language))}</span>
  );

/** A duty without a day of its own: for now, or as soon as it can be done, and since when. */
export const Now = ({ page, duty }: DutyProps) => {
  const words = page.words.home.staff;
  return (
    <span>
      {duty.asSoonAsPossible ? words.soon : words.now}
      {duty.since !== null && ' · '}
      <Since page={page} duty={duty} />
    </span>
  );
};

/** The meeting that is going on, or the next date, and by when that meeting is called while nobody has called it (R-P1). */
export const NextMeeting = ({ page, row }: { page: PageContext; row: CitizenRow }) => {
  const words = page.words.home.staff;
  if (row.isInMeeting) {
    return (
      <a href={`${places.ofCitizen.overview(row.id)}/meeting`}>
        <StatusPill kind="now">{words.inMeeting}</StatusPill>
      </a>
    );
  }
  if (!row.knowsNextDate) return <span class="muted">{words.meetingsNotYours}</span>;
  if (row.unheldOn !== null) return <>{words.notHeld(shortDay(row.unheldOn, page.language))}</>;
  if (row.notCalledOn !== null) return <>{words.notCalled(shortDay(row.notCalledOn, page.language))}</>;
  if (row.nextMeetingOn === null) return <>{words.noMeeting}</>;
  return (
    <span class="stacked">
      <span>{shortDay(row.nextMeetingOn, page.language)}</span>
      {row.callBy !== null && <span class="note">{words.callBy(shortDay(row.callBy, page.language))}</span>}
    </span>
  );
};

/** That a citizen's plan is new, made over or shown to the reader, and the way to it (R-M8, R-C1). */
export function planNews(page: PageContext, { citizenId, givenName, versionId, news }: PlanTold): NewsLine {
  const words = page.words.home.news;
  return {
    icon: 'file-text',
    sentence: words.planOf[news](givenName),
    href: `${places.ofCitizen.versions(citizenId)}/${versionId}`,
    action: words.seePlan,
  };
}

/** That another tells of a talk about the reader's answer to a plan, and the way to say whether it is so (R-M8). */
export function talkNews(page: PageContext, { citizenId, givenName, by, versionId }: TalkToldToMe): NewsLine {
  const { news, staff } = page.words.home;
  return {
    icon: 'message-circle',
    sentence: staff.talkedAboutAnswer(by, givenName),
    href: `${places.ofCitizen.versions(citizenId)}/${versionId}/answer#talks`,
    action: news.see,
  };
}

/** That a citizen has shown the reader something they have not looked at, and the way to it (R-P6). */
export function shownNews(page: PageContext, { citizenId, givenName, count }: ShownSince): NewsLine {
  const { news } = page.words.home;
  return {
    icon: 'eye',
    sentence: news.shown(givenName, count),
    href: `${places.ofCitizen.overview(citizenId)}/shared`,
    action: news.see,
  };
}

/** That help of a citizen ends soon or is over, one line for each citizen, and the way to it (R-F3, R-C1). */
export function helpNews(page: PageContext, ends: readonly HelpToldOf[]): readonly NewsLine[] {
  const { news } = page.words.home;
  return perCitizen(ends, (ofCitizen, { citizenId, givenName }) => ({
    icon: 'calendar-days',
    sentence: news.helpOfEnds(
      givenName,
      ofCitizen.map(({ what, state, lastDay }) => ({ what, state, on: shortDay(lastDay, page.language) })),
    ),
    href: `${places.ofCitizen.overview(citizenId)}/staircase/efforts`,
    action: news.see,
  }));
}

/** That a citizen was not there when the reader wrote it as made together, one line for each citizen (R-M8, R-C1). */
export function notTogetherNews(page: PageContext, told: readonly NotTogether[]): readonly NewsLine[] {
  const { news } = page.words.home;
  return perCitizen(told, (ofCitizen, { citizenId, givenName }) => ({
    icon: 'message-circle',
    sentence: news.notTogether(
      givenName,
      ofCitizen.map(({ what }) => what),
    ),
    href: `${places.ofCitizen.overview(citizenId)}/adjustments`,
    action: news.see,
  }));
}

/** What was decided about help that the reader wrote or asked to have otherwise, one line for each citizen (R-O2, R-C1). */
export function answerNews(page: PageContext, told: readonly AnswerToWriter[]): readonly NewsLine[] {
  const { news } = page.words.home;
  return perCitizen(told, (ofCitizen, { citizenId, givenName }) => ({
    icon: 'message-circle',
    sentence: news.answeredToYou(givenName, ofCitizen),
    href: `${places.ofCitizen.overview(citizenId)}/staircase/efforts`,
    action: news.see,
  }));
}

/** One line for each citizen of whom something is told, in the order told. */
function perCitizen<One extends { readonly citizenId: string }>(
  told: readonly One[],
  lineOf: (ofCitizen: readonly One[], first: One) => NewsLine,
): readonly NewsLine[] {
  return [...new Set(told.map(({ citizenId }) => citizenId))].flatMap((citizenId) => {
    const ofCitizen = told.filter((one) => one.citizenId === citizenId);
    const [first] = ofCitizen;
    return first === undefined ? [] : [lineOf(ofCitizen, first)];
  });
}
