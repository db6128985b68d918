import { dayOfMeeting } from '../../../database/day-of-meeting.ts';
import type { Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { Telling, WayOfTelling } from '../../../domain/meetings/notice-clock.ts';

/** A plan meeting as it stands, with its round. */
export interface MeetingRow {
  readonly id: string;
  readonly roundId: string;
  readonly roundNumber: number;
  readonly kind: 'plan' | 'status';
  /** ISO instant it was called for, and the local day of it: the day that was told (R-P1). */
  readonly startsAt: string;
  readonly calledFor: string;
  /** The day it was held, which may be another; until it is opened the day it is called for. */
  readonly on: string;
  readonly lengthMinutes: number;
  readonly place: string;
  readonly form: 'onSite' | 'video' | 'both';
  readonly lateReason: string;
  readonly calledAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly nextMeetingOn: string | null;
  readonly version: number;
}

/** What a caseworker states about when and where. */
export interface MeetingPlace {
  readonly startsAt: string;
  readonly on: string;
  readonly lengthMinutes: number;
  readonly place: string;
  readonly form: 'onSite' | 'video' | 'both';
  readonly lateReason: string;
}

/** Somebody who takes part, in the capacity in which they were invited. */
export interface ParticipantRow {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly as: RelationKind;
  readonly kinship: string | null;
  readonly offerId: string | null;
  readonly offerName: string | null;
  /** Invited, and not there when the meeting was held. */
  readonly didNotCome: boolean;
}

/** The newest round of a citizen; null before the first. */
export async function newestRound(
  { tx, actor }: Work,
  citizenId: string,
): Promise<{ readonly id: string; readonly number: number } | null> {
  const row = await tx
    .selectFrom('planRound')
    .select(['id', 'number'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Begins a round; false when another began the same one in this moment. */
export async function insertRound(
  { tx, actor, today }: Work,
  round: {
    readonly id: string;
    readonly citizenId: string;
    readonly number: number;
    readonly previousRoundId: string | null;
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('planRound')
    .values({ municipalityId: actor.municipalityId, ...round, startedOn: today })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'citizenId', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

function meetings({ tx, actor }: Work, citizenId: string) {
  return tx
    .selectFrom('planMeeting as meeting')
    .innerJoin('planRound as round', (join) =>
      join
        .onRef('round.municipalityId', '=', 'meeting.municipalityId')
        .onRef('round.id', '=', 'meeting.roundId'),
    )
    .select([
      'meeting.id',
      'meeting.roundId',
      'round.number as roundNumber',
      'meeting.kind',
      'meeting.startsAt',
      'meeting.heldOn as calledFor',
    ])
    .select(dayOfMeeting('meeting').as('on'))
    .select([
      'meeting.lengthMinutes',
      'meeting.place',
      'meeting.form',
      'meeting.lateReason',
      'meeting.createdAt as calledAt',
    ])
    .select(['meeting.openedAt', 'meeting.closedAt', 'meeting.nextMeetingOn', 'meeting.version'])
    .where('meeting.municipalityId', '=', actor.municipalityId)
    .where('meeting.citizenId', '=', citizenId);
}

/** The newest meeting of a citizen that the actor sees; null when there is none. */
export async function newestMeeting(work: Work, citizenId: string): Promise<MeetingRow | null> {
  const row = await meetings(work, citizenId).orderBy('round.number', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? null : asMeeting(row);
}

/** The newest closed meeting of a citizen: its round's plan is in force until the next one is closed. Null before the first. */
export async function newestClosedMeeting(work: Work, citizenId: string): Promise<MeetingRow | null> {
  const row = await meetings(work, citizenId)
    .where('meeting.closedAt', 'is not', null)
    .orderBy('round.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : asMeeting(row);
}

/** One meeting of a citizen; null when there is none or it is not seen. */
export async function meetingById(
  work: Work,
  citizenId: string,
  meetingId: string,
): Promise<MeetingRow | null> {
  const row = await meetings(work, citizenId).where('meeting.id', '=', meetingId).executeTakeFirst();
  return row === undefined ? null : asMeeting(row);
}

/** The meeting of a round; null when it is not called or not seen. */
export async function meetingOfRound(
  work: Work,
  citizenId: string,
  roundId: string,
): Promise<MeetingRow | null> {
  const row = await meetings(work, citizenId).where('meeting.roundId', '=', roundId).executeTakeFirst();
  return row === undefined ? null : asMeeting(row);
}

function asMeeting(
  row: Omit<MeetingRow, 'lateReason' | 'kind' | 'form'> & {
    lateReason: string | null;
    kind: string;
    form: string;
  },
): MeetingRow {
  return {
    ...row,
    kind: row.kind as MeetingRow['kind'],
    form: row.form as MeetingRow['form'],
    lateReason: row.lateReason ?? '',
  };
}

/** Holds the meeting's row until the transaction ends, so that two who close or make a version come one after the other. */
export async function holdMeeting({ tx, actor }: Work, meetingId: string): Promise<void> {
  await tx
    .selectFrom('planMeeting')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', meetingId)
    .forUpdate()
    .execute();
}

/** Calls a meeting; false when the round has one already. */
export async function insertMeeting(
  { tx, actor }: Work,
  meeting: MeetingPlace & {
    readonly id: string;
    readonly citizenId: string;
    readonly roundId: string;
    readonly kind: 'plan' | 'status';
  },
): Promise<boolean> {
  const { on, ...rest } = meeting;
  const inserted = await tx
    .insertInto('planMeeting')
    .values({ municipalityId: actor.municipalityId, ...rest, heldOn: on, calledBy: actor.personId })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'roundId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Moves a meeting that stands at `version`; false when it stands at another. */
export async function updateMeeting(
  { tx, actor }: Work,
  meetingId: string,
  version: number,
  place: MeetingPlace,
): Promise<boolean> {
  const { on, ...rest } = place;
  const result = await tx
    .updateTable('planMeeting')
    .set({ ...rest, heldOn: on, version: version + 1 })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', meetingId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Counts up the version of a meeting that stands at `version`; false when it stands at another. */
export async function countVersion(
  { tx, actor }: Work,
  meetingId: string,
  version: number,
): Promise<boolean> {
  const result = await tx
    .updateTable('planMeeting')
    .set({ version: version + 1 })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', meetingId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Marks a meeting as opened; false when it was before. */
export async function markOpened({ tx, actor, now }: Work, meetingId: string): Promise<boolean> {
  const result = await tx
    .updateTable('planMeeting')
    .set({ openedAt: now })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', meetingId)
    .where('openedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Marks a meeting as closed, with the next date (R-M10); false when it was before. */
export async function markClosed(
  { tx, actor, now }: Work,
  meetingId: string,
  nextMeetingOn: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('planMeeting')
    .set({ closedAt: now, nextMeetingOn })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', meetingId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Days below the target at which the municipality does not yet ask why (R-P1). */
export async function toleranceDays({ tx, actor }: Work): Promise<number> {
  const row = await tx
    .selectFrom('municipality')
    .select('noticeToleranceDays')
    .where('municipalityId', '=', actor.municipalityId)
    .executeTakeFirstOrThrow();
  return row.noticeToleranceDays;
}

/** Every time somebody told the citizen a date of this meeting, oldest first. */
export async function tellingsOf(
  { tx, actor }: Work,
  meetingId: string,
): Promise<readonly (Telling & { readonly words: string })[]> {
  const rows = await tx
    .selectFrom('told')
    .select(['ofMeetingOn', 'how', 'toldBy as by', 'toldOn', 'words'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('meetingId', '=', meetingId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, how: row.how as WayOfTelling }));
}

/** Records that the citizen was told. */
export async function insertTelling(
  { tx, actor }: Work,
  telling: {
    readonly id: string;
    readonly citizenId: string;
    readonly meetingId: string;
    readonly words: string;
  } & Telling & { readonly toldOn: string },
): Promise<void> {
  const { by, ...rest } = telling;
  await tx
    .insertInto('told')
    .values({ municipalityId: actor.municipalityId, authorId: actor.personId, toldBy: by, ...rest })
    .execute();
}
