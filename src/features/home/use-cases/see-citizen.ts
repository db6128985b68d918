import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { can } from '../../../domain/access/can.ts';
import type { CommunicationProfile } from '../../../domain/communication/profile.ts';
import { type AskedOfReader, askedFirst } from '../../../domain/cycle/asked-first.ts';
import { mayContribute } from '../../../domain/preparation/contribution.ts';
import { communicationOf } from '../../communication/public.ts';
import {
  type AnswerToWriter,
  answersToWriter,
  type HelpToldOf,
  helpToldOf,
  type NotTogether,
  notTogether,
} from '../../follow-up/public.ts';
import { type Helper, helpersOf } from '../../help/public.ts';
import { type TalkToldToMe, talksToldToMe } from '../../meetings/public.ts';
import { type ShownSince, shownSince } from '../../preparation/public.ts';
import {
  newestVersion,
  type PreparationOffer,
  peopleAround,
  preparationOffer,
  type TiedPerson,
} from '../store.ts';
import { differencesAsked, plansAskedOfNetwork } from '../store-asked.ts';
import { citizensOf, type ListedCitizen } from '../store-my-citizens.ts';
import { type PlanTold, plansTold } from '../store-plan-news.ts';
import { type CitizenRow, planAsked, rowOf } from './list-my-citizens.ts';

/** One citizen as those around them meet them first. */
export interface CitizenOverview extends CitizenRow {
  /** As far as the reader sees the ties. */
  readonly people: readonly TiedPerson[];
  /** How the citizen communicates, as far as the reader may read it; null where nothing is said of it. */
  readonly communication: CommunicationProfile | null;
  /** Whether the reader writes about it themselves. */
  readonly mayWriteCommunication: boolean;
  /** What the citizen has shown the reader since they last looked (R-P6); null where nothing is new. */
  readonly shownSince: ShownSince | null;
  /** The newest plan, where the reader follows it, is not at work and has not looked at it (R-M8, R-C1). */
  readonly plansTold: readonly PlanTold[];
  /** A talk about the reader's answer to the plan that another tells of, at which they have not looked (R-M8). */
  readonly talksTold: readonly TalkToldToMe[];
  /** Help that ends soon or is over, until the reader looks at it (R-F3, R-C1); none to the caseworker, whose duty it is. */
  readonly helpEnds: readonly HelpToldOf[];
  /** What the citizen says they were not part of, of what the reader wrote as made together, until the reader looks (R-C1, R-M8). */
  readonly notTogether: readonly NotTogether[];
  /** What was decided about help that the reader wrote or asked to have otherwise, until the reader looks (R-O2, R-C1). */
  readonly answersToMe: readonly AnswerToWriter[];
  /** The one thing about this citizen that is asked of the reader alone; null where nothing is (R-M6, R-M8). */
  readonly asked: AskedOfReader | null;
  /** What the reader can do while the citizen gets ready for the meeting; null after it, and for those who call it. */
  readonly beforeMeeting: BeforeMeeting | null;
  /** Who offered the preparation of this round, and when (R-P2); null while nobody has said so. */
  readonly preparationOffer: PreparationOffer | null;
  /** The newest agreed plan that the reader may read. */
  readonly newestPlan: { readonly id: string; readonly madeOn: string } | null;
}

/** Before the meeting a relative or a contact person can write what they know, and ask those who call it (R-P7, R-C2). */
export interface BeforeMeeting {
  /** The caseworker; to those who see no tie to them (§ 5), the contact person. */
  readonly toAsk: readonly Helper[];
}

/**
 * One citizen: where they are, the next date, everything that is missing, who is around them and the newest plan (R-C1).
 * Throws NotFound when there is no relation to the citizen.
 */
export function seeCitizen(visit: Visit, citizenId: string): Promise<CitizenOverview> {
  return visit.read({ event: 'citizen.viewed', citizenId }, async (work) => {
    const [citizen] = await citizensOf(work);
    if (citizen === undefined) throw new NotFound();
    const people = await peopleAround(work, citizenId);
    const asked = askedFirst([
      ...planAsked(citizen),
      ...(await plansAskedOfNetwork(work, citizenId)),
      ...(await differencesAsked(work, citizenId)),
    ]);
    return {
      ...rowOf(citizen, work.today),
      people,
      communication: await communicationOf(work, citizenId),
      mayWriteCommunication: can(work.actor, 'howICommunicate', 'write'),
      shownSince: (await shownSince(work, citizenId))[0] ?? null,
      plansTold: await plansTold(work, asked, citizenId),
      talksTold: await talksToldToMe(work, citizenId),
      helpEnds: await helpToldOf(work, citizenId),
      notTogether: await notTogether(work, citizenId),
      answersToMe: await answersToWriter(work, citizenId),
      asked,
      beforeMeeting: await beforeMeeting(work, citizen),
      preparationOffer: await preparationOffer(work, citizenId),
      newestPlan: await newestVersion(work, citizenId),
    };
  });
}

async function beforeMeeting(work: Work, citizen: ListedCitizen): Promise<BeforeMeeting | null> {
  const { roundNumber, meetingCame, iAm } = citizen;
  const liesAhead = roundNumber !== null && (meetingCame === null || meetingCame === 'called');
  if (!liesAhead || iAm.includes('caseworker') || !iAm.some(mayContribute)) return null;
  const helpers = await helpersOf(work, citizen.id);
  const caseworkers = helpers.filter(({ kind }) => kind === 'caseworker');
  const contactPersons = iAm.includes('contactPerson')
    ? []
    : helpers.filter(({ kind }) => kind === 'contactPerson');
  return { toAsk: caseworkers.length > 0 ? caseworkers : contactPersons };
}
