import { cellOf, type RelationKind } from '../access/access-table.ts';
import type { IsoDay } from '../day.ts';
import type { Said } from '../plan/plan-snapshot.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { charactersIn, mostCharacters } from './answer.ts';
import type { LifeArea } from './life-areas.ts';

/** The person signed in, and what they are to the citizen. */
export interface SignedIn {
  readonly personId: string;
  readonly name: string;
  readonly as: RelationKind;
}

/** What somebody knows motivates and pleases a citizen who cannot express wishes (R-P7). Open to the citizen. */
export interface BehalfContribution {
  readonly contributorId: string;
  readonly contributorName: string;
  readonly as: RelationKind;
  readonly area: LifeArea;
  readonly words: string;
  readonly howTheyKnow: string;
  readonly on: IsoDay;
  /** What the citizen says against it; empty words when they only tapped "nej"; null when they did not object. */
  readonly objection: { readonly words: string; readonly on: IsoDay } | null;
}

export type ContributionRefusal =
  | 'mayNotContribute'
  | 'notOwnLogin'
  | 'contributionMissing'
  | 'wordsTooLong'
  | 'howTheyKnowMissing'
  | 'citizenObjected';

/** What a contributor writes. */
export interface ContributionDraft {
  readonly contributorId: string;
  readonly area: LifeArea;
  readonly words: string;
  readonly howTheyKnow: string;
}

/**
 * Contributes on a citizen's behalf (R-P7). Takes who is signed in, the draft and today. Refuses people whose column
 * of the access table lets them write no contribution of their own (§ 5), a contribution in another's name, empty or
 * overlong words, and one that does not say how they know.
 */
export function contribute(
  by: SignedIn,
  draft: ContributionDraft,
  today: IsoDay,
): BehalfContribution | Refusal<ContributionRefusal> {
  if (!mayContribute(by.as)) return refuse('mayNotContribute');
  if (draft.contributorId !== by.personId) return refuse('notOwnLogin');
  const [lacking] = whatContributionLacks(draft);
  if (lacking !== undefined) return lacking;
  return { ...draft, contributorName: by.name, as: by.as, on: today, objection: null };
}

/**
 * "Det gælder stadig": the contributor says in a new round what they said in one before, in the same words (R-S3, R-P7).
 * Refuses as `contribute`, and what the citizen has said is not right: that is not said again by a tap, beside which their
 * no would not stand.
 */
export function contributeAgain(
  by: SignedIn,
  {
    contributorId,
    area,
    words,
    howTheyKnow,
    objection,
  }: Omit<BehalfContribution, 'contributorName' | 'as' | 'on'>,
  today: IsoDay,
): BehalfContribution | Refusal<ContributionRefusal> {
  if (objection !== null) return refuse('citizenObjected');
  return contribute(by, { contributorId, area, words, howTheyKnow }, today);
}

/** Everything that is missing or too long in a contribution, in the order of its form, so that it is said at once. */
export function whatContributionLacks({
  words,
  howTheyKnow,
}: Pick<ContributionDraft, 'words' | 'howTheyKnow'>): readonly Refusal<ContributionRefusal>[] {
  return [
    ...(words.trim() === '' ? [refuse('contributionMissing', 'words')] : []),
    ...(charactersIn(words) > mostCharacters ? [refuse('wordsTooLong', 'words')] : []),
    ...(howTheyKnow.trim() === '' ? [refuse('howTheyKnowMissing', 'howTheyKnow')] : []),
  ] as const satisfies readonly Refusal<ContributionRefusal>[];
}

/** True for those who contribute what they know: entries of their own about the citizen (R-P7, § 5). */
export function mayContribute(as: RelationKind): boolean {
  return cellOf('contributions', as)?.write === 'own';
}

/**
 * Objects to a contribution, or takes the objection back when the words are null (R-P7). The contribution stays, with
 * the objection beside it. Refuses everyone but the citizen.
 */
export function objectTo(
  contribution: BehalfContribution,
  as: RelationKind,
  words: string | null,
  today: IsoDay,
): BehalfContribution | Refusal<'onlyTheCitizenObjects'> {
  if (as !== 'citizen') return refuse('onlyTheCitizenObjects');
  return { ...contribution, objection: words === null ? null : { words, on: today } };
}

/** A contribution as it is shown and put into a plan: always on behalf, never the citizen's own words (R-P7, R-P8). */
export function asSaid(contribution: BehalfContribution): Said {
  const { words, contributorName: recordedBy, howTheyKnow } = contribution;
  return { words, symbols: [], saidBy: { how: 'onBehalf', recordedBy, howTheyKnow } };
}
