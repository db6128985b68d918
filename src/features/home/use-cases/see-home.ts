import type { Visit, Work } from '../../../database/visit.ts';
import { type WhereWeAre, whereWeAre } from '../../../domain/cycle/where-we-are.ts';
import type { DayChanged } from '../../../domain/meetings/notice-clock.ts';
import { lifeAreas } from '../../../domain/preparation/life-areas.ts';
import {
  decisionsSince,
  type HelpToldOf,
  helpToldOf,
  type NewDecision,
  type ToldWithoutMe,
  toldWithoutMe,
} from '../../follow-up/public.ts';
import { dayChanged, type TalkToldToMe, talksToldToMe } from '../../meetings/public.ts';
import { goalAskedAbout, type WordsWaiting, wordsWaiting } from '../../plan/public.ts';
import { contributorsSince } from '../../preparation/public.ts';
import { type NewEdition, peopleAround, roundFacts, toldDayOf } from '../store.ts';

export interface CitizenNews {
  /** A later edition of their plan that waits for their answer and at which they have not looked (R-M8). */
  readonly newEdition: NewEdition | null;
  /** What another wrote down for them and they have not said yes or no to (R-P8). */
  readonly wordsWait: WordsWaiting | null;
  /** The goal about which they are asked whether it fits, since its dream is gone (R-M5). */
  readonly goalAsked: string | null;
  /** Given names of those who wrote something about them that they have not looked at (R-P7). */
  readonly contributors: readonly string[];
  /** What others changed, or said was done, without them (R-F5). */
  readonly withoutMe: ToldWithoutMe;
  /** A talk about their answer to the plan that another tells of, at which they have not looked (R-M8); null where there is none. */
  readonly talkTold: TalkToldToMe | null;
  /** The day of the meeting that they were told, where it is another now and nobody has told them (R-P1). */
  readonly dayChanged: DayChanged | null;
  /** What the municipality answered about help since the citizen last looked at it (R-O2). */
  readonly decisions: readonly NewDecision[];
  /** Help of theirs that ends soon or is over, until they look at it (R-F3). */
  readonly helpEnds: readonly HelpToldOf[];
}

/** Home of a citizen: the ring. */
export interface CitizenHome {
  readonly citizenId: string;
  readonly ring: WhereWeAre | null;
  /** Given name of whom to ask: the contact person, before the first round else the caseworker. */
  readonly contactPerson: string | null;
  /** What came since the citizen last looked, and what waits for their answer. */
  readonly news: CitizenNews;
  readonly isPeerGuide: boolean;
  readonly meetingId: string | null;
  /** The day of the meeting, once the citizen has been told it (R-P1), until it has passed. */
  readonly toldMeetingOn: string | null;
}

/** The citizen's own home: where they are in the round and the next thing (§ 2). `ring` is null before the first round. */
export function seeHome(visit: Visit, citizenId: string): Promise<CitizenHome> {
  return visit.read({ event: 'home.viewed', citizenId }, async (work) => {
    const facts = await roundFacts(work, citizenId, lifeAreas.length);
    return {
      citizenId,
      ring: facts === null ? null : whereWeAre(facts),
      contactPerson: facts === null ? await whomToAsk(work, citizenId) : facts.contactPerson,
      news: {
        newEdition: facts?.newEdition ?? null,
        wordsWait: await wordsWaiting(work, citizenId),
        goalAsked: await goalAskedAbout(work, citizenId),
        contributors: await contributorsSince(work, citizenId),
        withoutMe: await toldWithoutMe(work, citizenId),
        talkTold: (await talksToldToMe(work, citizenId))[0] ?? null,
        dayChanged: await dayChanged(work, citizenId),
        decisions: await decisionsSince(work, citizenId),
        helpEnds: await helpToldOf(work, citizenId),
      },
      isPeerGuide: work.actor.role === 'peerGuide',
      meetingId: facts?.meetingId ?? null,
      toldMeetingOn: aheadOrToday(
        facts?.meetingId ? await toldDayOf(work, facts.meetingId) : null,
        work.today,
      ),
    };
  });
}

/** A day that passed without a meeting is no day of a meeting any more. */
function aheadOrToday(day: string | null, today: string): string | null {
  return day !== null && day >= today ? day : null;
}

async function whomToAsk(work: Work, citizenId: string): Promise<string | null> {
  const people = await peopleAround(work, citizenId);
  const nearest =
    people.find(({ kind }) => kind === 'contactPerson') ?? people.find(({ kind }) => kind === 'caseworker');
  return nearest?.name.split(' ')[0] ?? null;
}
