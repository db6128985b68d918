import { type RawBuilder, sql } from 'kysely';
import { lastSeen } from '../../../database/seen.ts';
import type { Work } from '../../../database/visit.ts';
import type { AnswerFile, GivenAnswerFile } from '../../../domain/answer-file.ts';
import type { Adjustment } from '../../../domain/follow-up/adjustment.ts';
import type { ChangedPart, ChangeTold, SaidAbout } from '../../../domain/follow-up/changed-alone.ts';
import { type HelpAsWritten, sameThing } from '../../../domain/follow-up/help-as-written.ts';
import type { AnswerAt, ChangeAt, Reach } from '../../../domain/follow-up/wish-about-help.ts';
import { readThings, type Thing } from './things.ts';

/** An instant as text: later is greater. */
const instant = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US');

/** An adjustment with what stood there and what stands there now. */
export interface NewAdjustment extends Adjustment {
  readonly id: string;
  readonly citizenId: string;
  /** Null for what carries no single goal. */
  readonly goalId: string | null;
  readonly subjectId: string;
  readonly before: string;
  readonly after: string;
  /** What of a step; absent where it is its words, or no step. */
  readonly part?: ChangedPart;
  /** What the citizen drew, said or photographed instead of new words; absent where it is words. */
  readonly fileId?: string;
  /** The whole of the help as it stood before; absent for a step. */
  readonly helpBefore?: HelpAsWritten;
  /** Where it changes nothing, but was said about the thing. */
  readonly said?: SaidAbout;
}

/** Help that is put back by the decision that refuses its change: the decision says why, and together with whom is no question. */
export interface HelpPutBack
  extends Omit<NewAdjustment, 'what' | 'why' | 'by' | 'on' | 'withCitizen' | 'part' | 'fileId'> {
  readonly helpBefore: HelpAsWritten;
  readonly decisionId: string;
}

/** Keeps that help was put back, and by which decision (R-O2, R-F4). */
export async function insertHelpPutBack({ tx, actor }: Work, putBack: HelpPutBack): Promise<void> {
  await tx
    .insertInto('adjustment')
    .values({
      ...putBack,
      helpBefore: JSON.stringify(putBack.helpBefore),
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      what: 'effort',
      part: 'words',
      reason: '',
    })
    .execute();
}

/** The changes of help since an instant with what it said before each, oldest first. */
export async function changesOfHelpSince(
  { tx, actor }: Work,
  effortId: string,
  since: string,
): Promise<readonly { readonly id: string; readonly helpBefore: HelpAsWritten }[]> {
  return tx
    .selectFrom('adjustment')
    .select('id')
    .select(sql<HelpAsWritten>`help_before`.as('helpBefore'))
    .where('municipalityId', '=', actor.municipalityId)
    .where('subjectId', '=', effortId)
    .where('helpBefore', 'is not', null)
    .where('createdAt', '>', since)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** Keeps what was adjusted, why, and together with whom (R-F4). */
export async function insertAdjustment({ tx, actor }: Work, adjustment: NewAdjustment): Promise<void> {
  const { id, citizenId, goalId, subjectId, before, after, what, why, withCitizen } = adjustment;
  await tx
    .insertInto('adjustment')
    .values({
      municipalityId: actor.municipalityId,
      id,
      citizenId,
      goalId,
      subjectId,
      authorId: actor.personId,
      what,
      part: adjustment.part ?? 'words',
      before,
      after,
      reason: why,
      answerFileId: adjustment.fileId ?? null,
      whyNotTogether: withCitizen.together ? null : withCitizen.whyNot,
      helpBefore: adjustment.helpBefore === undefined ? null : JSON.stringify(adjustment.helpBefore),
      said: adjustment.said ?? null,
    })
    .execute();
}

/** An adjustment as it is read. */
export interface AdjustmentRow extends ChangeAt {
  readonly goalId: string | null;
  readonly goalTitle: string | null;
  /** What the help is, where it is help that was changed. */
  readonly effort: string | null;
  /** The offer that the help is from as it is written; null where it is no help, or no offer's. */
  readonly offerId: string | null;
  /** What the citizen drew, said or photographed instead of new words; null where there is none that the actor sees. */
  readonly file: GivenAnswerFile | null;
}

/** The adjustments about a citizen that the actor may see, newest first, at most 200. */
export async function readAdjustments(work: Work, citizenId: string): Promise<readonly AdjustmentRow[]> {
  const { tx, actor } = work;
  const rows = await tx
    .selectFrom('adjustment as a')
    .leftJoin('answerFile as f', (join) =>
      join
        .onRef('f.municipalityId', '=', 'a.municipalityId')
        .onRef('f.id', '=', 'a.answerFileId')
        .on('f.withdrawnAt', 'is', null),
    )
    .leftJoin('goal as g', (join) =>
      join.onRef('g.municipalityId', '=', 'a.municipalityId').onRef('g.id', '=', 'a.goalId'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.municipalityId', '=', 'a.municipalityId').onRef('p.id', '=', 'a.authorId'),
    )
    .leftJoin('effort as e', (join) =>
      join.onRef('e.municipalityId', '=', 'a.municipalityId').onRef('e.id', '=', 'a.subjectId'),
    )
    .select(['a.subjectId', 'a.goalId', 'e.what as effort', 'e.offerId'])
    .select(sql<SaidAbout | null>`a.said`.as('said'))
    .select(sql<string | null>`(a.answered_at at time zone 'Europe/Copenhagen')::date`.as('answeredOn'))
    .select(sql<boolean>`a.decision_id is not null`.as('isPutBack'))
    .select((eb) =>
      eb
        .selectFrom('effortDecision as d')
        .select(sql<string>`to_char(d.created_at at time zone 'UTC', ${instant})`.as('at'))
        .whereRef('d.municipalityId', '=', 'a.municipalityId')
        .whereRef('d.id', '=', 'a.decisionId')
        .as('decidedAt'),
    )
    .select(sql<ChangeTold['answer']>`a.answer`.as('answer'))
    .select(['a.wasThere', sql<HelpAsWritten | null>`a.help_before`.as('helpBefore')])
    .select(sql<boolean>`a.created_at <= ${lastSeen(work, 'a.citizen_id', 'adjustments')}`.as('isSeen'))
    .select(sql<string>`to_char(a.created_at at time zone 'UTC', ${instant})`.as('at'))
    .select(['a.id', 'a.before', 'a.after', 'a.reason as why', 'a.whyNotTogether', 'a.authorId as byId'])
    .select(['g.title as goalTitle', 'f.id as fileId', 'f.kind as fileKind'])
    .select(sql<Adjustment['what']>`a.what`.as('what'))
    .select(sql<ChangedPart>`a.part`.as('part'))
    .select(sql<string>`coalesce(p.given_name, '')`.as('by'))
    .select(sql<string>`(a.created_at at time zone 'Europe/Copenhagen')::date`.as('on'))
    .where('a.municipalityId', '=', actor.municipalityId)
    .where('a.citizenId', '=', citizenId)
    .orderBy('a.createdAt', 'desc')
    .orderBy('a.id', 'desc')
    .limit(200)
    .execute();
  if (rows.length === 0) return [];
  const things = await readThings(work, citizenId);
  return rows.map(({ fileId, fileKind, ...row }) => ({
    ...row,
    ...asItStands(row.subjectId, things),
    file: fileId === null || fileKind === null ? null : { id: fileId, kind: fileKind as AnswerFile },
  }));
}

/** The thing in the other rounds, and what the help says in the plan that holds. */
function asItStands(subjectId: string, things: readonly Thing[]): Pick<ChangeTold, 'sameThing' | 'helpNow'> {
  const rounds = sameThing(subjectId, things);
  const standing = things.findLast(({ id, isAway }) => rounds.includes(id) && !isAway);
  return { sameThing: rounds, helpNow: standing?.help ?? null };
}

/** What was decided about the help of a citizen, as far as the actor sees it, in any order; what came along is none of its own. */
export async function readAnswersToHelp(
  { tx, actor }: Work,
  citizenId: string,
): Promise<readonly AnswerAt[]> {
  return tx
    .selectFrom('effortDecision')
    .select(['effortId', 'reason', 'howToComplain'])
    .select(sql<string>`decided_on`.as('on'))
    .select(
      sql<
        AnswerAt['answer']
      >`case when outcome = 'refused' or refuses_change is not null then 'no' else 'yes' end`.as('answer'),
    )
    .select(sql<boolean>`outcome = 'granted'`.as('isGranted'))
    .select(reachIn(sql.ref('decided'), offerNow(actor.municipalityId)).as('decided'))
    .select(reachIn(sql.ref('refusesChange'), offerThen).as('refuses'))
    .select(sql<string>`to_char(created_at at time zone 'UTC', ${instant})`.as('at'))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('fromDecisionId', 'is', null)
    .execute();
}

/** How far help reaches that a decision keeps; null where it keeps none. Takes the column, and how its offer is named. */
const reachIn = (kept: RawBuilder<unknown>, offer: RawBuilder<string | null>): RawBuilder<Reach | null> =>
  sql<Reach | null>`case when ${kept} is not null then json_build_object('what', ${kept} ->> 'what', 'howOften', ${kept} ->> 'howOften',
    'from', ${kept} ->> 'from', 'to', ${kept} ->> 'to', 'offer', ${offer}) end`;

/** The name of the offer that was asked for, on the day of the no; '' for none. */
const offerThen = sql<string>`coalesce(refuses_change ->> 'offer', '')`;

/** The name of the offer that was decided about: '' for none, null for one that the actor does not see. */
const offerNow = (municipalityId: string): RawBuilder<string | null> =>
  sql<string | null>`case when decided ->> 'offerId' is null then ''
    else (select o.name from offer o where o.municipality_id = ${municipalityId} and o.id = (decided ->> 'offerId')::uuid) end`;
