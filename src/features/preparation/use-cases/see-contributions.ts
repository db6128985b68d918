import { givenNameOf } from '../../../database/given-name.ts';
import { markSeen } from '../../../database/seen.ts';
import { NotFound, type Visit } from '../../../database/visit.ts';
import { readsOnlyOwn } from '../../../domain/access/can.ts';
import { type FilesBeside, filesBeside } from '../../../domain/answer-file.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { currentRound } from '../store.ts';
import {
  type ContributionRow,
  contributionById,
  contributionsOf,
  type KeptContribution,
  objectionTo,
} from '../store-contributions.ts';
import { contributesAs } from './see-shared-with-me.ts';

export interface ContributionsView {
  readonly citizenName: string;
  readonly hasRound: boolean;
  readonly isCitizen: boolean;
  readonly myId: string;
  readonly mayContribute: boolean;
  /** The reader sees nothing but their own: then nothing seen is not nothing there (§ 5). */
  readonly seesOnlyOwn: boolean;
  /** Nothing stands before these. */
  readonly isFirstPage: boolean;
  /** This round's first, then those of the rounds before (R-S3). */
  readonly contributions: readonly KeptContribution[];
  /** Key of the next page; null on the last one. */
  readonly next: string | null;
}

/** How many contributions a page shows: few to a citizen, who decides about each (design § Numbers). */
export const contributionsAPage = { citizen: 4, others: 20 } as const;

/**
 * What others have contributed (R-P7), in this round and in those before (R-S3): all of it to the citizen, the contact person,
 * the leader and the caseworker; their own to relatives and guardians (§ 5). Throws NotFound for everybody else.
 */
export function seeContributions(
  visit: Visit,
  citizenId: string,
  before: string | null,
): Promise<ContributionsView> {
  return visit.read({ event: 'contributions.viewed', citizenId }, async (work) => {
    const citizenName = await givenNameOf(work, citizenId);
    if (citizenName === null) throw new NotFound();
    const isCitizen = work.actor.personId === citizenId;
    const limit = isCitizen ? contributionsAPage.citizen : contributionsAPage.others;
    const round = await currentRound(work, citizenId);
    const found =
      round === null
        ? []
        : await contributionsOf(work, { citizenId, roundId: round.id }, { before, limit: limit + 1 });
    const contributions = found.slice(0, limit);
    if (contributions.length === 0) work.sawNothing();
    // What came is new no longer once it was looked at.
    else if (isCitizen && before === null) await markSeen(work, citizenId, 'contributions');
    return {
      citizenName,
      hasRound: round !== null,
      isCitizen,
      myId: work.actor.personId,
      mayContribute: round !== null && contributesAs(work) !== null,
      seesOnlyOwn: readsOnlyOwn(work.actor, 'contributions'),
      isFirstPage: before === null,
      contributions,
      next: found.length > limit ? (contributions.at(-1)?.id ?? null) : null,
    };
  });
}

/** One contribution about the citizen, for the citizen who wants to say something against it. Throws NotFound otherwise. */
export function seeContribution(
  visit: Visit,
  citizenId: string,
  id: string,
): Promise<{ readonly contribution: ContributionRow; readonly objection: ObjectionMade | null }> {
  return visit.read({ event: 'contributions.viewed', citizenId, subjectId: id }, async (work) => {
    const contribution =
      work.actor.personId === citizenId ? await contributionById(work, citizenId, id) : null;
    if (contribution === null || contribution.withdrawnAt !== null) throw new NotFound();
    const said = await objectionTo(work, id);
    if (said === undefined || said.withdrawnAt !== null) return { contribution, objection: null };
    const files = filesBeside(await answerFilesOf(work, citizenId, said.id));
    return { contribution, objection: { words: said.words, files } };
  });
}

/** What the citizen says against a contribution, with the files they can have back. */
export interface ObjectionMade {
  readonly words: string;
  readonly files: FilesBeside;
}

/** Whose contribution page it is, before anything is written. Throws NotFound for those who may not contribute. */
export function openContributionForm(
  visit: Visit,
  citizenId: string,
): Promise<{ citizenName: string; hasRound: boolean }> {
  return visit.read({ event: 'contributions.viewed', citizenId }, async (work) => {
    const citizenName = await givenNameOf(work, citizenId);
    if (citizenName === null || contributesAs(work) === null) throw new NotFound();
    // The form is empty: what others have said does not stand there.
    work.sawNothing();
    return { citizenName, hasRound: (await currentRound(work, citizenId)) !== null };
  });
}
