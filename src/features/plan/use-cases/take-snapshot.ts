import { NotFound, type Work } from '../../../database/visit.ts';
import { readsOnlyAPart } from '../../../domain/access/can.ts';
import type { Heard } from '../../../domain/meetings/heard.ts';
import { notReached } from '../../../domain/meetings/not-reached.ts';
import { assembleSnapshot, type PlanFacts } from '../../../domain/plan/assemble-snapshot.ts';
import { contributionsThatStand } from '../../../domain/plan/goals.ts';
import { legalBasisOfPlan, officialHeadings, officialRole } from '../../../domain/plan/official-words.ts';
import { partForOffer, planWithoutGoalsOfOthers } from '../../../domain/plan/part-for-offer.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { PlanSnapshot, SaidBy } from '../../../domain/plan/plan-snapshot.ts';
import type { LookedBackOn } from '../../../domain/plan/since-last.ts';
import { nameOfPoint } from '../../symbols/public.ts';
import { readSnapshotExtras, type SnapshotExtras } from '../store/read-for-snapshot.ts';
import { loadPlan } from './load-plan.ts';

/**
 * Which plan a version freezes, after which meeting. `forOffer` takes what one offer is given: a further offer its relevant
 * parts (R-M2), the offer of contact person or lead all but the goals named for others (R-M3).
 */
export interface SnapshotOf {
  readonly citizenId: string;
  readonly roundId: string;
  readonly meetingId: string;
  /** The status that the plan was built on (R-S2); absent where there is none, and in a draft. */
  readonly lookedBackOn?: LookedBackOn;
  /** The offers that are given the version, or a part of it; absent in a draft, in which everything stands. */
  readonly offersGiven?: readonly string[];
  readonly forOffer?: { readonly id: string; readonly as: 'further' | 'leading' };
}

/**
 * The plan as it stands now, as a version freezes it (R-M8); for who reads a part only, without the headings of the formal part,
 * which are not in it (R-M2). Before the meeting is closed `heard.notAskedYet` is true and
 * `nextMeetingOn` empty: a draft. For use inside a visit whose event the caller names. Throws NotFound as `loadPlan`, and
 * when the meeting is not the one of the round.
 */
export async function snapshotOf(work: Work, of: SnapshotOf): Promise<PlanSnapshot> {
  const [plan, extras] = await Promise.all([
    loadPlan(work, of.citizenId, of.roundId),
    readSnapshotExtras(work, of.citizenId, of.meetingId),
  ]);
  if (plan.meeting?.id !== of.meetingId) throw new NotFound();
  const whole: PlanFacts = {
    ...factsOf(plan, plan.meeting, extras),
    ...(of.offersGiven !== undefined && {
      contributions: contributionsThatStand(contributionsOf(plan), of.offersGiven),
    }),
    ...(of.lookedBackOn !== undefined && { lookedBackOn: of.lookedBackOn }),
  };
  const facts: PlanFacts = readsOnlyAPart(work.actor, 'planBeingMade')
    ? { ...whole, withoutFormal: true }
    : whole;
  if (of.forOffer === undefined) return assembleSnapshot(facts);
  const { id: offerId, as } = of.forOffer;
  if (!plan.offers.some(({ id }) => id === offerId)) throw new NotFound();
  return assembleSnapshot(
    as === 'further' ? partForOffer(facts, offerId) : planWithoutGoalsOfOthers(facts, offerId),
  );
}

function factsOf(plan: Plan, meeting: NonNullable<Plan['meeting']>, extras: SnapshotExtras): PlanFacts {
  const { goals } = plan;
  return {
    citizen: { name: plan.citizen.name, bornOn: extras.bornOn },
    municipality: plan.municipality,
    legalBasis: legalBasisOfPlan,
    roundNumber: plan.round.number,
    meeting: { on: meeting.on, place: meeting.place, participants: participantsOf(plan) },
    nextMeetingOn: meeting.nextMeetingOn ?? '',
    mostImportant: plan.mostImportant,
    dreams: plan.dreams.map((said) => ({ id: said.id, said })),
    goals,
    offers: plan.offers,
    perspectives: goals.flatMap(({ id, perspectives }) =>
      perspectives.map((one) => ({ ...one, goalId: id })),
    ),
    scores: goals.flatMap(({ id, scores }) => scores.map((score) => ({ ...score, goalId: id }))),
    disagreements: goals.flatMap(({ id, disagreement }) =>
      disagreement === null ? [] : [{ ...disagreement, goalId: id }],
    ),
    differences: goals.flatMap(({ id, differences }) => differences.map((one) => ({ ...one, goalId: id }))),
    contributions: contributionsOf(plan),
    steps: goals.flatMap(({ steps }) => steps),
    efforts: [...goals.flatMap(({ efforts }) => efforts), ...plan.effortsForAll],
    wishesNotFollowed: plan.wishesNotFollowed,
    heard: heardOf(plan, extras),
    formalTexts: Object.fromEntries(plan.formalTexts.map(({ heading, text }) => [heading, text])),
    formalLabels: officialHeadings,
    notRelevant: plan.formalTexts.filter(({ isNotRelevant }) => isNotRelevant).map(({ heading }) => heading),
  };
}

const contributionsOf = ({ goals }: Plan) => goals.flatMap(({ contributions }) => contributions);

function participantsOf(plan: Plan): PlanFacts['meeting']['participants'] {
  const others = plan.people
    .filter(({ takesPart }) => takesPart)
    .map(({ name, kind, kinship, offerId }) => {
      const offer = plan.offers.find(({ id }) => id === offerId)?.name ?? null;
      return { name, role: kind === null ? '' : officialRole({ kind, kinship, offer }) };
    });
  return [{ name: plan.citizen.name, role: '' }, ...others];
}

function heardOf(plan: Plan, { heard, cards }: SnapshotExtras): Heard | null {
  if (heard === null) return null;
  const nameOf = (id: string): string =>
    id === plan.citizen.id
      ? plan.citizen.givenName
      : (plan.people.find((person) => person.id === id)?.name ?? '');
  return {
    answer: heard.answer,
    words: heard.words,
    saidBy: saidByOf(heard.saidBy, nameOf(heard.authorId), heard.reaction ?? ''),
    files: heard.files,
    points: heard.points.map(({ what, cardId, reaction, authorId }) => ({
      what,
      shownBy:
        cardId === null
          ? { kind: 'reaction', description: reaction ?? '', describedBy: nameOf(authorId) }
          : { kind: 'card', cardId },
    })),
    notReached: notReached(
      cards,
      heard.points.flatMap(({ cardId }) => cardId ?? []),
    ).map((card) => ({
      what: nameOfPoint(card),
      onBehalfBy: card.saidBy === 'onBehalf' ? nameOf(card.authorId) : null,
    })),
  };
}

function saidByOf(how: SaidBy['how'], recordedBy: string, howTheyKnow: string): SaidBy {
  if (how === 'self') return { how };
  return how === 'withHelp' ? { how, recordedBy } : { how, recordedBy, howTheyKnow };
}
