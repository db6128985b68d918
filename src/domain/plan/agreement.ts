import type { RelationKind } from '../access/access-table.ts';
import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Somebody whose answer to the plan is asked for (R-M8). */
export interface Party {
  readonly personId: string;
  readonly name: string;
  readonly as: RelationKind;
}

export const planAnswers = ['agree', 'partly', 'disagree', 'couldNotAnswer'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

/**
 * What an answer is told as. `couldNotAnswer` is kept for two things: that somebody says themselves that they do not know, which is an
 * answer and their own, and that another wrote down that they could not answer (R-M8, R-P8).
 */
export type ToldAnswer = PlanAnswer | 'doesNotKnow';

/** What an answer to the plan is told as, by who gave it: the party themselves, or another who recorded it (R-M8). */
export function toldAnswer({ answer, recordedBy }: Pick<PartyAnswer, 'answer' | 'recordedBy'>): ToldAnswer {
  return answer === 'couldNotAnswer' && recordedBy === null ? 'doesNotKnow' : answer;
}

/** One answer to one version. Answers hang on the version, outside its hash, and later ones are added (R-M8). */
export interface PartyAnswer {
  readonly partyId: string;
  readonly answer: PlanAnswer;
  /** In their own words; may be empty. */
  readonly words: string;
  readonly form: 'tap' | 'voice' | 'signature';
  readonly answeredOn: IsoDay;
  /** "Registreret af NN"; null when the party answered themselves. */
  readonly recordedBy: string | null;
  /** The day the party confirmed what another recorded. */
  readonly confirmedOn: IsoDay | null;
}

/** The person at the screen. */
export interface Answerer {
  readonly personId: string;
  readonly name: string;
}

/** What is answered for a party. */
export type AnswerGiven = Pick<PartyAnswer, 'partyId' | 'answer' | 'words' | 'form'>;

/**
 * Answers the plan (R-M8). Takes the person at the screen, the answer, the parties and today. An answer for somebody
 * else always carries who recorded it, so it can never pass as the party's own. Refuses a person who is no party.
 */
export function answerPlan(
  by: Answerer,
  given: AnswerGiven,
  parties: readonly Party[],
  today: IsoDay,
): PartyAnswer | Refusal<'notAParty'> {
  if (!parties.some(({ personId }) => personId === given.partyId)) return refuse('notAParty');
  const recordedBy = by.personId === given.partyId ? null : by.name;
  return { ...given, answeredOn: today, recordedBy, confirmedOn: null };
}

/** Confirms what another recorded. Refuses everyone but the party, and an answer with nothing to confirm (R-M8). */
export function confirmAnswer(
  by: Answerer,
  answer: PartyAnswer,
  today: IsoDay,
): PartyAnswer | Refusal<'onlyThePartyConfirms' | 'nothingToConfirm'> {
  if (by.personId !== answer.partyId) return refuse('onlyThePartyConfirms');
  return awaitsConfirmation(answer) ? { ...answer, confirmedOn: today } : refuse('nothingToConfirm');
}

/**
 * True when another recorded the answer and the party has not confirmed it. "Could not answer" awaits nothing: it
 * says that nobody has spoken for the party.
 */
export function awaitsConfirmation(answer: PartyAnswer): boolean {
  return answer.recordedBy !== null && answer.confirmedOn === null && answer.answer !== 'couldNotAnswer';
}

/** True for an answer the party gave, or said yes to: never for what another only recorded (R-M8). */
export function isTheirs({ recordedBy, confirmedOn }: PartyAnswer): boolean {
  return recordedBy === null || confirmedOn !== null;
}

/**
 * The answer that a party gave themselves and that counts; null where they gave none, or said yes to another's later words.
 * Takes all answers in the order they came (R-P8).
 */
export function ownAnswerOf<Answer extends PartyAnswer>(
  partyId: string,
  answers: readonly Answer[],
): Answer | null {
  const counts = answers.filter((answer) => answer.partyId === partyId).findLast(isTheirs);
  return counts?.recordedBy === null ? counts : null;
}

/**
 * What a party said of the editions before the one that is answered now; null where nothing counts. Takes the answers to those
 * editions, in the order they came. It answers nothing of the new edition, and is shown beside its silence (R-M8).
 */
export function saidBefore(partyId: string, answers: readonly PartyAnswer[]): PartyAnswer | null {
  const theirs = answers.filter((answer) => answer.partyId === partyId);
  return theirs.findLast((answer) => isTheirs(answer) || answer.answer === 'couldNotAnswer') ?? null;
}

/** Where one party stands. */
export interface PartyStanding {
  readonly party: Party;
  readonly state: ToldAnswer | 'awaitsConfirmation' | 'notAnswered';
  /** The answer that counts: the latest the party gave or confirmed. */
  readonly standing: PartyAnswer | null;
  /** A later answer that another recorded; it does not count until the party confirms it. */
  readonly awaiting: PartyAnswer | null;
}

/**
 * What a party is asked for (R-M8): an answer, or a yes to what another recorded for them; null once they have said where they stand.
 */
export function isAskedFor({
  state,
  awaiting,
}: Pick<PartyStanding, 'state' | 'awaiting'>): 'answer' | 'confirmation' | null {
  if (awaiting !== null) return 'confirmation';
  return state === 'notAnswered' ? 'answer' : null;
}

/** Where the plan stands with all its parties. */
export interface AgreementStatus {
  readonly parties: readonly PartyStanding[];
  readonly overall:
    | 'allAgree'
    | 'agreedInPart'
    | 'someDoNotKnow'
    | 'someCouldNotAnswer'
    | 'someDisagree'
    | 'answersMissing';
}

/**
 * Where every party and the plan stand (R-M8). Takes the parties and all answers in the order they came. The party's
 * own or confirmed answer counts, a later one over an earlier; silence and an unconfirmed answer are never a yes.
 * Overall: somebody's disagreement comes first, then answers that are missing, then reservations, then those who do not know, then
 * those who could not answer: neither is a yes nor a reservation.
 */
export function agreementStatus(parties: readonly Party[], answers: readonly PartyAnswer[]): AgreementStatus {
  const standings = parties.map((party) =>
    standingOf(
      party,
      answers.filter(({ partyId }) => partyId === party.personId),
    ),
  );
  return { parties: standings, overall: overallOf(standings) };
}

function standingOf(party: Party, answers: readonly PartyAnswer[]): PartyStanding {
  const ownAt = answers.findLastIndex(isTheirs);
  const later = answers.slice(ownAt + 1);
  const awaiting = later.findLast(awaitsConfirmation) ?? null;
  const couldNot = later.findLast((answer) => answer.answer === 'couldNotAnswer') ?? null;
  const standing = answers[ownAt] ?? couldNot;
  const silent = awaiting === null ? 'notAnswered' : 'awaitsConfirmation';
  const state = standing === null ? silent : toldAnswer(standing);
  return { party, state, standing, awaiting };
}

function overallOf(standings: readonly PartyStanding[]): AgreementStatus['overall'] {
  const states = standings.map(({ state }) => state);
  if (states.includes('disagree')) return 'someDisagree';
  if (states.length === 0 || states.includes('notAnswered') || states.includes('awaitsConfirmation')) {
    return 'answersMissing';
  }
  if (states.includes('partly')) return 'agreedInPart';
  if (states.includes('doesNotKnow')) return 'someDoNotKnow';
  return states.includes('couldNotAnswer') ? 'someCouldNotAnswer' : 'allAgree';
}
