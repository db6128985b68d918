import { type Refusal, refuse } from '../refusal.ts';

/** What § 141 stk. 3 says a plan states (R-M9): purpose, effort, duration, and the particular conditions. */
export const section141Headings = [
  'purpose',
  'neededEffort',
  'expectedDuration',
  'housing',
  'employment',
  'personalHelp',
  'treatment',
  'aids',
] as const;

/** The six headings of the plan in VUM 2.0 (R-M9). */
export const vumHeadings = [
  'background',
  'wishesAndPurpose',
  'goals',
  'efforts',
  'specialConditions',
  'coordination',
] as const;

export const formalHeadings = [...section141Headings, ...vumHeadings] as const;
export type FormalHeading = (typeof formalHeadings)[number];

/** The law names these as what a plan states; the particular conditions only where there are any. */
const demandedByLaw: readonly FormalHeading[] = ['purpose', 'neededEffort', 'expectedDuration'];
const particularConditions: readonly FormalHeading[] = [
  'housing',
  'employment',
  'personalHelp',
  'treatment',
  'aids',
];

/** Text under a heading, where somebody wrote one. */
export type FormalTexts = { readonly [heading in FormalHeading]?: string };

export interface FormalFacts {
  readonly texts: FormalTexts;
  /** Particular conditions that somebody marked as not relevant for this citizen. */
  readonly notRelevant: readonly FormalHeading[];
  /** What already stands elsewhere in the plan, so that nobody writes it twice. */
  readonly wishes: number;
  readonly goals: number;
  readonly efforts: readonly {
    readonly to: string | null;
    /** Absent where only those that were not refused are given. */
    readonly decision?: { readonly state: 'wished' | 'granted' | 'refused' | 'kept' };
  }[];
}

/** One heading: written, answered by the rest of the plan, not relevant, or missing. */
export interface HeadingStatus {
  readonly heading: FormalHeading;
  readonly group: 'section141' | 'vum';
  readonly state: 'written' | 'fromThePlan' | 'notRelevant' | 'missing';
  readonly isDemandedByLaw: boolean;
  /** Missing, and half of it stands in the plan: the citizen's wishes do, and the purpose does not. */
  readonly hasWishesAlone?: true;
}

/** Every heading in the order of the law and of VUM 2.0, and whether it is filled (R-M9). */
export function formalContent(facts: FormalFacts): readonly HeadingStatus[] {
  return formalHeadings.map((heading) => {
    const state = stateOf(heading, facts);
    const hasWishesAlone = heading === 'wishesAndPurpose' && state === 'missing' && facts.wishes > 0;
    return {
      heading,
      group: section141Headings.some((one) => one === heading) ? 'section141' : 'vum',
      state,
      isDemandedByLaw: demandedByLaw.includes(heading),
      ...(hasWishesAlone && { hasWishesAlone }),
    };
  });
}

/** The headings that are still empty: reminders while the plan is made, never a lock on a step (R-M9, § 2). */
export function missingHeadings(facts: FormalFacts): readonly HeadingStatus[] {
  return formalContent(facts).filter(({ state }) => state === 'missing');
}

/**
 * Whether the plan states what the law demands (§ 141 stk. 3, R-M9): asked where it leaves the house as the
 * handleplan – print, case file, export. Refuses with the first heading that is missing as the field; null when
 * nothing is. Closing a meeting and agreeing do not wait for it.
 */
export function checkLawfulContent(facts: FormalFacts): Refusal<'formalContentMissing'> | null {
  const missing = missingHeadings(facts).find(({ isDemandedByLaw }) => isDemandedByLaw);
  return missing === undefined ? null : refuse('formalContentMissing', missing.heading);
}

/** What a list of many citizens knows of a plan: enough for what the law demands, and nothing of its content. */
export interface LawfulFacts {
  /** Headings with a text. */
  readonly written: readonly FormalHeading[];
  /** Efforts that were not refused, and how many of them have no last day. */
  readonly efforts: number;
  readonly effortsWithoutEnd: number;
}

/** Whether a plan lacks what the law demands: the same rule as {@link checkLawfulContent}, from less (R-M9). */
export function lacksLawfulContent({ written, efforts, effortsWithoutEnd }: LawfulFacts): boolean {
  return demandedByLaw.some(
    (heading) => !written.includes(heading) && !effortsSay(heading, efforts, effortsWithoutEnd),
  );
}

/** True for a heading that the efforts of the plan answer by themselves. */
function effortsSay(heading: FormalHeading, efforts: number, withoutEnd: number): boolean {
  if (heading === 'expectedDuration') return efforts > 0 && withoutEnd === 0;
  return (heading === 'efforts' || heading === 'neededEffort') && efforts > 0;
}

/** The texts in the order of the headings, only those that are filled, each with its label from the wording. */
export function writtenHeadings(
  texts: FormalTexts,
  labels: Record<FormalHeading, string>,
): readonly { readonly heading: FormalHeading; readonly label: string; readonly text: string }[] {
  return formalHeadings
    .filter((heading) => isWritten(heading, texts))
    .map((heading) => ({ heading, label: labels[heading], text: texts[heading] ?? '' }));
}

function stateOf(heading: FormalHeading, facts: FormalFacts): HeadingStatus['state'] {
  if (isWritten(heading, facts.texts)) return 'written';
  if (particularConditions.includes(heading) && facts.notRelevant.includes(heading)) return 'notRelevant';
  return standsInThePlan(heading, facts) ? 'fromThePlan' : 'missing';
}

function standsInThePlan(heading: FormalHeading, facts: FormalFacts): boolean {
  const { wishes, goals, texts } = facts;
  // What was refused is no effort of the plan: it neither fills a heading nor leaves one open (R-O2).
  const efforts = facts.efforts.filter(({ decision }) => decision?.state !== 'refused');
  switch (heading) {
    case 'wishesAndPurpose':
      return wishes > 0 && isWritten('purpose', texts);
    case 'goals':
      return goals > 0;
    case 'specialConditions':
      return particularConditions.every((one) => stateOf(one, facts) !== 'missing');
    default:
      return effortsSay(heading, efforts.length, efforts.filter(({ to }) => to === null).length);
  }
}

function isWritten(heading: FormalHeading, texts: FormalTexts): boolean {
  return (texts[heading] ?? '').trim() !== '';
}
