/** Mastery, low to high. The five steps of the two-question cards (design § Mastery, R-M6). */
export const masteryLevels = [
  'othersDoIt',
  'withMuchHelp',
  'withSomeHelp',
  'withLittleHelp',
  'onMyOwn',
] as const;
export type MasteryLevel = (typeof masteryLevels)[number];

/** Support need, high to low: FFB støttebehovsniveau, the professionals' own field (R-M6). */
export const supportNeedLevels = ['complete', 'high', 'moderate', 'light', 'none', 'notAssessed'] as const;
export type SupportNeedLevel = (typeof supportNeedLevels)[number];

/** What the goal is to do: FFB måltype. Keeping, or losing slower, is success where that was the goal (R-S2). */
export const goalDirections = ['develop', 'keep', 'limitLoss'] as const;
export type GoalDirection = (typeof goalDirections)[number];

/** True for a goal that is to keep what one can, or to lose it slower: it is asked whether one still can, not how far one came (R-S2). */
export function isToKeep(direction: GoalDirection): boolean {
  return direction !== 'develop';
}

/** Screen A of the two-question cards (design § Mastery). */
export const whoDoesItCards = ['othersDoIt', 'withHelp', 'onMyOwn'] as const;
export type WhoDoesItCard = (typeof whoDoesItCards)[number];

/** Screen B, asked only after "Jeg gør det med hjælp": three, two, one hands. */
export const howMuchHelpCards = ['much', 'some', 'little'] as const;
export type HowMuchHelpCard = (typeof howMuchHelpCards)[number];

const levelWithHelp: Record<HowMuchHelpCard, MasteryLevel> = {
  much: 'withMuchHelp',
  some: 'withSomeHelp',
  little: 'withLittleHelp',
};

/**
 * The level that the two cards say (R-M6). Takes the first card and the second (null when not asked or not
 * answered). Null while "with help" waits for how much.
 */
export function masteryFromCards(
  whoDoesIt: WhoDoesItCard,
  howMuchHelp: HowMuchHelpCard | null,
): MasteryLevel | null {
  if (whoDoesIt !== 'withHelp') return whoDoesIt;
  return howMuchHelp === null ? null : levelWithHelp[howMuchHelp];
}

/** The cards that say a level: what to mark as chosen when somebody comes back to change their answer. */
export function cardsForMastery(level: MasteryLevel): {
  readonly whoDoesIt: WhoDoesItCard;
  readonly howMuchHelp: HowMuchHelpCard | null;
} {
  if (level === 'othersDoIt' || level === 'onMyOwn') return { whoDoesIt: level, howMuchHelp: null };
  const howMuchHelp = howMuchHelpCards.find((card) => levelWithHelp[card] === level) ?? null;
  return { whoDoesIt: 'withHelp', howMuchHelp };
}

/**
 * The support-need word that stands beside a level when both are explained. For wording only: a citizen's card never
 * becomes a support need, which is a field the professional fills in (R-M6).
 */
export const supportNeedWordBeside: Record<MasteryLevel, SupportNeedLevel> = {
  othersDoIt: 'complete',
  withMuchHelp: 'high',
  withSomeHelp: 'moderate',
  withLittleHelp: 'light',
  onMyOwn: 'none',
};

/** How one level lies beside another: neutral words, because less can be success too (R-S2). */
export type MasteryComparison = 'more' | 'same' | 'less' | 'unknown';

/** How `now` lies beside `other` – the former or the expected level (R-S2). Unknown when either is missing. */
export function compareMastery(now: MasteryLevel | null, other: MasteryLevel | null): MasteryComparison {
  if (now === null || other === null) return 'unknown';
  const difference = masteryLevels.indexOf(now) - masteryLevels.indexOf(other);
  return difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';
}
