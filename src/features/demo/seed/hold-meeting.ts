import type { Visit } from '../../../database/visit.ts';
import { lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { seeEfforts } from '../../follow-up/public.ts';
import {
  answerHeard,
  answerPlan,
  callMeeting,
  closeMeeting,
  type MeetingForm,
  openMeeting,
  placeCard,
  placePrepared,
  recordTold,
  tieHeardCards,
} from '../../meetings/public.ts';
import { seeSharedWithMe } from '../../preparation/public.ts';
import { seedCommand } from './people.ts';
import { must, type Stage } from './stage.ts';
import type { AnswerText, MeetingText } from './texts.ts';
import { type GoalIds, writePlan } from './write-plan.ts';

/** A meeting of a citizen on the stage. Days are counted back from the day of seeding; ahead of it they are negative. */
export interface StagedMeeting {
  readonly citizen: string;
  readonly caseworker: string;
  readonly contactPerson: string;
  readonly daysAgo: number;
  readonly meetingId: string;
}

/** The caseworker calls the meeting; gives it. */
export async function call(
  stage: Stage,
  who: Omit<StagedMeeting, 'meetingId'> & { readonly others?: readonly string[] },
  calledDaysAgo: number,
  form: Pick<MeetingForm, 'place' | 'lengthMinutes'> & Partial<MeetingForm>,
): Promise<StagedMeeting> {
  const { citizen, caseworker, contactPerson, daysAgo, others = [] } = who;
  const { meetingId } = await must(
    callMeeting(await stage.as(caseworker, calledDaysAgo), seedCommand(), {
      time: '10:00',
      form: 'onSite',
      shortNoticeReason: '',
      ...form,
      citizenId: stage.id(citizen),
      on: stage.day(daysAgo),
      people: [contactPerson, ...others].map((handle) => stage.id(handle)),
    }),
  );
  return { citizen, caseworker, contactPerson, daysAgo, meetingId };
}

/** The contact person tells the citizen the date in their way, which stops the clock (R-P1). */
export async function tell(
  stage: Stage,
  meeting: StagedMeeting,
  toldDaysAgo: number,
  telling: Pick<Parameters<typeof recordTold>[2], 'how' | 'words' | 'toldBy'>,
): Promise<void> {
  const { citizen, contactPerson, meetingId, daysAgo } = meeting;
  await must(
    recordTold(await stage.as(contactPerson, toldDaysAgo, '15:10'), seedCommand(), {
      ...telling,
      citizenId: stage.id(citizen),
      meetingId,
      ofMeetingOn: stage.day(daysAgo),
      toldOn: stage.day(toldDaysAgo),
    }),
  );
}

/**
 * The meeting itself: the citizen's points and cards first (R-M1), then the plan, "Blev du hørt?" from the citizen's own
 * login, and the next date. Gives the version it made and the goals by title.
 */
export async function hold(
  stage: Stage,
  meeting: StagedMeeting,
  text: MeetingText,
  nextDaysAgo: number,
): Promise<{ readonly versionId: string; readonly goals: GoalIds }> {
  const { citizen, caseworker, daysAgo, meetingId } = meeting;
  const at = { citizenId: stage.id(citizen), meetingId };
  const caseworkerReads = await stage.as(caseworker, daysAgo, '09:30');
  const { items } = await seeSharedWithMe(caseworkerReads, at.citizenId);
  const shown = new Map(items.map(({ area, copyId }) => [area, copyId]));
  const cards = await placeCards(await stage.as(citizen, daysAgo + 1, '17:00'), at, text, shown);
  const [citizenVisit, caseworkerVisit] = [
    await stage.as(citizen, daysAgo, '10:00'),
    await stage.as(caseworker, daysAgo, '10:00'),
  ];
  await must(openMeeting(caseworkerVisit, seedCommand(), at));
  for (const { by, words } of text.othersPoints)
    await must(
      placeCard(await stage.as(by, daysAgo, '10:05'), seedCommand(), {
        ...at,
        saidBy: 'ownPoint',
        howTheyKnow: '',
        words,
        symbols: [],
      }),
    );
  const goals = await writePlan(stage, meeting, text, shown, nextDaysAgo);
  const heard = { answer: 'yes', words: text.heard, saidBy: 'self', describedReaction: '' } as const;
  await must(answerHeard(citizenVisit, seedCommand(), { ...at, ...heard }));
  await must(tieHeardCards(citizenVisit, seedCommand(), { ...at, cardIds: cards }));
  const closing = { ...at, nextMeetingOn: stage.day(nextDaysAgo), absent: [], partsFor: 'all' } as const;
  const { versionId } = await must(
    closeMeeting(await stage.as(caseworker, daysAgo, '11:15'), seedCommand(), closing),
  );
  return { versionId, goals };
}

async function placeCards(
  visit: Visit,
  at: { readonly citizenId: string; readonly meetingId: string },
  { agenda, dreams }: MeetingText,
  shown: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const cards: string[] = [];
  for (const said of agenda) {
    const card = { ...at, ...said, saidBy: 'self', howTheyKnow: '' } as const;
    cards.push((await must(placeCard(visit, seedCommand(), card))).cardId);
  }
  for (const area of lifeAreas.filter((one) => dreams.includes(one))) {
    const sharedItemId = shown.get(area);
    if (sharedItemId === undefined) throw new Error(`The caseworker was not shown ${area}.`);
    cards.push((await must(placePrepared(visit, seedCommand(), { ...at, sharedItemId }))).cardId);
  }
  return cards;
}

/** Each party answers a version from their own login (R-M8). */
export async function answerAll(
  stage: Stage,
  { citizen }: Pick<StagedMeeting, 'citizen'>,
  versionId: string,
  answers: readonly AnswerText[],
  daysAgo: number,
): Promise<void> {
  for (const { by, answer, words } of answers)
    await must(
      answerPlan(await stage.as(by, daysAgo, '13:00'), seedCommand(), {
        citizenId: stage.id(citizen),
        versionId,
        answer,
        words,
      }),
    );
  // What was decided is no news on the first page a year later.
  await seeEfforts(await stage.as(citizen, daysAgo, '13:00'), stage.id(citizen), {
    looksAtAnswers: true,
  });
}
