import { sql } from 'kysely';
import { lastSeen } from '../../../database/seen.ts';
import type { Work } from '../../../database/visit.ts';
import type { AnswerTalk } from '../../../domain/plan/to-take-up.ts';

/** What is told of talks about the answers to a citizen's plans that the actor sees, in the order in which it was told (R-M8). */
export async function talksAbout({ tx, actor }: Work, citizenId: string): Promise<readonly AnswerTalk[]> {
  const rows = await tx
    .selectFrom('answerTalk as talk')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.municipalityId', '=', 'talk.municipalityId')
        .onRef('author.id', '=', 'talk.authorId'),
    )
    .select(['talk.id', 'talk.agreementId', 'talk.words', 'talk.talkedOn', 'talk.wasThere'])
    .select(['author.givenName', 'author.familyName'])
    .where('talk.municipalityId', '=', actor.municipalityId)
    .where('talk.citizenId', '=', citizenId)
    .orderBy('talk.createdAt')
    .orderBy('talk.id')
    .execute();
  return rows.map(({ agreementId, givenName, familyName, ...talk }) => ({
    ...talk,
    answerId: agreementId,
    by: [givenName, familyName].filter(Boolean).join(' '),
  }));
}

/** Keeps what the actor tells of a talk with a party about their answer. */
export async function insertTalk(
  { tx, actor }: Work,
  talk: Pick<AnswerTalk, 'id' | 'answerId' | 'words' | 'talkedOn'> & {
    readonly citizenId: string;
    readonly partyId: string;
  },
): Promise<void> {
  const { answerId: agreementId, ...told } = talk;
  await tx
    .insertInto('answerTalk')
    .values({ municipalityId: actor.municipalityId, authorId: actor.personId, agreementId, ...told })
    .execute();
}

/** Keeps whether the actor's talk was as another tells it; false where no such talk is told of them. */
export async function keepWhetherTalked(
  { tx, actor }: Work,
  citizenId: string,
  talkId: string,
  wasThere: boolean,
): Promise<boolean> {
  const result = await tx
    .updateTable('answerTalk')
    .set((eb) => ({ wasThere, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('partyId', '=', actor.personId)
    .where('id', '=', talkId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A talk that is told of the actor, at which they have not looked. */
export interface TalkToldToMe {
  readonly citizenId: string;
  /** Given name of the citizen whose plan it is about. */
  readonly givenName: string;
  /** Given name of who tells it. */
  readonly by: string;
  readonly versionId: string;
}

/**
 * The newest talk about each citizen's plan that is told of the actor and that they have neither looked at nor answered (R-M8). None of a
 * plan that a newer one has taken the place of: about that one everybody is asked anew.
 */
export async function talksToldToMe(work: Work, citizenId?: string): Promise<readonly TalkToldToMe[]> {
  const { tx, actor } = work;
  const { rows } = await sql<TalkToldToMe>`
    select distinct on (t.citizen_id) t.citizen_id as "citizenId", c.given_name as "givenName",
      coalesce(author.given_name, '') as by, a.version_id as "versionId"
    from answer_talk t
    join agreement a on a.municipality_id = t.municipality_id and a.id = t.agreement_id
    join person c on c.municipality_id = t.municipality_id and c.id = t.citizen_id
    left join person author on author.municipality_id = t.municipality_id and author.id = t.author_id
    where t.municipality_id = ${actor.municipalityId} and t.party_id = ${actor.personId} and t.was_there is null
      and (${citizenId ?? null}::uuid is null or t.citizen_id = ${citizenId ?? null})
      and t.created_at > ${lastSeen(work, 't.citizen_id', 'answerTalks')}
      and not exists (select from plan_version v
        join plan_version newer on newer.municipality_id = v.municipality_id and newer.citizen_id = v.citizen_id
          and newer.created_at > v.created_at
        where v.municipality_id = a.municipality_id and v.id = a.version_id)
    order by t.citizen_id, t.created_at desc, t.id desc`.execute(tx.withoutPlugins());
  return rows;
}
