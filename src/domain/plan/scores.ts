import { cellOf, type RelationKind } from '../access/access-table.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { disagreementPlaces } from './disagreement-place.ts';
import { compareMastery, type MasteryLevel, type SupportNeedLevel } from './mastery.ts';
import type { SnapshotScore } from './plan-snapshot.ts';

/** Who writes: a person, and what they are to the citizen. */
export interface ScoreWriter {
  readonly personId: string;
  readonly as: RelationKind;
}

/** One person's view of how it goes with a goal, everywhere or at one place (R-M6). */
export interface Score extends ScoreWriter {
  readonly by: string;
  readonly place: string | null;
  readonly masteryNow: MasteryLevel | null;
  readonly supportNeed: SupportNeedLevel | null;
  readonly expectedMastery: MasteryLevel | null;
  /** Words may stand instead of a level. */
  readonly words: string;
  /** "Jeg ved det ikke" to how it goes now, and to how it goes at the next meeting: an answer, never a level. */
  readonly doesntKnow?: boolean;
  readonly doesntKnowExpected?: boolean;
  /** Who wrote down what the citizen said; null when the citizen answered themselves. */
  readonly recordedBy?: string | null;
  /** What the goal was called when it was said, where it has other words now (`saidOfFormer`); null or absent: as it is called. */
  readonly saidOf?: string | null;
}

const professionals: readonly RelationKind[] = [
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
];

/** Whose view a score is: the citizen's, the network's or a professional one. */
export function viewOf(as: RelationKind): SnapshotScore['view'] {
  if (as === 'citizen') return 'citizen';
  return professionals.includes(as) ? 'professional' : 'network';
}

/** The score that is recorded is the caseworker's, agreed with the citizen or not (R-M7, § 5). */
export function isRecordedScore(score: Pick<Score, 'as'>): boolean {
  return score.as === 'caseworker';
}

/** Everything that must be shown together at one place: a recorded score never stands alone (R-M7). */
export interface ScoreAtPlace<S extends Score = Score> {
  readonly place: string | null;
  readonly recorded: S | null;
  readonly agreement: 'agreed' | 'notAgreed' | 'citizenHasNotScored' | 'scoredElsewhere' | 'nothingRecorded';
  /** What the citizen says about this place; what they say in general stands once, under everywhere. */
  readonly citizensOwn: readonly S[];
  /** "Jeg er ikke enig" in their words, where it is about this place; empty when only tapped; null when not said here. */
  readonly disagreement: string | null;
  readonly others: readonly S[];
}

/**
 * The scores of one goal, side by side by place ("Hvad gør forskellen?", R-M6), each with the recorded one and the citizen's
 * own of that very place; their disagreement stands where it is about (R-M7). Takes all scores of the goal and the
 * disagreement. Everywhere comes first, then the places in the order they were scored; a disagreement is shown also where
 * nobody has scored.
 */
export function scoresByPlace<S extends Score>(
  scores: readonly S[],
  disagreement: string | null,
): readonly ScoreAtPlace<S>[] {
  const citizens = ownOverRecorded(scores.filter(({ as }) => as === 'citizen'));
  const disagreedAt =
    disagreement === null ? [] : disagreementPlaces(citizens, scores.filter(isRecordedScore));
  const places = [...new Set([...scores.map(({ place }) => place), ...disagreedAt])].sort(
    (a, b) => Number(b === null) - Number(a === null),
  );
  return places.map((place) =>
    scoreAtPlace(place, scores, citizens, disagreedAt.includes(place) ? disagreement : null),
  );
}

function scoreAtPlace<S extends Score>(
  place: string | null,
  scores: readonly S[],
  citizens: readonly S[],
  disagreement: string | null,
): ScoreAtPlace<S> {
  const here = scores.filter((score) => score.place === place);
  const recorded = here.find(isRecordedScore) ?? null;
  const citizensOwn = citizens.filter((score) => score.place === place);
  const others = here.filter((score) => score !== recorded && score.as !== 'citizen');
  const hasScored = citizens.some(saysSomething);
  return {
    place,
    recorded,
    agreement: agreementOn(recorded, citizensOwn, disagreement, hasScored),
    citizensOwn,
    disagreement,
    others,
  };
}

/** What the citizen answered themselves stands in the place of what another wrote down for them (R-M7, R-P8). */
export function ownOverRecorded<S extends Score>(citizensScores: readonly S[]): readonly S[] {
  const isOwn = (score: S): boolean => (score.recordedBy ?? null) === null;
  return citizensScores.filter(
    (score) => isOwn(score) || !citizensScores.some((other) => isOwn(other) && other.place === score.place),
  );
}

function agreementOn(
  recorded: Score | null,
  citizensOwn: readonly Score[],
  disagreement: string | null,
  hasScored: boolean,
): ScoreAtPlace['agreement'] {
  if (recorded === null) return 'nothingRecorded';
  if (disagreement !== null || citizensOwn.some((own) => differs(own, recorded))) return 'notAgreed';
  if (citizensOwn.some(saysSomething)) return 'agreed';
  return hasScored ? 'scoredElsewhere' : 'citizenHasNotScored';
}

function differs(own: Score, recorded: Score): boolean {
  const comparisons = [
    compareMastery(own.masteryNow, recorded.masteryNow),
    compareMastery(own.expectedMastery, recorded.expectedMastery),
  ];
  return comparisons.some((comparison) => comparison === 'more' || comparison === 'less');
}

/** "Jeg ved det ikke" alone agrees with nothing. */
function saysSomething({ masteryNow, expectedMastery, words }: Score): boolean {
  return masteryNow !== null || expectedMastery !== null || words.trim() !== '';
}

/**
 * Whether anybody has said what is expected at the next meeting (R-M6): a level, "Jeg ved det ikke", or words where no level
 * was given. Takes scores of one goal.
 */
export function isExpectedSaid(scores: readonly Score[]): boolean {
  return scores.some(
    ({ masteryNow, expectedMastery, doesntKnowExpected, words }) =>
      expectedMastery !== null || doesntKnowExpected === true || (masteryNow === null && words.trim() !== ''),
  );
}

export type ScoreRefusal = 'mayNotScore' | 'notYourOwnScore' | 'scoreEmpty';

/**
 * Writes a score. Everyone writes their own view only, so nobody can alter the citizen's (R-M7); who may score at
 * all stands in the access table. Words may stand instead of a level (R-M6). A score leads to nothing by itself:
 * it never changes or proposes help (R-O3). Refuses what is not one's own, and an empty score.
 */
export function writeScore(writer: ScoreWriter, score: Score): Score | Refusal<ScoreRefusal> {
  if (cellOf('scores', writer.as)?.write === undefined) return refuse('mayNotScore');
  if (score.personId !== writer.personId || score.as !== writer.as) return refuse('notYourOwnScore');
  return isEmpty(score) ? refuse('scoreEmpty', 'masteryNow') : score;
}

function isEmpty(score: Score): boolean {
  const isUnknown = score.doesntKnow === true || score.doesntKnowExpected === true;
  return !saysSomething(score) && score.supportNeed === null && !isUnknown;
}

/**
 * Writes down what the citizen says about themselves in the meeting: the citizen's view, shown as recorded by this person
 * (R-M7, R-M8). Refuses everyone but the caseworker, an empty score, and a support need – a field of the professionals
 * that no citizen was asked about (R-M6).
 */
export function recordCitizensScore(
  writer: ScoreWriter,
  score: Score,
): Score | Refusal<ScoreRefusal | 'supportNeedIsProfessional'> {
  if (writer.as !== 'caseworker') return refuse('mayNotScore');
  if (score.as !== 'citizen') return refuse('notYourOwnScore');
  if (score.supportNeed !== null) return refuse('supportNeedIsProfessional', 'supportNeed');
  return isEmpty(score) ? refuse('scoreEmpty', 'masteryNow') : score;
}

/**
 * True where there is something for "Jeg er ikke enig" to be about (R-M7): a score that somebody else gave or wrote down for the
 * citizen, or what they have said against one before, to be changed or taken back.
 */
export function canBeDisagreedWith(goal: {
  readonly scores: readonly Pick<Score, 'as' | 'recordedBy'>[];
  readonly disagreement: object | null;
  readonly disagreedBefore?: object | undefined;
}): boolean {
  const isOwn = ({ as, recordedBy }: Pick<Score, 'as' | 'recordedBy'>) =>
    as === 'citizen' && (recordedBy ?? null) === null;
  const hasSaid = goal.disagreement !== null || goal.disagreedBefore !== undefined;
  return hasSaid || goal.scores.some((score) => !isOwn(score));
}

/**
 * Says or takes back "Jeg er ikke enig" (R-M7). Takes who writes and the words: empty for a tap without words, null
 * to take it back. Refuses everyone but the citizen.
 */
export function writeDisagreement(
  writer: ScoreWriter,
  words: string | null,
): { readonly disagreement: string | null } | Refusal<'onlyTheCitizenDisagrees'> {
  return writer.as === 'citizen' ? { disagreement: words } : refuse('onlyTheCitizenDisagrees');
}
