import { cellOf, type RelationKind } from '../access/access-table.ts';
import { type Asker, can, canAll, reachesOf } from '../access/can.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Plan } from './plan.ts';
import { viewOf } from './scores.ts';

/**
 * What of a plan is written. `agreed`: what a version freezes as agreed – dreams, goals, words, scores. `working`: efforts,
 * decisions and formal texts, which go on after the meeting and enter the next version (R-F4, R-M8).
 */
export type PlanPart = 'agreed' | 'working';

/**
 * Whether a part may still be written (R-M8). What was agreed stays until the next meeting; the page says so in a sentence.
 * Takes the meeting of the plan's round; before it is called and while it lasts everything is open.
 */
export function checkPlanIsOpen(
  meeting: Pick<NonNullable<Plan['meeting']>, 'state'> | null,
  part: PlanPart,
): Refusal<'planIsAgreed'> | null {
  return part === 'agreed' && meeting?.state === 'closed' ? refuse('planIsAgreed') : null;
}

/** What a reader may do with a plan: the cells of the access table (§ 5) in the words of its pages. */
export interface PlanRights {
  readonly isCitizen: boolean;
  /** Dreams and goals; the caseworker. */
  readonly writesPlan: boolean;
  readonly writesPerspective: boolean;
  /** One of the network, who says what they think of a goal in the meeting (§ 5: voices, in the meeting). */
  readonly hasVoiceInMeeting: boolean;
  readonly contributes: boolean;
  /** The view in which they score; null when they do not. */
  readonly scoresAs: 'citizen' | 'network' | 'professional' | null;
  readonly writesEfforts: boolean;
  readonly decides: boolean;
  readonly seesDecisions: boolean;
  readonly seesFormal: boolean;
  /** True for those who work with the citizen: they get the dense page. */
  readonly isStaff: boolean;
}

/** The rights of somebody with the plan of the citizen they were asked about. */
export function planRights(asker: Asker): PlanRights {
  const isCitizen = asker.kinds.includes('citizen');
  const writes = reachesOf(asker, 'planBeingMade', 'write');
  const scorer = scoringKind(asker.kinds);
  return {
    isCitizen,
    writesPlan: writes.includes('all'),
    writesPerspective: writes.length > 0,
    hasVoiceInMeeting: writes.length === 0 && asker.kinds.some(isOfNetwork),
    contributes: writes.some((reach) => reach !== 'ownWords'),
    scoresAs: scorer === null ? null : viewOf(scorer),
    writesEfforts: can(asker, 'staircaseAndEfforts', 'write'),
    decides: canAll(asker, 'effortDecisions', 'write'),
    seesDecisions: can(asker, 'effortDecisions', 'read'),
    seesFormal: canAll(asker, 'planBeingMade', 'read'),
    isStaff: asker.kinds.some((kind) => staff.includes(kind)),
  };
}

/** Whose view is the network's, and who has a voice while a meeting they take part in lasts (§ 5: meeting, R-M5). */
const isOfNetwork = (kind: RelationKind): boolean =>
  viewOf(kind) === 'network' && cellOf('meetingRoom', kind)?.write === 'inMeeting';

/**
 * Whether one of the network may say what they think of the goals now, in their own name (R-M5, R-P7): while the meeting that makes
 * the plan lasts and they take part in it (§ 5).
 */
export function maySpeakInMeeting(seen: {
  readonly rights: Pick<PlanRights, 'hasVoiceInMeeting'>;
  readonly isInMyMeeting: boolean;
  readonly isOpen: boolean;
}): boolean {
  return seen.rights.hasVoiceInMeeting && seen.isInMyMeeting && seen.isOpen;
}

const staff: readonly RelationKind[] = [
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
  'guardian',
];
const scorers: readonly RelationKind[] = [
  'citizen',
  'caseworker',
  'contactPerson',
  'providerLead',
  'otherProvider',
  'guardian',
  'relative',
  'companion',
];

/** As what somebody scores when they are several things to the citizen; null when they may not score at all (§ 5). */
export function scoringKind(kinds: readonly RelationKind[]): RelationKind | null {
  return (
    scorers.find(
      (kind) => kinds.includes(kind) && can({ role: 'relative', kinds: [kind] }, 'scores', 'write'),
    ) ?? null
  );
}
