import type { Visit, Work } from '../../../database/visit.ts';
import { answerState, isSameAnswer, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import { type DraftReaders, type InPlan, readersOfDraft } from '../../../domain/preparation/in-the-plan.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { nearestFirst, whoMayBePicked } from '../../../domain/preparation/sharing.ts';
import { answersOf, currentRound } from '../store.ts';
import { wordsInPlan } from '../store-in-plan.ts';
import { type Around, peopleAround, type ShownItem, shownItems } from '../store-sharing.ts';

/** One thing the citizen can show: what it says now, and who sees it. */
export interface ShareableItem {
  readonly area: LifeArea;
  readonly answerId: string;
  readonly answer: PreparationAnswer;
  /** False when it is skipped or emptied: then it can only be hidden. */
  readonly canBeShown: boolean;
  readonly shownTo: readonly {
    readonly personId: string;
    readonly givenName: string;
    readonly shownOn: string;
    readonly isOlder: boolean;
    /** What this person sees. */
    readonly copy: Copy;
  }[];
  /** A copy that somebody sees and that says something else than the item does now. */
  readonly olderCopy: Copy | null;
}

/** A copy of an answer as it was when it was shown. */
export interface Copy {
  readonly copyId: string;
  readonly answer: PreparationAnswer;
}

/** Everything about who sees what, for the citizen alone. */
export interface SharingView {
  readonly people: readonly Around[];
  readonly items: readonly ShareableItem[];
  /** What stands in the plan being made, and who reads it there (R-P6). */
  readonly inPlan: readonly InPlan[];
  readonly readers: DraftReaders<Around>;
}

/** Who sees what of the preparation (R-P6); null while no round has begun. Throws NotFound for anybody but the citizen. */
export function seeSharing(visit: Visit, citizenId: string): Promise<SharingView | null> {
  return visit.read({ event: 'privatePreparation.viewed', citizenId }, async (work) => {
    if ((await currentRound(work, citizenId)) === null) return null;
    work.also('preparation.sharingViewed');
    return loadSharing(work, citizenId);
  });
}

/** Who sees what of the answers, within a visit of the citizen; no answers while no round has begun. */
export async function loadSharing(work: Work, citizenId: string): Promise<SharingView> {
  const round = await currentRound(work, citizenId);
  const around = await peopleAround(work, citizenId);
  const people = onePerPerson(nearestFirst(whoMayBePicked(around) as readonly Around[]));
  const readers = readersOfDraft(around);
  if (round === null) return { people, items: [], inPlan: [], readers };
  const shown = await shownItems(work, citizenId, round.id);
  const items = await itemsOf(work, round.id, shown, people);
  return { people, items, inPlan: await wordsInPlan(work, citizenId, round.id), readers };
}

async function itemsOf(
  work: Work,
  roundId: string,
  shown: readonly ShownItem[],
  people: readonly Around[],
): Promise<readonly ShareableItem[]> {
  const answers = await answersOf(work, roundId);
  const seen = shown.filter((one) => people.some((person) => person.personId === one.personId));
  return lifeAreas.flatMap((area) => {
    const kept = answers.find((one) => one.area === area);
    const copies = seen.filter((one) => one.area === area);
    if (kept === undefined || (answerState(kept.answer) !== 'told' && copies.length === 0)) return [];
    const now = { ...kept.answer, instead: null };
    const isOlder = (one: ShownItem) => !isSameAnswer(one.answer, now);
    const older = copies.find(isOlder);
    return [
      {
        area,
        answerId: kept.id,
        answer: kept.answer,
        canBeShown: answerState(kept.answer) === 'told',
        shownTo: copies.map((one) => ({
          personId: one.personId,
          givenName: one.givenName,
          shownOn: one.shownOn,
          isOlder: isOlder(one),
          copy: copyOf(one),
        })),
        olderCopy: older === undefined ? null : copyOf(older),
      },
    ];
  });
}

const copyOf = ({ copyId, answer }: ShownItem): Copy => ({ copyId, answer });

/** Somebody who is two things to the citizen is still one person to pick. */
function onePerPerson(people: readonly Around[]): readonly Around[] {
  return people.filter((one, at) => people.findIndex((other) => other.personId === one.personId) === at);
}
