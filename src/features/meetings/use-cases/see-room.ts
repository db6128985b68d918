import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { Resource } from '../../../domain/access/access-table.ts';
import { reachesOf } from '../../../domain/access/can.ts';
import { type AnswerFile, type FilesBeside, filesBeside, noFiles } from '../../../domain/answer-file.ts';
import type { CommunicationProfile } from '../../../domain/communication/profile.ts';
import type { IsoDay } from '../../../domain/day.ts';
import { type CardSaidBy, whatMayBeSaid } from '../../../domain/meetings/cards.ts';
import { isTimeToAskHeard } from '../../../domain/meetings/heard.ts';
import { notReached } from '../../../domain/meetings/not-reached.ts';
import { type PartToGive, partsToGive } from '../../../domain/meetings/parts-to-give.ts';
import { type FormerPlanSaid, type PlanGap, planGaps } from '../../../domain/meetings/plan-gaps.ts';
import { whatClosingNeeds } from '../../../domain/meetings/plan-meeting.ts';
import type { StatusSaid } from '../../../domain/meetings/way-through.ts';
import { helpEndingDuringPlan } from '../../../domain/plan/end-of-help.ts';
import { type HeadingStatus, missingHeadings } from '../../../domain/plan/formal-content.ts';
import { formalFactsOf } from '../../../domain/plan/formal-facts.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { isTakenDownOnly } from '../../../domain/plan/said.ts';
import { isExpectedSaid } from '../../../domain/plan/scores.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { communicationOf } from '../../communication/public.ts';
import { loadPlan } from '../../plan/public.ts';
import { type WrittenSince, writtenSince } from '../../preparation/public.ts';
import { statusLeftOpen } from '../../renewal/public.ts';
import { changesLeftUndecided, formerGoalsSaid, formerPlanSaid } from '../store/former-plan.ts';
import { type HeardPointRow, type HeardRow, heardOf, heardPointsOf } from '../store/heard-rows.ts';
import { type MeetingRow, newestMeeting, type ParticipantRow } from '../store/meeting-rows.ts';
import {
  type CitizenRow,
  cameIntoRoom,
  citizenRow,
  participantsOf,
  planIsShownToMe,
} from '../store/people-rows.ts';
import { type CardRow, cardsOf, type PreparedRow, preparedOf } from '../store/room-rows.ts';
import { leftFromLastTime } from './left-from-last-time.ts';
import { asHeard, asPlanMeeting, isInTheRoom, managesMeetings, RoomNotOpen, stateOf } from './the-meeting.ts';
import { ownCards } from './tie-heard-points.ts';
import { type WhoGetsPlan, whoGetsPlan } from './who-gets.ts';

/** A card, and whether the one who looks rules over it. */
export interface CardShown extends CardRow {
  readonly isMine: boolean;
  /** Whether the one who looks may tick it as talked through (R-M1). */
  readonly mayFinish: boolean;
}

/** The meeting room as one person sees it. */
export interface RoomView {
  readonly citizen: CitizenRow;
  readonly isCitizen: boolean;
  /** How the citizen communicates, for everybody in the meeting (R-W6); null where nothing is said of it. */
  readonly communication: CommunicationProfile | null;
  readonly manages: boolean;
  readonly meeting: MeetingRow & { readonly state: 'called' | 'open' | 'closed' };
  readonly people: readonly ParticipantRow[];
  readonly cards: readonly CardShown[];
  /** What the citizen has shown of their preparation and not put on the table; nobody else gets it here. */
  readonly prepared: readonly PreparedRow[];
  /** Of what the citizen has shown, what they have written on since; nobody else gets it (R-P6). */
  readonly writtenSince: readonly WrittenSince[];
  /** What the meeting before did not come to and nobody has laid on this table (R-S2): only the citizen lays it there. */
  readonly fromLastTime: readonly CardRow[];
  readonly maySay: readonly CardSaidBy[];
  readonly heard: HeardRow | null;
  /** What the citizen drew, said or photographed beside their own answer. */
  readonly heardFiles: FilesBeside;
  readonly heardPoints: readonly HeardPointRow[];
  /** Whether "Blev du hørt?" is held out to the citizen: something has been talked about (R-M1). */
  readonly isTimeToAskHeard: boolean;
  /** What is said at the status of the plan before; null in a first round and for those who do not lead the meeting. */
  readonly status: StatusSaid | null;
  /** Who reads the plan once it is agreed; null for all but the citizen and who leads the meeting. */
  readonly getsPlan: WhoGetsPlan | null;
  /** What of the citizen's table nobody has come to yet (R-M1). */
  readonly notReached: readonly CardRow[];
  /** Cards the citizen can have been heard in. */
  readonly ownCards: readonly CardRow[];
  /** What of the plan is open to the one who looks. */
  readonly plan: Plan | null;
  /** Of which parts the one who looks sees all there is: of others no figure is given, for it would be wrong (§ 5). */
  readonly seesAll: { readonly dreams: boolean; readonly scores: boolean; readonly efforts: boolean };
}

/**
 * The meeting room: the citizen's agenda and cards first, then the way through the plan (R-M1). Throws NotFound for those who
 * are not in it: others than citizen and caseworker only while the meeting is open.
 */
export function seeRoom(visit: Visit, citizenId: string): Promise<RoomView> {
  return visit.read({ event: 'meeting.roomViewed', citizenId }, (work) => roomView(work, citizenId));
}

async function roomView(work: Work, citizenId: string): Promise<RoomView> {
  const meeting = await newestMeeting(work, citizenId);
  if (meeting === null) throw new NotFound();
  if (!(await isInTheRoom(work, meeting))) throw new RoomNotOpen();
  const { personId } = work.actor;
  const isCitizen = personId === citizenId;
  const all = await cardsOf(work, meeting.id);
  // What was laid out and hidden again stands among the hidden.
  const heard = await heardOf(work, meeting.id);
  const heardPoints = await heardPointsOf(work, meeting.id);
  const plan = await loadPlan(work, citizenId, meeting.roundId).catch(whenNotShown);
  const people = await participantsOf(work, meeting.id);
  const placed = new Set(all.map(({ fromSharedItemId }) => fromSharedItemId));
  return {
    citizen: await citizenRow(work, citizenId),
    isCitizen,
    communication: await communicationOf(work, citizenId),
    manages: managesMeetings(work),
    meeting: { ...meeting, state: stateOf(meeting) },
    people,
    cards: all.map((card) => {
      const isMine = isCitizen || card.authorId === personId;
      return { ...card, isMine, mayFinish: isMine || managesMeetings(work) };
    }),
    prepared: isCitizen
      ? (await preparedOf(work, citizenId, meeting.roundId)).filter(({ id }) => !placed.has(id))
      : [],
    writtenSince: isCitizen ? await writtenSince(work, citizenId, meeting.roundId) : [],
    fromLastTime: stateOf(meeting) === 'closed' ? [] : await leftFromLastTime(work, citizenId, meeting, all),
    maySay: whatMayBeSaid(work.actor.kinds),
    heard,
    heardFiles: heard === null ? noFiles : filesBeside(await answerFilesOf(work, citizenId, heard.id)),
    heardPoints,
    notReached: notReached(
      all,
      heardPoints.flatMap(({ cardId }) => cardId ?? []),
    ),
    ownCards: ownCards(all.filter(({ isHidden }) => !isHidden)),
    isTimeToAskHeard: isTimeToAskHeard({
      cards: all.filter(({ isHidden }) => !isHidden),
      scoresGiven: scoresOf(plan).filter(({ meetingId }) => meetingId === meeting.id).length,
      isAnswered: heard !== null,
    }),
    status: managesMeetings(work) ? await statusSaid(work, meeting.roundId) : null,
    getsPlan: isCitizen || managesMeetings(work) ? await whoGetsPlan(work, citizenId, people, plan) : null,
    plan,
    seesAll: await whatIsSeenWhole(work, citizenId),
  };
}

async function statusSaid(work: Work, roundId: string): Promise<StatusSaid | null> {
  const counts = await formerPlanSaid(work, roundId);
  if (counts === null) return null;
  const { efforts, effortsAnswered } = counts;
  return { efforts, effortsAnswered, ...(await formerGoalsSaid(work, roundId)) };
}

const scoresOf = (plan: Plan | null) => plan?.goals.flatMap(({ scores }) => scores) ?? [];

async function whatIsSeenWhole(work: Work, citizenId: string): Promise<RoomView['seesAll']> {
  const isShown = await planIsShownToMe(work, citizenId);
  const seen = (resource: Resource) =>
    reachesOf(work.actor, resource, 'read').some(
      (reach) => reach === 'all' || reach === 'relevant' || (reach === 'shown' && isShown),
    );
  // Of the dreams a further provider sees those its goals came from, and no others (§ 5).
  const dreams = reachesOf(work.actor, 'planBeingMade', 'read').some((reach) => reach !== 'relevant');
  return { dreams, scores: seen('scores'), efforts: seen('staircaseAndEfforts') };
}

function whenNotShown(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

/** The room with what still keeps it from being closed, and what the formal part lacks. */
export interface ClosingView extends RoomView {
  readonly missing: readonly Refusal[];
  /** What the plan would lack; said plainly, never a lock (R-M6, R-S2, R-S3). */
  readonly gaps: readonly PlanGap[];
  /** A reminder, never a lock (R-M9). */
  readonly formalMissing: readonly HeadingStatus[];
  /** Everybody else who is invited: the caseworker says who came. */
  readonly invited: readonly ParticipantRow[];
  /** Ids of those who came into the room, or wrote in the plan, while the meeting was open: not who sat at another's screen. */
  readonly cameIn: readonly string[];
  /** What each further offer is given of the plan where the citizen says yes to it (R-M2). */
  readonly partsToGive: readonly PartToGive[];
}

/** The last page of a meeting, for the caseworker while it is open. Throws NotFound otherwise. */
export function seeClosing(visit: Visit, citizenId: string): Promise<ClosingView> {
  return visit.read({ event: 'meeting.roomViewed', citizenId }, async (work) => {
    const room = await roomView(work, citizenId);
    if (!room.manages) throw new NotFound();
    if (room.meeting.state !== 'open') throw new RoomNotOpen();
    const heard = asHeard(room.heard, room.heardPoints);
    const citizensCards = room.heardPoints.flatMap(({ cardId }) => cardId ?? []);
    const missing = whatClosingNeeds(asPlanMeeting(room.meeting), {
      heard,
      citizensCards,
      nextMeetingOn: '',
    });
    const invited = room.people.filter(
      ({ personId }) => personId !== citizenId && personId !== work.actor.personId,
    );
    return {
      ...room,
      missing,
      gaps:
        room.plan === null ? [] : gapsOf(room.plan, await formerPlan(work, room.meeting.roundId), work.today),
      formalMissing: room.plan === null ? [] : missingHeadings(formalFactsOf(room.plan)),
      invited,
      cameIn: await cameIntoRoom(work, citizenId, room.meeting.id),
      partsToGive:
        room.plan === null
          ? []
          : partsToGive(invited, room.plan.goals, [...room.plan.mostImportant, ...room.plan.dreams]),
    };
  });
}

async function formerPlan(work: Work, roundId: string): Promise<FormerPlanSaid | null> {
  const counts = await formerPlanSaid(work, roundId);
  if (counts === null) return null;
  const changesNotDecided = await changesLeftUndecided(work, roundId);
  return { ...counts, ...(await statusLeftOpen(work, roundId)), changesNotDecided };
}

function gapsOf(plan: Plan, former: FormerPlanSaid | null, heldOn: IsoDay): readonly PlanGap[] {
  const goals = plan.goals.map(({ id, title, scores, fromGoalId, insteadOf }) => ({
    id,
    title,
    isExpectedSaid: isExpectedSaid(scores),
    isNew: fromGoalId === null,
    insteadOf: insteadOf?.id ?? null,
    isSaidHowItGoes: scores.some(
      ({ masteryNow, doesntKnow, words }) =>
        masteryNow !== null || doesntKnow === true || words.trim() !== '',
    ),
  }));
  const dreams = [...plan.mostImportant, ...plan.dreams];
  const said = [...dreams, ...plan.goals.flatMap(({ ownWords }) => ownWords)];
  const awaitingCitizen = said.filter(isTakenDownOnly).map(({ words }) => words.trim());
  const efforts = [...plan.goals.flatMap((goal) => goal.efforts), ...plan.effortsForAll];
  const endingHelp = helpEndingDuringPlan(efforts, heldOn, null).map(({ id, what, lastDay }) => ({
    ...{ id, what, lastDay },
  }));
  const cameAlong = plan.formalTexts.filter((text) => text.fromPlanOf !== null).map(({ heading }) => heading);
  return planGaps({ dreams: dreams.length, goals, awaitingCitizen, endingHelp, cameAlong }, former);
}

/** What the record calls it when somebody sees or hears a file of a card. */
const eventOf = {
  photo: 'meeting.photoViewed',
  drawing: 'meeting.drawingViewed',
  recording: 'meeting.recordingHeard',
} as const satisfies Record<AnswerFile, string>;

/** The name under which a photo, drawing or recording of a card is kept. Throws NotFound when there is none, or the card is not seen. */
export function seeCardFile(
  visit: Visit,
  {
    citizenId,
    cardId,
    file,
  }: { readonly citizenId: string; readonly cardId: string; readonly file: AnswerFile },
): Promise<string> {
  return visit.read({ event: eventOf[file], citizenId, subjectId: cardId }, async (work) => {
    const meeting = await newestMeeting(work, citizenId);
    if (meeting === null || !(await isInTheRoom(work, meeting))) throw new NotFound();
    const table = await cardsOf(work, meeting.id);
    const isIt = ({ id }: CardRow): boolean => id === cardId;
    const card = table.find(isIt) ?? (await leftFromLastTime(work, citizenId, meeting, table)).find(isIt);
    const hash = card?.[`${file}Hash`] ?? null;
    if (hash === null) throw new NotFound();
    return hash;
  });
}
